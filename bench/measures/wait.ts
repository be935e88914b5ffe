// Jobs that wait in parallel, as in real use: how long after the proof of readiness they end, and how many requests a wait of
// five minutes sends to CloudWatch.

import { setTimeout as pause } from 'node:timers/promises';
import { type LocalCloud, scaleTiming } from '../../local-cloud/cloud.ts';
import type { Run } from '../../local-cloud/fleet.ts';
import type { Policy } from '../../local-cloud/policy.ts';
import { FLEET_METRICS } from '../../src/clonesquad/keys.ts';
import { type Measure, pollMsAt, type Size } from '../measure.ts';
import { requireSuccess, start } from '../program.ts';
import type { Row } from '../results.ts';
import { ENV, inFolder, mainStep, onStage, REQUEST_CYCLE, temporaryKeys } from '../stage.ts';
import { urlInputs } from './posts.ts';

/** Price of a metric that is requested with GetMetricData. Several statistics of one metric count as one. */
const CENTS_PER_METRIC = 1 / 1000;

/** See above. All run in parallel, because each takes five minutes. */
export const measureWait: Measure = async ({ size }) => {
  const { speed } = size;
  const [own, cloudWatch, asked] = await Promise.all([
    measureLatency(size, OWN_REPORT),
    measureLatency(size, CLOUDWATCH),
    measureQuestions(speed),
  ]);
  const seconds = pollMsAt(speed) / 1000;
  const latency = (source: string, latencies: readonly number[]): Row => ({
    measure: `From when the proof of readiness is readable until exit, ${source}`,
    reference: 'one poll interval',
    unit: 's',
    ours: latencies,
    theirs: [seconds],
    goal: { of: 'ratio', atMost: 1.1 },
  });
  return [
    latency("in CloneSquad's own report", own),
    latency('in CloudWatch, if a policy denies that report', cloudWatch),
    ...asked,
  ];
};

/** The source that shows a job that a fleet is ready, and when it becomes readable. */
interface Source {
  readonly rolePolicy?: Policy;
  readonly readableAt: (run: Run) => number;
}

const OWN_REPORT: Source = { readableAt: ({ at }) => at };

const CLOUDWATCH: Source = {
  readableAt: (run) => run.readableAt,
  rolePolicy: {
    Statement: [
      { Effect: 'Allow', Action: 'cloudwatch:GetMetricData', Resource: '*' },
      {
        Effect: 'Allow',
        Action: 'execute-api:Invoke',
        Resource: ['*/POST/configuration/*', '*/GET/configuration/*', '*/GET/discovery'],
      },
    ],
  },
};

async function measureLatency(
  { waits, speed, metricDelayMs }: Size,
  { rolePolicy, readableAt }: Source,
): Promise<readonly number[]> {
  const timing = { ...scaleTiming(speed), metricDelayMs };
  const names = Array.from({ length: waits }, (_, index) => `wait${index}`);
  // Each job meets a different moment of CloneSquad's cycles, and of CloudWatch's minutes.
  const fleets = names.flatMap((env, index) =>
    ['frontend', 'backend'].map((layer, side) => ({
      group: `${env}-${layer}`,
      historyMs: 300_000 + (index * 7_919 + side * 3_571) / speed,
    })),
  );
  return onStage(
    async ({ cloud }) =>
      Promise.all(
        names.map(async (env, index) => {
          await pause((index * 2 * pollMsAt(speed)) / waits);
          return waitFor(cloud, env, speed, readableAt);
        }),
      ),
    { fleets, timing, ...(rolePolicy && { rolePolicy }) },
  );
}

/** Runs a job for an environment; returns the seconds from when the last proof that it needs is readable until its exit. */
async function waitFor(
  cloud: LocalCloud,
  env: string,
  speed: number,
  readableAt: Source['readableAt'],
): Promise<number> {
  return inFolder(async (folder) => {
    const groups = ['frontend', 'backend'].map((layer) => `${env}-${layer}`);
    const inputs = {
      env,
      'poll-interval': `${pollMsAt(speed)}ms`,
      ...urlInputs(groups.map((group) => cloud.apiUrl(group))),
    };
    const job = mainStep(inputs, { ...(await temporaryKeys(cloud)), AWS_ENDPOINT_URL: cloud.url }, folder);
    const { startedAt, ended } = start(job);
    const end = await ended;
    requireSuccess(job, end);
    const readable = groups.map((group) => readableAt(proof(cloud, group, startedAt)) - performance.timeOrigin);
    return (end.at - Math.max(...readable)) / 1000;
  });
}

/** The first cycle after a time of performance.now() that shows that a fleet is ready. */
function proof(cloud: LocalCloud, group: string, since: number): Run {
  const found = cloud.fleet(group).runs.find(({ at, values }) => {
    const {
      DesiredInstanceCount: desired = 0,
      RunningInstances: running,
      NbOfInstanceInInitialState: initial,
    } = values;
    return at > since + performance.timeOrigin && desired !== 0 && running === desired && initial === 0;
  });
  if (found === undefined) throw new Error(`${group} was never ready`);
  return found;
}

/** A job whose instances warm up for so long that its wait takes about five minutes. */
async function measureQuestions(speed: number): Promise<readonly Row[]> {
  const timing = { ...scaleTiming(speed), warmUpMs: 240_000 / speed };
  return onStage(
    async ({ cloud }) => {
      await waitFor(cloud, ENV, speed, OWN_REPORT.readableAt);
      const reads = cloud.requests.filter(({ action }) => action === 'GetMetricData');
      const moments = reads.map(({ at }) => at);
      // The shortest pause between two polls is eight tenths of their interval.
      const pauses = moments.slice(1).filter((at, index) => at - (moments[index] ?? at) >= 0.8 * pollMsAt(speed) - 50);
      const seconds = Math.round(((moments.at(-1) ?? 0) - (moments[0] ?? 0)) / 1000);
      const reports = cloud.requests.filter(({ action }) => action === 'GET cloudwatch/sentmetrics');
      const cycles = cloud.requests.filter(({ action }) => action === REQUEST_CYCLE);
      const metrics = reads.map(({ body }) => seriesIn(body)).reduce((sum, count) => sum + count, 0);
      const row = (measure: string, reference: string, unit: string, ours: number, theirs: number): Row => ({
        measure,
        reference,
        unit,
        ours: [ours],
        theirs: [theirs],
        goal: { of: 'ratio', atMost: 1 },
      });
      return [
        row(
          `GetMetricData requests of a wait of ${seconds} s on two fleets`,
          'one before the write, one for each poll, one that confirms the verdict',
          'requests',
          reads.length,
          1 + (1 + pauses.length) + 1,
        ),
        row(
          `Metrics billed for this wait, at ${(metrics * CENTS_PER_METRIC).toFixed(2)} US cents`,
          `${FLEET_METRICS.length} for each fleet and request`,
          'metrics',
          metrics,
          2 * FLEET_METRICS.length * reads.length,
        ),
        row(
          "Reads of CloneSquad's own list meanwhile",
          `one a fleet before the write and at each poll, one for each of ${cycles.length} requested cycles`,
          'requests',
          reports.length,
          2 * reads.length + cycles.length,
        ),
      ];
    },
    { timing },
  );
}

/** The number of different metrics in a request. */
function seriesIn(body: string): number {
  const {
    MetricDataQueries,
  }: { readonly MetricDataQueries: readonly { readonly MetricStat: { readonly Metric: object } }[] } = JSON.parse(body);
  return new Set(MetricDataQueries.map(({ MetricStat }) => JSON.stringify(MetricStat.Metric))).size;
}
