// One line on a fleet on its way, in words that a person understands.

import type { Missing, Progress, Verdict } from '../clonesquad/convergence.ts';
import { durationText } from '../duration.ts';
import { otherStates, usableCount } from '../words/numbers.ts';
import type { FleetProgress } from './progress.ts';

/** What is said of a fleet of which CloneSquad wants something else than was asked for. */
export const WANTS_ANOTHER = 'the last run wanted another size';

/** What a fleet lacks, where its numbers do not show it. */
const WAITING_FOR: Readonly<Record<Missing, string>> = {
  metrics: 'waiting for newer metrics',
  observation: 'waiting for CloneSquad to read the size',
  numbers: 'waiting for the numbers of the next run',
  desired: WANTS_ANOTHER,
  instances: '',
  'warm-up': '',
  'scale-down': '',
};

/** What a line says but for the time: as long as this is the same, nothing has changed. */
export function progressText(verdict: Verdict): string {
  const isEmpty = verdict.kind === 'converged' && verdict.caveat === 'empty-fleet';
  const end = verdict.kind === 'failed' ? verdict.result : isEmpty ? 'no instances' : '';
  return [countsText(verdict.progress), lackText(verdict), end].filter((text) => text !== '').join(' · ');
}

/** The whole line: `perf1-backend  6/8 running · 2 initializing · observed after 41 s · times out in 1 min 52 s`. */
export function progressLine(progress: FleetProgress): string {
  const details = [progressText(progress.verdict), milestoneText(progress), timeoutText(progress)];
  return `${progress.fleet}  ${details.filter((text) => text !== '').join(' · ')}`;
}

/** What a fleet that is waited for lacks; empty where its numbers show it. */
export function lackText(verdict: Verdict): string {
  return verdict.kind === 'waiting' ? WAITING_FOR[verdict.missing] : '';
}

/** The furthest level that a fleet has reached: `observed after 41 s`, or nothing. */
export function milestoneText({ verdict, level, startedAt }: FleetProgress): string {
  const reached = verdict.progress.reachedAt;
  const name =
    verdict.kind === 'converged' ? level : reached.ready ? 'ready' : reached.running ? 'running' : 'observed';
  const at = reached[name];
  return at === undefined ? '' : `${name} after ${durationText(at - startedAt)}`;
}

/** When the wait for a fleet times out, which is no estimate of when it succeeds: `times out in 1 min 52 s`; empty once the verdict is known. */
export function timeoutText({ verdict, now, deadline }: FleetProgress): string {
  return verdict.kind === 'waiting' ? `times out in ${durationText(deadline - now)}` : '';
}

/** The numbers: how many run of how many wanted, and what keeps the fleet from being there. */
function countsText(progress: Progress): string {
  const { counts, target } = progress;
  if (counts === undefined || target === undefined) return '';
  return [`${usableCount(counts)}/${target} running`, ...otherStates(progress)].join(' · ');
}
