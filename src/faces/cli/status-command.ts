// `clonesquad-scale status`: tells what the fleets are, once or again and again, and writes nothing.

import { type AddCommand, act, addFlags } from './command.ts';
import { JSON_FLAG, LOOK, SELECTION, WATCH_FLAG } from './flags.ts';
import { VARIABLES_HELP } from './help.ts';

/** Adds the command. */
export const addStatusCommand: AddCommand = (program, context) => {
  const command = program
    .command('status')
    .description('Show what is set and what runs, fleet by fleet. Nothing is changed.');
  addFlags(command, [...SELECTION, ...LOOK, WATCH_FLAG, JSON_FLAG])
    .addHelpText('after', HELP)
    .action(() =>
      act(command, context, async (line) => {
        const { runStatus } = await import('./run-look.ts');
        return runStatus(line, context);
      }),
    );
};

const HELP = `
Examples:
  clonesquad-scale status --env perf1
  clonesquad-scale status --env perf1 --watch --poll-interval 20s
  clonesquad-scale status --plan clonesquad-plan.yml --env 'perf*' --json
${VARIABLES_HELP}`;
