// The local cloud's subfleets use their own keys, as CloneSquad's do, and report with their own dimensions.
import { describe, expect, test } from '@jest/globals';
import { fleetStatus, sentMetrics } from '../../local-cloud/documents.ts';
import { Fleet } from '../../local-cloud/fleet.ts';
import type { FleetOptions } from '../../local-cloud/types.ts';
import { DESIRED_COUNT_KEY, MIN_COUNT_KEY } from '../../src/clonesquad/keys.ts';
import { handClock } from './facts.ts';

/** Values of keys of the subfleet `workers`, or of all subfleets if a key starts with `__all__.`. */
type Keys = Readonly<Record<string, string>>;

function write(fleet: Fleet, keys: Keys): void {
  for (const [key, value] of Object.entries(keys))
    fleet.write(key.startsWith('__all__.') ? `subfleet.${key}` : `subfleet.workers.${key}`, value);
}

/** A group whose subfleet `workers` has 5 stopped instances. Its first cycle begins in 10 s. */
function groupOf(keys: Keys = {}, options: Partial<FleetOptions> = {}) {
  const clock = handClock();
  const subfleets = { workers: 5 };
  const fleet = new Fleet({ group: 'perf1-backend', historyMs: -10_000, subfleets, ...options }, clock.read);
  write(fleet, keys);
  return { clock, fleet };
}

function last(fleet: Fleet, ...names: readonly string[]): (number | null | undefined)[] {
  return names.map((name) => fleet.runs.at(-1)?.subfleets['workers']?.[name]);
}

/** The values of a metric over all cycles, in order, without repetitions. */
function course(fleet: Fleet, name: string): (number | null | undefined)[] {
  const all = fleet.runs.map(({ subfleets }) => subfleets['workers']?.[name]);
  return all.filter((value, index) => index === 0 || value !== all[index - 1]);
}

describe('A subfleet in the state running', () => {
  test.each([
    ['all instances by default', {}, 5, 0, 5],
    ['a number', { [DESIRED_COUNT_KEY]: '2' }, 2, 0, 2],
    ['a percentage, rounded up', { [DESIRED_COUNT_KEY]: '50%' }, 3, 0, 3],
    ['no instances', { [DESIRED_COUNT_KEY]: '0' }, 0, 0, 0],
    ['no instances for -1', { [DESIRED_COUNT_KEY]: '-1' }, 0, 0, 0],
    ['all instances for an invalid size', { [DESIRED_COUNT_KEY]: 'ten' }, 5, 0, 5],
    ['its floor if it is higher than the size', { [DESIRED_COUNT_KEY]: '1', [MIN_COUNT_KEY]: '3' }, 1, 3, 3],
    ['a floor in percent', { [DESIRED_COUNT_KEY]: '1', [MIN_COUNT_KEY]: '21%' }, 1, 2, 2],
    ['no floor if it is invalid', { [DESIRED_COUNT_KEY]: '1', [MIN_COUNT_KEY]: 'x' }, 1, 0, 1],
    ['all instances for a size that is too large', { [DESIRED_COUNT_KEY]: '9' }, 9, 0, 5],
  ])('runs %s', (_, keys, desired, floor, running) => {
    const { clock, fleet } = groupOf({ state: 'running', ...keys });
    clock.set(60);
    expect(last(fleet, 'EC2.DesiredInstanceCount', 'EC2.MinInstanceCount')).toEqual([desired, floor]);
    expect(fleet.subfleetCounts('workers')).toMatchObject({ running, stopped: 5 - running });
  });

  test('counts excluded instances in a percentage, and does not start them', () => {
    const { clock, fleet } = groupOf({ state: 'running' });
    fleet.exclude(2, 'idle', 'workers');
    clock.set(60);
    const names = ['EC2.Size', 'EC2.ExcludedInstances', 'EC2.DesiredInstanceCount', 'EC2.RunningInstances'];
    expect(last(fleet, ...names)).toEqual([5, 2, 5, 3]);
  });

  test('starts ten instances per cycle', () => {
    const { clock, fleet } = groupOf({ state: 'running' }, { subfleets: { workers: 23 } });
    clock.set(80);
    expect(course(fleet, 'EC2.RunningInstances')).toEqual([0, 10, 20, 23]);
  });

  test('counts booting instances as running, and in the initial state for three minutes', () => {
    const { clock, fleet } = groupOf({ state: 'running' }, { timing: { bootMs: 30_000 } });
    clock.set(30);
    expect(fleet.subfleetCounts('workers')).toMatchObject({ pending: 5, running: 0 });
    expect(last(fleet, 'EC2.RunningInstances', 'EC2.NbOfInstanceInInitialState')).toEqual([5, 5]);
    clock.set(200);
    expect(course(fleet, 'EC2.NbOfInstanceInInitialState')).toEqual([0, 5, 0]);
  });

  test('drains all surplus instances at once, when the youngest one is three minutes old', () => {
    const { clock, fleet } = groupOf({ state: 'running' }, { subfleets: { workers: 8 } });
    clock.set(60);
    write(fleet, { [DESIRED_COUNT_KEY]: '1' });
    clock.set(185);
    expect(course(fleet, 'EC2.DrainingInstances')).toEqual([0]);
    clock.set(200);
    expect(last(fleet, 'EC2.DrainingInstances', 'EC2.RunningInstances')).toEqual([7, 8]);
    clock.set(400);
    expect(course(fleet, 'EC2.RunningInstances')).toEqual([0, 8, 1]);
    expect(course(fleet, 'EC2.DrainingInstances')).toEqual([0, 7, 0]);
  });

  test('reports its unhealthy instances, and does not replace them', () => {
    const { clock, fleet } = groupOf({ state: 'running', [DESIRED_COUNT_KEY]: '4' });
    clock.set(60);
    fleet.makeUnhealthy(1, 'managed', 'workers');
    clock.set(400);
    expect(last(fleet, 'EC2.NbOfInstanceInUnuseableState', 'EC2.RunningInstances')).toEqual([1, 4]);
  });

  test('does not change its group, and is included in the totals', () => {
    const { clock, fleet } = groupOf({ state: 'running' }, { subfleets: { workers: 5, spares: 2 } });
    clock.set(30);
    const { values } = fleet.runs.at(-1) ?? {};
    expect([values?.['FleetSize'], values?.['RunningInstances']]).toEqual([10, 0]);
    expect([values?.['Subfleet.EC2.Size'], values?.['Subfleet.EC2.RunningInstances']]).toEqual([7, 5]);
    expect(fleet.counts()).toMatchObject({ running: 0, stopped: 10 });
    expect(fleet.subfleetCounts('spares')).toMatchObject({ running: 0, stopped: 2 });
  });

  test('runs if its group has no other instances', () => {
    const { clock, fleet } = groupOf({ state: 'running' }, { instances: 0 });
    clock.set(60);
    expect(last(fleet, 'EC2.RunningInstances')).toEqual([5]);
    expect(fleet.runs.at(-1)?.values).toMatchObject({ FleetSize: null, 'Subfleet.EC2.Size': 5 });
  });
});

describe('The state of a subfleet', () => {
  test('stopped drains all running instances, warm or not', () => {
    const { clock, fleet } = groupOf({ state: 'running' });
    clock.set(30);
    write(fleet, { state: 'stopped' });
    clock.set(300);
    expect(fleet.subfleetCounts('workers')).toMatchObject({ running: 0, stopped: 5 });
    expect(course(fleet, 'EC2.DesiredInstanceCount')).toEqual([5, null]);
  });

  test('undefined changes no instances and sends no values', () => {
    const { clock, fleet } = groupOf({ state: 'running' });
    clock.set(60);
    write(fleet, { state: 'undefined', [DESIRED_COUNT_KEY]: '1' });
    clock.set(600);
    expect(fleet.subfleetCounts('workers')).toMatchObject({ running: 5 });
    expect(new Set(Object.values(fleet.runs.at(-1)?.subfleets['workers'] ?? {}))).toEqual(new Set([null]));
  });

  test('starts no instances if it was never written', () => {
    const { clock, fleet } = groupOf({ [DESIRED_COUNT_KEY]: '3' });
    clock.set(200);
    expect(fleet.subfleetCounts('workers')).toMatchObject({ stopped: 5 });
    expect(last(fleet, 'EC2.Size', 'EC2.DesiredInstanceCount')).toEqual([5, null]);
  });

  test('is read up to a minute late, and expires with its ttl', () => {
    const { clock, fleet } = groupOf();
    clock.set(10);
    fleet.write('subfleet.workers.state', 'running', 120);
    clock.set(69);
    expect(fleet.subfleetCounts('workers')).toMatchObject({ stopped: 5 });
    clock.set(200);
    expect(course(fleet, 'EC2.DesiredInstanceCount')).toEqual([null, 5, null]);
  });

  test.each([
    ['state', { '__all__.state': 'running', state: 'stopped' }, 5],
    ['size', { state: 'running', [`__all__.${DESIRED_COUNT_KEY}`]: '1', [DESIRED_COUNT_KEY]: '4' }, 1],
    ['floor', { state: 'running', [`__all__.${MIN_COUNT_KEY}`]: '2', [DESIRED_COUNT_KEY]: '0' }, 2],
  ])('or another key is overridden by the key of all subfleets: %s', (_, keys, running) => {
    const { clock, fleet } = groupOf(keys);
    clock.set(60);
    expect(fleet.subfleetCounts('workers')).toMatchObject({ running });
  });
});

describe('The report of a subfleet', () => {
  test('omits its metrics if they are off, and the totals still count its instances', () => {
    const { clock, fleet } = groupOf({ state: 'running', 'ec2.schedule.metrics.enable': '0' });
    clock.set(60);
    expect(fleet.runs.at(-1)?.subfleets).toEqual({});
    expect(fleet.runs.at(-1)?.values['Subfleet.EC2.RunningInstances']).toBe(5);
  });

  test('omits the metrics that the group excludes', () => {
    const { clock, fleet } = groupOf({ state: 'running' });
    fleet.write('cloudwatch.metrics.excluded', 'EC2.Size');
    clock.set(60);
    expect(last(fleet, 'EC2.Size', 'EC2.RunningInstances')).toEqual([undefined, 5]);
  });

  test('in the API has its instances by state and its metrics with both dimensions', () => {
    const { clock, fleet } = groupOf({ state: 'running', [DESIRED_COUNT_KEY]: '2' });
    clock.set(60);
    const [subfleet] = JSON.parse(fleetStatus(fleet) ?? '').EC2.Subfleets;
    expect(subfleet).toMatchObject({
      Name: 'workers',
      RunningInstanceCount: 2,
      StoppedInstanceCount: 3,
      SubfleetSize: 5,
    });
    expect(new Set([...subfleet.RunningInstances, ...subfleet.StoppedInstances]).size).toBe(5);
    const sent: { MetricName: string }[] = JSON.parse(sentMetrics(fleet) ?? '');
    expect(sent.find(({ MetricName }) => MetricName === 'EC2.DesiredInstanceCount')).toMatchObject({
      Dimensions: [
        { Name: 'SubfleetName', Value: 'workers' },
        { Name: 'GroupName', Value: 'perf1-backend' },
      ],
      Value: 2,
    });
  });
});
