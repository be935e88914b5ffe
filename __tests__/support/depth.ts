// How deep the tests look. `npm test` plays a slice of what has many cases, and says so; TEST_DEPTH=full plays all of it.

/** Whether every case is played. */
export const isFull = process.env['TEST_DEPTH'] === 'full';

/** Parameters of `fc.assert`. PROPERTY_RUNS is for mutation testing, which tries each property a thousand times. */
export const PROPERTY = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? (isFull ? 2_000 : 50)) };

/** Every case, or one of so many, in their order. `title` says which. */
export function sliceOf<Case>(
  cases: readonly Case[],
  every: number,
): { readonly title: string; readonly cases: readonly Case[] } {
  if (isFull) return { title: `all ${cases.length}`, cases };
  const some = cases.filter((_, index) => index % every === 0);
  return { title: `${some.length} of ${cases.length}`, cases: some };
}
