// What every command has in common: its flags, what it may use, and what becomes of it when it fails.

import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Env } from '../../aws/environment.ts';
import { failureOf } from '../../causes/run.ts';
import type { Failure } from '../../failure.ts';
import { noRunParagraphs, noRunReport } from '../../report/no-run.ts';
import type { Result } from '../../results.ts';
import { reportJson } from '../outputs.ts';
import { type CommandLine, type Flag, variableOf } from './flags.ts';
import type { Terminal } from './terminal.ts';

/** What a command may use of the process. */
export interface Context {
  readonly env: Env;
  readonly signal: AbortSignal;
  readonly terminal: Terminal;
  /** Makes a result the exit code. */
  readonly end: (result: Result) => void;
}

/** Adds one command to the program. */
export type AddCommand = (program: Command, context: Context) => void;

/** What a command does. It tells `leave` what state is left behind, should it fail from then on. */
export type Job = (line: CommandLine, leave: (finalState: () => string) => void) => Promise<Result>;

/** The state left behind by what has not begun. */
export const UNCHANGED = 'Nothing was changed.';

/** Gives a command its flags. */
export function addFlags(command: Command, flags: readonly Flag[]): Command {
  for (const { name, value, about, isList } of flags) {
    const option = new Option(value === '' ? `--${name}` : `--${name} <${value}>`, about);
    if (isList) option.argParser(collect);
    else if (value !== '') option.argParser(only);
    command.addOption(option);
  }
  return command;
}

function collect(text: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), notFlag(text)];
}

/** The second one of two would count and the first one not: whoever means --backend and writes --frontend is to be told. */
function only(text: string, before: string | undefined): string {
  if (before !== undefined) throw new InvalidArgumentError('It is given twice.');
  return notFlag(text);
}

/** No value begins like a flag: one that does was meant as a flag, after another one without its value. */
function notFlag(text: string): string {
  if (text.startsWith('--')) throw new InvalidArgumentError('That is a flag, and not a value.');
  return text;
}

/** What stood on the command line. */
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

/** Does a command's job: whatever becomes of it, the exit code says so. */
export async function act(command: Command, context: Context, job: Job): Promise<void> {
  const line = readLine(command);
  let left = () => UNCHANGED;
  try {
    context.end(await job(line, (finalState) => (left = finalState)));
  } catch (thrown) {
    const failure = failureOf(thrown, context.signal);
    context.end(failure.result);
    await tellFailure(failure, left(), line.texts.has('json'), context);
    const hasSummary = command.options.some((option) => option.name() === 'summary-file');
    const summaryFile = line.texts.get('summary-file') || context.env[variableOf('summary-file')];
    if (hasSummary && summaryFile) await appendNoRun(failure, left(), summaryFile, context.terminal);
  }
}

/** Says why nothing can be run, as JSON too, if a flag (`isJson`) or a variable asks for that. */
export async function tellFailure(
  failure: Failure,
  left: string,
  isJson: boolean,
  { env, terminal }: Context,
): Promise<void> {
  terminal.error(failure.result, noRunParagraphs(failure, left));
  if (isJson || env[variableOf('json')] === 'true')
    await terminal.print(`${reportJson(noRunReport(failure, left))}\n`);
}

/** What makes summaries is loaded only where one is wanted. */
async function appendNoRun(failure: Failure, left: string, path: string, terminal: Terminal): Promise<void> {
  const [{ noRunMarkdown }, { appendSummary }] = await Promise.all([
    import('../../report/summary.ts'),
    import('./summary-file.ts'),
  ]);
  appendSummary(noRunMarkdown(failure, left), path, terminal);
}
