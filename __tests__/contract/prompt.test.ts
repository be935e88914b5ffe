// How soon the local cloud acts on a new size, with and without the marker and a requested cycle, compared with
// recordings.
import { describe, expect, test } from '@jest/globals';
import { sliceOf } from '../support/depth.ts';
import { readFacts } from './facts.ts';
import { ACT_MS, MARKER, MOMENTS, type Moment, Scene, share } from './facts-scene.ts';

/** Recorded seconds after the POST of a size. */
interface Trials {
  readonly began: readonly number[];
  readonly sentMetrics: readonly number[];
  readonly started: readonly number[];
}

interface Facts {
  readonly trials: Readonly<Record<string, Trials>>;
  readonly noStarts: Readonly<Record<string, readonly number[]>>;
  readonly deletedByAnotherJob: {
    readonly started: number;
    readonly postedAgainAfter: number;
    readonly thenStarted: number;
  };
  readonly cyclesOf5s: {
    readonly requestedOnce: readonly number[];
    readonly requestedEvery2s: { readonly most: readonly number[]; readonly one: number };
  };
  readonly fleetOf40: readonly {
    readonly trial: string;
    readonly to: number;
    readonly steps: readonly (readonly [t: number, started: number, running: number])[];
  }[];
}

const { cases: moments, title } = sliceOf(MOMENTS, 5);

const facts: Facts = readFacts('prompt.json');
/** The recording has delays of AWS, of the client and of a poll every half second. The local cloud has none of them. */
const TOLERANCE_S = 1.5;

/** The recorded seconds that are outside the range of the local cloud over all moments. */
function misfits(recorded: readonly number[], simulated: readonly number[]): number[] {
  const [least, most] = [Math.min(...simulated), Math.max(...simulated) + TOLERANCE_S];
  return recorded.filter((seconds) => seconds < least || seconds > most);
}

interface Way {
  readonly name: string;
  readonly marks: boolean;
  readonly requests: boolean;
  /** The maximum time until a cycle begins, in seconds. */
  readonly atMost: number;
}

/** The first wake-up after 60 s refreshes the cache, so after up to 70 s. A cycle may begin up to 20 s after that. */
const WAYS: readonly Way[] = [
  { name: 'neither', marks: false, requests: false, atMost: 80 },
  { name: 'a cycle requested alone', marks: false, requests: true, atMost: 90 },
  { name: 'the marker alone', marks: true, requests: false, atMost: 30 },
  { name: 'both', marks: true, requests: true, atMost: 10 },
];

/** Writes a size to a fleet with 9 warm instances at a moment, and simulates 100 s. */
function play(moment: Moment, size: string, { marks, requests }: Pick<Way, 'marks' | 'requests'>): Scene {
  const scene = new Scene(moment, size, { running: 9, desired: '9' });
  if (marks) scene.mark();
  if (requests) scene.fleet.requestCycle(0);
  scene.wait(100);
  return scene;
}

describe.each(WAYS)(`A size with $name, at ${title} moments`, ({ name, atMost, ...way }) => {
  const scenes = moments.map((moment) => play(moment, '12', way));
  const recorded = facts.trials[name] ?? { began: [NaN], started: [NaN] };

  test('is read by a cycle as late as recorded, and within the maximum time', () => {
    const began = scenes.map((scene) => scene.until('at'));
    expect(misfits(recorded.began, began)).toEqual([]);
    expect(Math.max(...began)).toBeLessThanOrEqual(atMost);
  });

  test('starts its instances as late as recorded', () => {
    const started = scenes.map((scene) => scene.until('sentAt'));
    expect(misfits(recorded.started, started)).toEqual([]);
    expect(scenes.map(({ fleet }) => fleet.counts().running)).toEqual(scenes.map(() => 12));
  });

  test('is the desired count of exactly the cycles that have read it', () => {
    for (const scene of scenes) {
      const first = scene.fleet.runs.filter(({ at }) => at < (scene.cycle()?.at ?? 0)).length;
      const desired = scene.fleet.runs.map(({ values }) => values['DesiredInstanceCount']);
      expect(desired).toEqual(desired.map((_, index) => (index < first ? 9 : 12)));
    }
  });
});

describe(`With both, at ${title} moments`, () => {
  const both = { marks: true, requests: true };

  test.each(Object.entries(facts.noStarts))('%s is read as soon as recorded', (name, recorded) => {
    const size = name === 'a smaller size' ? '3' : '9';
    const began = moments.map((moment) => play(moment, size, both).until('at'));
    expect(misfits(recorded, began)).toEqual([]);
  });

  test('a cycle begins within 0.2 s, unless the request arrives during a cycle', () => {
    const began = moments.map((moment) => play(moment, '12', both).until('at'));
    expect(share(began, (seconds) => seconds <= 0.2)).toBeGreaterThan(0.95);
  });

  test('cloudwatch/sentmetrics reports the cycle once it has sent its metrics', () => {
    const scene = new Scene({ readAt: 3, after: 5 }, '12');
    scene.mark();
    scene.fleet.requestCycle(0);
    scene.wait(0.49);
    expect(scene.cycle()).toBeUndefined();
    scene.wait(0.2 + ACT_MS / 1000);
    expect(scene.cycle()?.values['DesiredInstanceCount']).toBe(12);
    expect(misfits(facts.trials['both']?.sentMetrics ?? [NaN], [scene.until('sentAt')])).toEqual([]);
  });
});

describe(`A marker that another job deletes, at ${title} moments`, () => {
  const { started, postedAgainAfter, thenStarted } = facts.deletedByAnotherJob;
  const playDeleted = (moment: Moment, isPostedAgain: boolean) => {
    const scene = new Scene(moment, '12');
    scene.mark();
    scene.fleet.write(MARKER, '');
    scene.fleet.requestCycle(0);
    scene.wait(postedAgainAfter);
    if (isPostedAgain) {
      scene.mark();
      scene.fleet.requestCycle(0);
    }
    scene.wait(100);
    return scene.until('sentAt');
  };

  test('has no effect: instances start as late as recorded', () => {
    const seconds = moments.map((moment) => playDeleted(moment, false));
    expect(misfits([started], seconds)).toEqual([]);
    expect(share(seconds, (one) => one > 10)).toBeGreaterThan(0.7);
  });

  test('and that is posted again starts instances no later than recorded', () => {
    const seconds = moments.map((moment) => playDeleted(moment, true));
    expect(share(seconds, (one) => one <= thenStarted)).toBeGreaterThan(0.95);
    expect(Math.max(...seconds)).toBeLessThanOrEqual(postedAgainAfter + 10 + TOLERANCE_S);
  });
});

describe(`Cycles of 5 s, at ${title} moments`, () => {
  const timing = { cycleMs: 5_000, actMs: ACT_MS };
  const playLong = (moment: Moment, requests: number) => {
    const scene = new Scene(moment, '12', { timing });
    scene.mark();
    for (let request = 0; request < requests; request += 1) {
      scene.wait(request * 2);
      if (!scene.cycle()) scene.fleet.requestCycle(0);
    }
    scene.wait(40);
    return scene.until('sentAt');
  };

  test('that are requested once start instances as late as recorded', () => {
    const seconds = moments.map((moment) => playLong(moment, 1));
    expect(misfits(facts.cyclesOf5s.requestedOnce, seconds)).toEqual([]);
    expect(Math.max(...seconds)).toBeLessThanOrEqual(10 + ACT_MS / 1000);
  });

  test('that are requested every 2 s mostly start instances at once', () => {
    const { most, one } = facts.cyclesOf5s.requestedEvery2s;
    const seconds = moments.map((moment) => playLong(moment, 10));
    expect(misfits([...most, one], seconds)).toEqual([]);
    expect(share(seconds, (each) => each <= Math.max(...most))).toBeGreaterThan(0.7);
    expect(Math.max(...seconds)).toBeLessThanOrEqual(5 + 2 + TOLERANCE_S);
  });
});

test.each(facts.fleetOf40)('A fleet of 40 scales as recorded: $trial', ({ trial, to, steps }) => {
  const isRequested = trial !== 'neither';
  const before = isRequested ? {} : { running: 20, desired: '20' };
  // Without a request, the timer begins the first cycle at 70 s, 65.4 s after the size was written.
  const scene = new Scene({ readAt: 3, after: 1.6 }, String(to), { instances: 40, ...before });
  if (isRequested) scene.mark();
  const seen = new Map<string, number>();
  for (let tenths = 0; tenths <= 1100; tenths += 1) {
    scene.wait(tenths / 10);
    if (isRequested && tenths % 20 === 0 && tenths < 140) scene.fleet.requestCycle(0);
    const { pending, running } = scene.fleet.counts();
    const state = `${pending + running} started, ${running} running`;
    if (!seen.has(state)) seen.set(state, tenths / 10);
  }
  const states = steps.map(([, started, running]) => `${started} started, ${running} running`);
  expect([...seen.keys()]).toEqual(states);
  const apart = steps.map(([t], index) => Math.abs(t - (seen.get(states[index] ?? '') ?? Infinity)));
  expect(Math.max(...apart)).toBeLessThanOrEqual(TOLERANCE_S);
});
