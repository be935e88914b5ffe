// What is said to have replaced a size: another writer only by a read that cannot be older than the write.

import { describe, expect, test } from '@jest/globals';
import { type Shadowing, shadowOf } from '../../../src/convergence/answers.ts';
import type { Cloud } from '../../../src/scale/ports.ts';
import { MINUTE_0 } from '../../support/cycles.ts';
import { VirtualClock } from '../../support/simulated-cloud.ts';
import { FLEETS, request, results, runToEnd } from '../../support/simulated-run.ts';

const TABLE = "DynamoDB configuration table 'x'";
const inForce = (value: string, origin = TABLE, isOverridden = false) => ({ value, origin, isOverridden });

describe('what shadows a size of 4', () => {
  test.each<[string, Omit<Shadowing, 'denied'>, string]>([
    ['another value, exactly read,', { inForce: inForce('7'), isExact: true }, 'other-writer'],
    ['another value, perhaps of before the write,', { inForce: inForce('7'), isExact: false }, 'other-value'],
    ['another value, read by one who wrote nothing,', { inForce: inForce('7') }, 'other-value'],
    ['no value, exactly read,', { inForce: inForce('undefined', 'Built-in defaults'), isExact: true }, 'no-value'],
    ['no value, perhaps of before,', { inForce: inForce('undefined', 'Built-in defaults') }, 'other-value'],
    ['our value', { inForce: inForce('4'), isExact: true }, 'ours'],
    ['an override', { inForce: inForce('7', TABLE, true) }, 'override'],
    ['a parameter set', { inForce: inForce('7', "Parameter set 'x'"), isExact: true }, 'parameter-set'],
    ['a file', { inForce: inForce('7', 's3://x/y') }, 'other-source'],
    [
      'an open maintenance window',
      { inForce: inForce('7'), isInMaintenance: true, isExact: true },
      'maintenance-window',
    ],
    ['nothing that could be asked', { isExact: true }, 'unknown'],
  ])('%s is told as such', (_, shadowing, expected) => {
    expect(shadowOf({ ...shadowing, denied: [] }, '4')).toBe(expected);
  });
});

describe('the value in force after a size that was not picked up', () => {
  const override = { shadow: { by: 'override', value: '7' } } as const;
  /** Its configuration answers with a value of before the write. */
  const played: Partial<Cloud> = { readShadowing: async () => ({ inForce: inForce('2'), denied: [] }) };

  test.each<[string, boolean, number, string | undefined]>([
    ['after a marker', true, 30_000, '2'],
    ['half a minute after the write', false, 30_000, undefined],
    ['longer after the write than any memory lasts', false, 240_000, '2'],
  ])('is told if it was read %s', async (_, appliesImmediately, observeMs, expected) => {
    const { wait, ...asked } = request('observed', { fleets: FLEETS.slice(0, 1), appliesImmediately });
    const finished = await runToEnd(
      { ...asked, wait: { ...wait, observeMs } },
      played,
      undefined,
      new VirtualClock(MINUTE_0 + 5_000),
      override,
    );
    expect(results(finished)).toEqual(['not-observed', 'not-observed']);
    expect(finished.report.fleets[0]?.configured).toBe(expected);
  });
});
