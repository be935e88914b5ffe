// The rows of CloneSquad's configuration that are written for a fleet, in their order.

import { keysOf } from './names.ts';
import { type Size, wireValue } from './size.ts';

/** The setting of a row. */
export type RowKind = 'floor' | 'size' | 'state';

/** One row of the configuration table. */
export interface Row {
  readonly kind: RowKind;
  readonly key: string;
  /** In wire form. */
  readonly value: string;
}

/** The requested values of a fleet. */
interface Requested {
  readonly subfleet?: string;
  readonly size: Size;
  readonly floor?: number;
}

/**
 * The rows of a fleet. The floor is first, so that a main loop that has read the size has read the floor, too. The state of a
 * subfleet is last, so that it does not start with another size.
 */
export function rowsOf({ subfleet, size, floor }: Requested): readonly Row[] {
  const keys = keysOf(subfleet);
  return [
    ...(floor === undefined ? [] : [{ kind: 'floor', key: keys.floor, value: String(floor) } as const]),
    { kind: 'size', key: keys.desired, value: wireValue(size) },
    ...(keys.state === undefined ? [] : [{ kind: 'state', key: keys.state, value: 'running' } as const]),
  ];
}
