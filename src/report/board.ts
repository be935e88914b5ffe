// The wait as a terminal draws it in place: a line a fleet with a bar, or, of many fleets, one line on all.

import type { Missing, Verdict } from '../clonesquad/convergence.ts';
import { plainLine } from '../plain-text.ts';
import { otherStates, usableCount } from '../words/numbers.ts';
import {
  type BarRow,
  barLines,
  firstThatFits,
  type Paint,
  type Screen,
  shareOf,
  textsOf,
} from './bar-lines.ts';
import { type BoardEnvironment, environmentsLine, MOST_LINES } from './environments-line.ts';
import { furthestPhase, PHASE_WORDS, type Phase } from './phases.ts';
import type { FleetProgress } from './progress.ts';
import { lackText, milestoneText, timeoutText } from './progress-line.ts';

/** The lines at one moment (epoch ms), never more of them than a terminal has. Fleets of which nothing is known yet have none. */
export function boardLines(
  environments: readonly BoardEnvironment[],
  known: ReadonlyMap<string, FleetProgress>,
  now: number,
  { columns, rows }: Screen,
  paint: Paint,
): readonly string[] {
  const fleets = environments.flatMap((environment) => environment.fleets);
  const progress = fleets.flatMap((fleet) => known.get(fleet) ?? []);
  if (progress.length === 0) return [];
  const linesOf = (some: readonly FleetProgress[]) =>
    barLines(
      some.map((one) => rowOf({ ...one, now })),
      columns,
      paint,
    );
  if (fleets.length <= Math.min(MOST_LINES, rows)) return linesOf(progress);
  const { kind, texts } = environmentsLine(environments, known);
  const failed = progress.filter(({ verdict }) => verdict.kind === 'failed');
  const room = Math.min(MOST_LINES + 1, rows - 1);
  const shown = failed.length <= room ? failed.length : Math.max(0, room - 1);
  const more = `and ${failed.length - shown} more that fail`;
  return [
    paint(COLOURS[kind], firstThatFits(texts, columns)),
    ...linesOf(failed.slice(0, shown)),
    ...(shown < failed.length && room > 0 ? [firstThatFits([more], columns)] : []),
  ];
}

const COLOURS = { converged: 'green', failed: 'red', waiting: 'cyan' } as const;

function rowOf(progress: FleetProgress): BarRow {
  const { verdict } = progress;
  const { counts, target } = verdict.progress;
  const numbers = counts !== undefined && target !== undefined && { usable: usableCount(counts), target };
  const phase = phaseOf(verdict);
  const share = numbers ? shareOf(numbers.usable, numbers.target) : 0;
  return {
    name: plainLine(progress.fleet),
    colour: COLOURS[verdict.kind],
    share: verdict.kind === 'converged' ? 1 : share,
    texts: textsOf({
      counts: numbers ? `${numbers.usable}/${numbers.target}` : '–',
      unit: numbers ? 'running' : '',
      phase: verdict.kind === 'failed' ? verdict.result : PHASE_WORDS[phase],
      more: [
        timeoutText(progress),
        ...otherStates(verdict.progress),
        // That the size is not read yet is the phase.
        ...(verdict.kind === 'waiting' && verdict.missing === 'observation' ? [] : [lackText(verdict)]),
        milestoneText(progress),
      ],
    }),
  };
}

function phaseOf(verdict: Verdict): Phase {
  if (verdict.kind === 'converged') return 'there';
  const lacking = verdict.kind === 'waiting' ? PHASE_OF[verdict.missing] : undefined;
  const reached = verdict.progress.reachedAt;
  return lacking ?? furthestPhase((level) => reached[level] !== undefined);
}

/** What a fleet is doing, by what it lacks; where that does not say it, its past does. */
const PHASE_OF: Readonly<Partial<Record<Missing, Phase>>> = {
  metrics: 'unread',
  observation: 'unread',
  instances: 'moving',
  'scale-down': 'moving',
  'warm-up': 'warming-up',
};
