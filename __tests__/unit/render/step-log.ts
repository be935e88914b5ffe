// The log of steps: a line that several runs share is logged once, and a retry each time it happens.

import { expect, test } from '@jest/globals';
import { stepLog } from '../../../src/render/log.ts';
import type { EventFacts } from '../../../src/scale/events.ts';
import { Recorder } from '../../../src/scale/run-state.ts';
import { MINUTE_0 } from '../../support/cycles.ts';
import { request } from '../../support/simulated-run.ts';

/** The log lines of two runs that emit an event at these seconds. */
function linesOf(event: EventFacts, times: readonly (readonly [first: number, second: number])[]): readonly string[] {
  const lines: string[] = [];
  const listen = stepLog((line) => lines.push(line));
  const runs = [0, 1].map(() => new Recorder(request('ready'), { now: () => MINUTE_0 }, listen));
  for (const seconds of times) {
    for (const [index, second] of seconds.entries()) runs[index]?.emit(event, MINUTE_0 + second * 1_000);
  }
  return lines;
}

test('a retry that two runs report at the same time is one line, and a later one is another line', () => {
  const retried = { kind: 'retried', message: 'Retrying in 0.4 s' } as const;
  expect(linesOf(retried, [[10, 10.002]])).toHaveLength(1);
  expect(
    linesOf(retried, [
      [10, 10.002],
      [600, 600.001],
    ]),
  ).toHaveLength(2);
});

test('the expected duration of a wait is logged once, whenever the other run starts to wait', () => {
  const waiting = { kind: 'waiting', level: 'ready', timeoutMs: 60_000, isImmediate: true, fleets: [] } as const;
  expect(linesOf(waiting, [[10, 70]])).toHaveLength(1);
});
