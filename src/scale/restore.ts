// The end of a job that puts back what was there before: each fleet by itself, and only while its value is still ours.

import { failureOf, toFailure } from '../causes/run.ts';
import type { Clock } from '../clock.ts';
import { isDenied } from '../clonesquad/api.ts';
import type { Failure } from '../failure.ts';
import { quoted } from '../plain-text.ts';
import type { Cloud } from './ports.ts';

/** A reading may be this old, in ms, with some time for the answer: CloneSquad's API keeps its configuration for 60 s. */
const STALE_MS = 75_000;

/** How often a reading that is not ours yet is repeated, in ms. */
const ASK_AGAIN_MS = 5_000;

/** One fleet to put back. */
export interface Restorable {
  readonly group: string;
  readonly api: URL;
  /** The value that this job set, in wire form. */
  readonly ours: string;
  /** The value in the table before; `null`: there was none. */
  readonly stored: string | null;
  /** Whether ours ends by itself, so that even an equal value must be written again. */
  readonly hasTtl: boolean;
  /** When ours was last written, or may have been, epoch ms of our clock. */
  readonly lastWriteAt: number;
}

/** What became of it, and the sentence that says so. */
export interface Restored {
  readonly group: string;
  readonly kind: 'restored' | 'nothing-to-do' | 'untouched' | 'failed';
  readonly text: string;
  /** Why it failed. */
  readonly failure?: Failure;
}

/** What putting back needs. */
export interface RestorePorts {
  readonly cloud: Pick<Cloud, 'readStored' | 'setDesired'>;
  readonly clock: Clock;
  readonly log: (line: string) => void;
}

/** Puts all fleets back, all at once; each has its own end, which is never thrown. */
export async function restoreFleets(
  fleets: readonly Restorable[],
  ports: RestorePorts,
  signal: AbortSignal,
): Promise<readonly Restored[]> {
  return Promise.all(
    fleets.map(async (fleet) => {
      let isSent = false;
      const onWrite = () => {
        isSent = true;
      };
      try {
        return await restoreFleet(fleet, ports, onWrite, signal);
      } catch (thrown) {
        return failed(fleet, failureOf(thrown, signal, isSent));
      }
    }),
  );
}

function failed({ group, stored }: Restorable, failure: Failure): Restored {
  const end = failure.mayBeWritten ? 'may or may not have been put back' : 'could not be put back';
  return { group, kind: 'failed', text: `${group} ${end} to ${named(stored)}: ${failure.what}`, failure };
}

async function restoreFleet(
  fleet: Restorable,
  ports: RestorePorts,
  onWrite: () => void,
  signal: AbortSignal,
): Promise<Restored> {
  const { group, api, ours, stored, hasTtl } = fleet;
  const nothing = (text: string): Restored => ({ group, kind: 'nothing-to-do', text });
  if (stored === ours && !hasTtl) {
    return nothing(`${group} stays set to ${quoted(ours)}, which it was before this job as well.`);
  }
  const current = await readCurrent(fleet, ports, signal);
  if (current.kind === 'as-before') return nothing(`${group} is at ${named(stored)}, as before this job.`);
  if (current.kind === 'other') return untouched(fleet, current.text);
  onWrite();
  await ports.cloud.setDesired(api, stored ?? undefined, undefined, signal);
  await untilSeen(fleet, ports, signal);
  const lost = stored === null ? '' : ' A ttl that this value had is not restored.';
  const effect = stored === null ? ': CloneSquad leaves the instances as they are' : '';
  const text = `${group} was put back to ${named(stored)}${effect}.${lost}`;
  return { group, kind: 'restored', text };
}

/** So many answers in a row must show what was put back, this far apart, in ms: CloneSquad's API may have several memories. */
const SEEN_IN_A_ROW = 3;
const LOOK_AGAIN_MS = 1_000;

/** Whoever reads next must not take our value for what was there: waits until the table answers with what was put back. */
async function untilSeen(
  { group, api, stored }: Restorable,
  { cloud, clock, log }: RestorePorts,
  signal: AbortSignal,
): Promise<void> {
  const end = clock.now() + STALE_MS;
  let seen = 0;
  // What is put back stays so, whatever ends the looking.
  while (!signal.aborted && clock.now() < end) {
    const value = await readOrFailure(cloud, api, signal).catch(() => ({ why: 'cancelled' }));
    if (typeof value === 'object' && value !== null) return;
    seen = value === stored ? seen + 1 : 0;
    if (seen === SEEN_IN_A_ROW) return;
    if (seen === 0) log(`${group}  put back; waiting until CloneSquad's API answers so, for the next job`);
    const pause = seen === 0 ? ASK_AGAIN_MS : LOOK_AGAIN_MS;
    await clock.sleep(Math.min(pause, end - clock.now()), signal);
  }
}

type Current = { readonly kind: 'ours' | 'as-before' } | { readonly kind: 'other'; readonly text: string };

/** Reads until our value is seen, or until a reading cannot be older than our write. */
async function readCurrent(
  { group, api, ours, stored, hasTtl, lastWriteAt }: Restorable,
  { cloud, clock, log }: RestorePorts,
  signal: AbortSignal,
): Promise<Current> {
  // A clock that was set back in between must not make this longer.
  const end = Math.min(lastWriteAt, clock.now()) + STALE_MS;
  for (;;) {
    const left = end - clock.now();
    const value = await readOrFailure(cloud, api, signal);
    if (typeof value === 'object' && value !== null) return { kind: 'other', text: value.why };
    if (value === ours) return { kind: 'ours' };
    if (left < 0 && value === stored) return { kind: 'as-before' };
    if (left < 0 && value === null && hasTtl)
      return { kind: 'other', text: "this job's value has ended (ttl)" };
    if (left < 0) return { kind: 'other', text: `it is ${named(value)} now, which this job did not set` };
    log(`${group}  reads ${named(value)}, which may be older than this job's write; asking again`);
    await clock.sleep(Math.min(ASK_AGAIN_MS, left + 1), signal);
    signal.throwIfAborted();
  }
}

async function readOrFailure(
  cloud: RestorePorts['cloud'],
  api: URL,
  signal: AbortSignal,
): Promise<string | null | { readonly why: string }> {
  try {
    const value = await cloud.readStored(api, signal);
    return isDenied(value) ? { why: `its value may not be read (allow ${value.denied})` } : value;
  } catch (thrown) {
    signal.throwIfAborted();
    return { why: `its value could not be read (${toFailure(thrown).what})` };
  }
}

function untouched({ group, stored }: Restorable, why: string): Restored {
  return { group, kind: 'untouched', text: `${group} was not put back to ${named(stored)}: ${why}.` };
}

function named(value: string | null): string {
  return value === null ? 'no value' : quoted(value);
}
