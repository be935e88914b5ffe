// The beginning and the end of a list that may grow for hours.

/** The first and the last items of a list. */
export interface FirstAndLast<Item> {
  readonly first: readonly Item[];
  readonly last: readonly Item[];
  /** The number of items in between that are not kept, and the last of them. */
  readonly omitted?: { readonly count: number; readonly last: Item };
}

/** An empty list. */
export const NO_ITEMS: FirstAndLast<never> = { first: [], last: [] };

/** The list with one more item. It keeps `most` items at each end. */
export function withItem<Item>(
  { first, last, omitted }: FirstAndLast<Item>,
  item: Item,
  most: number,
): FirstAndLast<Item> {
  if (first.length < most) return { first: [...first, item], last };
  const [oldest, ...rest] = last;
  if (oldest === undefined || last.length < most) return { first, last: [...last, item], ...(omitted && { omitted }) };
  return { first, last: [...rest, item], omitted: { count: (omitted?.count ?? 0) + 1, last: oldest } };
}
