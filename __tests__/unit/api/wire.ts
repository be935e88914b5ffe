// Values outside the grammars of size, duration, env and URL are refused before any request. Valid values reach CloneSquad
// in one form, which it reads as the intended number of instances or seconds.

import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readOperation } from '../../../local-cloud/api.ts';
import { readTtl } from '../../../local-cloud/configuration.ts';
import { readWish } from '../../../local-cloud/value.ts';
import { isLoopback, parseApiUrl } from '../../../src/clonesquad/api-url.ts';
import { DESIRED_COUNT_KEY } from '../../../src/clonesquad/keys.ts';
import { expectedCount, wireValue } from '../../../src/clonesquad/size.ts';
import { Failure } from '../../../src/errors/failure.ts';
import type { Request } from '../../../src/scale/request.ts';
import { arbitraryText } from '../../support/arbitrary-text.ts';
import { PROPERTY } from '../../support/depth.ts';
import { readInputTexts } from '../../support/read-inputs.ts';

const DEFAULT_INPUTS = { env: 'perf1', frontend: '4', 'aws-region': 'eu-west-1' };

/** The request of a default job with these inputs; `undefined` if it is refused. */
function requestOf(inputs: Readonly<Record<string, string>>): Request | undefined {
  try {
    return readInputTexts({ ...DEFAULT_INPUTS, ...inputs });
  } catch (thrown) {
    if (thrown instanceof Failure && thrown.result === 'invalid-input') return undefined;
    throw thrown;
  }
}

/** Characters that people and programs insert accidentally: other digits, signs, spaces, line ends, units, URL syntax. */
const STRAYS = Array.from('019+-.,_%eEpPhHmMsS /\\:?#@&="\n\r\t\0０４٤％\u00a0\u200b\ufeff');

/** A typo in a text, at a position. */
type Typo = (text: string, place: number, stray: string) => string;

const insert: Typo = (text, place, stray) => text.slice(0, place) + stray + text.slice(place);
const cut: Typo = (text, place) => text.slice(0, place) + text.slice(place + 1);
const double: Typo = (text, place) => text.slice(0, place + 1) + text.slice(place);
const repeat: Typo = (text) => text + text;
const shout: Typo = (text) => text.toUpperCase();
const widen: Typo = (text) => text.replace(/[0-9]/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));

/** Valid texts with up to two typos. */
function nearly(valid: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const typo = fc.record({
    apply: fc.constantFrom(insert, cut, double, repeat, shout, widen),
    at: fc.nat(80),
    stray: fc.constantFrom(...STRAYS),
  });
  const typos = fc.array(typo, { maxLength: 2 });
  return fc
    .tuple(valid, typos)
    .map(([start, all]) =>
      all.reduce((text, { apply, at, stray }) => apply(text, at % (text.length + 1), stray), start),
    );
}

/** Mostly near misses, sometimes arbitrary text. */
function texts(valid: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 8, arbitrary: nearly(valid) },
    { weight: 1, arbitrary: fc.string() },
    { weight: 1, arbitrary: arbitraryText() },
  );
}

const sizes = fc.oneof(
  fc.nat(999_999).map(String),
  fc.tuple(fc.nat(120), fc.constantFrom('%', 'p', 'P')).map((parts) => parts.join('')),
  fc.constantFrom('auto', '-1', '0', '100%', '1000000', 'undefined'),
);

/** Whether a text is the canonical spelling of a whole number up to `most`. */
function isNumber(text: string, most: number): boolean {
  const value = Number(text);
  return String(value) === text && Number.isInteger(value) && value >= 0 && value <= most;
}

function isSize(text: string): boolean {
  return text === 'auto' || isNumber(text, 999_999) || (/[%pP]$/.test(text) && isNumber(text.slice(0, -1), 100));
}

test('a size is sent as written, a percentage with its sign, and any other text is refused', () => {
  fc.assert(
    fc.property(texts(sizes), (text) => {
      const size = requestOf({ frontend: text })?.fleets[0]?.size;
      expect(size && wireValue(size)).toBe(isSize(text) ? text.replace('auto', '-1').replace(/[pP]$/, '%') : undefined);
    }),
    PROPERTY,
  );
});

test('CloneSquad reads every percentage as we do, in a fleet of any size from 0 to 1000', () => {
  const failing = Array.from({ length: 101 }, (_, percent) => `${percent}%`).flatMap((text) => {
    const size = requestOf({ frontend: text })?.fleets[0]?.size;
    if (size === undefined || size.kind === 'auto') return [text];
    return Array.from({ length: 1001 }, (_, fleetSize) => {
      const wish = readWish(wireValue(size), fleetSize);
      const isRight = wish.kind === 'size' && wish.size === expectedCount(size, fleetSize);
      return isRight ? [] : [`${text} of ${fleetSize}`];
    }).flat();
  });
  expect(failing).toEqual([]);
});

test('CloneSquad reads every count as this number, in a fleet of any size', () => {
  fc.assert(
    fc.property(fc.nat(999_999), fc.nat(1000), (count, fleetSize) => {
      const size = requestOf({ frontend: String(count) })?.fleets[0]?.size;
      expect(size && readWish(wireValue(size), fleetSize)).toEqual({ kind: 'size', size: count });
    }),
    PROPERTY,
  );
});

/** Units in the order in which they are written, with their ms and their maximum number of digits. */
const UNITS = [
  { unit: 'h', ms: 3_600_000, digits: 4 },
  { unit: 'm', ms: 60_000, digits: 6 },
  { unit: 's', ms: 1000, digits: 8 },
  { unit: 'ms', ms: 1, digits: 9 },
] as const;

const durations = fc
  .tuple(
    ...UNITS.map(({ unit }) =>
      fc.option(
        fc.nat(5000).map((value) => `${value}${unit}`),
        { nil: '' },
      ),
    ),
  )
  .map((parts) => parts.join(''))
  .filter((text) => text !== '');

/** Milliseconds of a duration, token by token; `undefined` for an invalid text. */
function millisecondsOf(text: string): number | undefined {
  const tokens = text.match(/[0-9]+|[^0-9]+/g) ?? [];
  if (tokens.length === 0 || tokens.length % 2 === 1) return undefined;
  let total = 0;
  let last = -1;
  for (let at = 0; at < tokens.length; at += 2) {
    const [number = '', unit] = tokens.slice(at, at + 2);
    const index = UNITS.findIndex((one) => one.unit === unit);
    const found = UNITS[index];
    if (found === undefined || index <= last || number.length > found.digits) return undefined;
    total += Number(number) * found.ms;
    last = index;
  }
  return total;
}

test('a limit has the given duration, and any other text is refused', () => {
  const limits = fc.constantFrom(
    ['timeout', 'timeoutMs', 86_400_000] as const,
    ['observe-timeout', 'observeMs', 86_400_000] as const,
    ['stall-timeout', 'stallMs', 86_400_000] as const,
    ['poll-interval', 'pollMs', 300_000] as const,
  );
  const given = texts(durations).filter((text) => text !== '');
  fc.assert(
    fc.property(limits, given, ([input, field, mostMs], text) => {
      const ms = millisecondsOf(text) ?? 0;
      expect(requestOf({ [input]: text })?.wait[field]).toBe(ms >= 1_000 && ms <= mostMs ? ms : undefined);
    }),
    PROPERTY,
  );
});

test('CloneSquad reads a ttl as the same whole seconds, and any other text is refused', () => {
  const ttls = fc.oneof(
    durations,
    fc.integer({ min: 179, max: 10_000 }).map((s) => `${s}s`),
  );
  fc.assert(
    fc.property(
      texts(ttls).filter((text) => text !== ''),
      (text) => {
        const ms = millisecondsOf(text) ?? 0;
        const seconds = requestOf({ ttl: text, 'wait-for': 'none' })?.ttlSeconds;
        const isRight = ms % 1000 === 0 && ms >= 180_000 && ms <= 720 * 3_600_000;
        expect(seconds && readTtl(String(seconds))).toBe(isRight ? ms / 1000 : undefined);
      },
    ),
    PROPERTY,
  );
});

const LETTERS = new Set('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789');

function isEnv(text: string): boolean {
  const characters = Array.from(text);
  const ends = [characters.at(0), characters.at(-1)];
  return (
    characters.length <= 63 &&
    ends.every((end) => end !== undefined && LETTERS.has(end)) &&
    characters.every((one) => LETTERS.has(one) || one === '-' || one === '_')
  );
}

test('an env determines its groups and session name, and any other text is refused', () => {
  const envs = fc.stringMatching(/^[A-Za-z0-9_-]{1,65}$/);
  const role = { 'role-to-assume': 'arn:aws:iam::111122223333:role/clonesquad-scale' };
  fc.assert(
    fc.property(texts(envs), (env) => {
      const request = requestOf({ env, backend: '50%', ...role });
      const groups = request?.fleets.map(({ group }) => group);
      expect(groups).toEqual(isEnv(env) ? [`${env}-frontend`, `${env}-backend`] : undefined);
      const session = request?.signIn.kind === 'role' ? request.signIn.sessionName : '';
      expect(/^clonesquad-scale-[A-Za-z0-9_.-]{2,47}$/.test(session)).toBe(isEnv(env));
    }),
    PROPERTY,
  );
});

/** The URL of the desired count. */
function requestedOf(api: URL): URL {
  return new URL(`configuration/${DESIRED_COUNT_KEY}`, api);
}

const hosts = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{10}$/).map((id) => `${id}.execute-api.eu-west-1.amazonaws.com`),
  fc.constantFrom(
    'abcde12345-vpce-0a1b2c3d.execute-api.eu-west-1.amazonaws.com',
    'abcde12345.execute-api.cn-north-1.amazonaws.com.cn',
    'clonesquad.acme.com',
    '127.0.0.1:8080',
    'localhost',
    '[::1]:8080',
  ),
);

test('all spellings of an API URL lead to the same URL of the desired count', () => {
  const root = fc.constantFrom('', '/', '/v1', '/v1/');
  fc.assert(
    fc.property(hosts, root, fc.boolean(), (host, path, isLoud) => {
      const api = parseApiUrl(`https://${isLoud ? host.toUpperCase() : host}${path}`);
      const requested = api && requestedOf(api);
      expect(requested?.href).toBe(`https://${host}/v1/configuration/${DESIRED_COUNT_KEY}`);
      expect(requested && readOperation(requested.pathname)).toBe(`configuration/${DESIRED_COUNT_KEY}`);
    }),
    PROPERTY,
  );
});

test('an accepted URL is requested at the written host, without user, query or fragment', () => {
  const urls = fc
    .tuple(
      fc.constantFrom('https://', 'http://', 'ftp://', '//', ''),
      fc.constantFrom('', '', '', 'user@', 'user:secret@'),
      hosts,
      fc.constantFrom('', '/', '/v1', '/v1/', '/perf1', '/a/../b', '/%2e%2e/'),
      fc.constantFrom('', '', '', '?httpMethod=POST', '?', '#', '#x'),
    )
    .map((parts) => parts.join(''));
  const given = texts(urls).filter((text) => text !== '');
  fc.assert(
    fc.property(given, (text) => {
      const request = requestOf({ 'frontend-url': text, 'aws-region': '' }) ?? requestOf({ 'frontend-url': text });
      const api = request?.fleets[0]?.api;
      expect(api?.href).toBe(api && parseApiUrl(api.href)?.href);
      if (api === undefined) return;
      const requested = requestedOf(api);
      expect(requested.href).toBe(`${api.origin}${api.pathname}configuration/${DESIRED_COUNT_KEY}`);
      expect(requested.protocol === 'https:' || isLoopback(requested.hostname)).toBe(true);
      const written = text.toLowerCase();
      expect(written.slice(0, requested.origin.length)).toBe(requested.origin);
      expect(written.slice(requested.origin.length)).toMatch(/^(?::\d*)?(?:\/[^\s\\?#]*)?$/);
    }),
    PROPERTY,
  );
});
