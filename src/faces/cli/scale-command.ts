// `clonesquad-scale scale`: sets the sizes and waits until the instances are there.

import { type AddCommand, act, addFlags } from './command.ts';
import { OUTPUT, SELECTION, SIZES, settingFlags } from './flags.ts';
import { VARIABLES_HELP } from './help.ts';

/** Adds the command. */
export const addScaleCommand: AddCommand = (program, context) => {
  const command = program
    .command('scale')
    .description('Set the sizes of the fleets, and wait until the instances are really there.');
  addFlags(command, [...SELECTION, ...SIZES, ...settingFlags('scale'), ...OUTPUT])
    .addHelpText('after', HELP)
    .action(() =>
      act(command, context, async (line, leave) => {
        const { runScale } = await import('./run-scale.ts');
        return runScale(line, 'scale', context, leave);
      }),
    );
};

const HELP = `
Examples:
  clonesquad-scale scale --env perf1 --frontend 4 --backend 50%
  clonesquad-scale scale --env perf1 --frontend 0 --floor 0 --wait-for settled
  clonesquad-scale scale --activity performance --env 'perf*'
  clonesquad-scale scale --env perf1 --backend 6 --size backend/workers=3 --dry-run
${VARIABLES_HELP}`;
