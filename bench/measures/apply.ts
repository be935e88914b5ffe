// Jobs with `apply-immediately`, compared with jobs without it, at CloneSquad's real pace: how soon instances start after the
// POST of a size, when the job ends, how soon it detects the level, and how many cycles and markers it needs.

import { setTimeout as pause } from 'node:timers/promises';
import { type LocalCloud, scaleTiming } from '../../local-cloud/cloud.ts';
import { type Course, fleetsBefore, type Scaling, watchJob } from '../apply-job.ts';
import { type Measure, pollMsAt, type Size } from '../measure.ts';
import type { Row } from '../results.ts';
import { onStage } from '../stage.ts';

/** How long a cycle takes, ms. */
const CYCLE_MS = 400;

/** The delay of CloudWatch, also in a small run: CloneSquad's own reports must be earlier. */
const METRIC_DELAY_MS = 15_000;

/** From the start of one job to that of the next, ms: a starting process must not slow down the others. */
const STAGGER_MS = 600;

/** The age of the fleets when their job starts, ms: CloudWatch has metrics of some minutes. */
const AGE_MS = 420_000;

const UP = { instances: 10, from: 0, to: 10 } as const;

/** The measured scalings, each with separate jobs. */
const SCALINGS = {
  running: { ...UP, level: 'running' },
  large: { instances: 40, from: 0, to: 40, level: 'running' },
  ready: { ...UP, level: 'ready' },
  observed: { ...UP, level: 'observed' },
  same: { instances: 10, from: 10, to: 10, level: 'running' },
  fewer: { instances: 10, from: 10, to: 2, level: 'settled' },
} as const satisfies Readonly<Record<string, Scaling>>;

type Name = keyof typeof SCALINGS;

const NAMES = ['running', 'large', 'ready', 'observed', 'same', 'fewer'] as const satisfies readonly Name[];

/** One job. Both jobs of a pair meet CloneSquad's timer and cache at the same moment. */
interface Job {
  readonly name: Name;
  readonly isImmediate: boolean;
  readonly env: string;
  /** When it starts, ms from now. */
  readonly startsMs: number;
  /** The age of both fleets at that time, ms. */
  readonly ages: readonly number[];
}

/** The measurements of one scaling: ours with `apply-immediately`, theirs without it. */
type CoursesOf = (name: Name) => { readonly ours: readonly Course[]; readonly theirs: readonly Course[] };

/** See above. All jobs run in parallel, because some take four minutes. */
export const measureApply: Measure = async ({ size }) => {
  const { speed } = size;
  const jobs = jobsOf(size);
  const fleets = jobs.flatMap(({ name, env, startsMs, ages }) =>
    fleetsBefore(
      env,
      SCALINGS[name],
      ages.map((age) => age - startsMs),
    ),
  );
  const timing = {
    ...scaleTiming(speed),
    cycleMs: CYCLE_MS / speed,
    metricDelayMs: METRIC_DELAY_MS,
  };
  return onStage(
    async ({ cloud }) => {
      const courses = await Promise.all(jobs.map((job) => runJob(cloud, job, speed)));
      const coursesOf: CoursesOf = (name) => {
        const of = (isImmediate: boolean) =>
          courses.filter((_, index) => jobs[index]?.name === name && jobs[index].isImmediate === isImmediate);
        return { ours: of(true), theirs: of(false) };
      };
      return [...durationRows(coursesOf, speed === 1), ...requestRows(coursesOf), warningRow(cloud, fleets)];
    },
    { fleets, timing },
  );
};

/** Each pair meets a different moment of the cache's minute and of the timer. */
function jobsOf({ applies, speed }: Size): readonly Job[] {
  const pairs = Array.from({ length: applies }, (_, index) => NAMES.map((name) => ({ name, index }))).flat();
  return (
    pairs
      .flatMap((pair) => [true, false].map((isImmediate) => ({ ...pair, isImmediate })))
      // A job without it may wait for the 60 s of CloneSquad's cache, however fast the cloud is.
      .filter(({ isImmediate }) => speed === 1 || isImmediate)
      .map(({ name, index, isImmediate }, place) => ({
        name,
        isImmediate,
        env: `apply${place}`,
        startsMs: (place * STAGGER_MS) / speed,
        ages: [0, 3_571].map((side) => (AGE_MS + index * 7_919 + side) / speed),
      }))
  );
}

async function runJob(cloud: LocalCloud, { name, isImmediate, env, startsMs }: Job, speed: number): Promise<Course> {
  await pause(startsMs);
  const inputs = { 'poll-interval': `${pollMsAt(speed)}ms`, 'apply-immediately': String(isImmediate) };
  return watchJob(cloud, env, SCALINGS[name], inputs);
}

/** A duration of the jobs of one scaling, and its goal in seconds. */
type Duration = readonly [name: Name, duration: 'started' | 'ended' | 'known', measure: string, atMost: number];

const DURATIONS: readonly Duration[] = [
  ['running', 'started', 'From the POST of a size to the start of the last of 10 instances', 2],
  ['large', 'started', 'From the POST of a size to the start of the last of 40 instances', 12],
  ['running', 'ended', 'From the POST to the end of the job, 0 to 10 instances, `running`', 20],
  ['ready', 'ended', 'From the POST to the end of the job, 0 to 10 instances, `ready`', 200],
  ['observed', 'ended', 'From the POST to the end of the job, 0 to 10 instances, `observed`', 6],
  ['same', 'ended', 'From the POST to the end of the job, 10 instances already running, `running`', 8],
  ['running', 'known', 'From 10 running instances to the end of the job', 5],
  ['large', 'known', 'From 40 running instances to the end of the job', 5],
  ['ready', 'known', 'From 10 ready instances to the end of the job', 5],
  ['fewer', 'known', 'From a settled fleet, 10 to 2 instances, to the end of the job', 5],
];

/** The goals apply at the real pace. */
function durationRows(coursesOf: CoursesOf, hasGoals: boolean): readonly Row[] {
  return DURATIONS.map(([name, duration, measure, atMost]) => {
    const { ours, theirs } = coursesOf(name);
    return {
      measure,
      reference: 'with `apply-immediately: false`',
      unit: 's',
      ours: ours.map((course) => course[duration]),
      ...(theirs.length > 0 && { theirs: theirs.map((course) => course[duration]) }),
      ...(hasGoals && { goal: { of: 'ours', atMost } }),
    };
  });
}

/** The requests to CloneSquad, by fleet. */
function requestRows(coursesOf: CoursesOf): readonly Row[] {
  const row = (measure: string, ours: readonly number[]): Row => ({ measure, reference: '', unit: '', ours });
  const cycles = NAMES.map((name) => {
    const { from, to, level } = SCALINGS[name];
    return row(
      `Cycles requested for a fleet, ${from} to ${to} instances, \`${level}\``,
      coursesOf(name).ours.flatMap((course) => course.cycles),
    );
  });
  const markers = NAMES.flatMap((name) => coursesOf(name).ours.flatMap((course) => course.markers));
  return [...cycles, row('Markers posted for a fleet, in any of these', markers)];
}

/** Warnings, which would trigger CloneSquad's own alarm. */
function warningRow(cloud: LocalCloud, fleets: readonly { readonly group: string }[]): Row {
  const warnings = fleets.map(({ group }) => cloud.fleet(group).warnings.length);
  return {
    measure: 'Warnings that the main loops of all these fleets logged',
    reference: '',
    unit: '',
    ours: [warnings.reduce((sum, count) => sum + count, 0)],
    goal: { of: 'ours', atMost: 0 },
  };
}
