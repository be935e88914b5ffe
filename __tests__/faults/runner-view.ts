// What a GitHub runner makes of a job's output: the workflow commands in its log, and what its command files set.

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
  /** Lines in which a runner finds a command of its older form, `##[name]`, wherever it stands. */
  readonly oldCommands: readonly string[];
  /** Name → value of what the command files set, by file. */
  readonly set: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** All texts that somebody may see, by place, decoded: lines, commands, outputs, state and summary. */
  readonly texts: readonly (readonly [place: string, text: string])[];
}

/** What a runner finds in a text that a step prints, be it the action or a command. */
export function commandsIn(log: string): Pick<SeenJob, 'commands' | 'oldCommands'> {
  const lines = log.split(/\r\n|\n|\r/);
  const isOld = (line: string) => /##\[[^\]]*\]/.test(line);
  return {
    commands: lines.flatMap((line) => parseCommand(line) ?? []),
    // A runner that has found a command of the newer form does not look for the older one.
    oldCommands: lines.filter((line) => isOld(line) && parseCommand(line) === undefined),
  };
}

/** Reads what both steps of a job printed and wrote. */
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

/** As the runner's parser: blanks, `::`, a name, properties after a blank, `::`, data. */
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

/** Line by line as the runner reads: `name=value`, or `name<<delimiter` and lines until that delimiter. */
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
