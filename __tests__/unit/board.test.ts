// What a terminal shows: tables whose columns stand under each other, bars that are full only at the goal, one line on many.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Verdict } from '../../src/clonesquad/convergence.ts';
import { isLive } from '../../src/faces/cli/terminal.ts';
import { type BoardEnvironment, boardLines, progressBar } from '../../src/report/board.ts';
import { manyProgressLog } from '../../src/report/many-progress.ts';
import type { FleetProgress } from '../../src/report/progress.ts';
import { textTable } from '../../src/report/text-table.ts';
import { verdictOn } from '../support/runs.ts';

const PROPERTY = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 1000) };

const plain = (_: string, text: string) => text;
const marked = (colour: string, text: string) => `<${colour}>${text}</>`;

function progressOf(fleet: string, verdict: Verdict): FleetProgress {
  return { fleet, level: 'ready', verdict, isOver: false, postedAt: 0, now: 0, deadline: 120_000 };
}

const lacking = verdictOn({ ask: '4', rows: [{ bin: 2, desired: 4, running: 2 }] });
const failed = { ...lacking, kind: 'failed', result: 'capped' } as const;
const there = { kind: 'converged', progress: lacking.progress } as const;

test('a table is as wide as its texts, a row a line, and nothing in it commands a terminal', () => {
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
  const barOf = (running: number, target: number, kind: 'waiting' | 'converged' = 'waiting') => {
    const { counts } = lacking.progress;
    if (counts === undefined) throw new Error('The verdict has no counts');
    const progress = { ...lacking.progress, counts: { ...counts, RunningInstances: running }, target };
    return progressBar({
      verdict: kind === 'converged' ? { kind, progress } : { kind, missing: 'instances', progress },
    });
  };

  test.each([
    [2, 4, '██████████░░░░░░░░░░'],
    [8, 4, '██████████░░░░░░░░░░'],
    [4, 4, '███████████████████░'],
    [0, 0, '███████████████████░'],
    [0, 4, '░░░░░░░░░░░░░░░░░░░░'],
  ])('%i of %i', (running, target, bar) => {
    expect(barOf(running, target)).toBe(bar);
  });

  test('have one width, and are full at the goal alone', () => {
    fc.assert(
      fc.property(fc.nat(2_000), fc.nat(2_000), (running, target) => {
        expect(barOf(running, target)).toMatch(/^█*░+$/);
        expect(barOf(running, target)).toHaveLength(20);
        expect(barOf(running, target, 'converged')).toBe('█'.repeat(20));
      }),
      PROPERTY,
    );
  });
});

describe('the board', () => {
  const two: readonly BoardEnvironment[] = [{ env: 'perf1', fleets: ['perf1-frontend', 'perf1-backend'] }];

  test('has a line for each fleet of which something is known, with the time that is left now', () => {
    const known = new Map([['perf1-backend', progressOf('perf1-backend', lacking)]]);
    expect(boardLines(two, new Map(), 0, plain)).toEqual([]);
    const [line, ...others] = boardLines(two, known, 30_000, marked);
    expect(others).toEqual([]);
    expect(line).toContain('perf1-backend  <cyan>██████████░░░░░░░░░░</>  2/4 running');
    expect(line).toContain('1m30s left');
  });

  test('has one line on many, and one for each fleet that fails, as long as these fit', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({
      env: `e${index}`,
      fleets: [`e${index}-frontend`],
    }));
    const of = (verdicts: readonly Verdict[]) =>
      new Map(
        verdicts.map((verdict, index) => [`e${index}-frontend`, progressOf(`e${index}-frontend`, verdict)]),
      );
    const few = boardLines(many, of([there, there, failed, lacking]), 0, plain);
    expect(few[0]).toBe('20 environments: 2 are there, 17 on their way, 1 failed');
    expect(few).toHaveLength(2);
    expect(few[1]).toMatch(/^e2-frontend {2}█{10}░{10} {2}2\/4 running.* · capped/);
    const most = boardLines(many, of(Array.from({ length: 12 }, () => failed)), 0, plain);
    expect(most).toHaveLength(12);
    expect(most.at(-1)).toBe('and 2 more that fail');
  });
});

test.each([
  [true, 24, {}, true],
  [true, 24, { NO_COLOR: '' }, true],
  [true, 24, { NO_COLOR: '1' }, false],
  [true, 24, { TERM: 'dumb' }, false],
  [true, 0, {}, false],
  [false, 24, { FORCE_COLOR: '1' }, false],
])('a stream (terminal: %s, of %i rows) with %j is drawn on: %s', (isTTY, rows, env, live) => {
  expect(isLive({ isTTY, rows }, env)).toBe(live);
});

describe('a log of many', () => {
  const environments: readonly BoardEnvironment[] = ['perf1', 'perf2'].map((env) => ({ env, fleets: [env] }));
  /** The lines that some moments make: seconds, fleet, verdict. */
  function linesOf(...moments: readonly (readonly [number, string, Verdict])[]): readonly string[] {
    const lines: string[] = [];
    const show = manyProgressLog(environments, (line) => lines.push(line));
    for (const [seconds, fleet, verdict] of moments)
      show({ ...progressOf(fleet, verdict), isOver: verdict.kind === 'failed', now: seconds * 1000 });
    return lines;
  }

  test('says how many are where when that changes, every five seconds at most, and each minute', () => {
    expect(
      linesOf(
        [0, 'perf1', lacking],
        [0, 'perf2', lacking],
        [4, 'perf1', there],
        [6, 'perf2', lacking],
        [30, 'perf2', lacking],
        [66, 'perf1', there],
      ),
    ).toEqual([
      '2 environments: 0 are there, 2 on their way, 0 failed',
      '2 environments: 1 are there, 1 on their way, 0 failed',
      '2 environments: 1 are there, 1 on their way, 0 failed',
    ]);
  });

  test('names a fleet that fails, once', () => {
    const lines = linesOf([0, 'perf1', failed], [1, 'perf1', failed]);
    expect(lines).toEqual([
      expect.stringMatching(/^perf1 {2}2\/4 running · capped/),
      '2 environments: 0 are there, 1 on their way, 1 failed',
    ]);
  });
});
