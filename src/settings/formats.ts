// How the text of a setting becomes a value, and how messages describe its format. The grammars of names: inputs, options and plans
// agree on them.

import { parseDuration } from '../base/time.ts';
import { exampleApiUrl, exampleVpcEndpoint, isRegion, parseApiUrl, parseVpcEndpoint } from '../clonesquad/api-url.ts';
import { PARTITIONS } from '../clonesquad/partitions.ts';
import { parseFloor, parseSize, parseSubfleetSize, type Size } from '../clonesquad/size.ts';

/** The name of an environment, an activity or a layer: {@link NAME_IN_WORDS}. */
export const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?$/;

/** What {@link NAME} accepts. */
export const NAME_IN_WORDS = '1 to 63 letters, digits, `-` or `_`, starting and ending with a letter or digit';

/** The name of a subfleet. CloneSquad's API changes capital letters to small ones, and `__all__` means every subfleet. */
export const SUBFLEET_NAME = /^(?!__all__$)[a-z0-9_-]{1,63}$/;

/** What {@link SUBFLEET_NAME} accepts. */
export const SUBFLEET_IN_WORDS = '1 to 63 lowercase letters, digits, `-` or `_`, but not `__all__`';

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

/** Accepts the texts of a pattern as they are. */
function matching(pattern: RegExp): (text: string) => string | undefined {
  return (text) => (pattern.test(text) ? text : undefined);
}

export function anyText(placeholder: string, example: string): Format<string> {
  return { placeholder, parse: (any) => any, use: 'use any text', example };
}

/** One of a few words. */
export function choice<const Word extends string>(...words: readonly [Word, ...Word[]]): Format<Word> {
  const quoted = words.map((word) => `\`${word}\``);
  return {
    placeholder: words.join('|'),
    parse: (text) => words.find((word) => word === text),
    use: `use ${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`,
    example: words.at(-1) ?? words[0],
    choices: words,
  };
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
  const written = ['10s', '90s', '20m', '2h', '1h30m'].filter((text) => parse(text) !== undefined);
  const use = `use a duration from ${least} to ${most}, written like ${written.map((text) => `\`${text}\``).join(', ')}`;
  return { placeholder: 'duration', parse, use, example, range: [least, most] };
}

export const ENVIRONMENT: Format<string> = {
  placeholder: 'names',
  parse: matching(NAME),
  use: `use ${NAME_IN_WORDS}`,
  example: 'perf1',
};

export const SIZE: Format<Size> = {
  placeholder: 'size',
  parse: parseSize,
  use: 'use a whole number (`4`), a whole percentage from 0% to 100% (`50%` or `50p`), or `auto`',
  example: '4',
};

/** The size of a subfleet, which has no autoscaler. */
export const SUBFLEET_SIZE: Format<Size> = {
  placeholder: 'size',
  parse: parseSubfleetSize,
  use: 'use a whole number (`4`) or a whole percentage from 0% to 100% (`50%` or `50p`)',
  example: '4',
};

export const FLOOR: Format<number> = {
  placeholder: 'number',
  parse: parseFloor,
  use: 'use a whole number of instances',
  example: '0',
};

export const API_URL: Format<URL> = {
  placeholder: 'url',
  parse: parseApiUrl,
  use: 'use an `https` URL without user, query and fragment',
  example: exampleApiUrl(),
};

export const VPC_ENDPOINT: Format<URL> = {
  placeholder: 'host',
  parse: parseVpcEndpoint,
  use: 'use the DNS name of an interface VPC endpoint for API Gateway',
  example: exampleVpcEndpoint(),
};

export const REGION: Format<string> = {
  placeholder: 'region',
  parse: (name) => (isRegion(name) ? name : undefined),
  use: 'use the name of an AWS region',
  example: 'eu-west-1',
};

/** The ARN of an IAM role, in a partition that AWS has. */
export const ROLE_ARN: Format<string> = {
  placeholder: 'arn',
  parse: (arn) => {
    const partition = /^arn:([a-z-]+):iam::\d{12}:role\/[\w+=,.@/-]{1,576}$/.exec(arn)?.[1];
    return PARTITIONS.some(({ id }) => id === partition) ? arn : undefined;
  },
  use: 'use the ARN of an IAM role',
  example: 'arn:aws:iam::111122223333:role/clonesquad-scale',
};

export const SESSION_NAME: Format<string> = {
  placeholder: 'name',
  parse: matching(/^[\w+=,.@-]{2,64}$/),
  use: 'use 2 to 64 letters, digits or characters of `_+=,.@-`',
  example: 'clonesquad-scale-perf1',
};

/** An external id, in the characters that STS accepts. */
export const EXTERNAL_ID: Format<string> = {
  placeholder: 'id',
  parse: matching(/^[\w+=,.@:/-]{2,1224}$/),
  use: 'use 2 to 1224 letters, digits or characters of `_+=,.@:/-`',
  example: 'acme/perf1',
};

export const SESSION_SECONDS: Format<number> = {
  placeholder: 'seconds',
  parse: (digits) => {
    const seconds = /^\d{3,5}$/.test(digits) ? Number(digits) : 0;
    return seconds >= 900 && seconds <= 43_200 ? seconds : undefined;
  },
  use: 'use a number of seconds from 900 to 43200',
  example: '3600',
  range: ['900', '43200'],
};

export const ACCOUNT_IDS: Format<readonly string[]> = {
  placeholder: 'ids',
  parse: (list) => {
    const ids = list.split(/[\s,]+/).filter((part) => part !== '');
    return ids.length > 0 && ids.every((id) => /^\d{12}$/.test(id)) ? ids : undefined;
  },
  use: 'use account IDs of 12 digits, separated by commas or spaces',
  example: '111122223333,444455556666',
};

/** A CloudWatch namespace other than AWS's own. */
export const NAMESPACE: Format<string> = {
  placeholder: 'name',
  parse: matching(/^[\w./#:-]{1,255}$/),
  use: 'use 1 to 255 letters, digits or characters of `./#:_-`',
  example: 'CloneSquad',
};

/** A template of GroupNames. CloneSquad names its Lambda functions after the group, which limits the characters. */
export const GROUP_TEMPLATE: Format<string> = {
  placeholder: 'template',
  parse: matching(/^(?:[A-Za-z0-9_-]|\{env\}|\{layer\})+$/),
  use: 'use letters, digits, `-`, `_` and the placeholders `{env}` and `{layer}`',
  example: '{env}-{layer}',
};
