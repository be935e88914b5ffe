// `clonesquad-scale status`: tells what the fleets are, once or again and again, and writes nothing.

import { type AddCommand, act, addFlags } from './command.ts';
import { type Flag, JSON_FLAG, LOOK, SELECTION } from './flags.ts';
import { VARIABLES_HELP } from './help.ts';

/** Whether to go on. */
const WATCH: Flag = {
  name: 'watch',
  value: '',
  about: 'Read again and again, poll-interval apart, until Ctrl-C. With --json, a line each time.',
};

/** Adds the command. */
export const addStatusCommand: AddCommand = (program, context) => {
  const command = program
    .command('status')
    .description('Show what is set and what runs, fleet by fleet. Nothing is changed.');
  addFlags(command, [...SELECTION, ...LOOK, WATCH, JSON_FLAG])
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
