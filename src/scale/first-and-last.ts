// Keeps the first and last items of a long list, and the number of those in between, in bounded memory.

/** Number of items kept at each end. */
const KEPT = 50;

/** A list that keeps its first and its last items. */
export class FirstAndLast<Item> {
  readonly #first: Item[] = [];
  readonly #last: Item[] = [];
  #leftOut: { readonly count: number; readonly last: Item } | undefined;

  /** Adds an item at the end. */
  push(item: Item): void {
    if (this.#first.length < KEPT) {
      this.#first.push(item);
      return;
    }
    this.#last.push(item);
    if (this.#last.length <= KEPT) return;
    const last = this.#last.shift() ?? item;
    this.#leftOut = { count: (this.#leftOut?.count ?? 0) + 1, last };
  }

  /** The kept items. `between` makes one item for those left out, from their number and the last of them. */
  items(between: (count: number, last: Item) => Item): readonly Item[] {
    const gap = this.#leftOut === undefined ? [] : [between(this.#leftOut.count, this.#leftOut.last)];
    return [...this.#first, ...gap, ...this.#last];
  }
}
