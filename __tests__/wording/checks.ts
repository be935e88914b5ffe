// The texts of `doctor` and `status` about a fleet.

import { MISSPELLED_COUNT_KEY } from '../../src/clonesquad/keys.ts';
import { checkApi } from '../../src/doctor/api-checks.ts';
import { examine, examineAll } from '../../src/doctor/doctor.ts';
import { doctorLines, manyDoctorLines } from '../../src/doctor/lines.ts';
import { checkMetrics } from '../../src/doctor/metric-checks.ts';
import type { DoctorReport, NamedFinding } from '../../src/doctor/report.ts';
import { accountUnknown } from '../../src/errors/authentication.ts';
import { stackNotFound } from '../../src/errors/discovery.ts';
import { policyDenied, unreachable, unsupportedRelease } from '../../src/errors/services.ts';
import { selectFleets } from '../../src/inspect/inspect.ts';
import type { InspectedCloud } from '../../src/scale/ports.ts';
import { statusBoardLines } from '../../src/status/board.ts';
import type { FleetStatusReport } from '../../src/status/report.ts';
import { statusTable } from '../../src/status/table.ts';
import { binsOf, MINUTE_0 } from '../support/cycles.ts';
import { API, type Facts, factsOf, inForce, metricsOf } from '../support/doctor-facts.ts';
import { lookOf } from '../support/look-at.ts';
import { fleetNumbers, fleetStatus } from '../support/reports.ts';
import { simulatedCloud, VirtualClock } from '../support/simulated-cloud.ts';
import { once } from './catalogue.ts';

const DENIED = { denied: 'execute-api:Invoke on X' };
const lost = unreachable({ service: 'clonesquad', reason: 'it did not answer' });
const refused = policyDenied({ message: 'no', statement: 'execute-api:Invoke on X', isExplicit: false });
const unknownKey = unsupportedRelease({ host: 'h', key: 'k' });

/** What differs from an API with healthy answers. */
const ANSWERS: readonly Facts[] = [
  {},
  { place: { api: API } },
  { place: stackNotFound({ group: 'g', region: 'r', outputs: '', looked: [], groups: [] }) },
  { answers: lost },
  { answers: { owner: DENIED } },
  { answers: { owner: undefined } },
  { answers: { value: unknownKey } },
  { answers: { value: DENIED } },
  { answers: { value: DENIED, shadowing: { denied: [{ denied: 'x' }] }, rows: DENIED } },
  { answers: { value: 'undefined', ...inForce('Built-in defaults', 'undefined', null) } },
  { answers: { value: '-1', ...inForce('DynamoDB', '-1', '-1') } },
  { answers: { value: 'ten', ...inForce('DynamoDB', 'ten', 'ten') } },
  { answers: { rows: lost, status: undefined, live: DENIED } },
  { answers: { rows: new Map([[MISSPELLED_COUNT_KEY, '4']]), status: DENIED, live: undefined } },
  { answers: { write: refused, writeFloor: refused, mark: refused } },
  { answers: { writeFloor: lost, mark: lost } },
  { answers: { owner: lost, write: 'unasked', writeFloor: 'unasked', mark: 'unasked' } },
];

/** What differs from a fleet whose metrics do not arrive. */
const METRICS: readonly Facts[] = [
  {
    bins: unreachable({
      service: 'aws',
      action: 'cloudwatch:GetMetricData',
      reason: 'it did not answer',
    }),
  },
  { bins: metricsOf() },
  { bins: metricsOf({ floor: 6, excluded: 7 }) },
  { bins: metricsOf({ floor: 0, lighthouse: 1 }), settings: { floor: '3' } },
  { bins: binsOf([{ bin: 0, running: 4, desired: 4 }], ['RunningLighthouseInstances']) },
];

/** The text of each check once, after the names of all its checks. Texts of errors are listed with the errors. */
function checkTexts(checks: readonly NamedFinding[]): readonly string[] {
  const own = checks.filter(([, { code }]) => code === undefined);
  const byText = Map.groupBy(own, ([, { state, message, fix }]) =>
    [`(${state}): ${message}`, ...(fix === undefined ? [] : [`Fix: ${fix}`])].join('\n'),
  );
  return [...byText].map(([text, some]) => `${once(some.map(([name]) => name)).join(', ')} ${text}`);
}

async function examined(
  calls: Partial<InspectedCloud>,
  settings: Readonly<Record<string, string>> = {},
): Promise<DoctorReport> {
  const clock = new VirtualClock(MINUTE_0 + 600_000);
  const cloud = { ...simulatedCloud({ group: 'perf1-frontend', desired: '4' }, clock), ...calls };
  const ports = { connectorFor: () => async () => cloud, clock, log: () => undefined };
  return examine(lookOf({ frontend: '4', ...settings }), ports, new AbortController().signal);
}

const ENVIRONMENT_CHECKS = ['region', 'credentials', 'account'];

async function examinations(): Promise<readonly string[]> {
  const allowed = { 'allowed-account-ids': '111122223333' };
  const reports = [
    await examined({}, allowed),
    await examined({ identify: async () => Promise.reject(accountUnknown({ reason: 'no way' })) }),
    await examined({ readFleetStatus: async () => DENIED, readApiOwner: async () => undefined }),
    await examined({ requireWritable: async () => Promise.reject(refused) }),
    await examined({ identify: async () => Promise.reject(refused) }, allowed),
  ];
  const checks = reports
    .flatMap((report) => report.checks)
    .filter(({ name, state }) => ENVIRONMENT_CHECKS.includes(name) || state === 'skipped')
    .map((check) => [check.name, check] as const);
  return once([...reports.map(({ headline }) => headline), ...checkTexts(checks)]);
}

/** A fleet with all values. */
const KNOWN: FleetStatusReport = fleetStatus('perf1-frontend', {
  configured: 'undefined',
  lastCycleSeconds: { low: 3, high: 23 },
  metrics: fleetNumbers(
    Object.fromEntries(
      [
        ...['pending', 'initializing', 'draining', 'stopping', 'unusable', 'excluded'],
        ...['inError', 'lighthouse', 'target'],
      ].map((name) => [name, { low: 1, high: 2 }]),
    ),
  ),
});

const FLEETS: readonly FleetStatusReport[] = [
  KNOWN,
  fleetStatus('perf1-backend', { message: 'What happened.', fix: 'What to do.', result: 'no-metrics' }),
  fleetStatus('perf1-cache', { missingPermission: 'execute-api:Invoke on X', configured: '-1' }),
];

const STATUS = {
  version: '1',
  readAt: '2026-01-05T12:00:00.000Z',
  notices: [{ code: 'layers', text: 'perf1: a notice.' }],
  result: 'ok',
  fleets: FLEETS,
} as const;
const plain = (_: string, text: string) => text;

/** The notices about layers that are missing or cannot be listed. */
async function layerNotices(): Promise<readonly string[]> {
  const lists = [async () => ['perf1-backend'], async () => Promise.reject(refused)];
  const all = await Promise.all(
    lists.map((findGroups) => selectFleets(lookOf({}), { findGroups }, new AbortController().signal)),
  );
  return all.flatMap(({ notice }) => notice ?? []);
}

/** The output of `doctor` for two fleets with the same missing permissions, and for a failing and a healthy environment. */
async function doctorTexts(): Promise<readonly string[]> {
  const style = { paint: plain, isQuiet: false };
  const report = await examined({});
  const checks = ['frontend', 'backend'].flatMap((layer) => {
    const api = `execute-api:Invoke on arn:aws:execute-api:eu-west-1:111122223333:${layer}/v1`;
    const [owner, rows] = ['discovery', 'configuration'].map((path) => ({ denied: `${api}/GET/${path}` }));
    const ofFleet = checkApi(factsOf({ answers: { ...(owner && rows && { owner, rows }) } }));
    return ofFleet.map(([name, found]) => ({ name, ...found, fleet: `perf1-${layer}` }));
  });
  const failing = await examined({ requireWritable: async () => Promise.reject(refused) });
  const clock = new VirtualClock(MINUTE_0);
  const connectorFor = () => async () => Promise.reject(refused);
  const looks = ['perf1', 'perf2'].map((env) => lookOf({ env, frontend: '4' }));
  const many = await examineAll(looks, { connectorFor, clock, log: () => undefined }, new AbortController().signal);
  return [
    doctorLines({ ...report, checks: [...report.checks.slice(0, 3), ...checks] }, style).join('\n'),
    manyDoctorLines({ ...many, environments: [report, failing] }, style).join('\n'),
  ];
}

/** By the file of `src/` that contains the texts. */
export async function checkMessages(): Promise<Readonly<Record<string, readonly string[]>>> {
  return {
    'src/doctor/doctor.ts': await examinations(),
    'src/doctor/lines.ts': await doctorTexts(),
    'src/doctor/api-checks.ts': checkTexts(ANSWERS.flatMap((facts) => checkApi(factsOf(facts)))),
    'src/inspect/inspect.ts': await layerNotices(),
    'src/doctor/metric-checks.ts': checkTexts(METRICS.flatMap((facts) => checkMetrics(factsOf(facts)))),
    'src/status/table.ts': [statusTable(STATUS).join('\n')],
    'src/status/board.ts': [
      statusBoardLines(STATUS, { columns: 300, rows: 40 }, plain).slice(0, 3).join('\n'),
      statusBoardLines(STATUS, { columns: 300, rows: 2 }, plain).at(-1) ?? '',
    ],
  };
}
