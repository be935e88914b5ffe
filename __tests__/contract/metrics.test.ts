// While two fleets are scaled, each cycle of the local cloud sends the metrics that CloneSquad sent in the recording.
import { describe, expect, test } from '@jest/globals';
import { Fleet } from '../../local-cloud/fleet.ts';
import { DESIRED_COUNT_KEY, FLEET_METRICS } from '../../src/clonesquad/keys.ts';
import { handClock, readFacts } from './facts.ts';

type Event = readonly [t: number, what: 'post' | 'reschedule', value: string];
type Instances = readonly [t: number, stopped: number, pending: number, running: number, stopping: number];

interface GroupFacts {
  readonly readLagMs: Readonly<Record<number, number>>;
  readonly events: readonly Event[];
  readonly instances: readonly Instances[];
  /** Start of each cycle, seconds since the first. */
  readonly runs: readonly number[];
  readonly series: Readonly<Record<string, readonly number[]>>;
}

const TOLERANCE_S = 0.5;
const { groups }: { groups: Readonly<Record<string, GroupFacts>> } = readFacts('metrics.json');

function begin(group: string, { readLagMs }: GroupFacts) {
  const clock = handClock();
  return { clock, start: clock.read(), fleet: new Fleet({ group, historyMs: 0, readLagMs }, clock.read) };
}

type Scene = ReturnType<typeof begin>;

function play({ clock, fleet }: Scene, [t, what, value]: Event): void {
  clock.set(t);
  if (what === 'post') fleet.write(DESIRED_COUNT_KEY, value);
  else fleet.requestCycle(0);
}

/** The scene after all events, at the time of the last cycle. */
function playAll(group: string, facts: GroupFacts): Scene {
  const scene = begin(group, facts);
  for (const event of facts.events) play(scene, event);
  scene.clock.set((facts.runs.at(-1) ?? 0) + TOLERANCE_S);
  return scene;
}

describe.each(Object.entries(groups))('%s', (group, facts) => {
  test('begins its cycles when CloneSquad did', () => {
    const { fleet, start } = playAll(group, facts);
    const runs = fleet.runs.map(({ at }) => (at - start) / 1000);
    expect(runs).toHaveLength(facts.runs.length);
    const furthest = Math.max(...runs.map((t, i) => Math.abs(t - (facts.runs[i] ?? Infinity))));
    expect(furthest).toBeLessThanOrEqual(TOLERANCE_S);
  });

  test('has a recorded series for every metric that names.ts lists', () => {
    expect(Object.keys(facts.series)).toEqual(expect.arrayContaining([...FLEET_METRICS]));
  });

  test.each(Object.entries(facts.series))('sends %s as recorded', (metric, series) => {
    const { fleet } = playAll(group, facts);
    expect(fleet.runs.map(({ values }) => values[metric])).toEqual(series);
  });

  test('has its instances in the recorded states', () => {
    const scene = begin(group, facts);
    const events = [...facts.events];
    const seen = facts.instances.map(([t]) => {
      for (const event of events.splice(0, events.filter(([at]) => at <= t).length)) play(scene, event);
      scene.clock.set(t);
      const { stopped, pending, running, stopping } = scene.fleet.counts();
      return [t, stopped, pending, running, stopping];
    });
    expect(seen).toEqual(facts.instances);
  });
});
