// Making a text fit where there is room for so much: what is told in less detail is still told whole.

/**
 * The first of some renderings that has at most `mostBytes`, from the fullest to the shortest, which always fits. A rendering is
 * a list of parts. Parts are rendered only until one exceeds the limit.
 */
export function firstThatFits(
  renderings: readonly (() => Iterable<string>)[],
  mostBytes: number,
  shortest: () => string,
): string {
  for (const render of renderings) {
    const text = joined(render(), mostBytes);
    if (text !== undefined) return text;
  }
  return shortest();
}

function joined(parts: Iterable<string>, mostBytes: number): string | undefined {
  const fitting: string[] = [];
  let bytes = 0;
  for (const part of parts) {
    bytes += Buffer.byteLength(part);
    if (bytes > mostBytes) return undefined;
    fitting.push(part);
  }
  return fitting.join('');
}

/** At most so many of some items, from the first to the last, evenly. */
export function thinned<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  if (most < 2) return items.slice(0, most);
  const stride = (items.length - 1) / (most - 1);
  const kept = new Set(Array.from({ length: most }, (_, index) => Math.round(index * stride)));
  return items.filter((_, index) => kept.has(index));
}
