// The progress of fleets in words, for the log, the terminal and the job summary.

import { durationText } from '../base/time.ts';
import type { Missing, Progress, Verdict } from '../convergence/judge.ts';
import { otherStates, usableCount } from '../errors/count-texts.ts';
import type { FailedResult } from '../errors/failure.ts';
import type { FleetProgress, RunEvent } from '../scale/events.ts';
import { LEVEL_TEXTS } from './levels.ts';

// What is shown of one fleet: a fold over the events of its run.

/** The last progress of a fleet, or that its run has failed. */
export interface ShownProgress extends Omit<FleetProgress, 'kind' | 'verdict' | 'isOver'> {
  readonly verdict: ShownVerdict;
  /** When its counts became known, epoch ms of our clock. */
  readonly countedAt?: number;
}

/** A verdict, or any failure of the run. */
export type ShownVerdict = Verdict | { kind: 'failed'; result: FailedResult; progress: Progress };

/** How long the counts of an earlier cycle still describe a fleet, in ms: CloneSquad reports them about once a minute. */
const COUNTS_MS = 60_000;

/** What is shown of a fleet after an event; `undefined` if the event changes nothing. */
export function shownAfter(known: ShownProgress | undefined, event: RunEvent): ShownProgress | undefined {
  if (event.kind === 'progress') return withLastCounts(event, known);
  if (event.kind !== 'failed') return undefined;
  const { fleet, at, failure } = event;
  const progress = known?.verdict.progress ?? { healthIsOpen: false, reachedAt: {} };
  const times = { level: 'observed', startedAt: at, deadline: at } as const;
  return { ...times, ...known, fleet, verdict: { kind: 'failed', result: failure.result, progress } };
}

/** The newest cycle may have no exact counts yet. Those before it are shown until then, so that they do not come and go. */
function withLastCounts(
  event: Extract<RunEvent, { kind: 'progress' }>,
  known: ShownProgress | undefined,
): ShownProgress {
  const { verdict, at } = event;
  const { progress } = verdict;
  if (progress.counts !== undefined) return { ...event, countedAt: at };
  const { counts, target, expected, inError = progress.inError } = known?.verdict.progress ?? {};
  const isOld = known?.countedAt === undefined || at - known.countedAt >= COUNTS_MS;
  if (verdict.kind !== 'waiting' || isOld || counts === undefined || target === undefined) return event;
  const shown = { ...progress, counts, target, expected, inError };
  return { ...event, verdict: { ...verdict, progress: shown }, countedAt: known.countedAt };
}

// The progress of one fleet, as a line of a log.

/** CloneSquad's last cycle had a desired size other than the requested one. */
export const OTHER_SIZE = 'the last cycle used a different size';

/** No cycle has read the requested size. */
const NOT_PICKED_UP = 'not picked up yet';

/** Instances run as requested, but no cycle is known to have read the requested size. */
export const NOT_CONFIRMED = 'size not confirmed yet';

/** What a fleet lacks, if its counts do not show it. */
const WAITING_FOR: Readonly<Record<Missing, string>> = {
  metrics: 'waiting for new metrics',
  observation: NOT_PICKED_UP,
  numbers: 'waiting for the counts of the next cycle',
  confirmation: 'confirming with the next cycle',
  desired: OTHER_SIZE,
  instances: '',
  'warm-up': '',
  'scale-down': '',
};

/** The text of a line without its times. As long as it is the same, nothing has changed. */
export function progressText(verdict: ShownVerdict): string {
  const parts = [countsText(verdict.progress), lackText(verdict), endText(verdict)];
  return parts.filter((text) => text !== '').join(' · ');
}

/** How the wait for a fleet has ended, if its counts and milestones do not show it; else empty. */
export function endText(verdict: ShownVerdict): string {
  if (verdict.kind === 'failed') return verdict.result;
  return verdict.kind === 'converged' && verdict.caveat === 'empty-fleet' ? 'no instances' : '';
}

/** The whole line: `perf1-backend  6/8 running · 2 initializing · picked up after 41 s · times out in 1 min 52 s`. */
export function progressLine(progress: ShownProgress, now: number): string {
  const details = [progressText(progress.verdict), milestoneText(progress), timeoutText(progress, now)];
  return `${progress.fleet}  ${details.filter((text) => text !== '').join(' · ')}`;
}

/** What a fleet still lacks; empty if its counts show it. */
export function lackText(verdict: ShownVerdict): string {
  if (verdict.kind !== 'waiting') return '';
  const { missing } = verdict;
  return missing === 'observation' && isUnconfirmed(verdict) ? NOT_CONFIRMED : WAITING_FOR[missing];
}

/** Whether a fleet runs as requested although no cycle is known to have read the requested size. */
export function isUnconfirmed(verdict: ShownVerdict): boolean {
  if (verdict.kind !== 'waiting' || !['metrics', 'observation'].includes(verdict.missing)) return false;
  const { counts, target, expected } = verdict.progress;
  return counts !== undefined && (counts.DesiredInstanceCount === expected || usableCount(counts) === target);
}

/** The highest level that a fleet has reached and when: `picked up after 41 s`. Empty before the first level. */
export function milestoneText({ verdict, level, startedAt }: ShownProgress): string {
  const reached = verdict.progress.reachedAt;
  const name =
    verdict.kind === 'converged' ? level : reached.ready ? 'ready' : reached.running ? 'running' : 'observed';
  const at = reached[name];
  return at === undefined ? '' : `${LEVEL_TEXTS[name].milestone} after ${durationText(at - startedAt)}`;
}

/** The time left at `now` until the wait times out, not an estimate: `times out in 1 min 52 s`. Empty once the verdict is known. */
export function timeoutText({ verdict, deadline }: ShownProgress, now: number): string {
  return verdict.kind === 'waiting' ? `times out in ${durationText(deadline - now)}` : '';
}

/** The running instances, the target, and the instances in other states: `2/4 running · 2 pending`. */
function countsText(progress: Progress): string {
  const { counts, target } = progress;
  if (counts === undefined || target === undefined) return '';
  return [`${usableCount(counts)}/${target} running`, ...otherStates(progress)].join(' · ');
}

// The phases and levels of a fleet, in words that the job summary, the log and the terminal share.

/** In the order in which a fleet goes through them. */
export const PHASES = ['unobserved', 'changing', 'warming-up', 'ready'] as const;

export type Phase = (typeof PHASES)[number];

export const PHASE_WORDS: Readonly<Record<Phase, string>> = {
  unobserved: NOT_PICKED_UP,
  changing: 'starting or stopping',
  'warming-up': 'warming up',
  ready: 'ready',
};

/** The phase that follows from the levels that a fleet has reached. */
export function furthestPhase(isReached: (level: 'observed' | 'running' | 'ready') => boolean): Phase {
  if (isReached('ready')) return 'ready';
  if (isReached('running')) return 'warming-up';
  return isReached('observed') ? 'changing' : 'unobserved';
}

// One line that sums up the progress of many environments.

/** An environment, and the names of its fleets. */
export interface BoardEnvironment {
  readonly env: string;
  readonly fleets: readonly string[];
}

/** With more fleets than this, progress is summed up instead of being shown fleet by fleet. */
export const MAX_LINES = 10;

/** The line and the overall state: `converged` if all are done, `failed` if any has failed. */
interface EnvironmentsLine {
  readonly kind: FleetProgress['verdict']['kind'];
  /** `12 environments: 3 done, 8 in progress, 1 failed`, and shorter forms for narrow terminals. */
  readonly texts: readonly [full: string, ...shorter: string[]];
}

/** Counts environments by their progress; for a single environment, its fleets. */
export function environmentsLine(
  environments: readonly BoardEnvironment[],
  known: ReadonlyMap<string, ShownProgress>,
): EnvironmentsLine {
  const [first, ...others] = environments.map(({ fleets }) => fleets);
  const isOne = first !== undefined && others.length === 0;
  const units = isOne ? first.map((fleet) => [fleet]) : environments.map(({ fleets }) => fleets);
  const kinds = units.map((fleets) => fleets.map((fleet) => known.get(fleet)?.verdict.kind));
  const done = kinds.filter((ofOne) => ofOne.every((kind) => kind === 'converged')).length;
  const failed = kinds.filter((ofOne) => ofOne.includes('failed')).length;
  const what = isOne ? 'fleets' : 'environments';
  const short = `${done}/${units.length}`;
  return {
    kind: failed > 0 ? 'failed' : done === units.length ? 'converged' : 'waiting',
    texts: [
      `${units.length} ${what}: ${done} done, ${units.length - done - failed} in progress, ${failed} failed`,
      `${short} done${failed === 0 ? '' : `, ${failed} failed`}`,
      short,
    ],
  };
}
