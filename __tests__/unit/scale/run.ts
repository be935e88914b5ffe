// A run discovers both APIs before it writes, writes both sizes at once, and reports the state however it ends.

import { describe, expect, test } from '@jest/globals';
import { DESIRED_COUNT_KEY } from '../../../src/clonesquad/keys.ts';
import { stackNotDeployed, stacksAmbiguous } from '../../../src/errors/discovery.ts';
import { type Cloud, TransientReadError } from '../../../src/scale/ports.ts';
import type { Request } from '../../../src/scale/request.ts';
import { MINUTE_0 } from '../../support/cycles.ts';
import { naming, numbersIn } from '../../support/messages.ts';
import { deploymentOf, simulatedCloud, VirtualClock } from '../../support/simulated-cloud.ts';
import { FLEETS, refused, request, results, runToEnd } from '../../support/simulated-run.ts';

describe('a run', () => {
  test('reports before and after each step whether the sizes were written', async () => {
    const finished = await runToEnd(request('ready'));
    expect(results(finished)).toEqual(['ok', 'ok', 'ok']);
    expect(finished.known).toEqual(['no no', 'no no', 'no no', 'unknown unknown', 'yes yes', 'yes yes']);
    expect(finished.calls.slice(0, 5)).toEqual([
      'find perf1-frontend perf1-backend',
      'set 4',
      'set 4',
      naming('perf1-frontend'),
      naming('perf1-backend'),
    ]);
    expect(finished.report.seconds).toBe(244);
    expect(finished.report.fleets).toMatchObject([
      { target: 4, usable: 4 },
      { target: 4, usable: 4 },
    ]);
    expect(finished.report.fleets[0]?.secondsTo).toEqual({
      posted: 0,
      observed: 63,
      running: 81,
      ready: 243,
      settled: 243,
    });
  });

  test('does not discover a fleet with a given URL', async () => {
    const api = new URL('https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/');
    const fleets = FLEETS.map((fleet) => (fleet.layer === 'frontend' ? { ...fleet, api } : fleet));
    const { calls } = await runToEnd(request('none', { fleets }));
    expect(calls[0]).toBe('find perf1-backend');
  });

  test('without a wait, reports only that the sizes were written', async () => {
    const finished = await runToEnd(request('none'));
    expect(results(finished)).toEqual(['ok', 'ok', 'ok']);
    expect(finished.report.headline).not.toContain('ready');
    expect(finished.report.fleets[0]?.notices).toEqual([{ code: 'not-awaited', text: naming('wait-for') }]);
  });
});

describe('before anything is written', () => {
  const denied = { denied: 'execute-api:Invoke on x' };

  test('a missing read permission is a notice, and the sizes are set', async () => {
    const finished = await runToEnd(request('none'), { readValue: async () => ({ value: denied, at: MINUTE_0 }) });
    expect(results(finished)).toEqual(['ok', 'ok', 'ok']);
    expect(finished.report.fleets[0]?.notices).toContainEqual({
      code: 'permissions-missing',
      text: naming('execute-api:Invoke on x'),
    });
    expect(finished.report.fleets[0]?.previous).toBeUndefined();
  });

  const api = new URL('https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/');
  const given = FLEETS.map((fleet) => ({
    ...fleet,
    api: new URL(`https://${fleet.layer}0.execute-api.eu-west-1.amazonaws.com/v1/`),
  }));

  test.each<[string, Partial<Request>, Partial<Cloud>, string]>([
    ['a fleet that cannot be read', {}, { readValue: () => Promise.reject(refused()) }, 'test'],
    ['metrics without permission', {}, { readMetrics: () => Promise.reject(refused()) }, 'test'],
    [
      'one API for both fleets',
      {},
      { findApis: async (groups) => new Map(groups.map((group) => [group, deploymentOf(group, api)])) },
      'api-shared',
    ],
    [
      'a URL of another group',
      { fleets: given },
      { readApiOwner: async () => ({ group: 'perf2-frontend' }) },
      'group-mismatch',
    ],
    [
      'a stack that names the API of another group',
      {},
      { readApiOwner: async () => ({ group: 'prod-frontend' }) },
      'group-mismatch',
    ],
    ['a stack whose API does not return its group', {}, { readApiOwner: () => Promise.reject(refused()) }, 'test'],
    ['a value that could not be restored', { onJobEnd: 'restore' }, { readRows: async () => denied }, 'restore-denied'],
  ])('%s stops the run', async (_, changes, played, code) => {
    const finished = await runToEnd(request('ready', changes), played);
    expect(finished.report.fleets.map((fleet) => fleet.code)).toEqual([code, code]);
    expect(finished.report.fleets.map((fleet) => fleet.written)).toEqual(['no', 'no']);
    expect(finished.calls.filter((call) => call.startsWith('set'))).toEqual([]);
  });

  test('two fleets that are not found each have their own error, and nothing is read', async () => {
    const found = new Map([
      ['perf1-frontend', stackNotDeployed({ group: 'perf1-frontend', stacks: [] })],
      ['perf1-backend', stacksAmbiguous({ group: 'perf1-backend', claims: [] })],
    ]);
    const finished = await runToEnd(request('ready'), {
      findApis: async () => found,
      readValue: () => Promise.reject(new Error('unexpected read')),
    });
    expect(finished.report.fleets.map(({ code, written }) => [code, written])).toEqual([
      ['stack-not-deployed', 'no'],
      ['stacks-ambiguous', 'no'],
    ]);
  });

  test.each<[string, Awaited<ReturnType<Cloud['readApiOwner']>>, object]>([
    ['denies the request', denied, { code: 'permissions-missing', text: naming('execute-api:Invoke on x') }],
    ['does not know the request', undefined, { code: 'group-unverified', text: naming('GET discovery') }],
  ])('an API that %s for its group is used with a notice', async (_, answer, named) => {
    const finished = await runToEnd(request('none'), { readApiOwner: async () => answer });
    expect(results(finished)).toEqual(['ok', 'ok', 'ok']);
    for (const { notices } of finished.report.fleets) expect(notices).toContainEqual(named);
  });

  test('a transient failure of CloudWatch is retried', async () => {
    let reads = 0;
    const clock = new VirtualClock(MINUTE_0 + 5_000);
    const cloud = simulatedCloud({ group: 'perf1-frontend' }, clock);
    const readMetrics: Cloud['readMetrics'] = async (...args) => {
      reads += 1;
      if (reads === 1) throw new TransientReadError('busy');
      return cloud.readMetrics(...args);
    };
    const finished = await runToEnd(request('observed'), { ...cloud, readMetrics }, undefined, clock);
    expect(results(finished)).toEqual(['ok', 'ok', 'ok']);
    expect(finished.calls).toContainEqual(naming('CloudWatch', 'busy'));
  });

  test('a dry run performs all checks, and writes nothing', async () => {
    const finished = await runToEnd(request('ready', { intent: 'dry-run' }), {
      readValue: async () => ({ value: '2', at: MINUTE_0 }),
    });
    expect(results(finished)).toEqual(['dry-run', 'dry-run', 'dry-run']);
    expect(finished.report.fleets).toMatchObject([{ previous: '2' }, { previous: '2' }]);
    expect(numbersIn(finished.report.headline)).toEqual([4, 2, 4, 2]);
    expect(finished.calls.filter((call) => call.startsWith('set'))).toEqual([]);
  });

  test('the most serious error is reported, though another one came first', async () => {
    const finished = await runToEnd(request('ready', { fleets: given }), {
      readApiOwner: async () => ({ group: 'perf2-frontend' }),
      readMetrics: () => Promise.reject(refused()),
    });
    expect(finished.report).toMatchObject({ result: 'invalid-input', fleets: [{ code: 'group-mismatch' }, {}] });
  });

  test('a URL whose group is unknown is used with a notice', async () => {
    const finished = await runToEnd(request('none', { fleets: given }), { readApiOwner: async () => undefined });
    expect(finished.report.result).toBe('ok');
    expect(finished.report.fleets[0]?.notices).toContainEqual({
      code: 'group-unverified',
      text: naming('GET discovery'),
    });
  });

  test('the previous sizes are saved for restoring', async () => {
    const { report } = await runToEnd(request('none', { onJobEnd: 'restore' }), {
      readRows: async () => new Map([[DESIRED_COUNT_KEY, '2']]),
    });
    expect(report.fleets.map(({ rows }) => rows)).toMatchObject([[{ previous: '2' }], [{ previous: '2' }]]);
    expect(report.finalState).toEqual(naming('perf1-frontend', 'perf1-backend', 'size will be restored to 2'));
  });
});

describe('the final state', () => {
  test('has the expiry of a size with a ttl', async () => {
    const { report } = await runToEnd(request('none', { ttlSeconds: 7200 }));
    const expiresAt = '2026-01-05T14:00:05.000Z';
    expect(report.fleets).toMatchObject([{ expiresAt }, { expiresAt }]);
    expect(report.finalState).toContain('2026-01-05 14:00 UTC');
  });

  test('does not report only autoscaled fleets as ready', async () => {
    const fleets = FLEETS.slice(0, 1).map((fleet) => ({ ...fleet, size: { kind: 'auto' } as const }));
    const { report } = await runToEnd(request('ready', { fleets }));
    expect(report.headline).toContain('auto');
    expect(report.headline).not.toContain('ready');
  });
});

describe('a failure', () => {
  test('to find an API writes nothing', async () => {
    const finished = await runToEnd(request('ready'), { findApis: () => Promise.reject(refused()) });
    expect(results(finished)).toEqual(['refused', 'refused', 'refused']);
    expect(finished.report.fleets.map((fleet) => fleet.written)).toEqual(['no', 'no']);
    expect(finished.calls).toEqual(['find perf1-frontend perf1-backend']);
  });

  test('of one of two writes is partial, without a wait', async () => {
    let first = true;
    const write = async () => {
      if (first) {
        first = false;
        return MINUTE_0;
      }
      throw refused();
    };
    const finished = await runToEnd(request('ready'), { write });
    expect(results(finished)).toEqual(['partial', 'partial', 'refused']);
    expect(finished.report.fleets.map((fleet) => fleet.written)).toEqual(['yes', 'no']);
    expect(finished.report.fleets[0]).toMatchObject({
      code: 'partial',
      message: naming('perf1-frontend', '4', 'perf1-backend'),
      fix: expect.stringContaining(
        "awscurl --fail-with-body --service execute-api --region eu-west-1 -X POST -d '4' 'http://127.0.0.1/perf1-backend/v1/configuration/ec2.schedule.desired_instance_count'",
      ),
    });
    expect(finished.report.fleets[0]?.secondsTo).toEqual({ posted: 0 });
  });

  test('of a write with a lost response leaves the state unknown', async () => {
    const finished = await runToEnd(request('ready'), { write: () => Promise.reject(refused(true)) });
    expect(results(finished)).toEqual(['refused', 'refused', 'refused']);
    expect(finished.report.fleets.map((fleet) => fleet.written)).toEqual(['unknown', 'unknown']);
  });

  test('of the wait leaves both sizes written', async () => {
    let reads = 0;
    const readMetrics = async () => {
      reads += 1;
      if (reads === 1) return new Map();
      throw refused();
    };
    const finished = await runToEnd(request('ready'), { readMetrics });
    expect(results(finished)).toEqual(['refused', 'refused', 'refused']);
    expect(finished.report.fleets.map((fleet) => fleet.written)).toEqual(['yes', 'yes']);
  });

  test('of a fleet that is ready in the last read before the timeout names the missing confirmation', async () => {
    const { wait } = request('ready');
    const finished = await runToEnd(request('ready', { wait: { ...wait, timeoutMs: 243_000 } }));
    expect(results(finished)).toEqual(['timeout', 'timeout', 'timeout']);
    expect(finished.report.fleets[0]).toMatchObject({
      usable: 4,
      message: expect.stringMatching(/4 of 4 running, .*second read/),
    });
  });

  test('of an unexpected kind is internal', async () => {
    const finished = await runToEnd(request('ready'), {
      findApis: () => Promise.reject(new TypeError('x is not a function')),
    });
    expect(results(finished)).toEqual(['internal', 'internal', 'internal']);
    expect(finished.report.fleets[0]?.message).toContain('TypeError: x is not a function');
  });
});

describe('a cancelled run', () => {
  test('before the writes changes nothing', async () => {
    const controller = new AbortController();
    const findApis = async () => {
      controller.abort();
      throw controller.signal.reason;
    };
    const finished = await runToEnd(request('ready'), { findApis }, controller.signal);
    expect(results(finished)).toEqual(['cancelled', 'cancelled', 'cancelled']);
    expect(finished.report.fleets.map((fleet) => fleet.written)).toEqual(['no', 'no']);
  });

  test('during the first write reports it as unknown, and the second as not written', async () => {
    const controller = new AbortController();
    const write = async () => {
      controller.abort();
      throw controller.signal.reason;
    };
    const finished = await runToEnd(request('ready'), { write }, controller.signal);
    expect(results(finished)).toEqual(['cancelled', 'cancelled', 'cancelled']);
    expect(finished.report.fleets.map((fleet) => fleet.written)).toEqual(['unknown', 'no']);
  });

  test('between the writes and the wait reports both as written', async () => {
    const controller = new AbortController();
    let reads = 0;
    const readMetrics = async () => {
      reads += 1;
      if (reads === 1) return new Map();
      controller.abort();
      throw controller.signal.reason;
    };
    const finished = await runToEnd(request('ready'), { readMetrics }, controller.signal);
    expect(results(finished)).toEqual(['cancelled', 'cancelled', 'cancelled']);
    expect(finished.report.fleets).toMatchObject([
      { written: 'yes', code: 'cancelled' },
      { written: 'yes', code: 'cancelled' },
    ]);
  });
});
