// Every entry of the settings table is complete: valid default and example, and a description for each place.

import { describe, expect, test } from '@jest/globals';
import { descriptionOf, SETTINGS, withOptions } from '../../../src/settings/settings.ts';
import { ERRORS } from '../../wording/errors.ts';
import { AWS_ERRORS } from '../../wording/errors-aws.ts';
import { WAIT_FAILURES } from '../../wording/errors-wait.ts';

describe.each(SETTINGS)('$name', (setting) => {
  const { name, where, format, docs, default: text } = setting;

  test('has a valid example, and a valid default if it has one', () => {
    expect(format.parse(format.example)).toBeDefined();
    expect(text === undefined || format.parse(text) !== undefined).toBe(true);
  });

  test('describes its choices', () => {
    const isSwitch = format.placeholder === '';
    const words = isSwitch ? [] : (format.choices ?? []);
    expect(words.filter((word) => !docs.includes(`\`${word}\``))).toEqual([]);
  });

  test.each(where)('has a description as %s, with names as they are written there', (place) => {
    const described = descriptionOf(setting, place);
    expect(described).toMatch(/^[A-Z`][^\n]*\.$/);
    const named = [...described.matchAll(/`(-*)([a-z-]+)`/g)].filter(([, , word]) =>
      SETTINGS.some((one) => one.name === word),
    );
    const dashes = ['input', 'plan input', 'key'].includes(place) ? '' : '--';
    expect(named.filter(([, written]) => written !== dashes)).toEqual([]);
  });

  test('can be set in at least one place', () => {
    expect([name, where.length > 0]).toEqual([name, true]);
  });
});

test('every error names settings in backticks, so that a command line can name options', () => {
  const names = SETTINGS.flatMap(({ name }) => (name.includes('-') ? [name] : []));
  const bare = new RegExp(`(?<![\\w\`/.:-])(?:${names.join('|')})(?![\\w\`/.-])`, 'g');
  // These name settings as the user wrote them, in a plan or as options.
  const asWritten = ['invalid-inputs', 'invalid-plan', 'invalid-usage', 'group-mismatch'];
  const failures = [...Object.values({ ...ERRORS, ...AWS_ERRORS }).flat(), ...WAIT_FAILURES];
  const found = failures.flatMap(({ code, message, fix }) =>
    asWritten.includes(code) ? [] : [...`${message} ${fix}`.matchAll(bare)].map(([name]) => `${code}: ${name}`),
  );
  expect(found).toEqual([]);
});

test('a text for a command line has option names, except for settings that only a job has', () => {
  expect(withOptions('`floor`, `wait-for`; not floor, `on-job-end`, `none`')).toBe(
    '`--floor`, `--wait-for`; not floor, `on-job-end`, `none`',
  );
});

test('the description of a wait omits the level none', () => {
  const level = SETTINGS.find(({ name }) => name === 'wait-for');
  expect(level && descriptionOf(level, 'wait')).not.toContain('`none`');
});
