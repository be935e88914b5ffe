// The behavior of the local cloud's fleets that was not recorded: floors, exclusions, failures, replacements, shadows.
import { describe, expect, test } from '@jest/globals';
import { Fleet } from '../../local-cloud/fleet.ts';
import { type FleetOptions, scaleTiming } from '../../local-cloud/types.ts';
import { DESIRED_COUNT_KEY, MIN_COUNT_KEY } from '../../src/clonesquad/keys.ts';
import { handClock } from './facts.ts';

/** A fleet of 10. By default it has no running instances and its first cycle is just over. */
function fleetOf(options: Partial<FleetOptions> = {}) {
  const clock = handClock();
  return { clock, fleet: new Fleet({ group: 'perf1-frontend', historyMs: 0, ...options }, clock.read) };
}

/** The values of some metrics in the last cycle. */
function last(fleet: Fleet, ...names: readonly string[]): (number | null | undefined)[] {
  const values = fleet.runs.at(-1)?.values;
  return names.map((name) => values?.[name]);
}

/** The values of a metric over all cycles, in order, without repetitions. */
function course(fleet: Fleet, name: string): (number | null | undefined)[] {
  const all = fleet.runs.map(({ values }) => values[name]);
  return all.filter((value, index) => index === 0 || value !== all[index - 1]);
}

describe('The target', () => {
  test('is the floor if the desired count is lower', () => {
    const { clock, fleet } = fleetOf({ desired: '1' });
    clock.set(20);
    expect(fleet.counts().running).toBe(2);
    expect(last(fleet, 'DesiredInstanceCount', 'MinInstanceCount')).toEqual([1, 2]);
  });

  test('is the floor in the configuration', () => {
    const { clock, fleet } = fleetOf({ desired: '1' });
    fleet.write(MIN_COUNT_KEY, '3');
    clock.set(100);
    expect([fleet.counts().running, ...last(fleet, 'MinInstanceCount')]).toEqual([3, 3]);
  });

  test.each([
    ['a percentage, rounded up', '41%', 5],
    ['0 if it is 0', '0', 0],
    ['0 if it is negative', '-1', 0],
    ['0 if it is invalid', 'two', 0],
  ])('has a floor of %s', (_, text, floor) => {
    const { clock, fleet } = fleetOf({ historyMs: -10_000, desired: '0' });
    fleet.write(MIN_COUNT_KEY, text);
    clock.set(60);
    expect([fleet.counts().running, ...last(fleet, 'MinInstanceCount')]).toEqual([floor, floor]);
  });

  test('has the default floor again after the configured one has expired or been deleted', () => {
    const { clock, fleet } = fleetOf({ historyMs: -10_000, desired: '0' });
    fleet.write(MIN_COUNT_KEY, '4', 60);
    clock.set(140);
    expect(course(fleet, 'MinInstanceCount')).toEqual([4, 2]);
    fleet.write(MIN_COUNT_KEY, '5');
    clock.set(240);
    fleet.write(MIN_COUNT_KEY, '');
    clock.set(340);
    expect(course(fleet, 'MinInstanceCount')).toEqual([4, 2, 5, 2]);
  });

  test('is at most the size of the fleet', () => {
    const { clock, fleet } = fleetOf({ instances: 1, desired: '0' });
    clock.set(20);
    expect(fleet.counts()).toMatchObject({ running: 1, stopped: 0 });
  });

  test('as a percentage also counts excluded instances', () => {
    const { clock, fleet } = fleetOf({ desired: '100%', excluded: 2 });
    clock.set(20);
    const names = ['DesiredInstanceCount', 'FleetSize', 'RunningInstances', 'NbOfExcludedInstances'];
    expect(last(fleet, ...names)).toEqual([10, 10, 8, 2]);
  });

  test('as a percentage changes when the fleet grows', () => {
    const { clock, fleet } = fleetOf({ desired: '50%' });
    fleet.resize(14);
    clock.set(60);
    expect(last(fleet, 'DesiredInstanceCount', 'RunningInstances')).toEqual([7, 7]);
  });

  test.each([
    ['an override', { shadow: { by: 'override', value: '3' } }, 3],
    ['a parameter set', { shadow: { by: 'parameterSet', value: '3' } }, 3],
    ['a maintenance window', { maintenanceWindow: true }, 10],
  ] satisfies [string, Partial<FleetOptions>, number][])('is overridden by %s', (_, options, running) => {
    const { clock, fleet } = fleetOf({ desired: '5', ...options });
    clock.set(20);
    expect(last(fleet, 'DesiredInstanceCount', 'RunningInstances')).toEqual([running, running]);
  });

  test('expires with its ttl', () => {
    const { clock, fleet } = fleetOf({ desired: '3' });
    fleet.write(DESIRED_COUNT_KEY, '5', 90);
    expect(fleet.rows()).toEqual({ [DESIRED_COUNT_KEY]: '5' });
    clock.set(90);
    expect(fleet.rows()).toEqual({});
    clock.set(140);
    expect(course(fleet, 'DesiredInstanceCount')).toEqual([3, 5, 0]);
  });
});

describe('A started instance', () => {
  test('is pending, then running, and in the initial state for three minutes', () => {
    const { clock, fleet } = fleetOf({ desired: '4' });
    expect(fleet.counts()).toEqual({ stopped: 6, pending: 4, running: 0, stopping: 0, draining: 0 });
    clock.set(12);
    expect(fleet.counts()).toMatchObject({ pending: 0, running: 4 });
    clock.set(200);
    expect(course(fleet, 'NbOfInstanceInInitialState')).toEqual([0, 4, 0]);
  });

  test('that fails to start counts as an error for five minutes, and another one is started', () => {
    const { clock, fleet } = fleetOf({ historyMs: -10_000, desired: '10' });
    fleet.failNextStarts(2);
    clock.set(30);
    expect(last(fleet, 'RunningInstances', 'NbOfInstancesInError')).toEqual([8, 2]);
    clock.set(350);
    expect(course(fleet, 'NbOfInstancesInError')).toEqual([0, 2, 0]);
    expect(fleet.counts().running).toBe(10);
  });
});

describe('A scale-down', () => {
  test('waits until the youngest instance is three minutes old, then drains five per cycle', () => {
    const { clock, fleet } = fleetOf({ running: 7, desired: '8' });
    fleet.write(DESIRED_COUNT_KEY, '2');
    clock.set(179);
    expect(course(fleet, 'DrainingInstances')).toEqual([0]);
    clock.set(400);
    expect(course(fleet, 'DrainingInstances')).toEqual([0, 5, 6, 1, 0]);
    expect(course(fleet, 'RunningInstances')).toEqual([7, 8, 3, 2]);
  });
});

describe('An unhealthy, bounced or interrupted instance', () => {
  test('is first replaced, then stopped', () => {
    const { clock, fleet } = fleetOf({ running: 4, desired: '4' });
    fleet.makeUnhealthy(1);
    clock.set(600);
    expect(course(fleet, 'NbOfInstanceInUnuseableState')).toEqual([0, 1, 0]);
    expect(course(fleet, 'RunningInstances')).toEqual([4, 5, 4]);
    expect(course(fleet, 'DrainingInstances')).toEqual([0, 1, 0]);
  });

  test('is not stopped if the desired count is exactly 100%', () => {
    const { clock, fleet } = fleetOf({ running: 4, instances: 4, desired: '100%' });
    fleet.makeUnhealthy(1);
    clock.set(600);
    expect(course(fleet, 'RunningInstances')).toEqual([4]);
  });

  test('keeps running if no other instance can replace it', () => {
    const { clock, fleet } = fleetOf({ historyMs: -10_000, running: 10, desired: '2' });
    fleet.makeUnhealthy(10);
    clock.set(900);
    expect(course(fleet, 'RunningInstances')).toEqual([10]);
    expect(course(fleet, 'DrainingInstances')).toEqual([0]);
  });

  test('that is excluded counts as unhealthy and not as running', () => {
    const { clock, fleet } = fleetOf({ running: 4, desired: '3' });
    fleet.exclude(1, 'running');
    fleet.makeUnhealthy(1, 'excluded');
    clock.set(20);
    const names = ['RunningInstances', 'NbOfExcludedInstances', 'NbOfInstanceInUnuseableState'];
    expect(last(fleet, ...names)).toEqual([3, 1, 1]);
  });

  test('is replaced if it was bounced', () => {
    const { clock, fleet } = fleetOf({ running: 4, desired: '4' });
    fleet.bounce(1);
    clock.set(600);
    expect(course(fleet, 'NbOfBouncedInstances')).toEqual([0, 1, 0]);
    expect(course(fleet, 'RunningInstances')).toEqual([4, 5, 4]);
  });

  test('drains at once if EC2 interrupts it, and another one is started', () => {
    const { clock, fleet } = fleetOf({ running: 4, desired: '4' });
    fleet.interruptSpot(1);
    clock.set(20);
    expect(last(fleet, 'RunningInstances', 'DrainingInstances')).toEqual([4, 1]);
    clock.set(600);
    expect(course(fleet, 'RunningInstances')).toEqual([4, 5, 4]);
    expect(fleet.status?.maximum).toBe(9);
  });
});

describe('The main loop', () => {
  test('sends no metrics for an empty fleet', () => {
    const { clock, fleet } = fleetOf({ instances: 0 });
    clock.set(100);
    expect(fleet.runs).toEqual([]);
    expect(fleet.status?.managed).toBe(0);
  });

  test('sends no metrics and starts no instances while it is disabled', () => {
    const { clock, fleet } = fleetOf({ disabled: true, desired: '4' });
    clock.set(100);
    expect([fleet.runs, fleet.counts().stopped]).toEqual([[], 10]);
    fleet.write('app.disable', '0');
    clock.set(200);
    expect(fleet.counts().running).toBe(4);
  });

  test('omits the metrics that are excluded in the configuration', () => {
    const { clock, fleet } = fleetOf();
    fleet.write('cloudwatch.metrics.excluded', 'FleetSize;PendingInstances');
    clock.set(100);
    expect(last(fleet, 'FleetSize', 'PendingInstances', 'RunningInstances')).toEqual([undefined, undefined, 0]);
  });

  test('begins cycles as rarely as app.run_period sets', () => {
    const { clock, fleet } = fleetOf();
    fleet.write('app.run_period', 'minutes=2');
    clock.set(400);
    const starts = fleet.runs.map(({ at }) => (at - (fleet.runs[0]?.at ?? 0)) / 1000);
    expect(starts).toEqual([0, 20, 40, 160, 280, 400]);
  });

  test('starts ten instances per cycle', () => {
    const { clock, fleet } = fleetOf({ instances: 25, desired: '25' });
    clock.set(60);
    expect(fleet.runs.map(({ values }) => values['RunningInstances'])).toEqual([0, 10, 20, 25]);
  });

  test('counts LightHouse instances as running', () => {
    const { clock, fleet } = fleetOf({ running: 4, desired: '4' });
    fleet.setLighthouse(1);
    clock.set(20);
    expect(last(fleet, 'RunningInstances', 'RunningLighthouseInstances')).toEqual([4, 1]);
  });

  test('can make an older cycle readable after a newer one', () => {
    const { clock, fleet } = fleetOf({ timing: { metricDelayMs: 60_000 } });
    clock.set(5);
    fleet.setMetricDelay(0);
    clock.set(20);
    const delays = fleet.runs.map(({ at, readableAt }) => readableAt - at);
    expect(delays).toEqual([60_000, 0]);
  });

  test('can run twenty times as fast', () => {
    const { clock, fleet } = fleetOf({ timing: scaleTiming(20), desired: '4' });
    clock.set(10);
    expect(last(fleet, 'RunningInstances', 'NbOfInstanceInInitialState')).toEqual([4, 0]);
  });

  test('simulates the cycles before the start of the cloud', () => {
    const { fleet } = fleetOf({ historyMs: 300_000, running: 3, desired: '3' });
    expect(fleet.runs).toHaveLength(16);
    expect(course(fleet, 'RunningInstances')).toEqual([3]);
  });
});
