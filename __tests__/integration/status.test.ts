// The status of simulated fleets, read over real sockets without any write.

import { describe, expect, test } from '@jest/globals';
import type { StatusReport } from '../../src/status/report.ts';
import { statusReader, watchStatus } from '../../src/status/status.ts';
import { perf1, requestsTo } from '../support/cloud.ts';
import { clock, cloudToLookAt, connectorOf, enter, lookOf } from '../support/look-at.ts';

const never = new AbortController().signal;
const ports = { connectorFor: connectorOf, clock, log: () => undefined };
const exactly = (count: number) => ({ low: count, high: count });

test('the status of an environment has the state of its fleets', async () => {
  const cloud = await cloudToLookAt({ fleets: perf1({ running: 4, desired: '4' }, { excluded: 2 }) });
  enter(cloud);
  const report = await statusReader([lookOf()], ports)(never);
  expect(report.result).toBe('ok');
  expect(report.fleets).toMatchObject([
    { fleet: 'perf1-frontend', configured: '4', metrics: { target: exactly(4), running: exactly(4) } },
    { fleet: 'perf1-backend', configured: null, metrics: { fleetSize: exactly(10), excluded: exactly(2) } },
  ]);
  expect(report.fleets[1]?.metrics).not.toHaveProperty('target');
  expect(requestsTo(cloud, 'GetMetricData')).toHaveLength(1);
  expect(cloud.requests.filter(({ action }) => action.startsWith('POST'))).toEqual([]);
});

test('the numbers are those of the last cycle in CloneSquad’s report', async () => {
  const cloud = await cloudToLookAt({ fleets: perf1({ running: 4, desired: '4' }) });
  enter(cloud);
  const report = await statusReader([lookOf({ frontend: '4' })], ports)(never);
  expect(report.fleets[0]?.lastCycleSeconds).toEqual(exactly(0));
  expect(requestsTo(cloud, 'GET cloudwatch/sentmetrics')).toHaveLength(1);
});

test('a missing stack is reported in its row, and the other fleet is read', async () => {
  const cloud = await cloudToLookAt({ fleets: perf1({ running: 4, desired: '4' }).slice(0, 1) });
  enter(cloud);
  const report = await statusReader([lookOf({ frontend: '4', backend: '4' })], ports)(never);
  expect(report.fleets.map(({ fleet, result, code }) => [fleet, result, code])).toEqual([
    ['perf1-frontend', 'ok', undefined],
    ['perf1-backend', 'invalid-input', 'stack-not-found'],
  ]);
});

describe('if no layer is named, the status includes', () => {
  /** The layers in the status of an environment with these groups, each with its size; and the notices about others. */
  async function layersOf(groups: readonly string[], settings: Record<string, string> = {}) {
    const cloud = await cloudToLookAt({ fleets: groups.map((group) => ({ group, desired: '4' })) });
    enter(cloud);
    const { fleets, notices } = await statusReader([lookOf(settings)], ports)(never);
    return {
      layers: fleets.map(({ layer, fleet, configured }) => `${layer} ${fleet} ${configured}`),
      notices,
    };
  }

  test('a backend without a frontend, and a notice about the missing frontend', async () => {
    expect(await layersOf(['perf1-backend', 'perf2-frontend'])).toEqual({
      layers: ['backend perf1-backend 4'],
      notices: [{ code: 'layers', text: expect.stringMatching(/^perf1: .*perf1-frontend/) }],
    });
  });

  test('three layers', async () => {
    expect(await layersOf(['perf1-frontend', 'perf1-backend', 'perf1-cache'])).toEqual({
      layers: ['frontend perf1-frontend 4', 'backend perf1-backend 4', 'cache perf1-cache 4'],
      notices: [],
    });
  });

  test('a single CloneSquad without layers', async () => {
    expect(await layersOf(['perf1', 'perf1-cache'], { 'group-name': '{env}' })).toEqual({
      layers: ['perf1 perf1 4'],
      notices: [],
    });
  });
});

test('a watch shows a change after the API has refreshed its cache of 60 s', async () => {
  const cloud = await cloudToLookAt({ fleets: perf1({ running: 4, desired: '4' }) });
  enter(cloud);
  const end = new AbortController();
  const reports: StatusReport[] = [];
  for await (const report of watchStatus([lookOf({ frontend: '4' })], ports, 10_000, end.signal)) {
    reports.push(report);
    if (reports.length === 1) cloud.fleet('perf1-frontend').write('ec2.schedule.desired_instance_count', '6');
    if (reports.length === 7) end.abort();
  }
  expect(reports.map(({ fleets }) => fleets[0]?.configured)).toEqual(['4', '4', '4', '4', '4', '4', '6']);
});
