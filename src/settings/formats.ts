// How the text of a setting becomes a value, and how messages describe its format.

import { parseDuration } from '../base/time.ts';
import { exampleApiUrl, exampleVpcEndpoint, isRegion, parseApiUrl, parseVpcEndpoint } from '../clonesquad/api-url.ts';
import { PARTITIONS } from '../clonesquad/partitions.ts';
import { parseFloor, parseSize, parseSubfleetSize } from '../clonesquad/size.ts';
import { NAME, NAME_IN_WORDS } from './names.ts';

/** The format of a setting's text. */
export interface Format<Value> {
  /** Stands for the text in the help; empty for an option without a value. */
  readonly placeholder: string;
  /** `undefined` for a text that is not valid. */
  readonly parse: (text: string) => Value | undefined;
  /** How to write a valid text: an instruction without its full stop. */
  readonly use: string;
  /** A valid text. */
  readonly example: string;
  /** The only valid texts, if they are few. */
  readonly choices?: readonly string[];
  /** The least and the largest valid value, as people write them. */
  readonly range?: readonly [least: string, most: string];
}

function formatOf<Value>(
  placeholder: string,
  parse: (text: string) => Value | undefined,
  use: string,
  example: string,
): Format<Value> {
  return { placeholder, parse, use, example };
}

/** Accepts the texts of a pattern as they are. */
function matching(pattern: RegExp): (text: string) => string | undefined {
  return (text) => (pattern.test(text) ? text : undefined);
}

/** One of a few words. */
export function choice<const Word extends string>(...words: readonly [Word, ...Word[]]): Format<Word> {
  const parse = (text: string) => words.find((word) => word === text);
  const quoted = words.map((word) => `\`${word}\``);
  const use = `use ${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
  return { ...formatOf(words.join('|'), parse, use, words.at(-1) ?? words[0]), choices: words };
}

/** Whether something is done: an option without a value. */
export const SWITCH = { ...choice('false', 'true'), placeholder: '' };

/** A duration within bounds, in milliseconds. */
export function duration(least: string, most: string, example: string): Format<number> {
  const [leastMs = 0, mostMs = 0] = [least, most].map(parseDuration);
  const parse = (text: string) => {
    const ms = parseDuration(text);
    return ms !== undefined && ms >= leastMs && ms <= mostMs ? ms : undefined;
  };
  const use = `use a duration from ${least} to ${most}, written like \`90s\`, \`20m\`, \`2h\` or \`1h30m\``;
  return { ...formatOf('duration', parse, use, example), range: [least, most] };
}

/** Any text. */
export function anyText(placeholder: string, example: string): Format<string> {
  return formatOf(placeholder, (any) => any, 'use any text', example);
}

/** The name of an environment. */
export const ENVIRONMENT = formatOf('names', matching(NAME), `use ${NAME_IN_WORDS}`, 'perf1');

/** The size of a fleet. */
export const SIZE = formatOf(
  'size',
  parseSize,
  'use a whole number (`4`), a whole percentage from 0% to 100% (`50%` or `50p`), or `auto`',
  '4',
);

/** The size of a subfleet, which has no autoscaler. */
export const SUBFLEET_SIZE = formatOf(
  'size',
  parseSubfleetSize,
  'use a whole number (`4`) or a whole percentage from 0% to 100% (`50%` or `50p`)',
  '4',
);

/** The minimum number of running instances of a fleet. */
export const FLOOR = formatOf('number', parseFloor, 'use a whole number of instances', '0');

/** The URL of a CloneSquad API. */
export const API_URL = formatOf(
  'url',
  parseApiUrl,
  'use an `https` URL without user, query and fragment',
  exampleApiUrl(),
);

/** The DNS name of an interface VPC endpoint. */
export const VPC_ENDPOINT = formatOf(
  'host',
  parseVpcEndpoint,
  'use the DNS name of an interface VPC endpoint for API Gateway',
  exampleVpcEndpoint(),
);

/** An AWS region. */
export const REGION = formatOf(
  'region',
  (name) => (isRegion(name) ? name : undefined),
  'use the name of an AWS region',
  'eu-west-1',
);

/** The ARN of an IAM role, in a partition that AWS has. */
export const ROLE_ARN = formatOf(
  'arn',
  parseRoleArn,
  'use the ARN of an IAM role',
  'arn:aws:iam::111122223333:role/clonesquad-scale',
);

function parseRoleArn(arn: string): string | undefined {
  const partition = /^arn:([a-z-]+):iam::\d{12}:role\/[\w+=,.@/-]{1,576}$/.exec(arn)?.[1];
  return PARTITIONS.some(({ id }) => id === partition) ? arn : undefined;
}

/** The name of a role session. */
export const SESSION_NAME = formatOf(
  'name',
  matching(/^[\w+=,.@-]{2,64}$/),
  'use 2 to 64 letters, digits or characters of `_+=,.@-`',
  'clonesquad-scale-perf1',
);

/** The duration of a role session. */
export const SESSION_SECONDS: Format<number> = {
  ...formatOf('seconds', parseSessionSeconds, 'use a number of seconds from 900 to 43200', '3600'),
  range: ['900', '43200'],
};

function parseSessionSeconds(digits: string): number | undefined {
  const seconds = /^\d{3,5}$/.test(digits) ? Number(digits) : 0;
  return seconds >= 900 && seconds <= 43_200 ? seconds : undefined;
}

/** IDs of AWS accounts. */
export const ACCOUNT_IDS = formatOf(
  'ids',
  parseAccountIds,
  'use account IDs of 12 digits, separated by commas or spaces',
  '111122223333,444455556666',
);

function parseAccountIds(list: string): readonly string[] | undefined {
  const ids = list.split(/[\s,]+/).filter((part) => part !== '');
  return ids.length > 0 && ids.every((id) => /^\d{12}$/.test(id)) ? ids : undefined;
}

/** A CloudWatch namespace other than AWS's own. */
export const NAMESPACE = formatOf(
  'name',
  matching(/^[\w./#:-]{1,255}$/),
  'use 1 to 255 letters, digits or characters of `./#:_-`',
  'CloneSquad',
);

/** A template of GroupNames. CloneSquad names its Lambda functions after the group, which limits the characters. */
export const GROUP_TEMPLATE = formatOf(
  'template',
  matching(/^(?:[A-Za-z0-9_-]|\{env\}|\{layer\})+$/),
  'use letters, digits, `-`, `_` and the placeholders `{env}` and `{layer}`',
  '{env}-{layer}',
);
