// What all commands have in common: their options, what they may use, and how they fail.

import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Env } from '../aws/environment.ts';
import { innermost } from '../aws/http.ts';
import { excerpt } from '../base/text.ts';
import type { Failure } from '../errors/failure.ts';
import type { Result } from '../errors/results.ts';
import { failureOf } from '../errors/run.ts';
import { appendToFile } from '../machine/files.ts';
import { surroundingsOf } from '../machine/machine.ts';
import { noRunParagraphs, noRunReport } from '../render/failure.ts';
import { reportJson } from '../render/report.ts';
import type { Surroundings } from '../settings/reader.ts';
import { type CommandName, descriptionOf, settingsOf } from '../settings/settings.ts';
import { type CommandLine, variableOf } from './options.ts';
import type { Terminal } from './terminal.ts';

/** What a command may use of the process. */
export interface Context {
  readonly env: Env;
  readonly signal: AbortSignal;
  readonly terminal: Terminal;
  /** Turns a result into the exit code. */
  readonly end: (result: Result) => void;
}

/** The work of a command. It calls `setFinalState` to report the current state, in case it fails from then on. */
export type Job = (
  line: CommandLine,
  context: Context,
  setFinalState: (finalState: () => string) => void,
) => Promise<Result>;

/** The final state of a command that has not begun. */
export const UNCHANGED = 'Nothing was changed.';

/** Gives a command the options of its settings, in groups. */
export function addOptions(command: Command, name: CommandName): Command {
  for (const setting of settingsOf(name)) {
    const { name: long, format, group, isList = false } = setting;
    const value = `<${isList ? 'layer=' : ''}${format.placeholder}>`;
    const isSwitch = format.placeholder === '';
    const flags = isSwitch ? `--${long}` : `--${long} ${value}`;
    const option = new Option(flags, descriptionOf(setting, name)).helpGroup(`${group}:`);
    if (isList) option.argParser(collect);
    else if (!isSwitch) option.argParser(once);
    command.addOption(option);
  }
  return command;
}

function collect(text: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), checked(text)];
}

/** If the second of two counted, a --frontend that was meant as --backend would be lost without a word. */
function once(text: string, before: string | undefined): string {
  if (before !== undefined) throw new InvalidArgumentError('is set twice');
  return checked(text);
}

/** Refuses a value that begins like an option: the option before it has no value. */
function checked(text: string): string {
  if (text.startsWith('--')) throw new InvalidArgumentError(`requires a value, but \`${excerpt(text)}\` follows it`);
  return text;
}

/** The options of the command line. */
function readLine(command: Command): CommandLine {
  const texts = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  for (const option of command.options) {
    const value: unknown = command.getOptionValue(option.attributeName());
    const name = option.name();
    if (Array.isArray(value)) lists.set(name, value.map(String));
    else if (typeof value === 'string') texts.set(name, value);
    else if (value === true) texts.set(name, 'true');
  }
  return { texts, lists };
}

/** Does the work of a command and sets the exit code, also if it fails. */
export async function act(command: Command, context: Context, job: Job): Promise<void> {
  const line = readLine(command);
  let finalState = () => UNCHANGED;
  try {
    context.end(await job(line, context, (latest) => (finalState = latest)));
  } catch (thrown) {
    const failure = failureOf(thrown, context.signal);
    context.end(failure.result);
    await reportFailure(failure, finalState(), line.texts.has('json'), context);
    const hasSummary = command.options.some((option) => option.name() === 'summary-file');
    const summaryFile = line.texts.get('summary-file') || context.env[variableOf('summary-file')];
    if (!hasSummary || !summaryFile) return;
    // Summaries are loaded on demand.
    const { noRunMarkdown } = await import('../render/summary.ts');
    appendSummary(noRunMarkdown(failure, finalState()), summaryFile, context.terminal);
  }
}

/** Prints why nothing ran, also as JSON if an option (`isJson`) or a variable asks for it. */
export async function reportFailure(
  failure: Failure,
  finalState: string,
  isJson: boolean,
  { env, terminal }: Context,
): Promise<void> {
  terminal.error(failure.result, noRunParagraphs(failure, finalState));
  if (isJson || env[variableOf('json')] === 'true')
    await terminal.print(`${reportJson(noRunReport(failure, finalState))}\n`);
}

/** Appends a summary to a file, for schedulers that show one. A file that cannot be written does not fail the run. */
export function appendSummary(markdown: string, path: string, terminal: Pick<Terminal, 'warning'>): void {
  try {
    appendToFile(path, `${markdown}\n`);
  } catch (thrown) {
    const reason = excerpt(innermost(thrown).message);
    terminal.warning(`The summary file could not be written: ${reason}.`);
  }
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
