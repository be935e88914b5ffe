// The progress of one fleet, as a line of a log.

import type { Missing, Progress, Verdict } from '../clonesquad/convergence.ts';
import { durationText } from '../duration.ts';
import { otherStates, usableCount } from '../words/numbers.ts';
import { MILESTONE_WORDS } from './phases.ts';
import type { FleetProgress } from './progress.ts';

/** CloneSquad's last cycle had a desired size other than the requested one. */
export const OTHER_SIZE = 'the last cycle used a different size';

/** What a fleet lacks, if its counts do not show it. */
const WAITING_FOR: Readonly<Record<Missing, string>> = {
  metrics: 'waiting for newer metrics',
  observation: 'waiting for CloneSquad to pick up the size',
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
  return verdict.kind === 'waiting' ? WAITING_FOR[verdict.missing] : '';
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
