// The progress of a wait, drawn in place on a terminal: a line with a bar per fleet, or one summary line for many fleets.

import { plainLine } from '../base/text.ts';
import type { Missing } from '../convergence/judge.ts';
import { otherStates, usableCount } from '../errors/count-texts.ts';
import { type BarRow, barLines, barTexts, fitToWidth, type Paint, type Screen, shareOf } from './bars.ts';
import {
  type BoardEnvironment,
  endText,
  environmentsLine,
  furthestPhase,
  isUnconfirmed,
  lackText,
  MAX_LINES,
  milestoneText,
  NOT_CONFIRMED,
  PHASE_WORDS,
  type Phase,
  type ShownProgress,
  type ShownVerdict,
  timeoutText,
} from './progress.ts';

/** The lines at `now` (epoch ms), at most as many as the terminal has rows. Fleets without any progress yet are not shown. */
export function boardLines(
  environments: readonly BoardEnvironment[],
  known: ReadonlyMap<string, ShownProgress>,
  now: number,
  { columns, rows }: Screen,
  paint: Paint,
): readonly string[] {
  const fleets = environments.flatMap((environment) => environment.fleets);
  const progress = fleets.flatMap((fleet) => known.get(fleet) ?? []);
  if (progress.length === 0) return [];
  const linesOf = (some: readonly ShownProgress[]) =>
    barLines(
      some.map((one) => rowOf(one, now)),
      columns,
      paint,
    );
  if (fleets.length <= Math.min(MAX_LINES, rows)) return linesOf(progress);
  const { kind, texts } = environmentsLine(environments, known);
  const failed = progress.filter(({ verdict }) => verdict.kind === 'failed');
  const room = Math.min(MAX_LINES + 1, rows - 1);
  const shown = failed.length <= room ? failed.length : Math.max(0, room - 1);
  const more = `and ${failed.length - shown} more failed fleets`;
  return [
    paint(COLORS[kind], fitToWidth(texts, columns)),
    ...linesOf(failed.slice(0, shown)),
    ...(shown < failed.length && room > 0 ? [fitToWidth([more], columns)] : []),
  ];
}

const COLORS = { converged: 'green', failed: 'red', waiting: 'cyan' } as const;

function rowOf(progress: ShownProgress, now: number): BarRow {
  const { verdict } = progress;
  const { counts, target } = verdict.progress;
  const numbers = counts !== undefined && target !== undefined && { usable: usableCount(counts), target };
  const share = numbers ? shareOf(numbers.usable, numbers.target) : 0;
  const milestone = milestoneText(progress);
  const phase = phaseText(verdict, milestone);
  return {
    name: plainLine(progress.fleet),
    color: COLORS[verdict.kind],
    share: verdict.kind === 'converged' ? 1 : share,
    texts: barTexts({
      counts: numbers ? `${numbers.usable}/${numbers.target}` : '–',
      unit: numbers ? 'running' : '',
      phase,
      details: [
        timeoutText(progress, now),
        ...otherStates(verdict.progress),
        // The phase already says that the size is not picked up or not confirmed yet.
        ...(verdict.kind === 'waiting' && verdict.missing === 'observation' ? [] : [lackText(verdict)]),
        phase === milestone ? '' : milestone,
      ],
    }),
  };
}

/** The result of a fleet that has ended, its milestone once it is ready, else what it is doing. */
function phaseText(verdict: ShownVerdict, milestone: string): string {
  const end = endText(verdict);
  if (end !== '') return end;
  if (isUnconfirmed(verdict)) return NOT_CONFIRMED;
  const phase = phaseOf(verdict);
  return phase === 'ready' ? milestone : PHASE_WORDS[phase];
}

function phaseOf(verdict: ShownVerdict): Phase {
  if (verdict.kind === 'converged') return 'ready';
  const lacking = verdict.kind === 'waiting' ? PHASE_OF[verdict.missing] : undefined;
  const reached = verdict.progress.reachedAt;
  return lacking ?? furthestPhase((level) => reached[level] !== undefined);
}

/** The phase that follows from what a fleet lacks. Otherwise, the levels that it has reached decide. */
const PHASE_OF: Readonly<Partial<Record<Missing, Phase>>> = {
  metrics: 'unobserved',
  observation: 'unobserved',
  instances: 'changing',
  'scale-down': 'changing',
  'warm-up': 'warming-up',
};
