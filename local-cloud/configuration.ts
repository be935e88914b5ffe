// The configuration table of one deployment, and the caches through which its API and its main loop see it late.

/** A row as it is stored: text, and epoch seconds after which it no longer counts. */
export interface Row {
  readonly Value: string;
  readonly ExpirationTime?: number;
}

const SECONDS: Readonly<Record<string, number>> = {
  seconds: 1,
  minutes: 60,
  hours: 3600,
  days: 86_400,
  weeks: 604_800,
};

/** Seconds of a `ttl` parameter: whole seconds, or a list like `hours=2,minutes=30`. Anything else means no expiry. */
export function readTtl(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^-?\d+$/.test(text)) return Number(text) === 0 ? undefined : Number(text);
  let total = 0;
  for (const part of text.split(',')) {
    const [, unit, amount] = /^\s*(\w+)=(-?\d+(?:\.\d+)?)\s*$/.exec(part) ?? [];
    const factor = SECONDS[unit ?? ''];
    if (factor === undefined || amount === undefined) return undefined;
    total += Number(amount) * factor;
  }
  return total;
}

/** The table itself: always current. Times are epoch milliseconds. */
export class ConfigurationTable {
  readonly #rows = new Map<string, Row>();

  /** Stores a value; an empty one removes its row, and a write without `ttlSeconds` removes an earlier expiry. */
  write(key: string, value: string, now: number, ttlSeconds?: number): void {
    if (value === '') this.#rows.delete(key);
    else if (ttlSeconds === undefined) this.#rows.set(key, { Value: value });
    else this.#rows.set(key, { Value: value, ExpirationTime: Math.floor(now / 1000) + ttlSeconds });
  }

  /** The row as stored, expired or not. */
  row(key: string): Row | undefined {
    return this.#rows.get(key);
  }

  /** Values that count at `now`, sorted by key. */
  values(now: number): Record<string, string> {
    const alive = [...this.#rows].filter(([, row]) => (row.ExpirationTime ?? Infinity) * 1000 > now);
    const byKey = alive.toSorted(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(byKey.map(([key, row]) => [key, row.Value]));
  }
}

/** One process's memory of the table. It reads at its first use and again once the memory is `maxAgeMs` old. */
export class CachedTable {
  readonly #table: ConfigurationTable;
  readonly #maxAgeMs: number;
  #readAt = -Infinity;
  #values: Readonly<Record<string, string>> = {};
  #firstKeys: ReadonlySet<string> | undefined;

  constructor(table: ConfigurationTable, maxAgeMs: number) {
    this.#table = table;
    this.#maxAgeMs = maxAgeMs;
  }

  /** Values as this process knows them at `now`. */
  values(now: number): Readonly<Record<string, string>> {
    if (now - this.#readAt >= this.#maxAgeMs) {
      this.#values = this.#table.values(now);
      this.#readAt = now;
      this.#firstKeys ??= new Set(Object.keys(this.#values));
    }
    return this.#values;
  }

  /** Whether a key that ships with no default was in the table when this process first read it. */
  knows(key: string, now: number): boolean {
    this.values(now);
    return this.#firstKeys?.has(key) === true;
  }
}
