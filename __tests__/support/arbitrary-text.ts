// Arbitrary text for property tests.

import { type Arbitrary, nat, string } from 'fast-check';

const character = nat({ max: 0x10_ff_ff }).map((code) => String.fromCodePoint(code));

/** Text of any code points, including lone surrogates. `fc.string({ unit: 'binary' })` takes a second to set up. */
export function arbitraryText({ maxLength }: { readonly maxLength?: number } = {}): Arbitrary<string> {
  return string({ unit: character, ...(maxLength !== undefined && { maxLength }) });
}
