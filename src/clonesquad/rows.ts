// What is written for one fleet: rows of CloneSquad's configuration table, in the order in which they are sent.

import { keysOf } from './names.ts';
import { type Size, wireValue } from './size.ts';

/** What a row sets. */
export type RowKind = 'floor' | 'size' | 'state';

/** One row of the configuration table. */
export interface Row {
  readonly kind: RowKind;
  readonly key: string;
  /** In wire form. */
  readonly value: string;
}

/** What a fleet is asked for. */
interface Asked {
  readonly subfleet?: string;
  readonly size: Size;
  readonly floor?: number;
}

/**
 * The rows of a fleet. The floor goes first, so that a main loop that has read the size has read the floor as well; the
 * state of a subfleet goes last, so that it does not start with another size.
 */
export function rowsOf({ subfleet, size, floor }: Asked): readonly Row[] {
  const keys = keysOf(subfleet);
  return [
    ...(floor === undefined ? [] : [{ kind: 'floor', key: keys.floor, value: String(floor) } as const]),
    { kind: 'size', key: keys.desired, value: wireValue(size) },
    ...(keys.state === undefined ? [] : [{ kind: 'state', key: keys.state, value: 'running' } as const]),
  ];
}
