// The cause of a size that was not picked up. Another writer is reported only after a read that cannot be older than the write.

import { describe, expect, test } from '@jest/globals';
import { type Shadowing, shadowOf } from '../../../src/convergence/answers.ts';
import type { Cloud } from '../../../src/scale/ports.ts';
import { MINUTE_0 } from '../../support/cycles.ts';
import { VirtualClock } from '../../support/simulated-cloud.ts';
import { FLEETS, request, results, runToEnd } from '../../support/simulated-run.ts';

const TABLE = "DynamoDB configuration table 'x'";
const inForce = (value: string, origin = TABLE, isOverridden = false) => ({ value, origin, isOverridden });

describe('the shadowing of a size of 4', () => {
  test.each<[string, Omit<Shadowing, 'denied'>, string]>([
    ['another value, in an exact read,', { inForce: inForce('7'), isExact: true }, 'other-writer'],
    ['another value, possibly older than the write,', { inForce: inForce('7'), isExact: false }, 'other-value'],
    ['another value, read without a write,', { inForce: inForce('7') }, 'other-value'],
    ['no value, in an exact read,', { inForce: inForce('undefined', 'Built-in defaults'), isExact: true }, 'no-value'],
    ['no value, possibly older than the write,', { inForce: inForce('undefined', 'Built-in defaults') }, 'other-value'],
    ['our value', { inForce: inForce('4'), isExact: true }, 'ours'],
    ['an override', { inForce: inForce('7', TABLE, true) }, 'override'],
    ['a parameter set', { inForce: inForce('7', "Parameter set 'x'"), isExact: true }, 'parameter-set'],
    ['a file', { inForce: inForce('7', 's3://x/y') }, 'other-source'],
    [
      'an open maintenance window',
      { inForce: inForce('7'), isInMaintenance: true, isExact: true },
      'maintenance-window',
    ],
    ['an unreadable configuration', { isExact: true }, 'unknown'],
  ])('%s has its own cause', (_, shadowing, expected) => {
    expect(shadowOf({ ...shadowing, denied: [] }, '4')).toBe(expected);
  });
});

describe('the effective value after a size that was not picked up', () => {
  const override = { shadow: { by: 'override', value: '7' } } as const;
  /** The configuration has a value from before the write. */
  const played: Partial<Cloud> = { readShadowing: async () => ({ inForce: inForce('2'), denied: [] }) };

  test.each<[string, boolean, number, string | undefined]>([
    ['after a marker', true, 30_000, '2'],
    ['half a minute after the write', false, 30_000, undefined],
    ['later after the write than any cache lasts', false, 240_000, '2'],
  ])('is reported or not, read %s', async (_, appliesImmediately, observeMs, expected) => {
    const { wait, ...rest } = request('observed', { fleets: FLEETS.slice(0, 1), appliesImmediately });
    const finished = await runToEnd(
      { ...rest, wait: { ...wait, observeMs } },
      played,
      undefined,
      new VirtualClock(MINUTE_0 + 5_000),
      override,
    );
    expect(results(finished)).toEqual(['not-observed', 'not-observed']);
    expect(finished.report.fleets[0]?.configured).toBe(expected);
  });
});
