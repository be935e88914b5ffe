// Restores the previous values at the end of a job: each row by itself, and only if its value is still the one that this job set.

import { quoted } from '../base/text.ts';
import { type Clock, within } from '../base/time.ts';
import { parseApiUrl } from '../clonesquad/api-url.ts';
import { parseFleetName } from '../clonesquad/fleet-name.ts';
import { type RowKind, readRuleOf } from '../clonesquad/keys.ts';
import { isDenied } from '../convergence/answers.ts';
import { Failure } from '../errors/failure.ts';
import { failureOf, timedOut } from '../errors/run.ts';
import type { FleetReport } from '../render/report.ts';
import { Appliers } from '../scale/apply-immediately.ts';
import { type Cloud, type Log, orFailure, type Ports } from '../scale/ports.ts';
import type { Request } from '../scale/request.ts';

/** Maximum age of a read, in ms: CloneSquad's API caches its configuration for 60 s, and the answer takes some time. */
const STALE_MS = 75_000;

/** A write without an answer happens within this time, in ms: API Gateway ends a request after 29 s. */
const LANDING_MS = 31_000;

/** Pause between two reads while the value is not the expected one yet, in ms. */
const ASK_AGAIN_MS = 5_000;

/** This many answers in a row must show the restored value, this far apart, in ms: CloneSquad's API may have several caches. */
const ANSWERS_IN_A_ROW = 3;
const CONFIRM_AGAIN_MS = 1_000;

/** One row of a fleet to restore. */
export interface Restorable {
  readonly fleet: string;
  readonly kind: RowKind;
  readonly api: URL;
  readonly key: string;
  /** The value that this job set, in wire form. */
  readonly ours: string;
  /** The previous stored value. `null`: there was none. */
  readonly stored: string | null;
  /** Whether the job's value expires, so that even an equal value must be written again. */
  readonly hasTtl: boolean;
  /** Whether the job's write was answered. Otherwise it may still be carried out. */
  readonly isAccepted: boolean;
  /** When the job last wrote, or may have written, the value: epoch ms of our clock. */
  readonly lastWriteAt: number;
}

/** The rows of a fleet to restore: those that were, or may have been, written over a value that was read. */
export function restorablesOf({ fleet, url, rows, lastWriteAt, expiresAt }: FleetReport): readonly Restorable[] {
  const api = url === undefined ? undefined : parseApiUrl(url);
  if (api === undefined || lastWriteAt === undefined) return [];
  const shared = { fleet, api, hasTtl: expiresAt !== undefined, lastWriteAt: Date.parse(lastWriteAt) };
  return rows.flatMap(({ kind, key, value: ours, previous, written }) =>
    previous === undefined || written === 'no'
      ? []
      : [{ ...shared, kind, key, ours, stored: previous, isAccepted: written === 'yes' }],
  );
}

/** The result for one row, with its sentence. */
export interface Restored {
  readonly kind: 'restored' | 'nothing-to-do' | 'untouched' | 'failed';
  readonly text: string;
  /** Present if it failed. */
  readonly failure?: Failure;
}

export interface RestorePorts {
  readonly cloud: Pick<Cloud, 'readRows' | 'readApiOwner' | 'write'>;
  readonly clock: Clock;
  readonly log: (line: string) => void;
  /** Make reads exact, and CloneSquad apply the restored values. Absent if apply-immediately is off. */
  readonly appliers?: Appliers;
}

/** Minimum timeout, in ms: restoring takes this long if CloneSquad answers from its cache. */
const LEAST_MS = 5 * 60_000;

/** Authenticates as a run did, and restores what it has written. Throws a Failure if it cannot authenticate, or in time. */
export async function restoreAfter(
  { wait, requestMs, appliesImmediately }: Request,
  rows: readonly Restorable[],
  { connect, clock, log, notice }: Pick<Ports, 'connect' | 'clock'> & { readonly log: Log; readonly notice: Log },
  signal: AbortSignal,
): Promise<readonly Restored[]> {
  const timeoutMs = Math.max(wait.timeoutMs, LEAST_MS);
  const limit = { ms: timeoutMs, reason: () => timedOut({ timeoutMs, stage: 'restoring the sizes' }) };
  return within(limit, clock, signal, async (during) => {
    const retryPolicy = { clock, requestMs, deadline: clock.now() + timeoutMs, log };
    const cloud = await connect({ signal: during, retryPolicy, notice });
    const appliers = appliesImmediately ? new Appliers({ cloud, clock }, during) : undefined;
    return restoreRows(rows, { cloud, clock, log, ...(appliers && { appliers }) }, during);
  });
}

/**
 * Restores all rows. Each has its own result, and none throws. All are restored at once, except those of a subfleet, which
 * follow its state: while the state is running, the previous size, or none, could start all of its instances.
 */
export async function restoreRows(
  rows: readonly Restorable[],
  ports: RestorePorts,
  signal: AbortSignal,
): Promise<readonly Restored[]> {
  const restorer = new Restorer(ports, signal);
  const states = new Map(
    rows.filter(({ kind }) => kind === 'state').map((row) => [row.fleet, restorer.restore(row)] as const),
  );
  const ends = await Promise.all(
    rows.map(async (row) => {
      const state = await states.get(row.fleet);
      if (state !== undefined && row.kind === 'state') return state;
      if (state?.kind === 'failed' || state?.kind === 'untouched') return untouched(row, STATE_IS_NOT_BACK);
      return restorer.restore(row);
    }),
  );
  const changed = rows.filter((_, index) => ends[index]?.kind === 'restored').map(({ api }) => api.href);
  for (const api of new Set(changed)) ports.appliers?.of(new URL(api)).apply();
  await ports.appliers?.settle();
  return ends;
}

const STATE_IS_NOT_BACK =
  'The state of the subfleet was not restored. Without it, the previous value could start more instances, so restore the state first.';

/** What is known of an API before a write. */
interface ApiCheck {
  /** Why nothing may be written, in a sentence. */
  readonly why?: string;
  /** Whether the next reads are exact: after the marker, with a known release. */
  readonly isExact: boolean;
}

/** A value that was read (`null`: there is none), or why it was not, in a sentence. */
type StoredReading = { readonly value: string | null } | { readonly unread: string };

/** Restores rows one by one. Each API is checked once for all of its rows. */
class Restorer {
  readonly #ports: RestorePorts;
  readonly #signal: AbortSignal;
  /** By the URL of the API. */
  readonly #checks = new Map<string, Promise<ApiCheck>>();

  constructor(ports: RestorePorts, signal: AbortSignal) {
    this.#ports = ports;
    this.#signal = signal;
  }

  async restore(row: Restorable): Promise<Restored> {
    const { api, key, ours, stored, hasTtl } = row;
    if (stored === ours && !hasTtl) return nothingToDo(row, `The value was ${shownValue(ours)} before this run, too.`);
    let isSent = false;
    try {
      const check = this.#checks.get(api.href) ?? this.#check(row);
      this.#checks.set(api.href, check);
      const { why, isExact } = await check;
      if (why !== undefined) return untouched(row, why);
      const decision = await this.#decide(row, isExact);
      if (decision !== 'write') return decision;
      isSent = true;
      await this.#ports.cloud.write(api, key, stored ?? undefined, undefined, this.#signal);
      if (!isExact) await this.#untilReturned(row);
      return { kind: 'restored', text: `${labelOf(row)}: ${restoredText(row)}` };
    } catch (thrown) {
      const failure = failureOf(thrown, this.#signal, isSent);
      const end = failure.mayBeWritten ? 'may or may not have been restored' : 'not restored';
      return { kind: 'failed', text: `${labelOf(row)}: ${end}. ${failure.message} ${remedyFor(row)}`, failure };
    }
  }

  async #check({ api, fleet }: Restorable): Promise<ApiCheck> {
    const { cloud, appliers } = this.#ports;
    const owner = await orFailure(cloud.readApiOwner(api, this.#signal), this.#signal);
    if (owner === undefined || isDenied(owner)) return { isExact: false };
    // Nothing is written, not even the marker, to an API that may belong to another group now.
    if (owner instanceof Failure)
      return { why: `Cannot verify which group the API belongs to. ${owner.message}`, isExact: false };
    if (owner.group !== parseFleetName(fleet).group)
      return { why: `${api.href} now belongs to ${quoted(owner.group)}.`, isExact: false };
    const isKnown = readRuleOf(owner.version) !== 'unknown';
    return { isExact: appliers !== undefined && isKnown && (await appliers.of(api).mark()) };
  }

  /** Reads until the job's value is seen, or a read cannot be older than the job's write. Exact reads decide at once. */
  async #decide(row: Restorable, isExact: boolean): Promise<'write' | Restored> {
    const { clock, log } = this.#ports;
    // An exact read shows the table, but not whether an unanswered write has arrived there. A clock that was set back between the
    // steps must not make the wait longer.
    const lateMs = isExact ? (row.isAccepted ? Number.NEGATIVE_INFINITY : LANDING_MS) : STALE_MS;
    const end = Math.min(row.lastWriteAt, clock.now()) + lateMs;
    for (;;) {
      const left = end - clock.now();
      const reading = await this.#read(row);
      if ('unread' in reading) return untouched(row, reading.unread);
      const { value } = reading;
      const decision = decideRow(row, value, left >= 0);
      if (decision !== 'read-again') return decision;
      const seen = value === null ? 'no value' : shownValue(value);
      log(`${labelOf(row)}: the API returns ${seen}. This may be older than the write of this run. Reading again.`);
      await clock.sleep(Math.min(ASK_AGAIN_MS, left + 1), this.#signal);
      this.#signal.throwIfAborted();
    }
  }

  async #read({ api, key }: Restorable): Promise<StoredReading> {
    const rows = await orFailure(this.#ports.cloud.readRows(api, [key], this.#signal), this.#signal);
    if (rows instanceof Failure) return { unread: `Cannot read the value. ${rows.message}` };
    if (isDenied(rows)) return { unread: `Permission to read the value is missing: ${rows.denied}.` };
    return { value: rows.get(key) ?? null };
  }

  /** Waits until the API returns the restored value, so that the next job does not read the value of this one. */
  async #untilReturned(row: Restorable): Promise<void> {
    const { clock, log } = this.#ports;
    const end = clock.now() + STALE_MS;
    let seen = 0;
    // The value is restored, even if this wait ends early.
    while (!this.#signal.aborted && clock.now() < end) {
      const reading = await this.#read(row).catch(() => ({ unread: 'cancelled' }));
      if ('unread' in reading) return;
      seen = reading.value === row.stored ? seen + 1 : 0;
      if (seen === ANSWERS_IN_A_ROW) return;
      if (seen === 0)
        log(
          `${labelOf(row)}: restored. Waiting until the CloneSquad API returns this value, so that the next run reads it.`,
        );
      const pause = seen === 0 ? ASK_AGAIN_MS : CONFIRM_AGAIN_MS;
      await clock.sleep(Math.min(pause, end - clock.now()), this.#signal);
    }
  }
}

/** What the value of a row means. The previous value is written only if the job's value is still there. `mayBeOld`: the read may be older than the job's write. */
function decideRow(row: Restorable, value: string | null, mayBeOld: boolean): 'write' | 'read-again' | Restored {
  const { ours, stored, hasTtl } = row;
  if (value === ours) return 'write';
  if (mayBeOld) return 'read-again';
  if (value === stored)
    return nothingToDo(
      row,
      `${value === null ? 'There is no value' : `The value is ${shownValue(value)}`}, as before this run.`,
    );
  if (value !== null) return untouched(row, `Something else set the value to ${shownValue(value)}.`);
  return untouched(
    row,
    hasTtl ? 'The value of this run expired (ttl) or was deleted.' : 'Something else deleted the value.',
  );
}

function nothingToDo(row: Restorable, why: string): Restored {
  return { kind: 'nothing-to-do', text: `${labelOf(row)}: nothing to restore. ${why}` };
}

function untouched(row: Restorable, why: string): Restored {
  return { kind: 'untouched', text: `${labelOf(row)}: not restored. ${why} ${remedyFor(row)}` };
}

/** The values of a row that is not restored, and how to restore it by hand. Something else may have changed the value since. */
function remedyFor({ fleet, kind, key, stored, ours, isAccepted }: Restorable): string {
  const set = `This run ${isAccepted ? 'set' : 'may have set'} ${shownValue(ours)}.`;
  if (stored === null) return `${set} Before this run, there was no value. To restore that, delete the key ${key}.`;
  const what = kind === 'size' ? fleet : `the ${kind} of ${fleet}`;
  return `${set} To restore the previous value, set ${what} to ${shownValue(stored)}.`;
}

function restoredText({ fleet, kind, stored }: Restorable): string {
  if (stored !== null) return `restored ${shownValue(stored)}. If this value had a ttl, the ttl is not restored.`;
  // Without a size, a main fleet stays as it is. A subfleet runs all of its instances.
  const isMainSize = kind === 'size' && parseFleetName(fleet).subfleet === undefined;
  return `deleted the value, since there was none before this run.${isMainSize ? ' CloneSquad leaves the instances as they are.' : ''}`;
}

/** The name of a row in sentences, with the fleet first. */
function labelOf({ fleet, kind }: Restorable): string {
  return kind === 'size' ? fleet : `${fleet} (${kind})`;
}

/** A value as a person writes it; text that no size has is quoted. */
function shownValue(value: string): string {
  return /^[\w%+-]{1,64}$/.test(value) ? value : quoted(value);
}
