// What every command uses: its command line, the process, and how it reports a failure and identifies itself to AWS.

import type { Env } from '../aws/env-variables.ts';
import { innermost } from '../aws/http.ts';
import { excerpt } from '../base/text.ts';
import type { Failure, Result } from '../errors/failure.ts';
import { failureOf, traceOf } from '../errors/run.ts';
import { appendToFile } from '../machine/files.ts';
import { openMachine, surroundingsOf } from '../machine/machine.ts';
import type { Abortable } from '../machine/process.ts';
import { noRunParagraphs, noRunReport } from '../render/failure.ts';
import { reportJson } from '../render/report.ts';
import type { Surroundings } from '../settings/read-request.ts';
import { type CommandLine, failureInOptions, type Given, isOn, readGiven, variableOf } from './options.ts';
import type { Terminal } from './terminal.ts';

/** What a command may use of the process. */
export interface CommandContext {
  readonly env: Env;
  readonly signal: AbortSignal;
  /** Calls a function at each signal from now on. No signal ends the process by itself then. */
  readonly takeOver: Abortable['takeOver'];
  readonly terminal: Terminal;
  /** Ends with the exit code of a result, or with an exit code. */
  readonly end: (result: Result | number) => void;
}

/** One call of a command. */
export interface Invocation extends Omit<CommandContext, 'end'> {
  readonly given: Given;
  /** The words after `--`. */
  readonly operands: readonly string[];
  /** Sets what describes the current state, in case the command fails from then on. */
  readonly setFinalState: (finalState: () => string) => void;
}

/** The work of a command. Gives a result, or the exit code of the program that it has run. */
export type CommandAction = (invocation: Invocation) => Promise<Result | number>;

/** The final state of a command that has not begun. */
export const UNCHANGED = 'Nothing was changed.';

/** Does the work of a command and sets the exit code, also if it fails. `hasSummary`: whether it has the option `--summary-file`. */
export async function runCommand(
  line: CommandLine,
  operands: readonly string[],
  { end, ...context }: CommandContext,
  load: () => Promise<CommandAction>,
  hasSummary: boolean,
): Promise<void> {
  const { env, signal, terminal } = context;
  let finalState = () => UNCHANGED;
  try {
    const given = readGiven(line, env);
    const run = await load();
    end(await run({ ...context, given, operands, setFinalState: (latest) => (finalState = latest) }));
  } catch (thrown) {
    const failure = failureInOptions(failureOf(thrown, signal));
    end(failure.result);
    await reportFailure(failure, finalState(), line.has('json'), context);
    const summaryFile = line.get('summary-file')?.[0] || env[variableOf('summary-file')];
    if (!hasSummary || !summaryFile) return;
    // Summaries are loaded on demand.
    const { noRunMarkdown } = await import('../render/summary.ts');
    appendSummary(noRunMarkdown(failure, finalState()), summaryFile, terminal);
  }
}

/** Prints why nothing ran, also as JSON if an option (`isJson`) or a variable requests it. */
export async function reportFailure(
  failure: Failure,
  finalState: string,
  isJson: boolean,
  { env, terminal }: Pick<CommandContext, 'env' | 'terminal'>,
): Promise<void> {
  terminal.error(failure.result, noRunParagraphs(failure, finalState));
  for (const line of traceOf(failure)) terminal.log(line);
  if (isJson || env[variableOf('json')] === 'true')
    await terminal.print(`${reportJson(noRunReport(failure, finalState))}\n`);
}

/** Appends a summary to a file, for schedulers that show one. A file that cannot be written does not fail the run. */
export function appendSummary(markdown: string, path: string, terminal: Pick<Terminal, 'warning'>): void {
  try {
    appendToFile(path, `${markdown}\n`);
  } catch (thrown) {
    terminal.warning(`Cannot write the summary file: ${excerpt(innermost(thrown).message)}.`);
  }
}

/** Sets up the machine for the requests of a command, and logs them with `--verbose`. Throws as {@link openMachine}. */
export function machineOf({ given, env, terminal }: Pick<Invocation, 'given' | 'env' | 'terminal'>): Promise<Env> {
  return openMachine(env, isOn('verbose', given) ? terminal.log : undefined);
}

/** The surroundings of the settings. A role is assumed with OIDC only if the GitHub job can request tokens. */
export function commandSurroundings(env: Env): Surroundings {
  const surroundings = surroundingsOf(env);
  const isGitHub = surroundings.isGitHub && surroundings.hasIdToken;
  return { ...surroundings, isGitHub, runName: runNameOf(env) };
}

/** Identifies this run: by the run of GitHub, Jenkins or Rundeck, if one of them started it. */
function runNameOf(env: Env): string {
  const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt, BUILD_TAG: jenkins, RD_JOB_EXECID: runDeck } = env;
  return (id && `${id}-${attempt || '1'}`) || jenkins || runDeck || 'local';
}
