// `npm run faults`: runs the built action under every fault and prints a table. Exits with 1 if any cell breaks the rules.

import { runMatrix } from '../__tests__/faults/matrix/run.ts';
import { renderMatrix } from '../__tests__/faults/matrix/table.ts';

const outcomes = await runMatrix({ isDebug: false });
process.stdout.write(`${renderMatrix(outcomes)}\n`);
if (outcomes.some((outcome) => outcome.kind === 'run' && outcome.wrong.length > 0)) process.exitCode = 1;
