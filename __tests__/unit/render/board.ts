// Terminal output: tables with aligned columns, bars that are full only at the target, and one line for many fleets.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { isLive } from '../../../src/cli/terminal.ts';
import type { Verdict } from '../../../src/convergence/judge.ts';
import { boardLines, drawBar, shareOf } from '../../../src/render/board.ts';
import { manyProgressLog } from '../../../src/render/log.ts';
import { type BoardEnvironment, progressLine, progressText, shownAfter } from '../../../src/render/progress.ts';
import { textTable } from '../../../src/render/tables.ts';
import type { FleetProgress, RunEvent } from '../../../src/scale/events.ts';
import { type Situation, verdictOn, WRITTEN } from '../../support/cycles.ts';
import { PROPERTY } from '../../support/depth.ts';
import { numbersIn } from '../../support/messages.ts';
import { refused } from '../../support/simulated-run.ts';

const WIDE = { columns: 200, rows: 40 };

const plain = (_: string, text: string) => text;
const marked = (color: string, text: string) => `<${color}>${text}</>`;

function progressOf(fleet: string, verdict: Verdict): FleetProgress {
  return { kind: 'progress', fleet, level: 'ready', verdict, isOver: false, startedAt: WRITTEN, deadline: 120_000 };
}

const lacking = verdictOn({ requested: '4', rows: [{ bin: 2, desired: 4, running: 2 }] });
const failed = { ...lacking, kind: 'failed', result: 'insufficient-instances' } as const;
const converged = { kind: 'converged', progress: lacking.progress } as const;

/** The numbers in a line about many fleets: their total, and how many are at each stage. */
function countsIn(line = ''): readonly number[] {
  return (line.match(/\d+/g) ?? []).map(Number);
}

test('a table is as wide as its texts, has one line per row, and no control characters', () => {
  expect(
    textTable(
      ['Fleet', 'Asked'],
      [
        ['perf1-frontend', '4'],
        ['a\nb\u001b[31m', ''],
      ],
    ),
  ).toBe(['FLEET           ASKED', 'perf1-frontend  4', 'a b\\u001b[31m', ''].join('\n'));
});

describe('bars', () => {
  test.each([
    [2, 4, '██████████░░░░░░░░░░'],
    [8, 4, '██████████░░░░░░░░░░'],
    [4, 4, '███████████████████░'],
    [0, 0, '███████████████████░'],
    [0, 4, '░░░░░░░░░░░░░░░░░░░░'],
  ])('%i of %i', (running, target, bar) => {
    expect(drawBar(shareOf(running, target), 20)).toBe(bar);
  });

  test('have one width, and are full only at the target', () => {
    fc.assert(
      fc.property(fc.nat(2_000), fc.nat(2_000), fc.integer({ min: 1, max: 40 }), (running, target, width) => {
        expect(drawBar(shareOf(running, target), width)).toMatch(/^█*░+$/);
        expect(drawBar(shareOf(running, target), width)).toHaveLength(width);
        expect(drawBar(1, width)).toBe('█'.repeat(width));
      }),
      PROPERTY,
    );
  });
});

describe('the board', () => {
  const two: readonly BoardEnvironment[] = [{ env: 'perf1', fleets: ['perf1-frontend', 'perf1-backend'] }];

  test('has a line for each fleet with progress, with the time until its timeout', () => {
    const known = new Map([['perf1-backend', progressOf('perf1-backend', lacking)]]);
    expect(boardLines(two, new Map(), 0, WIDE, plain)).toEqual([]);
    const [line, ...others] = boardLines(two, known, 30_000, WIDE, marked);
    expect(others).toEqual([]);
    expect(line).toMatch(/^perf1-backend {2}<cyan>█{10}░{10}<\/> {2}2\/4 /);
    expect(line).toContain('1 min 30 s');
  });

  test('has one line for many fleets, and one for each failed fleet, as far as these fit', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({
      env: `e${index}`,
      fleets: [`e${index}-frontend`],
    }));
    const of = (verdicts: readonly Verdict[]) =>
      new Map(verdicts.map((verdict, index) => [`e${index}-frontend`, progressOf(`e${index}-frontend`, verdict)]));
    const few = boardLines(many, of([converged, converged, failed, lacking]), 0, WIDE, plain);
    expect(countsIn(few[0])).toEqual([20, 2, 17, 1]);
    expect(few).toHaveLength(2);
    expect(few[1]).toMatch(/^e2-frontend {2}█{10}░{10} {2}2\/4 .*insufficient-instances/);
    const most = boardLines(many, of(Array.from({ length: 12 }, () => failed)), 0, WIDE, plain);
    expect(most).toHaveLength(12);
    expect(countsIn(most.at(-1))).toEqual([2]);
    const low = boardLines(many, of(Array.from({ length: 12 }, () => failed)), 0, { columns: 30, rows: 3 }, plain);
    expect(low.map(countsIn)).toEqual([[0, 20, 12], expect.anything(), [11]]);
    expect(low[1]).toMatch(/^e0-frontend/);
  });

  test('counts the fleets of an environment that has more fleets than the terminal has rows', () => {
    const known = new Map([['perf1-backend', progressOf('perf1-backend', converged)]]);
    const lines = boardLines(two, known, 0, { columns: 80, rows: 1 }, plain);
    expect(lines.map(countsIn)).toEqual([[2, 1, 1, 0]]);
  });

  test.each<[Situation, string]>([
    [{ requested: '4', rows: [] }, '–'],
    [{ requested: '4', rows: [{ bin: 0, desired: 4, running: 4 }] }, '4/4'],
    [{ requested: '4', rows: [{ bin: 2, desired: 4, running: 6 }] }, '6/4'],
    [{ requested: '2', rows: [{ bin: 2, desired: 2, running: 4, draining: 2 }] }, '2/2'],
    [{ requested: '4', rows: [{ bin: 2, desired: 4, running: 5, draining: 1, bounced: 1 }] }, '3/4'],
  ])('shows the usable instances of %j', (situation, counts) => {
    const known = new Map([['perf1-backend', progressOf('perf1-backend', verdictOn(situation))]]);
    expect(boardLines(two, known, 0, WIDE, plain)[0]?.split(/\s+/)[2]).toBe(counts);
  });
});

describe('the shown progress of a fleet', () => {
  const at = (seconds: number, verdict: Verdict): RunEvent => ({
    ...progressOf('perf1', verdict),
    env: 'perf1',
    at: seconds * 1000,
  });
  const uncounted = verdictOn({ requested: '4', rows: [] });
  const refusal: RunEvent = { kind: 'failed', fleet: 'perf1', env: 'perf1', at: 0, failure: refused() };

  test.each([
    [59, [2, 4]],
    [60, []],
  ])('has the last counts or not after %i s', (seconds, numbers) => {
    const counted = shownAfter(undefined, at(0, lacking));
    // The counts stay those of the first event, however often they are shown.
    const between = shownAfter(counted, at(30, uncounted));
    const shown = shownAfter(between, at(seconds, uncounted));
    expect(numbersIn(shown && progressText(shown.verdict).replace('/', ' '))).toEqual(numbers);
  });

  test('of a failed run is its result, with the last counts if known', () => {
    const texts = [undefined, shownAfter(undefined, at(0, lacking))].map((before) => {
      const shown = shownAfter(before, refusal);
      return shown && progressLine(shown, 0);
    });
    expect(texts).toEqual([
      expect.stringMatching(/^perf1 {2}refused$/),
      expect.stringMatching(/^perf1 {2}2\/4 .*refused/),
    ]);
    expect(shownAfter(undefined, { kind: 'ended', env: 'perf1', at: 0 })).toBeUndefined();
  });

  test('does not report a running size as not picked up', () => {
    const waiting = verdictOn({ requested: '4', rows: [{ bin: 0, desired: 4, running: 4 }] });
    const known = new Map([['perf1', progressOf('perf1', { ...waiting, kind: 'waiting', missing: 'metrics' })]]);
    const [line] = boardLines([{ env: 'perf1', fleets: ['perf1'] }], known, 0, WIDE, plain);
    expect(line).toMatch(/4\/4 running · (?!.*picked up).* metrics$/);

    const text = (desired: number, running: number) =>
      progressText(verdictOn({ requested: '4', rows: [{ bin: 0, desired, running }] }));
    expect(text(2, 2)).toMatch(/picked up/);
    expect(text(4, 4)).not.toMatch(/picked up/);
    expect(text(2, 4)).not.toMatch(/picked up/);
    expect(text(4, 2)).not.toMatch(/picked up/);
  });
});

test.each([
  [true, 24, {}, true],
  [true, 24, { NO_COLOR: '' }, true],
  [true, 24, { NO_COLOR: '1' }, true],
  [true, 24, { TERM: 'dumb' }, false],
  [true, 24, { CI: 'true' }, false],
  [true, 24, { CI: 'false' }, true],
  [true, 0, {}, false],
  [false, 24, { FORCE_COLOR: '1' }, false],
])('a stream (terminal: %s, %i rows) with %j shows the board: %s', (isTTY, rows, env, live) => {
  expect(isLive({ isTTY, rows }, env)).toBe(live);
});

describe('the log of many environments', () => {
  const environments: readonly BoardEnvironment[] = ['perf1', 'perf2'].map((env) => ({ env, fleets: [env] }));
  /** The lines after some progress events: seconds, fleet, verdict. */
  function linesOf(...events: readonly (readonly [number, string, Verdict])[]): readonly string[] {
    const lines: string[] = [];
    const show = manyProgressLog(environments, (line) => lines.push(line));
    for (const [seconds, fleet, verdict] of events)
      show({ ...progressOf(fleet, verdict), isOver: verdict.kind === 'failed', env: fleet, at: seconds * 1000 });
    return lines;
  }

  test('counts fleets by stage after changes, every five seconds at most, and every minute', () => {
    expect(
      linesOf(
        [0, 'perf1', lacking],
        [0, 'perf2', lacking],
        [4, 'perf1', converged],
        [6, 'perf2', lacking],
        [30, 'perf2', lacking],
        [66, 'perf1', converged],
      ).map(countsIn),
    ).toEqual([
      [2, 0, 2, 0],
      [2, 1, 1, 0],
      [2, 1, 1, 0],
    ]);
  });

  test('counts an environment that fails before its wait', () => {
    const lines: string[] = [];
    const show = manyProgressLog(environments, (line) => lines.push(line));
    show({ kind: 'failed', fleet: 'perf1', env: 'perf1', at: 0, failure: refused() });
    expect(lines.map(countsIn)).toEqual([[2, 0, 1, 1]]);
  });

  test('names a failed fleet once', () => {
    const lines = linesOf([0, 'perf1', failed], [1, 'perf1', failed]);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^perf1 {2}2\/4 .*insufficient-instances/);
    expect(countsIn(lines[1])).toEqual([2, 0, 1, 1]);
  });
});
