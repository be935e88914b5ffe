// Three methods to detect that a fleet is ready, on the same cycles and in virtual time: how late each of
// them knows it. The tool itself uses (b), and also (c) if a policy allows it. (a) and (c) alone are simulated as well
// as possible.

import { VirtualClock } from '../../__tests__/support/simulated-cloud.ts';
import type { LiveStatus } from '../../src/convergence/answers.ts';
import { BIN_MS } from '../../src/convergence/bins.ts';
import { CycleHistory } from '../../src/convergence/cycles.ts';
import { countsOf } from '../../src/convergence/levels.ts';
import type { Cloud } from '../../src/scale/ports.ts';
import { waitForFleets } from '../../src/scale/wait.ts';
import type { Measure } from '../measure.ts';
import { binsOf, isThere, playedScenes, readyAt, recordedScenes, runsIn, type Scene } from '../replay.ts';
import type { Row } from '../results.ts';

const POLL_MS = 10_000;
/** The mean pause between two polls. */
const PAUSE_MS = 0.9 * POLL_MS;
const TIMEOUT_MS = 20 * 60_000;

/** When a method knows it, epoch ms; `undefined` if it never does. `delayMs`: from a cycle until CloudWatch has its metrics. */
type Way = (scene: Scene, delayMs: number) => Promise<number | undefined> | number | undefined;

/** (a) A bin counts when it is over, all its samples have arrived, and all its cycles had the same values. */
const wholeBins: Way = (scene, delayMs) =>
  firstPoll(scene, (now) => {
    const whole = [...binsOf(scene.runs, now, delayMs)].filter(
      ([start]) => start + BIN_MS + delayMs <= now && start + BIN_MS > scene.writtenAt,
    );
    const last = whole.at(-1);
    const run = last && runsIn(new Map([last])).at(-1);
    const counts = countsOf(run);
    return counts !== undefined && isThere(scene.goal, { at: now, values: counts });
  });

/** (b) The values of each cycle, from the change of a bin between two polls: the real wait if a policy denies (c). */
const singleRuns: Way = (scene, delayMs) => waitFor(scene, delayMs, async () => ({ denied: 'all' }));

/** (b) and (c): the real wait. */
const both: Way = (scene, delayMs) => waitFor(scene, delayMs, async (now) => sentBefore(scene, now));

async function waitFor(
  { goal, writtenAt, runs }: Scene,
  delayMs: number,
  tell: (now: number) => ReturnType<Cloud['readLiveStatus']>,
): Promise<number | undefined> {
  const clock = new VirtualClock(writtenAt);
  const history = new CycleHistory().with(binsOf(runs, writtenAt, delayMs), writtenAt, true);
  const readMetrics = async () => new Map([['fleet', binsOf(runs, clock.now(), delayMs)]]);
  const unread = async () => undefined;
  const settings = { level: goal.level, timeoutMs: TIMEOUT_MS, observeMs: 240_000, stallMs: 480_000 };
  const [outcome] = await waitForFleets(
    [
      {
        name: 'fleet',
        api: new URL('http://127.0.0.1/v1/'),
        goal,
        postedAt: writtenAt,
        history,
        readRule: 'unknown',
      },
    ],
    { ...settings, pollMs: POLL_MS, acceptsInsufficient: false },
    'CloneSquad',
    {
      startedAt: writtenAt,
      cloud: {
        ...NO_CLOUD,
        readMetrics,
        readFleetStatus: unread,
        readConfigured: unread,
        readLiveStatus: () => tell(clock.now()),
      },
      clock,
      log: () => undefined,
      show: () => undefined,
    },
    new AbortController().signal,
  );
  const isGreen = outcome?.ended === 'verdict' && outcome.verdict.kind === 'converged';
  return isGreen ? clock.now() : undefined;
}

/** (c) The last cycle's values, from CloneSquad's own API: no delay, but a policy must allow it. */
const lastRun: Way = (scene) =>
  firstPoll(scene, (now) => {
    const run = lastBefore(scene, now);
    return run !== undefined && run.at > scene.writtenAt && isThere(scene.goal, run);
  });

function firstPoll({ writtenAt }: Scene, knows: (now: number) => boolean): number | undefined {
  const end = writtenAt + TIMEOUT_MS;
  for (let now = writtenAt; now < end; now += PAUSE_MS) if (knows(now)) return now;
  return undefined;
}

/** A wait for a fixed size makes no other requests. */
const never = () => Promise.reject(new Error('Unexpected request'));
const NO_CLOUD = {
  findApis: never,
  readApiOwner: never,
  mark: never,
  requestCycle: never,
  readValue: never,
  readRows: never,
  write: never,
  readShadowing: never,
};

function lastBefore({ runs }: Scene, now: number): Scene['runs'][number] | undefined {
  return runs.findLast(({ at }) => at <= now);
}

/** The same, as the API reports it. */
function sentBefore(scene: Scene, now: number): LiveStatus | undefined {
  const run = lastBefore(scene, now);
  const [whole] = run === undefined ? [] : runsIn(binsOf([run], now, 0));
  return run && { at: run.at, ...(whole && { values: whole.values }) };
}

const SOURCES = { 'recorded cycles': recordedScenes, 'cycles of the local cloud': playedScenes };
const DELAYS_S = [0, 30];

/** See above. */
export const measureDetection: Measure = async () => {
  const rows: Row[] = [];
  for (const [source, scenesAt] of Object.entries(SOURCES)) {
    const scenes = Array.from({ length: 15 }, (_, index) => scenesAt(index * 4)).flat();
    for (const delay of DELAYS_S) {
      const [bins = [], single = [], last = [], ours = []] = await Promise.all(
        [wholeBins, singleRuns, lastRun, both].map((way) => secondsAfter(scenes, way, delay * 1000)),
      );
      const where = `After a fleet is ready, ${source}, CloudWatch ${delay} s late`;
      rows.push(compare(`(b) ${where}`, '(a) whole clean bins', single, bins));
      rows.push(compare(`(b) and (c) ${where}`, '(b) values of single cycles, alone', ours, single));
      rows.push(compare(`(b) and (c) ${where}`, '(c) `cloudwatch/sentmetrics`, alone', ours, last));
    }
  }
  return rows;
};

/** For each scene, the time from when the fleet is ready until the method knows it; `undefined` if it never does. Throws if that is too early. */
async function secondsAfter(
  scenes: readonly Scene[],
  way: Way,
  delayMs: number,
): Promise<readonly (number | undefined)[]> {
  return Promise.all(
    scenes.map(async (scene) => {
      const [ready, known] = [readyAt(scene), await way(scene, delayMs)];
      if (known !== undefined && (ready === undefined || known < ready))
        throw new Error('A fleet was reported as ready too early');
      return ready === undefined || known === undefined ? undefined : (known - ready) / 1000;
    }),
  );
}

/** Compares only pairs in which both methods decided; reports the number of the others. */
function compare(
  measure: string,
  reference: string,
  ours: readonly (number | undefined)[],
  theirs: readonly (number | undefined)[],
): Row {
  const pairs = ours.flatMap((own, index) => {
    const other = theirs[index];
    return own === undefined || other === undefined ? [] : [[own, other] as const];
  });
  const missed = (all: readonly (number | undefined)[]) => all.filter((one) => one === undefined).length;
  const misses =
    missed(ours) + missed(theirs) === 0 ? '' : `; undecided: ${missed(ours)} and ${missed(theirs)} of ${ours.length}`;
  return {
    measure: `${measure}${misses}`,
    reference,
    unit: 's',
    ours: pairs.map(([own]) => own),
    theirs: pairs.map(([, its]) => its),
  };
}
