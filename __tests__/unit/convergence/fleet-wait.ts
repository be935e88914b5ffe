// The wait for one fleet: what each observation changes, what is needed next, and when a verdict counts.
// Longer than 300 lines: many small scenarios of one reducer.

import { describe, expect, test } from '@jest/globals';
import { CycleHistory } from '../../../src/convergence/cycles.ts';
import {
  begin,
  decide,
  type FleetWait,
  isOver,
  type Marker,
  mayRead,
  needOf,
  type Observation,
  type Read,
  type Start,
  step,
} from '../../../src/convergence/fleet-wait.ts';
import { binsOf, cyclesOf, goalOf, MINUTE_0, type Row, WRITTEN } from '../../support/cycles.ts';

const START: Start = {
  goal: goalOf('4'),
  limits: { observeMs: 240_000, stallMs: 480_000, pollMs: 10_000 },
  postedAt: WRITTEN,
  readRule: 'after-marker',
};

/** An observation without its time. */
type Seen = Observation extends infer One ? (One extends unknown ? Omit<One, 'at'> : never) : never;

const moment = (second: number) => WRITTEN + second * 1000;

/** A wait after some observations, each at a second after the write. */
function waitAfter(
  start: Partial<Start>,
  ...observations: readonly (readonly [second: number, seen: Seen])[]
): FleetWait {
  return observations.reduce(
    (wait, [second, seen]) => step(wait, { ...seen, at: moment(second) }),
    begin({ ...START, ...start }),
  );
}

const metrics = (...rows: readonly Row[]): Seen => ({ kind: 'metrics', bins: binsOf(rows) });

/** A cycle that began some seconds after the write. */
function reported(second: number, row: Omit<Row, 'bin'>): Seen {
  const [cycle] = cyclesOf([{ bin: 0, ...row }]);
  return { kind: 'live-status', answer: { at: moment(second), ...(cycle && { values: cycle.values }) } };
}

const configured = (value: string, isOverridden = false): Seen => ({
  kind: 'configuration',
  answer: { value, isOverridden },
});

const unanswered = (kind: Read): Seen => ({ kind, answer: undefined });
const denied = (kind: Read): Seen => ({ kind, answer: { denied: 'x' } });

/** The marker, by the second at which the last one was accepted, on both clocks. */
function marker(second: number, more: Partial<Marker> = {}): Seen {
  const [firstAt, lastAt] = [moment(0.5), moment(second)];
  const known = { firstAt, lastAt, acceptedAt: lastAt, repeats: 0, isRepeatable: true, isBusy: false };
  return { kind: 'marker', marker: { ...known, ...more } };
}

describe('the cycles', () => {
  test('of metrics before and after the write and of the live status form one history', () => {
    const history = new CycleHistory().with(binsOf([{ bin: -1 }]), WRITTEN, true);
    const status = { at: moment(-20), ...(cyclesOf([{ bin: 0 }])[0] ?? {}) };
    const wait = waitAfter(
      { history, live: { kind: 'report', status, at: moment(-1) } },
      [1, reported(0.7, { desired: 4 })],
      [10, metrics({ bin: -1 }, { bin: 1, desired: 4 })],
    );
    const starts = wait.cycles.map(({ start }) => (start.low - MINUTE_0) / 1000);
    expect(starts).toEqual([-10, 10.7, 60]);
  });

  test('of the first read after the write may be older than it', () => {
    const [one, two] = [{ bin: 0 }, { bin: 0, desired: 4 }];
    const wait = waitAfter({}, [0, metrics(one)], [10, metrics(one)], [20, metrics(one, two)]);
    expect(wait.cycles.map(({ isHistory, seenAt }) => [isHistory, seenAt])).toEqual([
      [true, moment(0)],
      [false, moment(20)],
    ]);
  });

  test('are the same list while nothing new is known', () => {
    const wait = waitAfter({}, [0, metrics({ bin: 0 })], [1, metrics({ bin: 0 })], [2, reported(1, {})]);
    const next = [metrics({ bin: 0 }), reported(1, {})].map((seen) => step(wait, { ...seen, at: moment(3) }).cycles);
    for (const cycles of next) expect(cycles).toBe(wait.cycles);
  });
});

describe('the live status', () => {
  const lost = unanswered('live-status');
  test.each<[string, Partial<Start>, readonly (readonly [number, Seen])[], boolean]>([
    ['at first', {}, [], true],
    [
      'after two failures',
      {},
      [
        [0, lost],
        [10, lost],
      ],
      true,
    ],
    [
      'not after three failures',
      {},
      [
        [0, lost],
        [10, lost],
        [20, lost],
      ],
      false,
    ],
    [
      'after three failures, one of them at once',
      {},
      [
        [0, lost],
        [4.9, lost],
        [10, lost],
      ],
      true,
    ],
    [
      'not after three failures half a poll apart',
      {},
      [
        [0, lost],
        [5, lost],
        [10, lost],
      ],
      false,
    ],
    [
      'after an answer in between',
      {},
      [
        [0, lost],
        [10, lost],
        [20, reported(1, {})],
        [30, lost],
      ],
      true,
    ],
    ['not if it is denied', {}, [[0, denied('live-status')]], false],
    [
      'not if it is denied a moment after a failure',
      {},
      [
        [0, lost],
        [1, denied('live-status')],
      ],
      false,
    ],
    ['not if it was denied before the write', { live: { kind: 'denied' } }, [], false],
    ['not of a subfleet', { subfleet: 'workers' }, [], false],
  ])('is read %s', (_, start, observations, expected) => {
    const wait = waitAfter(start, ...observations);
    expect([mayRead(wait, 'live-status'), wait.denied]).toEqual([expected, []]);
  });
});

describe('the fleet status', () => {
  const status: Seen = { kind: 'fleet-status', answer: { running: 0, serving: 0, managed: 0 } };
  const time: Seen = { kind: 'time' };
  const lost = unanswered('fleet-status');

  test('is needed while there are no cycles, once at each time', () => {
    expect(needOf(waitAfter({}), moment(0))).toBe('fleet-status');
    expect(needOf(waitAfter({}, [0, lost]), moment(0))).toBeUndefined();
    expect(needOf(waitAfter({}, [0, lost], [10, time]), moment(10))).toBe('fleet-status');
    expect(waitAfter({}, [0, status], [10, time]).status).toBe('unread');
  });

  test('shows that a fleet is empty', () => {
    expect(decide(waitAfter({}, [0, status]), moment(0)).verdict).toMatchObject({
      kind: 'failed',
      result: 'empty-fleet',
    });
  });

  test.each<[string, Partial<Start>, readonly (readonly [number, Seen])[], boolean]>([
    [
      'three failures',
      {},
      [
        [0, lost],
        [1, lost],
        [2, lost],
      ],
      true,
    ],
    [
      'two failures',
      {},
      [
        [0, lost],
        [1, lost],
      ],
      false,
    ],
    [
      'two failures and an answer',
      {},
      [
        [0, lost],
        [1, lost],
        [2, status],
        [3, lost],
      ],
      false,
    ],
    ['a denial', {}, [[0, denied('fleet-status')]], true],
    ['no read at all, for a subfleet', { subfleet: 'workers' }, [], true],
  ])('is needed or given up after %s', (_, start, observations, isGivenUp) => {
    const wait = waitAfter(start, ...observations, [10, time]);
    expect([needOf(wait, moment(10)), wait.status]).toEqual(
      isGivenUp ? [undefined, 'unreadable'] : ['fleet-status', 'unread'],
    );
  });
});

test('a missing permission is named once', () => {
  const wait = waitAfter({}, [0, denied('fleet-status')], [1, denied('configuration')]);
  expect(wait.denied).toEqual([{ denied: 'x' }]);
});

describe('the configuration', () => {
  const lost = unanswered('configuration');

  test.each<[string, readonly (readonly [number, Seen])[], FleetWait['configuration'], string | undefined]>([
    ['ours', [[1, configured('4')]], 'ours', undefined],
    ['ours, in an exact read', [[61, configured('4')]], 'ours', '4'],
    ['another value, which may be older than the write', [[60.9, configured('7')]], 'not-ours', undefined],
    ['another value, in an exact read', [[61, configured('7')]], 'shadowed', '7'],
    ['our value, overridden', [[61, configured('4', true)]], 'shadowed', '4'],
    [
      'ours, then another one',
      [
        [1, configured('4')],
        [61, configured('7')],
      ],
      'replaced',
      '7',
    ],
    [
      'ours, another, and ours again',
      [
        [61, configured('4')],
        [62, configured('7')],
        [63, configured('4')],
      ],
      'ours',
      '4',
    ],
    [
      'two failures',
      [
        [1, lost],
        [2, lost],
      ],
      'unread',
      undefined,
    ],
    [
      'three failures in a row',
      [
        [1, lost],
        [2, lost],
        [3, lost],
      ],
      'unreadable',
      undefined,
    ],
    [
      'three failures, not in a row',
      [
        [1, lost],
        [2, lost],
        [3, configured('4')],
        [4, lost],
      ],
      'unread',
      undefined,
    ],
    [
      'another value, then a failure',
      [
        [61, configured('7')],
        [62, lost],
      ],
      'shadowed',
      '7',
    ],
    [
      'a replaced value, then a failure',
      [
        [1, configured('4')],
        [61, configured('7')],
        [62, lost],
      ],
      'replaced',
      '7',
    ],
    [
      'an old value, then failures',
      [
        [1, configured('7')],
        [2, lost],
        [3, lost],
        [4, lost],
      ],
      'not-ours',
      undefined,
    ],
    ['a denial', [[1, denied('configuration')]], 'unreadable', undefined],
  ])('is classified after %s', (_, observations, expected, value) => {
    const wait = waitAfter({}, ...observations);
    expect([wait.configuration, wait.configured?.value]).toEqual([expected, value]);
  });

  test('of a subfleet counts as ours and is never read, since a subfleet runs all instances for an unreadable value', () => {
    const wait = waitAfter({ subfleet: 'workers' });
    expect([wait.configuration, mayRead(wait, 'configuration')]).toEqual(['ours', false]);
  });
});

describe('if a cycle that began after the marker has another size', () => {
  const other: readonly [number, Seen] = [10, reported(9, { desired: 7 })];

  test.each<[string, readonly (readonly [number, Seen])[], string | undefined]>([
    ['the marker is posted again', [[1, marker(1)], other], 'marker'],
    ['nothing is read during a call', [[1, marker(1, { isBusy: true })], other], undefined],
    [
      'the configuration is read if the marker cannot be repeated',
      [[1, marker(1, { isRepeatable: false })], other],
      'configuration',
    ],
    [
      'the configuration is read if a newer marker is set',
      [[1, marker(1)], other, [11, marker(11, { repeats: 1 })]],
      'configuration',
    ],
    [
      'the configuration is read if the newer marker is 10 s old and the cycle is older',
      [[1, marker(1)], other, [2, marker(10, { repeats: 1 })]],
      'configuration',
    ],
    [
      'the configuration is read if a cycle after the newer marker also has the other size',
      [[11, marker(11, { repeats: 1 })], other, [13, reported(12, { desired: 7 })]],
      'configuration',
    ],
    ['nothing is needed yet without a marker', [other], undefined],
    [
      'nothing is needed if the cycle began before the marker',
      [[1, marker(9.5, { firstAt: moment(9.5) })], other],
      undefined,
    ],
  ])('%s', (_, observations, expected) => {
    expect(needOf(waitAfter({}, ...observations), moment(13))).toBe(expected);
  });

  test('the newer marker counts for 10 s', () => {
    const wait = waitAfter({}, other, [11, marker(11, { repeats: 1 })], [13, reported(12, { desired: 7 })]);
    expect([20.9, 21].map((second) => needOf(wait, moment(second)))).toEqual(['configuration', 'marker']);
  });

  test('a newer marker makes a read of the configuration exact', () => {
    const read = (...observations: readonly (readonly [number, Seen])[]) =>
      waitAfter({}, other, ...observations, [12, configured('7')]).configuration;
    expect(read([11, marker(11, { repeats: 1 })])).toBe('shadowed');
    // The first marker, one that was accepted before the cycle was read, and one after which our size was used.
    expect(read([11, marker(11)])).toBe('not-ours');
    expect(read([10, marker(10, { repeats: 1 })])).toBe('not-ours');
    expect(read([11, marker(11, { repeats: 1 })], [12, reported(11.5, { desired: 4 })])).toBe('not-ours');
  });

  test.each(['each-cycle', 'unknown'] as const)('the marker is not posted again for the read rule %s', (readRule) => {
    const wait = waitAfter({ readRule }, [1, marker(1)], other);
    expect(needOf(wait, moment(61))).toBe('configuration');
  });
});

describe('the marker', () => {
  test.each([
    ['after-marker', [undefined, 0.5]],
    ['each-cycle', [0, 0]],
    ['unknown', [undefined, undefined]],
  ] as const)('applies by the read rule %s of the release', (readRule, [before, since]) => {
    const seconds = [waitAfter({ readRule }), waitAfter({ readRule }, [1, marker(1)])].map(({ appliedAt }) =>
      appliedAt === undefined ? undefined : (appliedAt - WRITTEN) / 1000,
    );
    expect(seconds).toEqual([before, since]);
  });
});

describe('the configuration is needed', () => {
  const goal = goalOf('0', 'running');
  const none = { desired: 0, floor: 0 };
  const ours: readonly (readonly [number, Seen])[] = [
    [1, marker(1)],
    [10, reported(9, none)],
    [10, configured('0')],
  ];

  test('for a size of 0, and again for each cycle that shows it', () => {
    const wait = waitAfter({ goal }, ...ours);
    expect(needOf(waitAfter({ goal }, ...ours.slice(0, 2)), moment(10))).toBe('configuration');
    expect(decide(wait, moment(10)).verdict.kind).toBe('converged');
    expect(needOf(wait, moment(14.9))).toBeUndefined();
    expect(needOf(wait, moment(15))).toBe('configuration');
    expect(needOf(waitAfter({ goal }, ...ours, [12, reported(11, none)]), moment(12))).toBe('configuration');
  });

  test('not if it is denied, but again after a failure', () => {
    const read = (seen: Seen) => needOf(waitAfter({ goal }, ...ours.slice(0, 2), [10, seen]), moment(20));
    expect([read(denied('configuration')), read(unanswered('configuration'))]).toEqual([undefined, 'configuration']);
  });

  test('not for another size', () => {
    const wait = waitAfter({}, [1, marker(1)], [10, reported(9, { desired: 4, running: 4 })]);
    expect(decide(wait, moment(10)).verdict.kind).toBe('converged');
    expect(needOf(wait, moment(10))).toBeUndefined();
  });
});

describe('a verdict', () => {
  const atSize: Row = { bin: 2, desired: 4, running: 4 };
  const short: Row = { bin: 2, desired: 99, running: 10 };
  const read = metrics({ bin: -1 }, atSize);

  test('from the live status counts at once', () => {
    const wait = decide(waitAfter({}, [1, marker(1)], [10, reported(9, { desired: 4, running: 4 })]), moment(10));
    expect([wait.verdict.kind, wait.isConfirmed, isOver(wait)]).toEqual(['converged', true, false]);
  });

  test('of success from CloudWatch counts once another read agrees', () => {
    const first = decide(waitAfter({}, [130, read]), moment(130));
    expect([first.verdict.kind, first.isConfirmed]).toEqual(['converged', false]);
    const second = decide(step(first, { ...read, at: moment(131) }), moment(131));
    expect([second.verdict.kind, second.isConfirmed]).toEqual(['converged', true]);
  });

  test('of success from values that were confirmed before needs two decisions', () => {
    const wait = waitAfter({}, [130, read], [131, read]);
    const first = decide(wait, moment(131));
    expect([first.isConfirmed, decide(first, moment(131)).isConfirmed, decide(first, moment(132)).isConfirmed]).toEqual(
      [false, false, true],
    );
  });

  test('of failure is final once its values are confirmed', () => {
    const goal = goalOf('99');
    const shortage = metrics({ bin: -1 }, short, short);
    const first = decide(waitAfter({ goal }, [130, shortage]), moment(130));
    expect([first.verdict, first.isConfirmed, isOver(first)]).toMatchObject([
      { result: 'insufficient-instances' },
      false,
      false,
    ]);
    const second = decide(step(first, { ...shortage, at: moment(131) }), moment(131));
    expect([isOver(second), second.since]).toEqual([true, moment(130)]);
  });

  test('of another failure is not final before its values are confirmed', () => {
    const goal = goalOf('99');
    const certain = [{ bin: -1 }, short];
    const superseded = metrics(...certain, { bin: 3, desired: 7 }, { bin: 3, desired: 7 });
    const wait = waitAfter({ goal }, [130, metrics(...certain)], [131, metrics(...certain)], [300, superseded]);
    expect(decide(wait, moment(300))).toMatchObject({ verdict: { result: 'superseded' }, isConfirmed: false });
    const silent = decide(wait, moment(700));
    expect(silent).toMatchObject({ verdict: { result: 'superseded' }, isConfirmed: false });
  });

  test('dates each level by its first observation, even by a fleet status', () => {
    const unclear: Row = { bin: 2, desired: 4, running: 4, unusable: 1, excluded: 1 };
    const status: Seen = { kind: 'fleet-status', answer: { running: 4, serving: 4, managed: 9 } };
    const rows = [{ bin: -1 }, unclear, unclear];
    const first = decide(waitAfter({}, [130, metrics(...rows)], [400, metrics(...rows)], [400, status]), moment(400));
    expect(first.verdict).toMatchObject({ kind: 'converged', progress: { reachedAt: { ready: moment(130) } } });
    const later = step(step(first, { ...metrics(...rows, { ...unclear, bin: 7 }), at: moment(460) }), {
      ...status,
      at: moment(460),
    });
    expect(decide(later, moment(460)).verdict.progress.reachedAt).toMatchObject({ ready: moment(130) });
    expect(decide({ ...later, verdict: begin(START).verdict }, moment(460)).verdict.progress.reachedAt).toMatchObject({
      ready: moment(460),
    });
    expect(decide({ ...later, status: 'unread' }, moment(460)).verdict.progress.reachedAt).not.toHaveProperty('ready');
  });
});
