// From the bytes of a plan's file to its text: editors and PowerShell on Windows write UTF-16, and some programs a byte order mark.

import type { PlanMistake } from '../causes/plan.ts';

/** The text of a file, or why it has none. */
export function decodePlan(bytes: Uint8Array): { readonly text: string } | { readonly mistake: PlanMistake } {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-32') return { mistake: { line: 1, column: 1, says: `the file is UTF-32: ${SAVE}` } };
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    const [before = ''] = new TextDecoder(encoding).decode(bytes).split('\uFFFD', 1);
    const lines = before.split('\n');
    const says = `here begins what is no text in ${encoding.toUpperCase()}: ${SAVE}`;
    return { mistake: { line: lines.length, column: (lines.at(-1) ?? '').length + 1, says } };
  }
}

const SAVE = 'save the file as UTF-8';

/** By the byte order mark, or else by the zero bytes of the first character, which every plan has in ASCII. */
function encodingOf([first, second, third, fourth]: Uint8Array):
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'utf-32' {
  const isZero = (byte: number | undefined) => byte === 0;
  if (isZero(first) && isZero(second)) return 'utf-32';
  const isLittle = (first === 0xff && second === 0xfe) || (first !== undefined && isZero(second));
  if (isLittle) return isZero(third) && isZero(fourth) ? 'utf-32' : 'utf-16le';
  return (first === 0xfe && second === 0xff) || isZero(first) ? 'utf-16be' : 'utf-8';
}
