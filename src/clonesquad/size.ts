// Sizes of fleets, as people write them and as CloneSquad reads them. CloneSquad answers 200 to any text, and stops scaling if it
// cannot read it, so only this grammar is ever sent.

/** A requested size: a number of instances, a whole percentage of the fleet, or CloneSquad's own choice. */
export type Size =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'auto' };

/** A size with a target. `auto` has none. */
export type FixedSize = Exclude<Size, { kind: 'auto' }>;

/** A number of instances, as it is written. */
export const COUNT = /^(?:0|[1-9][0-9]{0,5})$/;

/** A percentage of a fleet, as it is written. CloneSquad reads `p` as `%`, which ends a command in a crontab. */
export const PERCENT = /^(0|[1-9][0-9]?|100)[%pP]$/;

/** Reads `4`, `50%` or `50p` (0 to 100), or `auto`: `undefined` for anything else, including blanks and leading zeros. */
export function parseSize(text: string): Size | undefined {
  if (text === 'auto') return { kind: 'auto' };
  if (COUNT.test(text)) return { kind: 'count', count: Number(text) };
  const percent = PERCENT.exec(text)?.[1];
  return percent === undefined ? undefined : { kind: 'percent', percent: Number(percent) };
}

/** Reads a size that a subfleet can have; `undefined` for anything else. */
export function parseSubfleetSize(text: string): FixedSize | undefined {
  const size = parseSize(text);
  return size?.kind === 'auto' ? undefined : size;
}

/** Reads a floor: a number of instances, written as a size is; `undefined` for anything else. */
export function parseFloor(text: string): number | undefined {
  return COUNT.test(text) ? Number(text) : undefined;
}

/** The size as people write it, a percentage with `%`. {@link parseSize} reads it back. */
export function formatSize(size: Size): string {
  switch (size.kind) {
    case 'count':
      return String(size.count);
    case 'percent':
      return `${size.percent}%`;
    case 'auto':
      return 'auto';
    default:
      return size satisfies never;
  }
}

/** The form in which a size is sent to CloneSquad. */
export function wireValue(size: Size): string {
  return size.kind === 'auto' ? '-1' : formatSize(size);
}

/**
 * The number of instances that a size means in a fleet of `fleetSize` (its FleetSize metric, which includes excluded
 * instances). The order of the floating point operations is CloneSquad's: 7 % of 100 is 8 there, and so here.
 */
export function expectedCount(size: FixedSize, fleetSize: number): number {
  return size.kind === 'count' ? size.count : Math.ceil((size.percent / 100.0) * fleetSize);
}

// Reads stored sizes as CloneSquad does: other writers use more spellings than we send.

/** The API's answer for a key without a value. */
export const NO_VALUE = 'undefined';

/** The value of an answer: `null` if the key has none. */
export function orNull(answer: string): string | null {
  return answer === NO_VALUE ? null : answer;
}

/** Stored values that are safe in a script, which includes all sizes. */
export const SAFE_VALUE = /^[\w%.+-]{1,64}$/;

/** The meaning of a stored value to CloneSquad. A percentage may have a fraction here. `unreadable`: all scaling stops. */
type StoredSize = Size | { readonly kind: 'none' } | { readonly kind: 'unreadable' };

/** Python's `int()`: blanks around it, digits of any script, single underscores between them. */
const INTEGER = /^[+-]?\p{Nd}+(?:_\p{Nd}+)*$/u;

/** Python's `float()`, of finite numbers that are not negative. */
const NUMBER = /^\+?(?:\p{Nd}+(?:_\p{Nd}+)*\.?(?:\p{Nd}+(?:_\p{Nd}+)*)?|\.\p{Nd}+(?:_\p{Nd}+)*)(?:e[+-]?\p{Nd}+)?$/iu;

export function readStoredSize(value: string): StoredSize {
  if (value === NO_VALUE) return { kind: 'none' };
  const whole = value.trim();
  if (INTEGER.test(whole)) {
    const count = toNumber(whole);
    if (count < -1) return { kind: 'unreadable' };
    return count === -1 ? { kind: 'auto' } : { kind: 'count', count };
  }
  const percent = /[%pP]$/.test(value) ? value.slice(0, -1).trim() : '';
  return NUMBER.test(percent) ? { kind: 'percent', percent: toNumber(percent) } : { kind: 'unreadable' };
}

/** The size with a target of a stored value: `undefined` if it has none. */
export function readStoredTarget(value: string): FixedSize | undefined {
  const size = readStoredSize(value);
  return size.kind === 'count' || size.kind === 'percent' ? size : undefined;
}

/** Whether two stored values mean the same to CloneSquad: `50p` and `50%` do. */
export function meansSame(one: string, other: string): boolean {
  if (one === other) return true;
  const [size, otherSize] = [readStoredSize(one), readStoredSize(other)];
  return size.kind !== 'unreadable' && JSON.stringify(size) === JSON.stringify(otherSize);
}

function toNumber(text: string): number {
  // Adding 0 makes -0 a 0.
  return Number(text.replaceAll('_', '').replace(/\p{Nd}/gu, digitOf)) + 0;
}

/** The value of a digit of any script: each script's ten are consecutive. */
function digitOf(digit: string): string {
  let zero = digit.codePointAt(0) ?? 0;
  const code = zero;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}
