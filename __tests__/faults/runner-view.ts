// How a GitHub runner interprets a job's output: the workflow commands in its log, and the values in its command files.

import type { JobResult } from '../../local-cloud/job.ts';

/** One workflow command, decoded. */
export interface Command {
  readonly name: string;
  readonly properties: string;
  readonly data: string;
}

/** A job as its runner sees it. */
export interface SeenJob {
  readonly commands: readonly Command[];
  /** Lines that contain a command in the older form, `##[name]`, at any position. */
  readonly oldCommands: readonly string[];
  /** The values that the command files set, by file and name. */
  readonly set: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** All visible texts by place, decoded: lines, commands, outputs, state and summary. */
  readonly texts: readonly (readonly [place: string, text: string])[];
}

/** The commands that a runner finds in the output of a step, of the action or of the command. */
export function commandsIn(log: string): Pick<SeenJob, 'commands' | 'oldCommands'> {
  const lines = log.split(/\r\n|\n|\r/);
  const isOld = (line: string) => /##\[[^\]]*\]/.test(line);
  return {
    commands: lines.flatMap((line) => parseCommand(line) ?? []),
    // A runner that has found a command of the newer form does not check the older form.
    oldCommands: lines.filter((line) => isOld(line) && parseCommand(line) === undefined),
  };
}

/** Reads the output and the command files of both steps of a job. */
export function seeAsRunner({ main, post, files }: JobResult): SeenJob {
  const { commands, oldCommands } = commandsIn(`${main.log}\n${post.log}`);
  const set = Object.fromEntries(
    Object.entries(files).flatMap(([name, text]) => (name.endsWith('summary') ? [] : [[name, parseFile(name, text)]])),
  );
  return {
    commands,
    oldCommands,
    set,
    texts: [
      ['the log of main', main.log],
      ['the log of post', post.log],
      ...commands.map(({ name, data }) => [`::${name}::`, data] as const),
      ...Object.entries(files),
    ],
  };
}

/** Parses a command as the runner does: blanks, `::`, a name, properties after a blank, `::`, data. */
function parseCommand(line: string): Command | undefined {
  const [, head, data] = /^\s*::(.*?)::(.*)$/.exec(line) ?? [];
  if (head === undefined || data === undefined) return undefined;
  const [name = '', ...properties] = head.trim().split(' ');
  return { name, properties: decode(properties.join(' ')), data: decode(data) };
}

function decode(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

/** Parses a command file as the runner does: `name=value`, or `name<<delimiter` and lines until that delimiter. */
function parseFile(file: string, text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue;
    const [, name = '', delimiter = ''] = /^([^=]*?)<<(.+)$/.exec(line) ?? [];
    const equals = line.indexOf('=');
    if (name === '' && equals > 0) values[line.slice(0, equals)] = line.slice(equals + 1);
    else if (name === '') throw new Error(`The runner would fail at a line of ${file}: ${line}`);
    else values[name] = takeUntil(lines, delimiter).join('\n');
  }
  return values;
}

function takeUntil(lines: string[], delimiter: string): readonly string[] {
  const end = lines.indexOf(delimiter);
  if (end < 0) throw new Error(`No line ends the value: ${delimiter}`);
  return lines.splice(0, end + 1).slice(0, -1);
}
