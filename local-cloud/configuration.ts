// The configuration table of one deployment, and the cached copies in its processes. Releases differ in how they cache.
import { MARKER_KEY } from '../src/clonesquad/keys.ts';

/** A stored row: text, and epoch seconds at which it expires. */
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

/** The release whose behavior was recorded. */
export const RECORDED_VERSION = 'v0.27.1';

export interface Release {
  /** Each process keeps a copy of the table. Otherwise it reads the table at each use. */
  readonly cachesTable: boolean;
  /** The row `cache.last_write_index` decides whether a cached copy is still valid. */
  readonly comparesMarker: boolean;
  /** `control/reschedulenow` works. It raises an exception in v0.26.0 and v0.27.0. */
  readonly schedulesCycles: boolean;
}

/** The behavior of a version such as `v0.27.1`. */
export function releaseOf(version: string): Release {
  const parts = /^v?(\d+)\.(\d+)\.(\d+)$/.exec(version)?.slice(1).map(Number);
  if (!parts) throw new Error(`'${version}' is not a version of CloneSquad. Use for example ${RECORDED_VERSION}.`);
  const isAtLeast = (...other: readonly number[]) => compare(parts, other) >= 0;
  return {
    cachesTable: isAtLeast(0, 19, 0),
    comparesMarker: isAtLeast(0, 19, 0) && !isAtLeast(0, 27, 2),
    schedulesCycles: !isAtLeast(0, 26, 0) || isAtLeast(0, 27, 1),
  };
}

/** Negative if `one` is older than `other`, 0 if they are the same version. */
function compare(one: readonly number[], other: readonly number[]): number {
  const differences = one.map((part, index) => part - (other[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

/** The table itself. Times are epoch milliseconds. */
export class ConfigurationTable {
  readonly #rows = new Map<string, Row>();
  readonly #expiredRowLifeMs: number;

  /** DynamoDB deletes a row by itself once it has been expired for `expiredRowLifeMs`. */
  constructor(expiredRowLifeMs = Infinity) {
    this.#expiredRowLifeMs = expiredRowLifeMs;
  }

  /** Stores a value; an empty one removes its row, and a write without `ttlSeconds` removes an earlier expiry. */
  write(key: string, value: string, now: number, ttlSeconds?: number): void {
    if (value === '') this.#rows.delete(key);
    else if (ttlSeconds === undefined) this.#rows.set(key, { Value: value });
    else this.#rows.set(key, { Value: value, ExpirationTime: Math.floor(now / 1000) + ttlSeconds });
  }

  /** The row as stored at `now`, expired or not. */
  row(key: string, now: number): Row | undefined {
    this.#deleteExpired(now, this.#expiredRowLifeMs);
    return this.#rows.get(key);
  }

  /** Deletes every expired row, as DynamoDB does some time later. */
  deleteExpired(now: number): void {
    this.#deleteExpired(now, 0);
  }

  /** Rows that have not expired at `now`. CloneSquad's scan also deletes a row that expires in the current second. */
  scan(now: number): ReadonlyMap<string, Row> {
    const alive = new Map([...this.#rows].filter(([, row]) => isAlive(row, now)));
    for (const [key, row] of this.#rows) if (row.ExpirationTime === Math.floor(now / 1000)) this.#rows.delete(key);
    return alive;
  }

  /** Values that have not expired at `now`, sorted by key. */
  values(now: number): Record<string, string> {
    return toValues([...this.#rows].filter(([, row]) => isAlive(row, now)));
  }

  #deleteExpired(now: number, lifeMs: number): void {
    for (const [key, row] of this.#rows) if (!isAlive(row, now - lifeMs)) this.#rows.delete(key);
  }
}

function isAlive(row: Row, now: number): boolean {
  return (row.ExpirationTime ?? Infinity) * 1000 > now;
}

/** Values sorted by key. */
function toValues(rows: Iterable<readonly [string, Row]>): Record<string, string> {
  const byKey = [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(byKey.map(([key, row]) => [key, row.Value]));
}

/**
 * One process's copy of the table. The process reads the table at its first use, once the copy is `maxAgeMs` old, and
 * whenever the marker in the table differs from the marker in the copy. No copy contains an expired marker, so that it always
 * differs.
 */
export class CachedTable {
  readonly #table: ConfigurationTable;
  readonly #maxAgeMs: number;
  readonly #release: Release;
  #readAt = -Infinity;
  #marker: Row | undefined;
  #values: Readonly<Record<string, string>> = {};
  #firstKeys: ReadonlySet<string> | undefined;

  constructor(table: ConfigurationTable, maxAgeMs: number, release: Release) {
    this.#table = table;
    this.#maxAgeMs = maxAgeMs;
    this.#release = release;
  }

  /** When this process last read the table, epoch milliseconds. */
  get readAt(): number {
    return this.#readAt;
  }

  /** Values in the copy at `now`. */
  values(now: number): Readonly<Record<string, string>> {
    if (this.#isStale(now)) {
      const rows = this.#table.scan(now);
      this.#values = toValues(rows);
      this.#marker = rows.get(MARKER_KEY);
      this.#readAt = now;
      this.#firstKeys ??= new Set(Object.keys(this.#values));
    }
    return this.#values;
  }

  #isStale(now: number): boolean {
    const { cachesTable, comparesMarker } = this.#release;
    if (!cachesTable || now - this.#readAt >= this.#maxAgeMs) return true;
    return comparesMarker && this.#table.row(MARKER_KEY, now)?.Value !== this.#cachedMarker(now);
  }

  /** The marker in the copy. One that has expired since is dropped from the copy. */
  #cachedMarker(now: number): string | undefined {
    if (this.#marker && !isAlive(this.#marker, now)) {
      const { [MARKER_KEY]: _, ...others } = this.#values;
      this.#values = others;
      this.#marker = undefined;
    }
    return this.#marker?.Value;
  }

  /** Whether a key without a default was in the table when this process first read it. */
  knows(key: string, now: number): boolean {
    this.values(now);
    return this.#firstKeys?.has(key) === true;
  }
}
