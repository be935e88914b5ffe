// The texts of the log, the report and the job summary about a run: its outcome, notices and progress.
// Longer than 300 lines: one list of texts for each file of src/render/.

import type { Verdict } from '../../src/convergence/judge.ts';
import { LEVELS } from '../../src/convergence/levels.ts';
import { Failure } from '../../src/errors/failure.ts';
import { boardLines } from '../../src/render/board.ts';
import { CHART_LEGEND, fleetChart } from '../../src/render/chart.ts';
import { failureParagraphs, noRunParagraphs } from '../../src/render/failure.ts';
import { expectation } from '../../src/render/levels.ts';
import { failureLog } from '../../src/render/log.ts';
import { noticeText } from '../../src/render/notices.ts';
import { environmentsLine, progressLine } from '../../src/render/progress.ts';
import type { FleetReport, Report } from '../../src/render/report.ts';
import { finalState, headline, manyHeadline } from '../../src/render/sentences.ts';
import { noRunMarkdown, summaryMarkdown } from '../../src/render/summary.ts';
import { reportText } from '../../src/render/tables.ts';
import type { FleetProgress, Notice } from '../../src/scale/events.ts';
import { Recorder } from '../../src/scale/run-state.ts';
import { fixedSize, type Row, type Situation, verdictOn, WRITTEN } from '../support/cycles.ts';
import { fleetReport, manyReport, runReport, sampleAt } from '../support/reports.ts';
import { reportAfter, request } from '../support/simulated-run.ts';
import { once } from './catalogue.ts';

const FLEET = 'perf1-frontend';
const WIDE = { columns: 300, rows: 40 };
const plain = (_: string, text: string) => text;

const SHORTAGE: Row = { bin: 1, desired: 10, running: 9, excluded: 1 };

function notices(): readonly string[] {
  const size = fixedSize('1');
  const texts: readonly Notice[] = [
    { code: 'auto' },
    { code: 'no-replacement' },
    { code: 'not-awaited' },
    { code: 'lighthouse', count: 1 },
    { code: 'lighthouse', count: 2 },
    { code: 'empty-fleet' },
    { code: 'zero-unverified' },
    { code: 'group-unverified' },
    { code: 'permissions-missing', denied: [{ denied: 'execute-api:Invoke on a', requestId: 'id-a' }] },
    {
      code: 'permissions-missing',
      denied: [
        { denied: 'execute-api:Invoke on a', requestId: 'id-a' },
        { denied: 'execute-api:Invoke on b', requestId: 'id-b' },
      ],
    },
    { code: 'floor', size: fixedSize('0'), expected: 0, target: 2, floor: 2 },
    { code: 'floor', size: fixedSize('10%'), expected: 1, target: 2, floor: 2 },
    { code: 'floor', size, expected: 1, target: 3, floor: 5 },
    { code: 'insufficient-instances', size: fixedSize('99'), expected: 99, startable: 9, fleetSize: 10 },
    { code: 'insufficient-instances', size: fixedSize('100%'), expected: 10, startable: 9, fleetSize: 10 },
    { code: 'apply-denied', requestId: 'id-a' },
    { code: 'cloudwatch-retried', failedReads: 1 },
    { code: 'cloudwatch-retried', failedReads: 3 },
  ];
  return texts.map((notice) => noticeText(notice, FLEET));
}

const READY = fleetReport({ target: 4, usable: 4, draining: 0, running: 4 });

function headlines(): readonly string[] {
  const drained = fleetReport({ layer: 'backend', target: 2, usable: 2, draining: 3, running: 5 });
  const auto = fleetReport({ requested: 'auto' });
  const planned = fleetReport({ result: 'dry-run', previous: '2' });
  const failed = fleetReport({ result: 'stalled' });
  return [
    headline('perf1', 'ready', 'ok', [READY, drained], 252),
    headline('perf1', 'ready', 'ok', [{ ...READY, secondsTo: { ready: 11 } }], 61),
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

/** The same failure in an environment with an API of its own. */
const FAILED_IN = (env: string, id: string) => {
  const message = `No permission: arn:aws:execute-api:eu-west-1:111122223333:${id}/v1/POST/a.`;
  return { ...FAILED, env, fleets: [fleetReport({ ...REFUSED, fleet: `${env}-frontend`, message })] };
};

/** The log of four environments that fail one after another, the third of them for another reason. */
function failures(): readonly string[] {
  const lines: string[] = [];
  const log = failureLog(5, (line) => lines.push(line));
  const ports = { now: () => 0 };
  for (const env of ['perf1', 'perf2', 'perf3', 'perf4']) {
    const fleets = ['frontend', 'backend'].map((layer) => ({
      layer,
      group: layer,
      name: `${env}-${layer}`,
      size: fixedSize('4'),
    }));
    const record = new Recorder(request('ready', { env, fleets }), ports, log);
    for (const { name: fleet } of fleets) {
      const message = env === 'perf3' ? `${fleet} is slow.` : `${fleet} has failed.`;
      record.emit({ kind: 'failed', fleet, failure: new Failure({ ...REFUSED, message }) });
    }
    record.emit({ kind: 'ended' });
  }
  return lines;
}

const manyOf = (environments: readonly Report[]) => manyReport(environments, { result: 'refused' });

function expectations(): readonly string[] {
  const fleets = ([undefined, 'up', 'down', 'unknown', 'none'] as const).map((direction) =>
    direction === undefined ? [] : [{ fleet: FLEET, direction }],
  );
  const start = { kind: 'waiting', timeoutMs: 1_200_000 } as const;
  const all = [true, false].flatMap((isImmediate) =>
    LEVELS.flatMap((level) => fleets.map((some) => expectation({ ...start, level, fleets: some, isImmediate }))),
  );
  return once(all);
}

const TAKEN = { bin: 2, desired: 4 } as const;

/** Fleets at different stages of a wait. */
const SITUATIONS: readonly Situation[] = [
  { requested: '4', rows: [] },
  { requested: '4', rows: [{ bin: 0, desired: 4, running: 4 }] },
  { requested: '4', rows: [{ ...TAKEN, running: 2, pending: 2, initial: 2 }] },
  {
    requested: '4',
    rows: [{ ...TAKEN, running: 6, draining: 1, stopping: 1, bounced: 1, unusable: 1, inError: 1 }],
  },
  { requested: '4', rows: [{ ...TAKEN, running: 4, initial: 4 }] },
  { requested: '4', rows: [{ ...TAKEN, running: 4 }] },
  {
    requested: '4',
    rows: [
      { ...TAKEN, running: 4, initial: 4 },
      { bin: 3, desired: 8, running: 4 },
    ],
  },
  { requested: '99', rows: [{ bin: 2, desired: 99, running: 10 }] },
  { requested: '99', acceptsInsufficient: true, rows: [{ bin: -1 }, { ...SHORTAGE, bin: 2, desired: 99 }] },
];

function progressOf(verdict: Verdict, level: FleetProgress['level'] = 'ready'): FleetProgress {
  return { kind: 'progress', fleet: FLEET, level, verdict, isOver: false, startedAt: WRITTEN, deadline: 112_000 };
}

function progressTexts(lineOf: (progress: FleetProgress) => string): readonly string[] {
  return once(SITUATIONS.map((situation) => lineOf(progressOf(verdictOn(situation)))));
}

/** The last line of a board that is too small for all failed fleets. */
function crowdedBoard(): string | undefined {
  const failed = {
    ...verdictOn({ requested: '4', rows: [] }),
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
  const verdict = verdictOn({ requested: '4', rows: [{ ...TAKEN, running: 4 }] });
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
  const { counts, ...verdict } = verdictOn({ requested: '4', rows: [{ ...TAKEN, running: 4, draining: 1 }] }).progress;
  const progress = { ...verdict, ...(counts && { counts }), reachedAt: {} };
  const sample = counts && { at: 0, counts, target: 4 };
  const { timeline } = reportAfter(request('ready'), [
    [1, { kind: 'written', fleet: FLEET, write: { kind: 'accepted', writtenAt: 0, postedAt: 0 } }],
    [2, progressOf({ kind: 'waiting', missing: 'instances', progress })],
    ...LEVELS.map((level, index) => [40 + index * 10, { kind: 'reached', fleet: FLEET, level }] as const),
    ...(['starting', 'draining', 'stopping'] as const).flatMap((move) =>
      sample === undefined ? [] : [[45, { kind: 'moved', fleet: FLEET, move, sample }] as const],
    ),
    [300, { kind: 'failed', fleet: FLEET, failure: new Failure(REFUSED) }],
  ]);
  return timeline.map(({ message }) => message);
}

/** A run whose summary has all parts. */
const COMPLETE = runReport({
  seconds: 252,
  headline: 'The outcome.',
  finalState: 'What is set.',
  notices: [{ code: 'environment', text: 'A notice.' }],
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
      warnings: [{ code: 'floor', text: 'A warning.' }],
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
  'src/render/failure.ts': [
    failureParagraphs([FAILED]).join('\n'),
    failureParagraphs([FAILED, { ...FAILED, env: 'perf2' }]).join('\n'),
    failureParagraphs([FAILED_IN('perf1', 'abcde12345'), FAILED_IN('perf2', 'fghij67890')]).join('\n'),
    noRunParagraphs(NO_RUN, 'What is set.').join('\n'),
  ],
  'src/render/log.ts': failures(),
  'src/render/levels.ts': expectations(),
  'src/render/progress.ts': progressTexts((progress) => progressLine(progress, 0)),
  'src/render/board.ts': [
    ...progressTexts(
      (progress) =>
        boardLines([{ env: 'perf1', fleets: [FLEET] }], new Map([[FLEET, progress]]), 0, WIDE, plain)[0] ?? '',
    ),
    crowdedBoard() ?? '',
  ],
  'src/render/progress.ts, many environments': environmentLines(),
  'src/render/to-report.ts': events(),
  'src/render/sentences.ts': [reportText(manyReport([COMPLETE])), reportText(manyOf([COMPLETE, FAILED]))],
  'src/render/chart.ts': chartTexts(),
  'src/render/summary.ts': [
    withoutCharts(summaryMarkdown(manyReport([COMPLETE]))),
    noRunMarkdown(NO_RUN, 'What is set.'),
    summaryMarkdown(manyReport([runReport({ headline: '<&|'.repeat(50_000) })])).replace(/(?:&lt;&amp;\\\|)+/, '<&|'),
    summaryMarkdown(manyOf([...Array(1_500).fill(runReport()), FAILED, FAILED])),
  ],
};
