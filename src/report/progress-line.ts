// One line on a fleet on its way, in words that a person understands.

import type { Missing, Progress, Verdict } from '../clonesquad/convergence.ts';
import { formatDuration } from '../duration.ts';
import { otherStates } from './numbers.ts';
import type { FleetProgress } from './progress.ts';

/** What a fleet lacks, where its numbers do not show it. */
const WAITING_FOR: Readonly<Record<Missing, string>> = {
  metrics: 'waiting for metrics newer than the write',
  observation: 'waiting for CloneSquad to read the new size',
  numbers: 'waiting for the numbers of the next run',
  desired: 'CloneSquad wants another size at the moment',
  instances: '',
  'warm-up': '',
  'scale-down': '',
};

/** What a line says but for the time: as long as this is the same, nothing has changed. */
export function progressText(verdict: Verdict): string {
  const lack = verdict.kind === 'waiting' ? WAITING_FOR[verdict.missing] : '';
  const end = verdict.kind === 'failed' ? verdict.result : '';
  return [countsText(verdict.progress), lack, end].filter((text) => text !== '').join(' · ');
}

/** The whole line: `perf1-backend  6/8 running · 2 initializing · observed after 41 s · 1m52s left`. */
export function progressLine(progress: FleetProgress): string {
  return `${progress.fleet}  ${progressDetail(progress)}`;
}

/** The same without the fleet's name. */
export function progressDetail({ verdict, level, postedAt, now, deadline }: FleetProgress): string {
  const reached = verdict.progress.reachedAt;
  const name =
    verdict.kind === 'converged' ? level : reached.ready ? 'ready' : reached.running ? 'running' : 'observed';
  const at = reached[name];
  const milestone = at === undefined ? [] : [`${name} after ${formatDuration(at - postedAt)}`];
  const left = verdict.kind === 'waiting' ? [`${formatDuration(deadline - now)} left`] : [];
  return [progressText(verdict), ...milestone, ...left].join(' · ');
}

/** The numbers: how many run of how many wanted, and what keeps the fleet from being there. */
function countsText(progress: Progress): string {
  const { counts, target } = progress;
  if (counts === undefined || target === undefined) return '';
  return [`${counts.RunningInstances}/${target} running`, ...otherStates(progress)].join(' · ');
}
