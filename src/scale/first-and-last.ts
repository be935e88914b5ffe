// A list of bounded size for events that may repeat for hours: it keeps the first and the last ones.

/** The number of items kept at the beginning, and at the end. */
const KEPT_PER_END = 50;

/** A list that keeps its first and its last items. */
export class FirstAndLast<Item> {
  readonly #first: Item[] = [];
  readonly #last: Item[] = [];
  #omitted: { readonly count: number; readonly last: Item } | undefined;

  /** Adds an item at the end. */
  push(item: Item): void {
    if (this.#first.length < KEPT_PER_END) {
      this.#first.push(item);
      return;
    }
    this.#last.push(item);
    if (this.#last.length <= KEPT_PER_END) return;
    const last = this.#last.shift() ?? item;
    this.#omitted = { count: (this.#omitted?.count ?? 0) + 1, last };
  }

  /**
   * The items kept.
   * @param placeholder makes the item that takes the place of the omitted ones from their number and the last of them
   */
  items(placeholder: (count: number, last: Item) => Item): readonly Item[] {
    const gap = this.#omitted === undefined ? [] : [placeholder(this.#omitted.count, this.#omitted.last)];
    return [...this.#first, ...gap, ...this.#last];
  }
}
