// Makes a text fit into a limit by rendering it in less detail.

/**
 * The first of some renderings, sorted from the fullest, that has at most `maxBytes`; if none has, `shortest`. A rendering is a
 * list of parts. Parts are rendered only until they exceed the limit.
 */
export function fitToBytes(
  renderings: readonly (() => Iterable<string>)[],
  maxBytes: number,
  shortest: () => string,
): string {
  for (const render of renderings) {
    const text = joinWithin(render(), maxBytes);
    if (text !== undefined) return text;
  }
  return shortest();
}

function joinWithin(parts: Iterable<string>, maxBytes: number): string | undefined {
  const fitting: string[] = [];
  let bytes = 0;
  for (const part of parts) {
    bytes += Buffer.byteLength(part);
    if (bytes > maxBytes) return undefined;
    fitting.push(part);
  }
  return fitting.join('');
}

/** At most `max` of some items, evenly spaced from the first to the last. */
export function thinned<Item>(items: readonly Item[], max: number): readonly Item[] {
  if (items.length <= max) return items;
  if (max < 2) return items.slice(0, max);
  const stride = (items.length - 1) / (max - 1);
  const kept = new Set(Array.from({ length: max }, (_, index) => Math.round(index * stride)));
  return items.filter((_, index) => kept.has(index));
}
