// The end of a job restores a fleet only if its value is still ours, and reports the result.
// Longer than 300 lines: many scenarios on one configuration.

import { describe, expect, test } from '@jest/globals';
import { DESIRED_COUNT_KEY } from '../../../src/clonesquad/keys.ts';
import { type ApiOwner, type Denied, isDenied, type StoredRows } from '../../../src/convergence/answers.ts';
import { unreachable } from '../../../src/errors/services.ts';
import { type Restorable, type Restored, type RestorePorts, restoreRows } from '../../../src/restore/restore.ts';
import { Appliers } from '../../../src/scale/apply-immediately.ts';
import { MINUTE_0 } from '../../support/cycles.ts';
import { naming, numbersIn } from '../../support/messages.ts';
import { SIZE_OF_4, VirtualClock } from '../../support/simulated-cloud.ts';

const lost = unreachable({ service: 'clonesquad', reason: 'reset' });

/** A configuration with this size, or none. */
function row(value: string | null): StoredRows {
  return new Map([[DESIRED_COUNT_KEY, value]]);
}

type Answer = string | null | Denied | Error;

/** Restores a fleet `seconds` after it was set. Its configuration gives these answers in turn. */
async function end(answers: readonly Answer[], fleet: Partial<Restorable> = {}, seconds = 300) {
  const clock = new VirtualClock(MINUTE_0 + seconds * 1000);
  const written: (string | undefined)[] = [];
  let reads = 0;
  const cloud: RestorePorts['cloud'] = {
    readApiOwner: async () => undefined,
    readRows: async () => {
      if (written.length > 0) return row(written[0] ?? null);
      const answer = answers[Math.min(reads, answers.length - 1)] ?? null;
      reads += 1;
      if (answer instanceof Error) throw answer;
      return isDenied(answer) ? answer : row(answer);
    },
    write: async (_, __, value) => {
      written.push(value);
      return clock.now();
    },
  };
  const ports = { cloud, clock, log: () => {} };
  const [restored] = await restoreRows([{ ...SIZE_OF_4, ...fleet }], ports, new AbortController().signal);
  return { ...restored, written, reads, after: (clock.now() - MINUTE_0) / 1000 - seconds };
}

describe('a value that is still ours', () => {
  test('is restored', async () => {
    expect(await end(['4'])).toMatchObject({
      kind: 'restored',
      text: naming('perf1-frontend', '2'),
      written: ['2'],
      reads: 1,
    });
  });

  test('is deleted if there was none before', async () => {
    expect(await end(['4'], { stored: null })).toMatchObject({
      kind: 'restored',
      text: naming('perf1-frontend'),
      written: [undefined],
    });
  });

  test('is found late, since reads may be older than the write', async () => {
    expect(await end(['2', '2', '4'], {}, 10)).toMatchObject({ kind: 'restored', reads: 3, after: 12 });
  });

  test('is kept if it is the same as before', async () => {
    expect(await end(['4'], { stored: '4' })).toMatchObject({
      kind: 'nothing-to-do',
      text: naming('perf1-frontend', '4'),
      written: [],
      reads: 0,
    });
  });
});

test('a value with a ttl that is the same as before is written without a ttl', async () => {
  expect(await end(['4'], { stored: '4', hasTtl: true })).toMatchObject({ kind: 'restored', written: ['4'] });
});

test('a value that is already the previous one is not written', async () => {
  const { kind, text, after, written } = await end(['2'], {}, 10);
  expect([kind, text, Math.round(after), written]).toEqual(['nothing-to-do', naming('perf1-frontend', '2'), 65, []]);
});

describe('the next job', () => {
  /** How long restoring takes, in s, if some more reads return the old value. */
  async function secondsUntilSeen(lateReads: number, abortAt = Number.POSITIVE_INFINITY): Promise<number> {
    const clock = new VirtualClock(MINUTE_0 + 300_000);
    const controller = new AbortController();
    let isWritten = false;
    let reads = 0;
    const cloud: RestorePorts['cloud'] = {
      readApiOwner: async () => undefined,
      readRows: async () => {
        if (!isWritten) return row('4');
        reads += 1;
        if (reads === abortAt) {
          controller.abort();
          throw controller.signal.reason;
        }
        return row(reads > lateReads ? '2' : '4');
      },
      write: async () => {
        isWritten = true;
        return clock.now();
      },
    };
    const [restored] = await restoreRows([SIZE_OF_4], { cloud, clock, log: () => {} }, controller.signal);
    expect(restored?.kind).toBe('restored');
    return Math.round((clock.now() - MINUTE_0) / 1000) - 300;
  }

  test('cannot read our value as the previous one, since the step waits until reads return the restored value', async () => {
    expect([await secondsUntilSeen(0), await secondsUntilSeen(3), await secondsUntilSeen(1000)]).toEqual([2, 17, 75]);
  });

  test('cannot read our value from the other of two caches either', async () => {
    const clock = new VirtualClock(MINUTE_0 + 300_000);
    let isWritten = false;
    let reads = 0;
    const cloud: RestorePorts['cloud'] = {
      readApiOwner: async () => undefined,
      readRows: async () => {
        if (!isWritten) return row('4');
        reads += 1;
        return row(reads % 2 === 1 || reads > 8 ? '2' : '4');
      },
      write: async () => {
        isWritten = true;
        return clock.now();
      },
    };
    await restoreRows([SIZE_OF_4], { cloud, clock, log: () => {} }, new AbortController().signal);
    expect(reads).toBe(11);
  });

  test('may read our value after a cancelled step, which keeps the restored value', async () => {
    expect(await secondsUntilSeen(1000, 2)).toBe(5);
  });
});

describe('a value is not changed', () => {
  test.each<[string, readonly Answer[], string]>([
    ['if it is another one', ['7'], '7'],
    ['if it was deleted', [null], 'perf1-frontend'],
    ['if reads are denied', [{ denied: 'execute-api:Invoke on x' }], 'execute-api:Invoke on x'],
    ['if the API is unreachable', [lost], lost.message],
  ])('%s', async (_, answers, named) => {
    expect(await end(answers)).toMatchObject({
      kind: 'untouched',
      text: naming('perf1-frontend', named),
      written: [],
      reads: 1,
    });
  });

  test('if ours has expired, which is not reported as a change by another writer', async () => {
    const [ended, changed] = await Promise.all([end([null], { hasTtl: true }), end([null])]);
    expect(ended).toMatchObject({ kind: 'untouched', text: naming('perf1-frontend'), written: [], reads: 1 });
    expect(ended.text).not.toBe(changed.text);
  });

  test('once a read cannot be older than the write, 75 s after it', async () => {
    const { kind, after, written } = await end(['7'], {}, 10);
    expect([kind, Math.round(after), written]).toEqual(['untouched', 65, []]);
  });
});

describe('a subfleet', () => {
  const fleet = 'perf1-backend/workers';
  const rowOf = (kind: Restorable['kind'], ours: string): Restorable => ({
    ...SIZE_OF_4,
    ...{ fleet, kind, key: `subfleet.workers.${kind}`, ours, stored: null },
  });
  const ROWS = [rowOf('floor', '1'), rowOf('size', '2'), rowOf('state', 'running')];

  /** Restores its rows with this current state. Returns the results and the written keys. */
  async function ends(state: string) {
    const table = new Map<string, string | null>(ROWS.map(({ key, ours }) => [key, ours]));
    table.set('subfleet.workers.state', state);
    const written: string[] = [];
    const cloud: RestorePorts['cloud'] = {
      readApiOwner: async () => undefined,
      readRows: async () => new Map(table),
      write: async (_, key, value) => {
        written.push(key);
        table.set(key, value ?? null);
        return MINUTE_0;
      },
    };
    const ports = { cloud, clock: new VirtualClock(MINUTE_0 + 300_000), log: () => {} };
    return { restored: await restoreRows(ROWS, ports, new AbortController().signal), written };
  }

  test('gets its state before its size, since without a size all of its instances would run', async () => {
    const { restored, written } = await ends('running');
    expect(restored.map(({ kind }) => kind)).toEqual(['restored', 'restored', 'restored']);
    expect(written[0]).toBe('subfleet.workers.state');
    expect(written.slice(1).toSorted()).toEqual(['subfleet.workers.floor', 'subfleet.workers.size']);
  });

  test('keeps its size if its state is not restored', async () => {
    const { restored, written } = await ends('paused');
    expect(restored).toEqual([
      { kind: 'untouched', text: naming(fleet, 'floor') },
      { kind: 'untouched', text: naming(fleet) },
      { kind: 'untouched', text: naming(fleet, 'state', 'paused') },
    ]);
    expect(written).toEqual([]);
  });
});

describe('an API', () => {
  /** Restores a row of an API with this owner. Returns the result and the calls. */
  async function endAt(discovery: () => Promise<ApiOwner | Denied | undefined>) {
    const calls: string[] = [];
    const note = (call: string) => {
      calls.push(call);
      return MINUTE_0;
    };
    const cloud = {
      readApiOwner: discovery,
      readRows: async () => row(calls.includes('write') ? '2' : '4'),
      write: async () => note('write'),
      mark: async () => note('mark'),
      requestCycle: async () => true,
    };
    const clock = new VirtualClock(MINUTE_0 + 300_000);
    const signal = new AbortController().signal;
    const appliers = new Appliers({ cloud, clock }, signal);
    const [restored] = await restoreRows([SIZE_OF_4], { cloud, clock, log: () => {}, appliers }, signal);
    return { ...restored, calls };
  }

  test('that now belongs to another group gets neither a value nor a marker', async () => {
    const { kind, text, calls } = await endAt(async () => ({ group: 'prod-frontend', version: 'v0.27.1' }));
    expect([kind, calls]).toEqual(['untouched', []]);
    expect(text).toContain('prod-frontend');
    expect(numbersIn(text)).toContain(4);
  });

  test('that fails to return its group gets neither a value nor a marker', async () => {
    const { kind, text, calls } = await endAt(() => Promise.reject(lost));
    expect([kind, calls]).toEqual(['untouched', []]);
    expect(text).toContain(lost.message);
  });

  test.each<[string, Denied | undefined]>([
    ['denies the request for its group', { denied: 'x' }],
    ['does not know the request for its group', undefined],
  ])('that %s is written to', async (_, answer) => {
    const { kind, calls } = await endAt(async () => answer);
    expect([kind, calls[0]]).toEqual(['restored', 'write']);
  });
});

test('a cancelled step reports what this job set, and what it did not restore', async () => {
  const cancel = new AbortController();
  const cloud: RestorePorts['cloud'] = {
    readApiOwner: async () => undefined,
    readRows: async () => {
      cancel.abort();
      throw cancel.signal.reason;
    },
    write: () => Promise.reject(new Error('unexpected write')),
  };
  const ports = { cloud, clock: new VirtualClock(MINUTE_0 + 300_000), log: () => {} };
  const [restored] = await restoreRows([SIZE_OF_4], ports, cancel.signal);
  expect(restored).toMatchObject({ kind: 'failed', failure: { code: 'cancelled' } });
  expect(restored?.text).toEqual(naming('2', '4'));
});

test('a value that this job did not change is reported without a read and without its current state', async () => {
  const { text, reads } = await end(['2'], { stored: '4' });
  expect([text, reads]).toEqual([expect.not.stringMatching(/ stays | is set /), 0]);
});

test('a clock that was set back does not extend the step', async () => {
  const { kind, after } = await end(['7'], { lastWriteAt: MINUTE_0 + 3_600_000 }, 10);
  expect([kind, Math.round(after)]).toEqual(['untouched', 75]);
});

test('a failed write is reported with its cause', async () => {
  const readApiOwner = async () => undefined;
  const cloud = { readApiOwner, readRows: async () => row('4'), write: () => Promise.reject(lost) };
  const ports = { cloud, clock: new VirtualClock(MINUTE_0 + 300_000), log: () => {} };
  expect(await restoreRows([SIZE_OF_4], ports, new AbortController().signal)).toEqual([
    { kind: 'failed', text: expect.stringContaining(lost.message), failure: lost },
  ]);
});

describe('with exact reads', () => {
  /** Restores a fleet. Its configuration gives these answers in turn. */
  async function exactEnd(answers: readonly (string | null)[], fleet: Partial<Restorable>, seconds = 300) {
    const clock = new VirtualClock(MINUTE_0 + seconds * 1000);
    const written: (string | undefined)[] = [];
    let reads = 0;
    const cloud = {
      readApiOwner: async () => ({ group: 'perf1-frontend', version: 'v0.27.1' }),
      readRows: async () => row(answers[Math.min(reads++, answers.length - 1)] ?? null),
      write: async (_: URL, __: string, value: string | undefined) => {
        written.push(value);
        return clock.now();
      },
    };
    const signal = new AbortController().signal;
    const calls: string[] = [];
    const mark = async () => {
      calls.push(`mark after ${written.length} writes`);
      return clock.now();
    };
    const appliers = new Appliers({ cloud: { mark, requestCycle: async () => true }, clock }, signal);
    const ports = { cloud, clock, log: () => {}, appliers };
    const [restored] = await restoreRows([{ ...SIZE_OF_4, ...fleet }], ports, signal);
    return { ...restored, written, reads, calls, after: (clock.now() - MINUTE_0) / 1000 - seconds };
  }

  test.each<[string, string | null, Restored['kind']]>([
    ['ours', '4', 'restored'],
    ['the previous value', '2', 'nothing-to-do'],
    ['another value', '7', 'untouched'],
  ])('one read decides, right after the write: %s', async (_, value, kind) => {
    const outcome = await exactEnd([value], {}, 1);
    expect([outcome.kind, outcome.reads, outcome.after]).toEqual([kind, 1, 0]);
  });

  test('the marker is posted before the read, and again after restoring', async () => {
    expect((await exactEnd(['4'], {})).calls).toEqual(['mark after 0 writes', 'mark after 1 writes']);
  });

  test('a write without a response may arrive late, and is then restored', async () => {
    const outcome = await exactEnd(['2', '2', '4'], { isAccepted: false }, 1);
    expect([outcome.kind, outcome.written]).toEqual(['restored', ['2']]);
  });

  test('a write without a response is given up once it cannot arrive anymore', async () => {
    const outcome = await exactEnd(['2'], { isAccepted: false }, 1);
    expect([outcome.kind, Math.round(outcome.after)]).toEqual(['nothing-to-do', 30]);
  });
});
