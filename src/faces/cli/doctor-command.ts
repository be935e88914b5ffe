// `clonesquad-scale doctor`: finds out whether a scale would work, and changes nothing.

import { type AddCommand, act, addFlags } from './command.ts';
import { JSON_FLAG, SELECTION, SIZES, settingFlags } from './flags.ts';
import { VARIABLES_HELP } from './help.ts';

/** Adds the command. */
export const addDoctorCommand: AddCommand = (program, context) => {
  const command = program
    .command('doctor')
    .description(
      'Find out whether a scale would work, check by check. Nothing is changed, and no size is needed.',
    );
  addFlags(command, [...SELECTION, ...SIZES, ...settingFlags('doctor'), JSON_FLAG])
    .addHelpText('after', HELP)
    .action(() =>
      act(command, context, async (line) => {
        const { runDoctor } = await import('./run-look.ts');
        return runDoctor(line, context);
      }),
    );
};

const HELP = `
Examples:
  clonesquad-scale doctor --env perf1
  clonesquad-scale doctor --env perf1 --frontend 4 --backend 100% --floor 0
The right to write is asked for by a write with an empty body: AWS decides on it first, and CloneSquad stores nothing.
The exit code is 0 if a scale would work, and else that of the first check that keeps it from working, or leaves that open.
${VARIABLES_HELP}`;
