// The texts of the log, the report and the job summary about a run: its outcome, notices and progress.

import type { Verdict } from '../../src/convergence/judge.ts';
import { LEVELS } from '../../src/convergence/levels.ts';
import { Failure } from '../../src/errors/failure.ts';
import { boardLines } from '../../src/render/board.ts';
import { CHART_LEGEND, fleetChart } from '../../src/render/chart.ts';
import { expectation, type Move } from '../../src/render/expectation.ts';
import { noRunParagraphs } from '../../src/render/failure.ts';
import { environmentsLine } from '../../src/render/many-progress.ts';
import { APPLY_DENIED, fleetNotices, fleetWarnings, runNotices } from '../../src/render/notices.ts';
import type { FleetProgress } from '../../src/render/progress.ts';
import { progressLine } from '../../src/render/progress.ts';
import type { FleetReport, ManyReport } from '../../src/render/report.ts';
import {
  failureParagraphs,
  finalState,
  headline,
  manyFailureParagraphs,
  manyHeadline,
} from '../../src/render/sentences.ts';
import { manySummaryMarkdown, noRunMarkdown, summaryMarkdown } from '../../src/render/summary.ts';
import { manyText, runText } from '../../src/render/tables.ts';
import { timeline } from '../../src/render/timeline.ts';
import { fleetReport, runReport, sampleAt } from '../support/reports.ts';
import { fixedSize, type Row, type Situation, verdictOn, WRITTEN } from '../support/runs.ts';
import { once } from './catalogue.ts';

const FLEET = 'perf1-frontend';
const WIDE = { columns: 300, rows: 40 };
const plain = (_: string, text: string) => text;

/** The facts for the notices of a fleet with a requested size. */
function factsOf(ask: string, verdict?: Verdict) {
  const facts = { isWaitedFor: true, wasWritten: true, denied: [], isUnchecked: false };
  return { ...facts, fleet: FLEET, size: fixedSize(ask), verdict };
}

function factsAfter(situation: Situation) {
  return factsOf(situation.ask, verdictOn(situation));
}

const SHORTAGE: Row = { bin: 1, desired: 10, running: 9, excluded: 1 };

function notices(): readonly string[] {
  const shortage = { rows: [{ bin: -1 }, SHORTAGE, SHORTAGE], acceptsInsufficient: true };
  return [
    ...[
      { ...factsOf('4'), size: { kind: 'auto' } as const },
      factsOf('100%'),
      { ...factsOf('4'), isWaitedFor: false },
      factsAfter({ ask: '1', rows: [{ bin: 2, desired: 1, running: 2, lighthouse: 1 }] }),
      factsAfter({ ask: '0', rows: [], status: { running: 0, serving: 0, managed: 0 } }),
      factsAfter({ ask: '0', rows: [{ bin: 2, running: 2 }], configuration: 'unreadable' }),
      { ...factsOf('4'), isUnchecked: true },
      { ...factsOf('4'), denied: ['execute-api:Invoke on a', 'execute-api:Invoke on b'] },
    ].flatMap(fleetNotices),
    ...[
      factsAfter({ ask: '0', rows: [{ bin: 2, running: 2 }] }),
      factsAfter({ ask: '10%', rows: [{ bin: 2, desired: 1, running: 2 }] }),
      factsAfter({ ask: '1', rows: [{ bin: 2, desired: 1, running: 3, floor: 5, size: 3 }] }),
      factsAfter({ ask: '99', ...shortage, rows: shortage.rows.map((row) => ({ ...row, desired: 99 })) }),
      factsAfter({ ask: '100%', ...shortage }),
    ].flatMap(fleetWarnings),
    APPLY_DENIED,
    ...runNotices([{ failedReads: 3 }]),
  ];
}

const READY = fleetReport({ target: 4, usable: 4, draining: 0, running: 4 });

function headlines(): readonly string[] {
  const drained = fleetReport({ layer: 'backend', target: 2, usable: 2, draining: 3, running: 5 });
  const auto = fleetReport({ requested: 'auto' });
  const planned = fleetReport({ result: 'dry-run', previous: '2' });
  const failed = fleetReport({ result: 'stalled' });
  return [
    headline('perf1', 'ready', 'ok', [READY, drained], 252),
    headline('perf1', 'none', 'ok', [fleetReport()], 1),
    headline('perf1', 'ready', 'ok', [auto], 1),
    headline('perf1', 'ready', 'pending', [fleetReport()], 0),
    headline('perf1', 'ready', 'dry-run', [planned, fleetReport({ layer: 'backend', result: 'dry-run' })], 1),
    headline('perf1', 'ready', 'stalled', [failed], 600),
  ];
}

function manyHeadlines(): readonly string[] {
  const perf = (result: FleetReport['result'], env = 'perf1') => runReport({ env, result });
  const planned = (result: FleetReport['result'], env = 'perf1') => ({
    ...perf(result, env),
    intent: 'dry-run' as const,
  });
  const some = [perf('ok'), perf('insufficient-instances', 'perf2'), perf('timeout', 'perf3')];
  return [
    manyHeadline([perf('ok'), perf('ok')], 'performance', 'ok', 252),
    manyHeadline([perf('ok'), { ...perf('ok'), waitFor: 'none' }], undefined, 'ok', 252),
    manyHeadline(some, 'performance', 'insufficient-instances', 252),
    manyHeadline(Array(12).fill(perf('insufficient-instances')), undefined, 'insufficient-instances', 252),
    manyHeadline(some, undefined, 'pending', 0),
    manyHeadline([planned('dry-run'), planned('dry-run')], 'performance', 'dry-run', 0),
    manyHeadline([planned('dry-run'), planned('refused', 'perf2')], undefined, 'refused', 0),
  ];
}

function finalStates(): readonly string[] {
  const size = { kind: 'size', key: 'k', value: '4', written: 'yes' } as const;
  const floor = { kind: 'floor', key: 'k', value: '1', written: 'yes' } as const;
  const partly = (written: 'no' | 'unknown') =>
    fleetReport({ written: 'partial', rows: [floor, { ...size, written }] });
  return [
    fleetReport(),
    fleetReport({ written: 'no' }),
    fleetReport({ written: 'unknown' }),
    partly('no'),
    partly('unknown'),
    fleetReport({ rows: [floor, size] }),
    fleetReport({ expiresAt: '2026-01-05T14:00:00.000Z' }),
    fleetReport({ configured: '7' }),
    fleetReport({ result: 'superseded' }),
    fleetReport({ rows: [{ ...size, previous: '2' }] }),
    fleetReport({
      rows: [
        { ...floor, previous: null },
        { ...size, previous: 'ten' },
      ],
    }),
    fleetReport({
      rows: [
        { ...floor, previous: null },
        { ...size, previous: null },
      ],
    }),
  ].map((fleet) => finalState([fleet]));
}

const REFUSED = {
  result: 'refused',
  code: 'forbidden',
  message: 'What happened.',
  fixBy: 'user',
  fix: 'What to do.',
} as const;

const FAILED = runReport({
  ...{ result: 'refused', headline: 'The outcome.', finalState: 'What is set.' },
  fleets: [fleetReport(REFUSED)],
});

function manyOf(environments: ManyReport['environments']): ManyReport {
  return { ...FAILED, result: 'refused', environments };
}

function expectations(): readonly string[] {
  const moves: readonly (readonly Move[])[] = [[], ['up'], ['down'], ['unknown'], ['none']];
  const all = [true, false].flatMap((isImmediate) =>
    LEVELS.flatMap((level) => moves.map((some) => expectation(level, 1_200_000, new Set(some), isImmediate))),
  );
  return once(all);
}

const TAKEN = { bin: 2, desired: 4 } as const;

/** Fleets at different stages of a wait. */
const SITUATIONS: readonly Situation[] = [
  { ask: '4', rows: [] },
  { ask: '4', rows: [{ bin: 0, desired: 4, running: 4 }] },
  { ask: '4', rows: [{ ...TAKEN, running: 2, pending: 2, initial: 2 }] },
  {
    ask: '4',
    rows: [{ ...TAKEN, running: 6, draining: 1, stopping: 1, bounced: 1, unuseable: 1, inError: 1 }],
  },
  { ask: '4', rows: [{ ...TAKEN, running: 4, initial: 4 }] },
  { ask: '4', rows: [{ ...TAKEN, running: 4 }] },
  {
    ask: '4',
    rows: [
      { ...TAKEN, running: 4, initial: 4 },
      { bin: 3, desired: 8, running: 4 },
    ],
  },
  { ask: '99', rows: [{ bin: 2, desired: 99, running: 10 }] },
  { ask: '99', acceptsInsufficient: true, rows: [{ bin: -1 }, { ...SHORTAGE, bin: 2, desired: 99 }] },
];

function progressOf(verdict: Verdict, level: FleetProgress['level'] = 'ready'): FleetProgress {
  return { fleet: FLEET, level, verdict, isOver: false, startedAt: WRITTEN, now: 0, deadline: 112_000 };
}

function progressTexts(lineOf: (progress: FleetProgress) => string): readonly string[] {
  return once(SITUATIONS.map((situation) => lineOf(progressOf(verdictOn(situation)))));
}

/** The last line of a board that is too small for all failed fleets. */
function crowdedBoard(): string | undefined {
  const failed = {
    ...verdictOn({ ask: '4', rows: [] }),
    kind: 'failed',
    result: 'insufficient-instances',
  } as const;
  const environments = Array.from({ length: 12 }, (_, index) => ({
    env: `perf${index}`,
    fleets: [`${index}`],
  }));
  const known = new Map(environments.map(({ fleets: [fleet = ''] }) => [fleet, progressOf(failed)]));
  return boardLines(environments, known, 0, WIDE, plain).at(-1);
}

function environmentLines(): readonly string[] {
  const verdict = verdictOn({ ask: '4', rows: [{ ...TAKEN, running: 4 }] });
  const known = new Map([['a', progressOf(verdict)]]);
  const [one, other] = [
    { env: 'perf1', fleets: ['a'] },
    { env: 'perf2', fleets: ['b'] },
  ];
  return [
    ...environmentsLine([one, other], known).texts,
    environmentsLine([{ env: 'perf1', fleets: ['a', 'b'] }], known).texts[0],
  ];
}

function events(): readonly string[] {
  const fleet = fleetReport({
    result: 'stalled',
    target: 4,
    secondsTo: { posted: 1, observed: 40, running: 62, ready: 250, settled: 260 },
    samples: [
      sampleAt(0.5, 2),
      sampleAt(50, 4, { pending: 2 }),
      sampleAt(55, 4, { draining: 3 }),
      sampleAt(57, 2, { draining: 1, stopping: 2 }),
    ],
  });
  const run = { fleets: [fleet], notices: [], seconds: 300, retries: [], knownSince: new Map() };
  return timeline(run).map(({ message }) => message);
}

/** A run whose summary has all parts. */
const COMPLETE = runReport({
  seconds: 252,
  headline: 'The outcome.',
  finalState: 'What is set.',
  notices: ['A notice.'],
  timeline: [{ seconds: 1, fleet: FLEET, message: 'an event' }],
  fleets: [
    {
      ...READY,
      ...{ floor: 2, fleetSize: 10, pending: 0, initializing: 1, stopping: 0, unusable: 1 },
      secondsTo: { posted: 1, observed: 41, running: 62, ready: 250 },
      previous: 'undefined',
      expiresAt: '2026-01-05T14:00:00.000Z',
      samples: [sampleAt(0.8, 0), sampleAt(62, 4, { initializing: 4 })],
      samplesOmitted: 250,
      warnings: ['A warning.'],
    },
  ],
});

function chartTexts(): readonly string[] {
  const [fleet = READY] = COMPLETE.fleets;
  const chart = fleetChart(fleet, 252, 10) ?? '';
  return [...chart.split('\n').filter((line) => /title|accDescr|y-axis/.test(line)), CHART_LEGEND];
}

function withoutCharts(markdown: string): string {
  return markdown.replace(/```mermaid\n[\s\S]*?\n```/g, '(chart)');
}

const NO_RUN = new Failure({ ...REFUSED, result: 'invalid-input' });

/** By the file of `src/` that contains the texts. */
export const REPORTS: Readonly<Record<string, readonly string[]>> = {
  'src/render/notices.ts': notices(),
  'src/render/sentences.ts, headlines': [...headlines(), ...manyHeadlines()],
  'src/render/sentences.ts, final states': finalStates(),
  'src/render/sentences.ts, errors': [
    failureParagraphs(FAILED).join('\n'),
    manyFailureParagraphs(manyOf([FAILED, { ...FAILED, env: 'perf2' }])).join('\n'),
    noRunParagraphs(NO_RUN, 'What is set.').join('\n'),
  ],
  'src/render/expectation.ts': expectations(),
  'src/render/progress.ts': progressTexts(progressLine),
  'src/render/board.ts': [
    ...progressTexts(
      (progress) =>
        boardLines([{ env: 'perf1', fleets: [FLEET] }], new Map([[FLEET, progress]]), 0, WIDE, plain)[0] ?? '',
    ),
    crowdedBoard() ?? '',
  ],
  'src/render/many-progress.ts': environmentLines(),
  'src/render/timeline.ts': events(),
  'src/render/sentences.ts': [runText(COMPLETE), manyText(manyOf([COMPLETE, FAILED]))],
  'src/render/chart.ts': chartTexts(),
  'src/render/summary.ts': [
    withoutCharts(summaryMarkdown(COMPLETE)),
    noRunMarkdown(NO_RUN, 'What is set.'),
    summaryMarkdown(runReport({ headline: '<&|'.repeat(50_000) })).replace(/(?:&lt;&amp;\\\|)+/, '<&|'),
    manySummaryMarkdown(manyOf([...Array(1_500).fill(runReport()), FAILED, FAILED])),
  ],
};
