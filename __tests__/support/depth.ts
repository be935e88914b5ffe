// How many cases the tests run. `npm test` runs a part of the large tables; TEST_DEPTH=full runs all cases.

/** Whether every case runs. */
export const isFull = process.env['TEST_DEPTH'] === 'full';

/** Parameters of `fc.assert`. PROPERTY_RUNS is for mutation testing, which tries each property a thousand times. */
export const PROPERTY = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? (isFull ? 2_000 : 50)) };

/** All cases, or every n-th of them. `title` says how many. */
export function sliceOf<Case>(
  cases: readonly Case[],
  every: number,
): { readonly title: string; readonly cases: readonly Case[] } {
  if (isFull) return { title: `all ${cases.length}`, cases };
  const some = cases.filter((_, index) => index % every === 0);
  return { title: `${some.length} of ${cases.length}`, cases: some };
}
