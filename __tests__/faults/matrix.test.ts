// With every fault in every request, the built action behaves as the rules require, and reveals no secret with debug
// logging.

import { beforeAll, describe, expect, test } from '@jest/globals';
import { isFull, sliceOf } from '../support/depth.ts';
import { CELLS, type Cell, impossible } from './matrix/cells.ts';
import { expect as expectedOf } from './matrix/rules.ts';
import { type Outcome, runMatrix } from './matrix/run.ts';

const POSSIBLE = CELLS.filter((cell) => impossible(cell) === undefined);
// The slice has every target, two thirds of the faults, and no post step.
const { title, cases } = sliceOf(POSSIBLE, 25);
/** The post step only reads the saved state of the main step, so it runs once for each target and each result. */
const withPost = new Set(
  [...Map.groupBy(cases, (cell) => `${cell.target}, ${expectedOf(cell).result}`).values()].map(([first]) => first),
);
const named = cases.map((cell) => [`${cell.target}, ${cell.fault.name}, ${cell.fault.times}`, cell] as const);

let outcomes: readonly Outcome[] = [];

beforeAll(async () => {
  outcomes = await runMatrix({ isDebug: true, cells: cases, hasPost: (cell) => isFull && withPost.has(cell) });
}, 1_200_000);

/** The outcome of a possible cell. */
function outcomeOf(cell: Cell): Extract<Outcome, { kind: 'run' }> {
  const outcome = outcomes.find((one) => one.cell === cell);
  if (outcome?.kind !== 'run') throw new Error('The cell was not run');
  return outcome;
}

describe(`the rules hold: ${title}`, () => {
  test.each(named)('%s', (_, cell) => {
    const { wrong, log } = outcomeOf(cell);
    expect({ wrong, ...(wrong.length > 0 && { log }) }).toEqual({ wrong: [] });
  });
});

describe(`for all cells: ${title}`, () => {
  const names = (is: (cell: Cell) => boolean) => named.filter(([, cell]) => is(cell)).map(([name]) => name);

  test('a run has the result ok and exit code 0 only if both keys have the requested value', () => {
    const falseSuccesses = names((cell) => {
      const { result, exitCode, keys } = outcomeOf(cell).got;
      const isDone = keys.frontend === '4' && keys.backend === '50%';
      return (exitCode === 0) !== (result === 'ok') || (result === 'ok' && !isDone);
    });
    expect(falseSuccesses).toEqual([]);
  });

  test('a run without a POST changes no key, and a run that failed before the POSTs has sent none', () => {
    const unexpectedChanges = names((cell) => {
      const { result, posts, keys } = outcomeOf(cell).got;
      const isUnchanged = keys.frontend === '2' && keys.backend === '2';
      const isEarly = ['credentials', 'refused', 'unreachable'].includes(result);
      return (posts === 0 && !isUnchanged) || (isEarly && posts > 0);
    });
    expect(unexpectedChanges).toEqual([]);
  });
});
