// What happens again and again for hours, in bounded room: how it began and how it ended, and how much is left out between.

/** So many are kept of the beginning, and so many of the end. */
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

  /** Its items; `between` stands for those that are left out, the last of which it is given. */
  items(between: (count: number, last: Item) => Item): readonly Item[] {
    const gap = this.#leftOut === undefined ? [] : [between(this.#leftOut.count, this.#leftOut.last)];
    return [...this.#first, ...gap, ...this.#last];
  }
}
