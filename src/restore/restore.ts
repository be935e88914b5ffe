// Restores the previous values at the end of a job: each row by itself, and only if its value is still the one that this job set.

import { quoted } from '../base/text.ts';
import type { Clock } from '../base/time.ts';
import { parseFleetName } from '../clonesquad/fleet-name.ts';
import type { RowKind } from '../clonesquad/keys.ts';
import { readRuleOf } from '../clonesquad/keys.ts';
import { isDenied } from '../convergence/answers.ts';
import { Failure } from '../errors/failure.ts';
import { failureOf, toFailure } from '../errors/run.ts';
import type { Appliers } from '../scale/apply.ts';
import type { Cloud } from '../scale/ports.ts';
import { orFailure } from '../scale/recent.ts';

/** Maximum age of a read, in ms: CloneSquad's API caches its configuration for 60 s, and the answer takes some time. */
const STALE_MS = 75_000;

/** A write without an answer happens within this time, in ms: API Gateway ends a request after 29 s. */
const LANDING_MS = 31_000;

/** Pause between two reads while the value is not the job's yet, in ms. */
const ASK_AGAIN_MS = 5_000;

/** One row of a fleet to restore. */
export interface Restorable {
  /** The fleet's name. */
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

/** The result for one row, with its sentence. */
export interface Restored {
  readonly kind: 'restored' | 'nothing-to-do' | 'untouched' | 'failed';
  readonly text: string;
  /** Present if it failed. */
  readonly failure?: Failure;
}

/** What restoring needs. */
export interface RestorePorts {
  readonly cloud: Pick<Cloud, 'readRows' | 'readDiscovery' | 'write'>;
  readonly clock: Clock;
  readonly log: (line: string) => void;
  /** Make reads exact, and CloneSquad apply the restored values. Absent if apply-immediately is off. */
  readonly appliers?: Appliers;
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
  const survey = surveyOf(ports, signal);
  const end = (row: Restorable) => restoreToEnd(row, ports, survey, signal);
  const states = new Map(rows.filter(({ kind }) => kind === 'state').map((row) => [row.fleet, end(row)] as const));
  const ends = await Promise.all(
    rows.map(async (row) => {
      const state = await states.get(row.fleet);
      if (state !== undefined && row.kind === 'state') return state;
      if (state?.kind === 'failed' || state?.kind === 'untouched') return untouched(row, STATE_IS_NOT_BACK);
      return end(row);
    }),
  );
  const changed = rows.filter((_, index) => ends[index]?.kind === 'restored').map(({ api }) => api.href);
  for (const api of new Set(changed)) ports.appliers?.of(new URL(api)).apply();
  await ports.appliers?.settle();
  return ends;
}

/** What is known of an API before a write. */
interface ApiCheck {
  /** Why nothing may be written, in a sentence. */
  readonly why?: string;
  /** Whether the next reads are exact: after the marker, with a known release. */
  readonly isExact: boolean;
}

/** Checks the API of a row, once for each API. */
type Survey = (row: Restorable) => Promise<ApiCheck>;

function surveyOf({ cloud, appliers }: RestorePorts, signal: AbortSignal): Survey {
  const known = new Map<string, Promise<ApiCheck>>();
  const survey = async ({ api, fleet }: Restorable): Promise<ApiCheck> => {
    const discovery = await orFailure(cloud.readDiscovery(api, signal), signal);
    if (discovery === undefined || isDenied(discovery)) return { isExact: false };
    // Nothing is written, not even the marker, to an API that may belong to another group now.
    if (discovery instanceof Failure)
      return { why: `Cannot verify which group the API belongs to. ${discovery.message}`, isExact: false };
    if (discovery.group !== parseFleetName(fleet).group)
      return { why: `${api.href} now belongs to ${quoted(discovery.group)}.`, isExact: false };
    const isKnown = readRuleOf(discovery.version) !== 'unknown';
    return { isExact: appliers !== undefined && isKnown && (await appliers.of(api).mark()) };
  };
  return (row) => {
    const { href } = row.api;
    const answer = known.get(href) ?? survey(row);
    known.set(href, answer);
    return answer;
  };
}

const STATE_IS_NOT_BACK =
  'The state of the subfleet was not restored. Without it, the previous value could start more instances, so restore the state first.';

async function restoreToEnd(
  row: Restorable,
  ports: RestorePorts,
  survey: Survey,
  signal: AbortSignal,
): Promise<Restored> {
  let isSent = false;
  const onWrite = () => {
    isSent = true;
  };
  try {
    return await restoreRow(row, ports, { onWrite, survey }, signal);
  } catch (thrown) {
    return failed(row, failureOf(thrown, signal, isSent));
  }
}

function failed(row: Restorable, failure: Failure): Restored {
  const end = failure.mayBeWritten ? 'may or may not have been restored' : 'not restored';
  const text = `${labelOf(row)}: ${end}. ${failure.message} ${remedyFor(row)}`;
  return { kind: 'failed', text, failure };
}

/** The values of a row that is not restored, and how to restore it by hand. Something else may have changed the value since. */
function remedyFor({ fleet, kind, key, stored, ours, isAccepted }: Restorable): string {
  const set = `This job ${isAccepted ? 'set' : 'may have set'} ${textOf(ours)}.`;
  if (stored === null) return `${set} Before this job, there was no value. To restore that, delete the key ${key}.`;
  const what = kind === 'size' ? fleet : `the ${kind} of ${fleet}`;
  return `${set} To restore the previous value, set ${what} to ${textOf(stored)}.`;
}

async function restoreRow(
  row: Restorable,
  ports: RestorePorts,
  { onWrite, survey }: { readonly onWrite: () => void; readonly survey: Survey },
  signal: AbortSignal,
): Promise<Restored> {
  const { api, key, ours, stored, hasTtl } = row;
  const label = labelOf(row);
  const nothing = (text: string): Restored => ({ kind: 'nothing-to-do', text });
  if (stored === ours && !hasTtl) {
    return nothing(`${label}: nothing to restore. The value was ${textOf(ours)} before this job, too.`);
  }
  const { why, isExact } = await survey(row);
  if (why !== undefined) return untouched(row, why);
  const current = await readCurrent(row, isExact, ports, signal);
  if (current.kind === 'as-before')
    return nothing(
      `${label}: nothing to restore. ${stored === null ? 'There is no value' : `The value is ${textOf(stored)}`}, as before this job.`,
    );
  if (current.kind === 'other') return untouched(row, current.text);
  onWrite();
  await ports.cloud.write(api, key, stored ?? undefined, undefined, signal);
  if (!isExact) await untilReturned(row, ports, signal);
  return { kind: 'restored', text: `${label}: ${restoredText(row)}` };
}

function restoredText({ fleet, kind, stored }: Restorable): string {
  if (stored !== null) return `restored ${textOf(stored)}. If this value had a ttl, the ttl is not restored.`;
  // Without a size, a main fleet stays as it is. A subfleet runs all of its instances.
  const isMainSize = kind === 'size' && parseFleetName(fleet).subfleet === undefined;
  return `deleted the value, since there was none before this job.${isMainSize ? ' CloneSquad leaves the instances as they are.' : ''}`;
}

/** This many answers in a row must show the restored value, this far apart, in ms: CloneSquad's API may have several caches. */
const ANSWERS_IN_A_ROW = 3;
const LOOK_AGAIN_MS = 1_000;

/** Waits until the API returns the restored value, so that the next job does not read the value of this one. */
async function untilReturned(row: Restorable, { cloud, clock, log }: RestorePorts, signal: AbortSignal): Promise<void> {
  const { stored } = row;
  const end = clock.now() + STALE_MS;
  let seen = 0;
  // The value is restored, even if this wait ends early.
  while (!signal.aborted && clock.now() < end) {
    const value = await readOrFailure(cloud, row, signal).catch(() => ({ why: 'cancelled' }));
    if (typeof value === 'object' && value !== null) return;
    seen = value === stored ? seen + 1 : 0;
    if (seen === ANSWERS_IN_A_ROW) return;
    if (seen === 0)
      log(`${labelOf(row)}: restored. Waiting until the CloneSquad API returns this value, for the next job.`);
    const pause = seen === 0 ? ASK_AGAIN_MS : LOOK_AGAIN_MS;
    await clock.sleep(Math.min(pause, end - clock.now()), signal);
  }
}

type Current = { readonly kind: 'ours' | 'as-before' } | { readonly kind: 'other'; readonly text: string };

/** Reads until the job's value is seen, or a read cannot be older than the job's write. Exact reads decide at once. */
async function readCurrent(
  row: Restorable,
  isExact: boolean,
  { cloud, clock, log }: RestorePorts,
  signal: AbortSignal,
): Promise<Current> {
  const { ours, stored, hasTtl, lastWriteAt, isAccepted } = row;
  // An exact read shows the table, but not whether an unanswered write has arrived there. A clock that was set back between the
  // steps must not make the wait longer.
  const lateMs = isExact ? (isAccepted ? Number.NEGATIVE_INFINITY : LANDING_MS) : STALE_MS;
  const end = Math.min(lastWriteAt, clock.now()) + lateMs;
  for (;;) {
    const left = end - clock.now();
    const value = await readOrFailure(cloud, row, signal);
    if (typeof value === 'object' && value !== null) return { kind: 'other', text: value.why };
    if (value === ours) return { kind: 'ours' };
    if (left < 0 && value === stored) return { kind: 'as-before' };
    if (left < 0 && value === null && hasTtl)
      return { kind: 'other', text: 'The value of this job expired (ttl) or was deleted.' };
    if (left < 0) return { kind: 'other', text: changedText(value) };
    log(
      `${labelOf(row)}: the API returns ${value === null ? 'no value' : textOf(value)}, which may be older than this job's write. Reading again.`,
    );
    await clock.sleep(Math.min(ASK_AGAIN_MS, left + 1), signal);
    signal.throwIfAborted();
  }
}

function changedText(value: string | null): string {
  return value === null ? 'Something else deleted the value.' : `Something else set the value to ${textOf(value)}.`;
}

async function readOrFailure(
  cloud: RestorePorts['cloud'],
  { api, key }: Restorable,
  signal: AbortSignal,
): Promise<string | null | { readonly why: string }> {
  try {
    const rows = await cloud.readRows(api, [key], signal);
    if (isDenied(rows)) return { why: `Permission to read the value is missing: ${rows.denied}.` };
    return rows.get(key) ?? null;
  } catch (thrown) {
    signal.throwIfAborted();
    return { why: `Cannot read the value. ${toFailure(thrown).message}` };
  }
}

function untouched(row: Restorable, why: string): Restored {
  return { kind: 'untouched', text: `${labelOf(row)}: not restored. ${why} ${remedyFor(row)}` };
}

/** The name of a row in sentences, with the fleet first. */
function labelOf({ fleet, kind }: Restorable): string {
  return kind === 'size' ? fleet : `${fleet} (${kind})`;
}

/** A value as a person writes it; text that no size has is quoted. */
export function textOf(value: string | null): string {
  if (value === null) return 'none';
  return /^[\w%+-]{1,64}$/.test(value) ? value : quoted(value);
}
