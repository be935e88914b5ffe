// The machine's own clock and chance: the only place that reads them.

import { setTimeout as pause } from 'node:timers/promises';
import type { AlarmClock } from '../clock.ts';

/** Timers cannot be set for longer, in ms. */
const LONGEST_MS = 2 ** 31 - 1;

/** The date when the process started, and a clock that goes on from there though somebody sets the date: both in ms. */
const STARTED_AT = Date.now();
const STARTED = performance.now();

const sleep: AlarmClock['sleep'] = async (milliseconds, signal) => {
  await pause(milliseconds, undefined, { signal }).catch((thrown: unknown) => {
    if (!signal.aborted) throw thrown;
  });
};

/** Real time. A sleep ends early, and without an error, when its signal is aborted. */
export const systemClock: AlarmClock = {
  now: () => STARTED_AT + Math.floor(performance.now() - STARTED),
  random: () => Math.random(),
  sleep,
  after: (milliseconds, ring) => {
    const timer = setTimeout(ring, Math.min(milliseconds, LONGEST_MS));
    return () => clearTimeout(timer);
  },
};
