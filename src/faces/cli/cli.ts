// The face on a command line: one program, and a file for each of its commands.

import { Command, CommanderError } from 'commander';
import { toFailure, unsupportedNode } from '../../causes/run.ts';
import { excerpt } from '../../plain-text.ts';
import { END_SIGNALS, exitCode } from '../../results.ts';
import { VERSION } from '../../version.ts';
import { endProcess } from '../process-end.ts';
import { abortOnSignals } from '../signals.ts';
import { systemClock } from '../system-clock.ts';
import { type AddCommand, type Context, tellFailure, UNCHANGED } from './command.ts';
import { addDoctorCommand } from './doctor-command.ts';
import { PROGRAM_HELP } from './help.ts';
import { addPlanCommand } from './plan-command.ts';
import { addScaleCommand } from './scale-command.ts';
import { addStatusCommand } from './status-command.ts';
import { openTerminal } from './terminal.ts';
import { usageFailure } from './usage.ts';
import { addWaitCommand } from './wait-command.ts';

/** All commands, in the order of the help. */
const COMMANDS: readonly AddCommand[] = [
  addScaleCommand,
  addWaitCommand,
  addStatusCommand,
  addDoctorCommand,
  addPlanCommand,
];

/** As package.json has it. */
const OLDEST_NODE = 22;

/** Runs the command of the process's arguments: whatever happens, it sets the process's exit code. */
export async function runCli(): Promise<void> {
  const { signal, received } = abortOnSignals();
  endAtSecondSignal();
  outlivePipes();
  const terminal = openTerminal({ out: process.stdout, err: process.stderr }, process.env);
  const context: Context = {
    env: process.env,
    signal,
    terminal,
    end: (result) => {
      // A result that could not be written is no success.
      process.exitCode = exitCode(result, received()) || process.exitCode;
    },
  };
  await parse(process.argv.slice(2), context);
  await endProcess();
}

/** Makes the program, with every command in it. */
export function createProgram(context: Context): Command {
  const program = new Command('clonesquad-scale')
    .description('Sets the size of CloneSquad fleets, and waits until the instances are really there.')
    .version(VERSION)
    .exitOverride()
    // What is wrong is told as every failure is.
    .configureOutput({ outputError: () => {} })
    .addHelpText('after', PROGRAM_HELP);
  for (const add of COMMANDS) add(program, context);
  return program;
}

async function parse(args: readonly string[], context: Context): Promise<void> {
  const program = createProgram(context);
  try {
    const { node: version } = process.versions;
    if (Number.parseInt(version, 10) < OLDEST_NODE) throw unsupportedNode({ version });
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync(args, { from: 'user' });
  } catch (thrown) {
    // Help and version are no errors, and what they asked for is done.
    if (thrown instanceof CommanderError && thrown.exitCode === 0) return;
    const failure =
      thrown instanceof CommanderError ? usageFailure(thrown, args, program) : toFailure(thrown);
    context.end(failure.result);
    await tellFailure(failure, UNCHANGED, args.includes('--json'), context);
  }
}

/** Of one Ctrl-C, a process may get two signals at once: from the terminal, and from what has started it. */
const SAME_SIGNAL_MS = 500;

function endAtSecondSignal(): void {
  let firstAt: number | undefined;
  for (const name of END_SIGNALS) {
    process.on(name, () => {
      const now = systemClock.now();
      firstAt ??= now;
      if (now - firstAt > SAME_SIGNAL_MS) process.exit(exitCode('cancelled', name));
    });
  }
}

/** Whoever reads no further, as head does, ends no run. Whatever else keeps the result from being written is a failure. */
function outlivePipes(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.stderr.write(`The result could not be written: ${excerpt(error.message)}\n`);
    process.exitCode ||= exitCode('internal');
  });
  process.stderr.on('error', () => {});
}
