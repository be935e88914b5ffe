// A fleet is looked back at by the source that its verdict rests on, each run once, and where it was known first.

import { describe, expect, test } from '@jest/globals';
import type { Progress } from '../../../src/convergence/judge.ts';
import { Watch } from '../../../src/scale/watch.ts';
import { binsOf, goalOf, MINUTE_0, runsOf } from '../../support/runs.ts';

/** What becomes known, by seconds after the minute of the write, which is dated by its 10th: instances tell the runs apart. */
interface Story {
  /** The minutes whose only run CloudWatch comes to have. */
  readonly read?: readonly { readonly bin: number; readonly running: number; readonly seen: number }[];
  readonly told?: readonly { readonly at: number; readonly running: number; readonly seen: number }[];
}

function watchOf({ read = [], told = [] }: Story): Watch {
  const goal = goalOf('4', 'ready', MINUTE_0 + 10_000);
  // Our clock is far off: it dates no run.
  const postedAt = MINUTE_0 + 999_000;
  const watch = new Watch({
    name: 'perf1-frontend',
    api: new URL('http://127.0.0.1/'),
    goal,
    postedAt,
    readRule: 'unknown',
  });
  for (const { seen, ...row } of read) watch.history.read(binsOf([row]), MINUTE_0 + seen * 1000, row.bin < 0);
  for (const { at, running, seen } of told) {
    const values = runsOf([{ bin: 0, running }])[0]?.values;
    watch.live.add({ at: MINUTE_0 + at * 1000, ...(values && { values }) }, MINUTE_0 + seen * 1000);
  }
  watch.restsOn = 'live';
  return watch;
}

/** Instances by the second at which they were seen. */
function courseOf(watch: Watch) {
  const course = watch.cycles.toSorted((one, other) => one.seenAt - other.seenAt);
  return course.map(({ seenAt, values }) => [(seenAt - MINUTE_0) / 1000, values.RunningInstances.low]);
}

const BEFORE = { bin: -1, running: 0, seen: 12 };

describe('the course of a fleet', () => {
  test.each<[string, Story, readonly (readonly number[])[]]>([
    [
      'has no run anew that CloudWatch has later',
      {
        read: [BEFORE, { bin: 0, running: 2, seen: 75 }],
        told: [
          { at: 30, running: 2, seen: 33 },
          { at: 50, running: 3, seen: 53 },
        ],
      },
      [
        [12, 0],
        [33, 2],
        [53, 3],
      ],
    ],
    [
      'has no run of a memory that is older than what was told',
      {
        read: [BEFORE],
        told: [
          { at: 50, running: 3, seen: 53 },
          { at: 30, running: 2, seen: 62 },
        ],
      },
      [
        [12, 0],
        [53, 3],
      ],
    ],
  ])('%s', (_, story, expected) => {
    expect(courseOf(watchOf(story))).toEqual(expected);
  });

  test('is what CloudWatch showed where the verdict rests on that', () => {
    const watch = watchOf({ read: [BEFORE], told: [{ at: 30, running: 2, seen: 33 }] });
    watch.restsOn = 'metrics';
    expect(courseOf(watch)).toEqual([[12, 0]]);
  });
});

test('runs count from the write on, by the clock that dated it', () => {
  const told = [9.999, 10].map((at) => ({ at, running: 4, seen: 20 }));
  expect(watchOf({ told }).live.since()).toMatchObject([{ bin: MINUTE_0 + 10_000 }]);
});

test('a level that one source has shown first keeps that time by the other', () => {
  const watch = watchOf({});
  const progress = { healthIsOpen: false } as const;
  const at = (reachedAt: Progress['reachedAt']) =>
    ({ kind: 'waiting', missing: 'instances', progress: { ...progress, reachedAt } }) as const;
  watch.decide(at({ observed: 3, running: 13 }), true, 'live');
  watch.decide(at({ observed: 12, running: 12, ready: 20 }), true, 'metrics');
  expect(watch.verdict.progress.reachedAt).toEqual({ observed: 3, running: 12, ready: 20 });
  watch.decide(at({}), true, 'metrics');
  expect(watch.verdict.progress.reachedAt).toEqual({});
});
