// CloneSquad's own word on its last run shows that a fleet is there, if nothing that CloudWatch has may be newer; no failure rests on it.

import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../src/clonesquad/convergence.ts';
import { countsOf } from '../../src/clonesquad/counts.ts';
import type { Run } from '../../src/clonesquad/runs.ts';
import { isUpToDate, SentRuns, withOwnWord } from '../../src/clonesquad/sent-runs.ts';
import { goalOf, MINUTE_0, type Row, runsOf } from '../support/runs.ts';

const [RUN] = runsOf([{ bin: 0 }]);
const VALUES = RUN?.values;
const GOAL = goalOf('4', 'ready', MINUTE_0 + 10_000);

/** The runs that were told of, by their seconds after the minute of the write. */
function told(...seconds: readonly number[]): SentRuns {
  const sent = new SentRuns(MINUTE_0 + 10_000);
  for (const second of seconds) {
    sent.add({ at: MINUTE_0 + second * 1000, ...(VALUES && { values: VALUES }) }, MINUTE_0 + 90_000);
  }
  return sent;
}

function startsOf(sent: SentRuns): readonly number[] {
  return sent.runs().map(({ bin }) => (bin - MINUTE_0) / 1000);
}

describe('the runs that were told of', () => {
  test('stand in their order, each once, from the write on', () => {
    expect(startsOf(told(30, 9.999, 10, 70.5, 50, 30))).toEqual([10, 30, 50, 70.5]);
  });

  test('are whole: one of which a metric was not sent says nothing', () => {
    const sent = told();
    sent.add({ at: MINUTE_0 + 30_000 }, MINUTE_0);
    expect(sent.runs()).toEqual([]);
  });

  test('need no second read, and are none of before the write', () => {
    expect(told(30).runs()).toMatchObject([
      { position: 0, seenAt: MINUTE_0 + 90_000, isHistory: false, isConfirmed: true, values: VALUES },
    ]);
  });
});

describe('the last of them', () => {
  const known = (...minutes: readonly number[]): readonly Run[] =>
    runsOf(minutes.map((bin) => ({ bin, history: false })));

  test.each<[string, readonly number[], readonly number[], boolean]>([
    ['nothing was told', [], [0], false],
    ['CloudWatch has nothing', [30], [], true],
    ['CloudWatch is a minute behind', [70], [0, 0, 0], true],
    ['CloudWatch is a minute ahead', [50], [0, 1], false],
    ['CloudWatch comes to be a minute ahead', [20, 30, 50], [0, 0, 1], false],
    ['CloudWatch has as many of its minute', [65, 85], [0, 1, 1], true],
    ['CloudWatch has fewer of its minute', [65, 85], [0, 1], true],
    ['CloudWatch has more of its minute', [65], [0, 1, 1], false],
    ['those of the minute before are no help', [30, 50, 65], [0, 1, 1], false],
  ])('where %s', (_, sent, runs, expected) => {
    expect(isUpToDate(GOAL, told(...sent).runs(), known(...runs))).toBe(expected);
  });

  test.each([
    ['of the write, so that they may be older', 0, true],
    ['later than the write, since CloudWatch could not be read sooner', 1, false],
  ])(
    'where CloudWatch has more of its minute, which were there at the first read, %s',
    (_, bin, expected) => {
      const runs = runsOf([true, true, false].map((history) => ({ bin, history })));
      expect(isUpToDate(GOAL, told(bin * 60 + 30).runs(), runs)).toBe(expected);
    },
  );
});

describe('both sources', () => {
  const progress = { healthIsOpen: false, reachedAt: {} };
  const waiting = (missing: Extract<Verdict, { kind: 'waiting' }>['missing']): Verdict => ({
    kind: 'waiting',
    missing,
    progress: { ...progress, reachedAt: { observed: 3, running: 7 } },
  });
  const there: Verdict = {
    kind: 'converged',
    progress: { ...progress, expected: 4, reachedAt: { observed: 5, running: 6, ready: 8 } },
  };
  const failed: Verdict = { kind: 'failed', result: 'superseded', progress };
  const both = (byMetrics: Verdict, byOwnWord: Verdict, last: Partial<Row> = { desired: 4, running: 4 }) =>
    withOwnWord({ goal: GOAL, sent: runsOf([{ bin: 0, ...last }]), byMetrics, byOwnWord });

  test('give the fleet as there, with the moments at which either knew', () => {
    expect(both(waiting('instances'), there)).toEqual({
      kind: 'converged',
      progress: { ...progress, expected: 4, reachedAt: { observed: 3, running: 6, ready: 8 } },
    });
  });

  test.each<[string, Verdict, Verdict]>([
    ['its own word is that it is not there', waiting('instances'), waiting('warm-up')],
    ['its own word is that it failed', waiting('instances'), failed],
    [
      'its own word does not show that it has read the size, and it has that size',
      there,
      waiting('observation'),
    ],
    ['CloudWatch shows that it failed', failed, there],
    ['CloudWatch has no metrics of it', waiting('metrics'), there],
  ])('leave it to CloudWatch where %s', (_, byMetrics, byOwnWord) => {
    expect(both(byMetrics, byOwnWord)).toBe(byMetrics);
    // Just ready: one more than wanted is still to stop.
    expect(both(byMetrics, byOwnWord, { desired: 4, running: 5, draining: 1 })).toBe(byMetrics);
  });

  test('leave a fleet that neither shows to be there to CloudWatch', () => {
    const byMetrics = waiting('instances');
    expect(both(byMetrics, waiting('instances'), { desired: 4, running: 3 })).toBe(byMetrics);
  });

  test('have its own word on what is less than was asked for', () => {
    const cut: Verdict = { ...there, caveat: 'capped' };
    expect(both(cut, there)).not.toHaveProperty('caveat');
  });

  test.each<[string, Partial<Row>, string]>([
    ['it wants another size', { desired: 7, running: 4 }, 'desired'],
    ['an instance is gone', { desired: 4, running: 3 }, 'instances'],
    ['an instance warms up', { desired: 4, running: 4, initial: 1 }, 'warm-up'],
  ])('have a fleet that CloudWatch still shows to be there waited for where %s', (_, last, missing) => {
    const counts = countsOf(runsOf([{ bin: 0, ...last }])[0]);
    const byOwnWord: Verdict = {
      kind: 'waiting',
      missing: 'observation',
      progress: { ...progress, ...(counts && { counts }), target: 4, reachedAt: { observed: 7 } },
    };
    expect(both(there, byOwnWord, last)).toMatchObject({
      kind: 'waiting',
      missing,
      progress: { counts, reachedAt: { observed: 5, running: 6, ready: 8 } },
    });
  });

  test('leave a fleet whose health the last run leaves open to CloudWatch, and so one without an instance', () => {
    const open = { desired: 4, running: 4, unuseable: 1, excluded: 1 };
    expect(both(there, waiting('instances'), open)).toBe(there);
    const empty: Verdict = { ...there, caveat: 'empty-fleet' };
    expect(both(empty, waiting('instances'), { desired: 7 })).toBe(empty);
  });
});
