// Under every fault in every request, the built action ends as the rules want it, and gives no secret away with step debug on.

import { beforeAll, describe, expect, test } from '@jest/globals';
import { findLeaks } from '../support/faults-canary.ts';
import { CELLS, type Cell, impossible } from '../support/faults-model.ts';
import { expect as rule } from '../support/faults-rules.ts';
import { type Outcome, runMatrix } from '../support/faults-run.ts';

const MATRIX_MS = 300_000;

let outcomes: readonly Outcome[] = [];

beforeAll(async () => {
  outcomes = await runMatrix({ isDebug: true });
}, MATRIX_MS);

/** The outcome of a cell that can exist. */
function outcomeOf(cell: Cell): Extract<Outcome, { kind: 'run' }> {
  const outcome = outcomes.find((one) => one.cell === cell);
  if (outcome?.kind !== 'run') throw new Error('The cell was not run');
  return outcome;
}

const cells = CELLS.filter((cell) => impossible(cell) === undefined).map(
  (cell) => [`${cell.target}, ${cell.fault.name}, ${cell.fault.times}`, cell] as const,
);

describe('each cell is as the rules want it', () => {
  test.each(cells)('%s', (_, cell) => {
    const { wrong, log } = outcomeOf(cell);
    expect({ wrong, ...(wrong.length > 0 && { log }) }).toEqual({ wrong: [] });
  });
});

describe('whatever the rules say of a cell', () => {
  const names = (is: (cell: Cell) => boolean) => cells.filter(([, cell]) => is(cell)).map(([name]) => name);

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

  test('the rules themselves allow no ok without both keys, and no POST after an early failure', () => {
    const contradictions = names((cell) => {
      const { result, keys, mayPost, exitCode } = rule(cell);
      const isEarly = ['credentials', 'refused', 'unreachable'].includes(result);
      return (
        Number.isNaN(exitCode) ||
        (result === 'ok' && !(keys.frontend && keys.backend)) ||
        (isEarly && mayPost)
      );
    });
    expect(contradictions).toEqual([]);
  });
});

describe('the canary', () => {
  const step = { exitCode: 0, killedBy: null, log: '' };
  const job = { main: step, post: step, outputs: {}, state: {}, summary: '', files: {} };
  const secret = 'k+/secret=';

  test.each([
    ['in a log', { ...job, main: { ...step, log: `::debug::${secret}` } }],
    ['in the log of post', { ...job, post: { ...step, log: secret } }],
    ['in an output', { ...job, files: { output: `report<<x\n${secret}\nx` } }],
    ['encoded as in a form', { ...job, files: { state: encodeURIComponent(secret) } }],
    ['encoded as in a header', { ...job, files: { summary: Buffer.from(secret).toString('base64') } }],
  ])('sings at a secret %s', (_, bad) => {
    expect(findLeaks([secret], bad)).toHaveLength(1);
  });

  test('is silent at a mask', () => {
    expect(
      findLeaks([secret], { ...job, main: { ...step, log: `::add-mask::${secret}\nall is well` } }),
    ).toEqual([]);
  });
});
