// Reads a desired count as the main loop does: Python's int() first, then a percentage. It shares no code with src/, so that
// a bug there is not repeated here.

/** The meaning of a stored value; `size` in instances. */
type Wish =
  | { readonly kind: 'size'; readonly size: number }
  | { readonly kind: 'auto' }
  | { readonly kind: 'off' }
  | { readonly kind: 'garbage' };

const INTEGER = /^[+-]?\p{Nd}+(?:_\p{Nd}+)*$/u;
const FLOAT = /^[+-]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+(?:_\d+)*)?$/i;
const DECIMAL = /\p{Nd}/u;

/** The value of a decimal digit of any script: each script's ten digits are consecutive. */
function toAsciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (first > 0 && DECIMAL.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}

/** Python's `int(text)`, or undefined where it raises. */
export function pythonInt(text: string): number | undefined {
  const bare = text.trim();
  if (!INTEGER.test(bare)) return undefined;
  return Number(bare.replaceAll('_', '').replace(/\p{Nd}/gu, toAsciiDigit)) + 0;
}

/** Python's `float(text)` for finite numbers, or undefined. */
function pythonFloat(text: string): number | undefined {
  const bare = text.trim().replace(/\p{Nd}/gu, toAsciiDigit);
  return FLOAT.test(bare) ? Number(bare.replaceAll('_', '')) : undefined;
}

/** The number of instances in `text`; a percentage of `fleetSize` is rounded up. Undefined if it is neither. */
export function readCount(text: string, fleetSize: number): number | undefined {
  const whole = pythonInt(text);
  if (whole !== undefined) return whole;
  if (!/[%pP]$/.test(text)) return undefined;
  const percent = pythonFloat(text.slice(0, -1));
  return percent === undefined ? undefined : Math.ceil((percent / 100.0) * fleetSize) + 0;
}

/** The meaning of the stored `text` for a fleet of `fleetSize` instances. Without a text, it is the default `undefined`. */
export function readWish(text: string | undefined, fleetSize: number): Wish {
  if (text === undefined || text === 'undefined') return { kind: 'off' };
  const count = readCount(text, fleetSize);
  if (count === undefined || count < -1) return { kind: 'garbage' };
  return count === -1 ? { kind: 'auto' } : { kind: 'size', size: count };
}
