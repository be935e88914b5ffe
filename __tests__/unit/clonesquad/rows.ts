// A fleet's rows are written in an order that never starts another size. Each is reported, and a wait writes none.

import { describe, expect, test } from '@jest/globals';
import { formatFleetName, parseFleetName } from '../../../src/clonesquad/fleet-name.ts';
import { rowsOf } from '../../../src/clonesquad/keys.ts';
import { fixedSize, MINUTE_0 } from '../../support/cycles.ts';
import { naming, numbersIn } from '../../support/messages.ts';
import { FLEETS, refused, request, results, runToEnd } from '../../support/simulated-run.ts';

const DESIRED = 'ec2.schedule.desired_instance_count';
const FLOOR = 'ec2.schedule.min_instance_count';

describe('the rows of a fleet', () => {
  const size = fixedSize('50%');
  const texts = (fleet: Parameters<typeof rowsOf>[0]) => rowsOf(fleet).map((row) => `${row.key}=${row.value}`);

  test('of a main fleet are its size', () => {
    expect(texts({ size })).toEqual([`${DESIRED}=50%`]);
  });

  test('start with the floor', () => {
    expect(texts({ size, floor: 0 })).toEqual([`${FLOOR}=0`, `${DESIRED}=50%`]);
  });

  test('of a subfleet have their own keys, and end with the state', () => {
    expect(texts({ subfleet: 'workers', size, floor: 1 })).toEqual([
      `subfleet.workers.${FLOOR}=1`,
      `subfleet.workers.${DESIRED}=50%`,
      'subfleet.workers.state=running',
    ]);
  });

  test('belong to the subfleet or main fleet of the name', () => {
    for (const id of [{ group: 'perf1-backend' }, { group: 'perf1-backend', subfleet: 'workers' }])
      expect(parseFleetName(formatFleetName(id))).toEqual(id);
    expect(formatFleetName({ group: 'perf1-backend', subfleet: 'workers' })).toBe('perf1-backend/workers');
  });
});

describe('a floor', () => {
  const fleets = FLEETS.slice(0, 1).map((fleet) => ({ ...fleet, size: fixedSize('1'), floor: 1 }));

  test('is set before the size, and the fleet scales down to it', async () => {
    const finished = await runToEnd(request('running', { fleets }));
    expect(finished.calls.slice(0, 4)).toEqual([
      'find perf1-frontend',
      `set ${FLOOR} 1`,
      'set 1',
      naming('perf1-frontend'),
    ]);
    expect(results(finished)).toEqual(['ok', 'ok']);
    expect(finished.report.fleets[0]).toMatchObject({ target: 1, floor: 1, running: 1, notices: [] });
    expect(numbersIn(finished.report.finalState)).toEqual([1, 1]);
  });

  test('that cannot be written prevents the write of the size', async () => {
    const keys: string[] = [];
    const write = (_: URL, key: string) => {
      keys.push(key);
      return Promise.reject(refused());
    };
    const finished = await runToEnd(request('running', { fleets }), { write });
    expect(keys).toEqual([FLOOR]);
    expect(finished.report.fleets[0]).toMatchObject({ result: 'refused', written: 'no' });
  });

  test.each([
    [false, 'no'],
    [true, 'unknown'],
  ])('that was written before the size failed (answer lost: %s) is reported', async (isLost, written) => {
    const write = async (_: URL, key: string) => {
      if (key === FLOOR) return MINUTE_0;
      throw refused(isLost);
    };
    const { report } = await runToEnd(request('running', { fleets }), { write });
    expect(report.fleets[0]).toMatchObject({
      result: 'refused',
      written: 'partial',
      rows: [
        { kind: 'floor', value: '1', written: 'yes' },
        { kind: 'size', value: '1', written },
      ],
    });
  });

  test('is listed among the rows that the post step restores', async () => {
    const { report } = await runToEnd(request('none', { fleets, onJobEnd: 'restore' }));
    expect(report.fleets[0]?.rows.map(({ kind, previous }) => [kind, previous])).toEqual([
      ['floor', null],
      ['size', null],
    ]);
  });

  test('of two fleets, one failed, is part of the command that fixes it', async () => {
    const both = FLEETS.map((fleet) => ({ ...fleet, floor: 0 }));
    const write = async (api: URL, key: string) => {
      if (api.pathname.includes('backend') && key === DESIRED) throw refused();
      return MINUTE_0;
    };
    const { report } = await runToEnd(request('none', { fleets: both }), { write });
    expect(report.fleets[0]).toMatchObject({ result: 'partial' });
    expect(report.fleets[0]?.fix).toMatch(new RegExp(`awscurl [^&]*/${DESIRED}'`));
  });
});

describe('a wait', () => {
  const waitFor = (size: string) =>
    request('ready', {
      intent: 'wait',
      fleets: FLEETS.slice(0, 1).map((fleet) => ({ ...fleet, size: fixedSize(size) })),
    });

  test('writes nothing, and succeeds once a cycle that has read the current size shows the fleet at it', async () => {
    const finished = await runToEnd(waitFor('2'), { write: () => Promise.reject(refused()) }, undefined, undefined, {
      running: 2,
      desired: '2',
    });
    expect(results(finished)).toEqual(['ok', 'ok']);
    expect(finished.report.intent).toBe('wait');
    expect(finished.report.fleets[0]).toMatchObject({
      target: 2,
      usable: 2,
      written: 'no',
      rows: [],
      notices: [],
    });
    // A write from just before may stay unread for a minute.
    expect(finished.report.fleets[0]?.secondsTo.observed).toBeGreaterThanOrEqual(55);
  });

  test('fails if another size is set', async () => {
    const finished = await runToEnd(waitFor('3'), {}, undefined, undefined, { running: 2, desired: '2' });
    expect(results(finished)).toEqual(['not-observed', 'not-observed']);
    expect(finished.report.fleets[0]).toMatchObject({
      code: 'not-set',
      written: 'no',
      message: naming('perf1-frontend', '2', '3'),
    });
  });
});
