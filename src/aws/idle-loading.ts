// Waiting for an answer is the time to load what comes next: to load it before would delay the request, and after it, the run.

import { onceSent } from './transport.ts';

/** Loads things one after the other, each once a further request is on its way. What fails to load will fail again when it is needed. */
export async function loadWhileWaiting(loads: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const load of loads) {
    await onceSent();
    await load().catch(() => undefined);
  }
}
