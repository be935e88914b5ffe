// The machine's clock and random numbers: the only place that reads them.

import { setTimeout as pause } from 'node:timers/promises';
import type { AlarmClock } from '../base/time.ts';

/** Maximum duration of a timer, in ms. */
const LONGEST_MS = 2 ** 31 - 1;

/** The date of the process's start, and a monotonic clock that changes of the date do not affect: both in ms. */
const STARTED_AT = Date.now();
const STARTED = performance.now();

const sleep: AlarmClock['sleep'] = async (milliseconds, signal) => {
  await pause(Math.min(milliseconds, LONGEST_MS), undefined, { signal }).catch((thrown: unknown) => {
    if (!signal.aborted) throw thrown;
  });
};

/** Real time. A sleep ends early, without an error, when its signal is aborted. */
export const systemClock: AlarmClock = {
  now: () => STARTED_AT + Math.floor(performance.now() - STARTED),
  random: () => Math.random(),
  sleep,
  after: (milliseconds, ring) => {
    const timer = setTimeout(ring, Math.min(milliseconds, LONGEST_MS));
    return () => clearTimeout(timer);
  },
};
