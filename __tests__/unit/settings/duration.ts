// Durations in settings are parsed and formatted exactly. Durations in messages have one form.

import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { durationText, formatDurationSetting, parseDuration } from '../../../src/base/time.ts';
import { PROPERTY } from '../../support/depth.ts';

test.each([
  ['500ms', 500],
  ['90s', 90_000],
  ['20m', 1_200_000],
  ['2h', 7_200_000],
  ['1h30m', 5_400_000],
  ['1h2m3s4ms', 3_723_004],
  ['0s', 0],
])('%s is %i ms', (text, milliseconds) => {
  expect(parseDuration(text)).toBe(milliseconds);
});

test.each(['', '20', 'm', '20 m', ' 20m', '20m ', '1.5h', '-5m', '30m1h', '1m1m', '1H', '20min', '1h30', '1d', '１m'])(
  '%j is not a duration',
  (text) => {
    expect(parseDuration(text)).toBeUndefined();
  },
);

test.each([
  [0, '0 s'],
  [1, '0.1 s'],
  [380, '0.4 s'],
  [949, '0.9 s'],
  [999, '1 s'],
  [1_400, '1 s'],
  [-5, '0 s'],
  [41_400, '41 s'],
  [59_600, '1 min'],
  [245_000, '4 min 05 s'],
  [1_200_000, '20 min'],
  [3_599_600, '1 h'],
  [3_780_000, '1 h 03 min'],
  [7_559_000, '2 h 05 min'],
  [90_000_000, '25 h'],
])('%i ms are shown as %s', (milliseconds, text) => {
  expect(durationText(milliseconds)).toBe(text);
});

test.each([
  [0, '0s'],
  [45_000, '45s'],
  [90_000, '1m30s'],
  [1_200_000, '20m'],
  [4_800_000, '1h20m'],
  [90_000_000, '25h'],
])('%i ms are formatted as %s in a setting', (milliseconds, text) => {
  expect(formatDurationSetting(milliseconds)).toBe(text);
});

test('a formatted setting is parsed to the same duration', () => {
  fc.assert(
    fc.property(fc.nat(100_000), (seconds) => {
      expect(parseDuration(formatDurationSetting(seconds * 1000))).toBe(seconds * 1000);
    }),
    PROPERTY,
  );
});

test('a text of numbers with units is parsed to their sum, and any other text is refused', () => {
  const part = (unit: string, max: number) => fc.option(fc.integer({ min: 0, max }).map((value) => ({ unit, value })));
  const parts = fc
    .tuple(part('h', 9999), part('m', 999_999), part('s', 99_999_999), part('ms', 999_999_999))
    .map((all) => all.filter((one) => one !== null));
  const factor: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };
  fc.assert(
    fc.property(parts, (written) => {
      const text = written.map(({ unit, value }) => `${value}${unit}`).join('');
      const sum = written.reduce((total, { unit, value }) => total + value * (factor[unit] ?? Number.NaN), 0);
      expect(parseDuration(text)).toBe(written.length === 0 ? undefined : sum);
    }),
    PROPERTY,
  );
  fc.assert(
    fc.property(fc.string(), (text) => parseDuration(text) === undefined || /^(\d+(h|m|s|ms))+$/.test(text)),
    PROPERTY,
  );
});
