// Runs a command line in the test's process, for tests that need no streams, signals, timers or clock of their own.

import { type Command, CommanderError } from 'commander';
import { useProxyFromEnv } from '../../src/aws/http.ts';
import type { CommandContext } from '../../src/cli/command.ts';
import { createProgram, usageFailure } from '../../src/cli/program.ts';
import type { Result } from '../../src/errors/failure.ts';
import { Failure } from '../../src/errors/failure.ts';

/** The result of a command line. */
export interface ProgramEnd {
  /** Absent if no command ran. */
  readonly result?: Result | number;
  /** Commander's code if no command ran, for example `commander.unknownOption`, or the code of a failure. */
  readonly refusal?: string;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line to its end. */
export async function runProgram(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<ProgramEnd> {
  const printed = { out: '', err: '' };
  const log = (text: string) => {
    printed.err += `${text}\n`;
  };
  const print = (text: string) => {
    printed.out += text;
    return true;
  };
  const ended: { result?: Result | number } = {};
  const context: CommandContext = {
    env,
    signal: new AbortController().signal,
    takeOver: () => {},
    end: (result) => {
      ended.result = result;
    },
    terminal: {
      print: async (text) => print(text),
      log,
      notice: (text) => log(`Notice: ${text}`),
      warning: (text) => log(`Warning: ${text}`),
      error: (_, paragraphs) => log(paragraphs.join('\n')),
      paint: (_, text) => text,
      widthOf: () => Number.POSITIVE_INFINITY,
      openBoard: async () => undefined,
    },
  };
  const program = createProgram(context);
  for (const command of withSubcommands(program)) command.configureOutput({ writeOut: print, writeErr: print });
  try {
    await program.parseAsync(args, { from: 'user' });
    return { ...ended, ...printed };
  } catch (thrown) {
    const failure = thrown instanceof CommanderError ? usageFailure(thrown, args, program) : thrown;
    if (!(failure instanceof Failure)) throw thrown;
    const refusal = thrown instanceof CommanderError ? thrown.code : failure.code;
    return { refusal, out: printed.out, err: failure.message };
  } finally {
    // A command sets the proxies of its process, which other tests share.
    await useProxyFromEnv(NO_PROXY);
  }
}

const NO_PROXY = { HTTPS_PROXY: 'http://127.0.0.1:9', NO_PROXY: '*' };

function withSubcommands(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)];
}

/** Runs a command line that fails. Returns its result, the error code and the printed text. */
export async function failProgram(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly result?: Result | number | undefined; readonly code: unknown; readonly err: string }> {
  const { result, out, err } = await runProgram(args, { ...env, CLONESQUAD_JSON: 'true' });
  const report: { readonly code?: unknown } = JSON.parse(out);
  return { result, code: report.code, err };
}
