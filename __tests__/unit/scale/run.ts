// A run is told in order: both APIs are found before either is written, both are written at once, and every end says what is now true.

import { describe, expect, test } from '@jest/globals';
import { DESIRED_COUNT_KEY } from '../../../src/clonesquad/keys.ts';
import { stackNotDeployed, stacksAmbiguous } from '../../../src/errors/discovery.ts';
import { type Cloud, TransientReadError } from '../../../src/scale/ports.ts';
import type { Request } from '../../../src/scale/request.ts';
import { MINUTE_0 } from '../../support/cycles.ts';
import { naming, numbersIn } from '../../support/messages.ts';
import { deploymentOf, simulatedCloud, VirtualClock } from '../../support/simulated-cloud.ts';
import { FLEETS, refused, request, results, runToEnd } from '../../support/simulated-run.ts';

describe('in order', () => {
  test('what is true is known before and after each step', async () => {
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

  test('a fleet whose URL is given is not looked for', async () => {
    const api = new URL('https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/');
    const fleets = FLEETS.map((fleet) => (fleet.layer === 'frontend' ? { ...fleet, api } : fleet));
    const { calls } = await runToEnd(request('none', { fleets }));
    expect(calls[0]).toBe('find perf1-backend');
  });

  test('without a wait, nothing is claimed but that the size was taken', async () => {
    const finished = await runToEnd(request('none'));
    expect(results(finished)).toEqual(['ok', 'ok', 'ok']);
    expect(finished.report.headline).not.toContain('ready');
    expect(finished.report.fleets[0]?.notices).toEqual([expect.stringContaining('wait-for')]);
  });
});

describe('before anything is written', () => {
  const denied = { denied: 'execute-api:Invoke on x' };

  test('what may not be read is a notice, and the sizes are set', async () => {
    const finished = await runToEnd(request('none'), { readValue: async () => ({ value: denied, at: MINUTE_0 }) });
    expect(results(finished)).toEqual(['ok', 'ok', 'ok']);
    expect(finished.report.fleets[0]?.notices[0]).toContain('execute-api:Invoke on x');
    expect(finished.report.fleets[0]?.previous).toBeUndefined();
  });

  const api = new URL('https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/');
  const given = FLEETS.map((fleet) => ({
    ...fleet,
    api: new URL(`https://${fleet.layer}0.execute-api.eu-west-1.amazonaws.com/v1/`),
  }));

  test.each<[string, Partial<Request>, Partial<Cloud>, string]>([
    ['a fleet that cannot be read', {}, { readValue: () => Promise.reject(refused()) }, 'test'],
    ['metrics that may not be read', {}, { readMetrics: () => Promise.reject(refused()) }, 'test'],
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
    ['a stack whose API does not say whose it is', {}, { readApiOwner: () => Promise.reject(refused()) }, 'test'],
    ['a value that could not be put back', { onJobEnd: 'restore' }, { readRows: async () => denied }, 'restore-denied'],
  ])('%s stops the run', async (_, changes, played, code) => {
    const finished = await runToEnd(request('ready', changes), played);
    expect(finished.report.fleets.map((fleet) => fleet.code)).toEqual([code, code]);
    expect(finished.report.fleets.map((fleet) => fleet.written)).toEqual(['no', 'no']);
    expect(finished.calls.filter((call) => call.startsWith('set'))).toEqual([]);
  });

  test('two fleets that are not found for two reasons: each is told its own, and nothing is read', async () => {
    const found = new Map([
      ['perf1-frontend', stackNotDeployed({ group: 'perf1-frontend', stacks: [] })],
      ['perf1-backend', stacksAmbiguous({ group: 'perf1-backend', claims: [] })],
    ]);
    const finished = await runToEnd(request('ready'), {
      findApis: async () => found,
      readValue: () => Promise.reject(new Error('nothing is to be read')),
    });
    expect(finished.report.fleets.map(({ code, written }) => [code, written])).toEqual([
      ['stack-not-deployed', 'no'],
      ['stacks-ambiguous', 'no'],
    ]);
  });

  test.each<[string, Awaited<ReturnType<Cloud['readApiOwner']>>, string]>([
    ['may not be asked', denied, 'execute-api:Invoke on x'],
    ['does not know the question', undefined, 'GET discovery'],
  ])('an API that %s whose it is: the run goes on with a notice', async (_, answer, named) => {
    const finished = await runToEnd(request('none'), { readApiOwner: async () => answer });
    expect(results(finished)).toEqual(['ok', 'ok', 'ok']);
    for (const { notices } of finished.report.fleets) expect(notices).toContainEqual(expect.stringContaining(named));
  });

  test('a CloudWatch that does not answer now is survived', async () => {
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

  test('a dry run does all of it, and no more', async () => {
    const finished = await runToEnd(request('ready', { intent: 'dry-run' }), {
      readValue: async () => ({ value: '2', at: MINUTE_0 }),
    });
    expect(results(finished)).toEqual(['dry-run', 'dry-run', 'dry-run']);
    expect(finished.report.fleets).toMatchObject([{ previous: '2' }, { previous: '2' }]);
    expect(numbersIn(finished.report.headline)).toEqual([4, 2, 4, 2]);
    expect(finished.calls.filter((call) => call.startsWith('set'))).toEqual([]);
  });

  test('what is most serious is told, though something else failed first', async () => {
    const finished = await runToEnd(request('ready', { fleets: given }), {
      readApiOwner: async () => ({ group: 'perf2-frontend' }),
      readMetrics: () => Promise.reject(refused()),
    });
    expect(finished.report).toMatchObject({ result: 'invalid-input', fleets: [{ code: 'group-mismatch' }, {}] });
  });

  test('a URL of which nothing tells whose it is, is used with a notice', async () => {
    const finished = await runToEnd(request('none', { fleets: given }), { readApiOwner: async () => undefined });
    expect(finished.report.result).toBe('ok');
    expect(finished.report.fleets[0]?.notices[0]).toContain('GET discovery');
  });

  test('what shall be put back is kept', async () => {
    const { report } = await runToEnd(request('none', { onJobEnd: 'restore' }), {
      readRows: async () => new Map([[DESIRED_COUNT_KEY, '2']]),
    });
    expect(report.fleets.map(({ rows }) => rows)).toMatchObject([[{ previous: '2' }], [{ previous: '2' }]]);
    expect(report.finalState).toEqual(naming('perf1-frontend', 'perf1-backend', 'size will be restored to 2'));
  });
});

describe('what is left behind', () => {
  test('a size with a ttl, until it ends', async () => {
    const { report } = await runToEnd(request('none', { ttlSeconds: 7200 }));
    const expiresAt = '2026-01-05T14:00:05.000Z';
    expect(report.fleets).toMatchObject([{ expiresAt }, { expiresAt }]);
    expect(report.finalState).toContain('2026-01-05 14:00 UTC');
  });

  test('autoscalers alone were set, and not found ready', async () => {
    const fleets = FLEETS.slice(0, 1).map((fleet) => ({ ...fleet, size: { kind: 'auto' } as const }));
    const { report } = await runToEnd(request('ready', { fleets }));
    expect(report.headline).toContain('auto');
    expect(report.headline).not.toContain('ready');
  });
});

describe('failures', () => {
  test('where an API is not found, nothing is written', async () => {
    const finished = await runToEnd(request('ready'), { findApis: () => Promise.reject(refused()) });
    expect(results(finished)).toEqual(['refused', 'refused', 'refused']);
    expect(finished.report.fleets.map((fleet) => fleet.written)).toEqual(['no', 'no']);
    expect(finished.calls).toEqual(['find perf1-frontend perf1-backend']);
  });

  test('one write of two: partial, and no wait', async () => {
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

  test('a write whose answer was lost may have happened', async () => {
    const finished = await runToEnd(request('ready'), { write: () => Promise.reject(refused(true)) });
    expect(results(finished)).toEqual(['refused', 'refused', 'refused']);
    expect(finished.report.fleets.map((fleet) => fleet.written)).toEqual(['unknown', 'unknown']);
  });

  test('a failure of the wait leaves both written', async () => {
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

  test('what nobody foresaw is internal', async () => {
    const finished = await runToEnd(request('ready'), {
      findApis: () => Promise.reject(new TypeError('x is not a function')),
    });
    expect(results(finished)).toEqual(['internal', 'internal', 'internal']);
    expect(finished.report.fleets[0]?.message).toContain('TypeError: x is not a function');
  });
});

describe('cancelled', () => {
  test('before the writes: nothing was changed', async () => {
    const controller = new AbortController();
    const findApis = async () => {
      controller.abort();
      throw controller.signal.reason;
    };
    const finished = await runToEnd(request('ready'), { findApis }, controller.signal);
    expect(results(finished)).toEqual(['cancelled', 'cancelled', 'cancelled']);
    expect(finished.report.fleets.map((fleet) => fleet.written)).toEqual(['no', 'no']);
  });

  test('during the first: it may have happened, and the second was never sent', async () => {
    const controller = new AbortController();
    const write = async () => {
      controller.abort();
      throw controller.signal.reason;
    };
    const finished = await runToEnd(request('ready'), { write }, controller.signal);
    expect(results(finished)).toEqual(['cancelled', 'cancelled', 'cancelled']);
    expect(finished.report.fleets.map((fleet) => fleet.written)).toEqual(['unknown', 'no']);
  });

  test('between them and the wait: they have happened', async () => {
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
