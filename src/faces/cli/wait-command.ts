// `clonesquad-scale wait`: waits until the fleets have their sizes, and writes nothing.

import { type AddCommand, act, addFlags } from './command.ts';
import { OUTPUT, SELECTION, SIZES, settingFlags } from './flags.ts';
import { VARIABLES_HELP } from './help.ts';

/** Adds the command. */
export const addWaitCommand: AddCommand = (program, context) => {
  const command = program
    .command('wait')
    .description('Wait until the fleets have the sizes that are given, without setting them.');
  addFlags(command, [...SELECTION, ...SIZES, ...settingFlags('wait'), ...OUTPUT])
    .addHelpText('after', HELP)
    .action(() =>
      act(command, context, async (line, leave) => {
        const { runScale } = await import('./run-scale.ts');
        return runScale(line, 'wait', context, leave);
      }),
    );
};

const HELP = `
Examples:
  clonesquad-scale wait --env perf1 --frontend 4 --backend 50%
  clonesquad-scale wait --activity performance --wait-for running --timeout 10m
${VARIABLES_HELP}`;
