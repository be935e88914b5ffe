// The machine's own clock and chance: the only place that reads them.

import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '../clock.ts';

/** Real time. A sleep ends early, and without an error, when its signal is aborted. */
export const systemClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  async sleep(milliseconds, signal) {
    await pause(milliseconds, undefined, { signal }).catch((thrown: unknown) => {
      if (!signal.aborted) throw thrown;
    });
  },
};
