// The effect of the marker on the local cloud's reads, warnings and configuration, compared with recordings; and its
// effect in each release.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type LocalCloud, startCloud } from '../../local-cloud/cloud.ts';
import { Fleet } from '../../local-cloud/fleet.ts';
import type { FleetOptions } from '../../local-cloud/types.ts';
import { DESIRED_COUNT_KEY, MISSPELLED_COUNT_KEY } from '../../src/clonesquad/keys.ts';
import { handClock, readFacts, signHeaders, toKeys } from './facts.ts';
import { MARKER, Scene } from './facts-scene.ts';

interface Exchange {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body?: string;
  readonly status: number;
  readonly text: string;
}

interface Facts {
  readonly exchanges: readonly Exchange[];
  readonly reads: readonly {
    readonly marker: boolean;
    readonly posted: string;
    readonly answers: readonly string[];
  }[];
  readonly markerKinds: readonly {
    readonly query: string;
    readonly warnings: number;
    readonly isRowLeft: boolean;
  }[];
}

const facts: Facts = readFacts('prompt.json');
const GROUP = 'perf1-frontend';

/** A fleet of 10 after its first cycle, and its clock. */
function fleetOf(options: Partial<FleetOptions> = {}) {
  const clock = handClock();
  return { clock, fleet: new Fleet({ group: GROUP, historyMs: 0, ...options }, clock.read) };
}

/** The value that the next API container reads. */
function read(fleet: Fleet, key = DESIRED_COUNT_KEY): string | undefined {
  return fleet.nextContainer().values(fleet.now())[key];
}

function desired(fleet: Fleet): number | null | undefined {
  return fleet.runs.at(-1)?.values['DesiredInstanceCount'];
}

describe.each(facts.markerKinds)('A marker written with "$query"', ({ query, warnings, isRowLeft }) => {
  const ttl = /ttl=(-?\d+)/.exec(query)?.[1];
  /** Plays the recorded 45 s, with two reads of the API per second. */
  const play = (readAt: number) => {
    const scene = new Scene({ readAt, after: 9 }, '12');
    scene.fleet.write(MARKER, 'm1', ttl === undefined ? undefined : Number(ttl));
    scene.fleet.requestCycle(0);
    for (let halves = 0; halves <= 90; halves += 1) {
      scene.wait(halves / 2);
      read(scene.fleet);
    }
    return { logged: scene.fleet.warnings.length, isLeft: scene.fleet.row(MARKER) !== undefined };
  };
  const plays = Array.from({ length: 25 }, (_, index) => play(0.7 + index * 0.38));

  test('logs as many warnings as recorded', () => {
    const logged = new Set(plays.map((one) => one.logged));
    // With ttl=1, it may expire before the main loop reads it.
    const possible = { '': [2, 3], 'ttl=60': [2, 3], 'ttl=1': [0, 1] }[query] ?? [0];
    expect([...logged].toSorted((a, b) => a - b)).toEqual(possible);
    expect(logged).toContain(warnings);
  });

  test('remains in the configuration, or is deleted, as recorded', () => {
    expect(new Set(plays.map(({ isLeft }) => isLeft))).toEqual(new Set([isRowLeft]));
  });
});

test.each(facts.reads)('Two containers answer $answers (marker: $marker)', (recorded) => {
  const { clock, fleet } = fleetOf({ containers: 2, desired: '14' });
  expect([read(fleet), read(fleet)]).toEqual(['14', '14']);
  clock.set(5);
  fleet.write(DESIRED_COUNT_KEY, recorded.posted);
  if (recorded.marker) fleet.write(MARKER, 'm1', -60);
  expect(recorded.answers.map(() => read(fleet))).toEqual(recorded.answers);
});

describe('The API', () => {
  const clock = handClock();
  let cloud: LocalCloud;

  beforeAll(async () => {
    const broken = { group: 'perf2-frontend', version: 'v0.27.0' };
    cloud = await startCloud({ clock: clock.read, fleets: [{ group: GROUP, containers: 2 }, broken] });
  });

  afterAll(() => cloud.close());

  async function send(group: string, { method, path, query, body }: Omit<Exchange, 'name' | 'status' | 'text'>) {
    const url = cloud.apiUrl(group);
    const keys = toKeys(cloud.keys('full'));
    const headers = await signHeaders({ method, url, path, query, body, keys, now: clock.read() });
    const target = `${new URL(url).origin}${path}${query === '' ? '' : `?${query}`}`;
    const answer = await fetch(target, { method, headers, body: body ?? null });
    return { status: answer.status, text: await answer.text() };
  }

  test.each(facts.exchanges)('answers as recorded: $name', async (exchange) => {
    const { status, text } = exchange;
    expect(await send(GROUP, exchange)).toEqual({ status, text });
  });

  test('reports its release', async () => {
    const discover = { method: 'GET', path: '/v1/discovery', query: '' };
    const versions = await Promise.all([GROUP, 'perf2-frontend'].map((group) => send(group, discover)));
    const found = versions.map(({ text }) => /"CloneSquadVersion": "(.*)"/.exec(text)?.[1]);
    expect(found).toEqual(['v0.27.1', 'v0.27.0']);
  });

  test('cannot request a cycle in v0.27.0: it reports a wrong cause, or crashes', async () => {
    const request = { method: 'GET', path: '/v1/control/reschedulenow' };
    const answers = [
      await send('perf2-frontend', { ...request, query: 'delay=0' }),
      await send('perf2-frontend', { ...request, query: '' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([400, 502]);
    expect(answers[0]?.text).toContain("Failed to parse supplied 'delay' parameter");
  });
});

describe('A marker in place', () => {
  test('applies every later size at once, also of other writers, and logs no warning', () => {
    const { clock, fleet } = fleetOf();
    fleet.write(MARKER, 'another job', -60);
    for (const [index, size] of ['4', '7', '9'].entries()) {
      clock.set(5 + index * 17);
      fleet.write(DESIRED_COUNT_KEY, size);
      fleet.requestCycle(0);
      clock.set(5.2 + index * 17);
      expect([desired(fleet), read(fleet)]).toEqual([Number(size), size]);
      expect(fleet.runs.at(-1)?.readAt).toBe(clock.read());
    }
    expect(fleet.warnings).toEqual([]);
  });

  test('has no effect after DynamoDB has deleted it', () => {
    const { clock, fleet } = fleetOf({ timing: { expiredRowLifeMs: 30_000 } });
    fleet.write(MARKER, 'm1', -1);
    clock.set(28);
    expect(fleet.row(MARKER)?.Value).toBe('m1');
    clock.set(29.001);
    expect(fleet.row(MARKER)).toBeUndefined();
    fleet.write(MARKER, 'm2', -1);
    fleet.write('app.run_period', 'seconds=20');
    fleet.deleteExpiredRows();
    expect([fleet.row(MARKER), fleet.row('app.run_period')?.Value]).toEqual([undefined, 'seconds=20']);
  });

  test('does not appear in reads of the configuration', () => {
    const { fleet } = fleetOf();
    fleet.write(MARKER, 'm1', -60);
    expect([read(fleet, MARKER), fleet.rows()]).toEqual([undefined, {}]);
  });
});

test('A read deletes a row that expires in the same second', () => {
  const { clock, fleet } = fleetOf();
  fleet.write(DESIRED_COUNT_KEY, '4', 1);
  clock.set(1.9);
  expect(fleet.row(DESIRED_COUNT_KEY)?.Value).toBe('4');
  expect(read(fleet)).toBeUndefined();
  expect(fleet.row(DESIRED_COUNT_KEY)).toBeUndefined();
});

test('CloneSquad logs one warning per cycle for an unknown key', () => {
  const { clock, fleet } = fleetOf({ subfleets: { workers: 1 }, historyMs: -10_000 });
  for (const key of [DESIRED_COUNT_KEY, `override:${DESIRED_COUNT_KEY}`, 'subfleet.workers.state', '#note', '[set]x'])
    fleet.write(key, 'stopped');
  fleet.write(MISSPELLED_COUNT_KEY, '4');
  clock.set(40);
  expect(fleet.warnings.map(({ at, text }) => [at, text])).toEqual(
    fleet.runs.map(({ at }) => [at, `[WARNING] Key '${MISSPELLED_COUNT_KEY}' doesn't exist as built-in default`]),
  );
});

/** Seconds until the main loop and the API read a size that is written with a marker and a request, by release. */
test.each([
  ['v0.18.0', 0.2, true],
  ['v0.19.0', 0.2, true],
  ['v0.25.1', 0.2, true],
  ['v0.26.0', 5, true],
  ['v0.27.0', 5, true],
  ['v0.27.1', 0.2, true],
  ['v0.27.2', 65, false],
  ['v1.0.0', 65, false],
])('%s acts %d s after a marker and a request', (version, after, isReadExact) => {
  const { clock, fleet } = fleetOf({ version });
  read(fleet);
  clock.set(5);
  fleet.write(DESIRED_COUNT_KEY, '4');
  fleet.write(MARKER, 'm1', -60);
  fleet.requestCycle(0);
  expect(read(fleet) === '4').toBe(isReadExact);
  clock.set(90);
  const [first] = fleet.runs.filter(({ values }) => values['DesiredInstanceCount'] === 4);
  expect(first?.at).toBe(clock.read() - 85_000 + after * 1000);
});

test('Releases before v0.19.0 and after v0.27.1 treat an unexpired marker as a normal row', () => {
  for (const version of ['v0.18.0', 'v0.28.0']) {
    const { clock, fleet } = fleetOf({ version, rows: { [MARKER]: 'm1' } });
    clock.set(1);
    expect(fleet.warnings).toHaveLength(1);
  }
  expect(() => fleetOf({ version: 'latest' })).toThrow('not a version of CloneSquad');
});
