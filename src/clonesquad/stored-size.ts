// Reads stored sizes as CloneSquad does: other writers use more spellings than we send.

import type { FixedSize, Size } from './size.ts';

/** The API's answer for a key without a value. */
export const NO_VALUE = 'undefined';

/** The value of an answer: `null` if the key has none. */
export function orNull(answer: string): string | null {
  return answer === NO_VALUE ? null : answer;
}

/** The meaning of a stored value to CloneSquad. A percentage may have a fraction here. `unreadable`: all scaling stops. */
export type StoredSize = Size | { readonly kind: 'none' } | { readonly kind: 'unreadable' };

/** Python's `int()`: blanks around it, digits of any script, single underscores between them. */
const INTEGER = /^[+-]?\p{Nd}+(?:_\p{Nd}+)*$/u;

/** Python's `float()`, of finite numbers that are not negative. */
const NUMBER =
  /^\+?(?:\p{Nd}+(?:_\p{Nd}+)*\.?(?:\p{Nd}+(?:_\p{Nd}+)*)?|\.\p{Nd}+(?:_\p{Nd}+)*)(?:e[+-]?\p{Nd}+)?$/iu;

/** Reads a stored value. */
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
