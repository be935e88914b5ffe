// Under every fault in every request, the built action ends as the rules want it, and gives no secret away with step debug on.

import { beforeAll, describe, expect, test } from '@jest/globals';
import { isFull, sliceOf } from '../support/depth.ts';
import { CELLS, type Cell, impossible } from './matrix/cells.ts';
import { type Outcome, runMatrix } from './matrix/run.ts';

const POSSIBLE = CELLS.filter((cell) => impossible(cell) === undefined);
// The slice has every target, half of the faults, and no post step.
const { title, cases } = sliceOf(POSSIBLE, 25);
const named = cases.map((cell) => [`${cell.target}, ${cell.fault.name}, ${cell.fault.times}`, cell] as const);

let outcomes: readonly Outcome[] = [];

beforeAll(async () => {
  outcomes = await runMatrix({ isDebug: true, cells: cases, hasPost: isFull });
}, 1_200_000);

/** The outcome of a cell that can exist. */
function outcomeOf(cell: Cell): Extract<Outcome, { kind: 'run' }> {
  const outcome = outcomes.find((one) => one.cell === cell);
  if (outcome?.kind !== 'run') throw new Error('The cell was not run');
  return outcome;
}

describe(`a cell is as the rules want it: ${title}`, () => {
  test.each(named)('%s', (_, cell) => {
    const { wrong, log } = outcomeOf(cell);
    expect({ wrong, ...(wrong.length > 0 && { log }) }).toEqual({ wrong: [] });
  });
});

describe(`whatever the rules say of a cell: ${title}`, () => {
  const names = (is: (cell: Cell) => boolean) => named.filter(([, cell]) => is(cell)).map(([name]) => name);

  test('a run is ok only if both keys hold the request, and its exit code is 0 only then', () => {
    const liars = names((cell) => {
      const { result, exitCode, keys } = outcomeOf(cell).got;
      const isDone = keys.frontend === '4' && keys.backend === '50%';
      return (exitCode === 0) !== (result === 'ok') || (result === 'ok' && !isDone);
    });
    expect(liars).toEqual([]);
  });

  test('a run without a POST changes no key, and one that failed before it has sent none', () => {
    const meddlers = names((cell) => {
      const { result, posts, keys } = outcomeOf(cell).got;
      const isUnchanged = keys.frontend === '2' && keys.backend === '2';
      const isEarly = ['credentials', 'refused', 'unreachable'].includes(result);
      return (posts === 0 && !isUnchanged) || (isEarly && posts > 0);
    });
    expect(meddlers).toEqual([]);
  });
});
