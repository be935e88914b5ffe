// The progress of one fleet, as the wait reports it.

import { durationText } from '../base/time.ts';
import type { Missing, Progress, Verdict } from '../convergence/judge.ts';
import type { Level } from '../convergence/levels.ts';
import { otherStates, usableCount } from '../errors/numbers.ts';
import type { SecondsTo } from './report.ts';

/** One fleet at one moment of the wait. Times are in epoch ms of this machine's clock. */
export interface FleetProgress {
  /** The fleet's name. */
  readonly fleet: string;
  readonly level: Level;
  readonly verdict: Verdict;
  /** Whether the verdict is final. Until the wait ends, a fleet that has converged may change again. */
  readonly isOver: boolean;
  /** The start of the run, from which all durations are counted, as in the report. */
  readonly startedAt: number;
  readonly now: number;
  readonly deadline: number;
}

/** The longest pause between two log lines on a fleet whose wait goes on, in ms. */
export const HEARTBEAT_MS = 60_000;

// The progress of one fleet, as a line of a log.

/** CloneSquad's last cycle had a desired size other than the requested one. */
export const OTHER_SIZE = 'the last cycle used a different size';

/** No cycle has read the requested size. */
const NOT_PICKED_UP = 'not picked up yet';

/** What a fleet lacks, if its counts do not show it. */
const WAITING_FOR: Readonly<Record<Missing, string>> = {
  metrics: 'waiting for new metrics',
  observation: NOT_PICKED_UP,
  numbers: 'waiting for the counts of the next cycle',
  desired: OTHER_SIZE,
  instances: '',
  'warm-up': '',
  'scale-down': '',
};

/** The text of a line without its times. As long as it is the same, nothing has changed. */
export function progressText(verdict: Verdict): string {
  const parts = [countsText(verdict.progress), lackText(verdict), endText(verdict)];
  return parts.filter((text) => text !== '').join(' · ');
}

/** How the wait for a fleet has ended, if its counts and milestones do not show it; else empty. */
export function endText(verdict: Verdict): string {
  if (verdict.kind === 'failed') return verdict.result;
  return verdict.kind === 'converged' && verdict.caveat === 'empty-fleet' ? 'no instances' : '';
}

/** The whole line: `perf1-backend  6/8 running · 2 initializing · picked up after 41 s · times out in 1 min 52 s`. */
export function progressLine(progress: FleetProgress): string {
  const details = [progressText(progress.verdict), milestoneText(progress), timeoutText(progress)];
  return `${progress.fleet}  ${details.filter((text) => text !== '').join(' · ')}`;
}

/** What a fleet still lacks; empty if its counts show it. */
export function lackText(verdict: Verdict): string {
  if (verdict.kind !== 'waiting') return '';
  const { missing, progress } = verdict;
  // With counts, the level is reached, and a second cycle must confirm it.
  return missing === 'numbers' && progress.counts !== undefined
    ? 'confirming with the next cycle'
    : WAITING_FOR[missing];
}

/** The highest level that a fleet has reached and when: `picked up after 41 s`. Empty before the first level. */
export function milestoneText({ verdict, level, startedAt }: FleetProgress): string {
  const reached = verdict.progress.reachedAt;
  const name =
    verdict.kind === 'converged' ? level : reached.ready ? 'ready' : reached.running ? 'running' : 'observed';
  const at = reached[name];
  return at === undefined ? '' : `${MILESTONE_WORDS[name]} after ${durationText(at - startedAt)}`;
}

/** The time left until the wait times out, not an estimate: `times out in 1 min 52 s`. Empty once the verdict is known. */
export function timeoutText({ verdict, now, deadline }: FleetProgress): string {
  return verdict.kind === 'waiting' ? `times out in ${durationText(deadline - now)}` : '';
}

/** The running instances, the target, and the instances in other states: `2/4 running · 2 pending`. */
function countsText(progress: Progress): string {
  const { counts, target } = progress;
  if (counts === undefined || target === undefined) return '';
  return [`${usableCount(counts)}/${target} running`, ...otherStates(progress)].join(' · ');
}

// The progress of a wait as lines of a log, without repetitions.

/** Logs a line when something about a fleet has changed, and a heartbeat. */
export function progressLog(log: (line: string) => void): (progress: FleetProgress) => void {
  const logged = new Map<string, { readonly text: string; readonly at: number }>();
  return (progress) => {
    const { fleet, verdict, now, isOver } = progress;
    const last = logged.get(fleet);
    const text = progressText(verdict);
    if (text === last?.text && (isOver || now - last.at < HEARTBEAT_MS)) return;
    logged.set(fleet, { text, at: now });
    log(progressLine(progress));
  };
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

/** What a fleet is once it has reached a milestone, as in `picked up after 41 s`. */
export const MILESTONE_WORDS: Readonly<Record<keyof SecondsTo, string>> = {
  posted: 'set',
  observed: 'picked up',
  running: 'running',
  ready: 'ready',
  settled: 'settled',
};

/** The heading of a column with the time to a milestone: `Picked up after`. */
export function milestoneHeading(milestone: keyof SecondsTo): string {
  const words = `${MILESTONE_WORDS[milestone]} after`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The phase that follows from the levels that a fleet has reached. */
export function furthestPhase(isReached: (level: 'observed' | 'running' | 'ready') => boolean): Phase {
  if (isReached('ready')) return 'ready';
  if (isReached('running')) return 'warming-up';
  return isReached('observed') ? 'changing' : 'unobserved';
}

// Dates and times for people: always in UTC.

/** An ISO 8601 time as `2026-01-05 12:00 UTC`. */
export function minuteText(iso: string): string {
  return `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}

/** An ISO 8601 time as `2026-01-05 12:00:26 UTC`. */
export function secondText(iso: string): string {
  return `${iso.slice(0, 19).replace('T', ' ')} UTC`;
}
