// Hostile text from outside never controls the terminal or the runner when the command prints it.

import { describe, expect, test } from '@jest/globals';
import { isRecord, parseJson } from '../../src/base/text.ts';
import { steppedCloud, urlsOf } from '../support/cloud.ts';
import { type CliResult, runCommand } from '../support/command.ts';
import { isFull } from '../support/depth.ts';
import { CASES, envOf, HOSTILE, PLACES, type Place, UNSEEN } from './hostile.ts';
import { commandsIn } from './runner-view.ts';

/** The command with each kind of output: both streams, as text and as JSON. */
const COMMANDS = [
  ['scale', '--json'],
  ['doctor'],
  ['doctor', '--json'],
  ['scale'],
  ['status', '--json'],
  ['status'],
] as const;

/** All commands for each place, and for each text in some place. A slice has one command for each case. */
const COMMAND_CASES = CASES.flatMap(({ kind, text, place }, nth) => {
  const [whichText, whichPlace] = [Math.floor(nth / PLACES.length), nth % PLACES.length];
  return COMMANDS.filter((_, index) =>
    isFull ? (index + whichPlace) % Object.keys(HOSTILE).length === whichText : index === nth % COMMANDS.length,
  ).map((words) => ({ kind, text, place, words }));
});

async function command(
  place: Place,
  words: readonly string[],
  text: string,
): Promise<CliResult & { readonly isAsked: boolean }> {
  const cloud = await steppedCloud(place.cloud(text));
  const urls = place.isWhole ? {} : urlsOf(cloud);
  const { 'wait-for': waitFor = 'none' } = place.inputs ?? {};
  const settings = {
    env: 'perf1',
    'aws-region': 'eu-west-1',
    ...urls,
    ...(place.isWhole && { 'role-to-assume': cloud.roleArn }),
    ...(words[0] === 'scale' && { frontend: '4', backend: '50%', 'wait-for': waitFor }),
  };
  const options = ['--verbose', ...Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value])];
  const env = { ...cloud.time.env, GITHUB_ACTIONS: 'true', ...envOf(place, cloud) };
  const result = await runCommand([...words, ...options], { env });
  return { ...result, isAsked: cloud.requests.length > 0 };
}

/** All problems in the output, one line each. */
function harmInCommand({ out, err }: CliResult): readonly string[] {
  const { commands, oldCommands } = commandsIn(`${err}\n${out}`);
  const unseen = [...`${out}${err}`.matchAll(UNSEEN)].map(([sign]) => sign.codePointAt(0)?.toString(16));
  // A line break in a text from outside would begin a new line.
  const begun = `${err}\n${out}`
    .split('\n')
    .filter((line) => /^\s*(?:INJECTED|result=|result<<|EOF|ghadelimiter|# J|```)/.test(line));
  return [
    ...oldCommands.map((line) => `a command of the older form: ${line}`),
    ...commands.map((one) => `a command: ${JSON.stringify(one)}`),
    ...[...new Set(unseen)].map((sign) => `an unseen character: U+${sign}`),
    ...begun.map((line) => `a line of somebody else: ${line}`),
  ];
}

describe(`${COMMAND_CASES.length} commands`, () => {
  test.each(COMMAND_CASES.map((one) => [one.words.join(' '), one.kind, one.place.name, one] as const))(
    '%s: %s in %s',
    async (_, __, ___, { words, text, place }) => {
      const result = await command(place, words, text);
      expect(harmInCommand(result)).toEqual([]);
      expect(result.isAsked).toBe(true);
      expect(isJson(result.out)).toBe(words.some((word) => word === '--json'));
    },
  );
});

function isJson(text: string): boolean {
  return isRecord(parseJson(text));
}
