// Node strips the types itself, so jest transforms nothing: the tests load the files that Node runs.

import { tmpdir } from 'node:os';
import { join } from 'node:path';

// The workers and hundreds of programs compile the same files.
process.env['NODE_COMPILE_CACHE'] ??= join(tmpdir(), 'clonesquad-scale-compile-cache');

// Without paths, all files of unit/, contract/, integration/ and faults/ run as three (__tests__/groups/). With paths,
// each runs alone.
const isNamed = process.argv.slice(2).some((argument) => /^(?!-).*(?:unit|contract|integration|faults)/.test(argument));

export default {
  testEnvironment: '<rootDir>/__tests__/support/environment.js',
  transform: {},
  extensionsToTreatAsEsm: ['.ts'],
  // Real programs and long properties share two cores. No test depends on the speed of the machine.
  testTimeout: 300_000,
  // Most tests wait for programs, so more of them can run at once than the machine has cores.
  maxWorkers: 4,
  // A busy machine needs more than the default of 0.5 s to end a worker. A worker with an open handle is still
  // reported.
  workerGracefulExitTimeout: 30_000,
  testMatch: [
    '<rootDir>/__tests__/wording/*.test.ts',
    '<rootDir>/__tests__/integration/real-clock.test.ts',
    `<rootDir>/__tests__/${isNamed ? '{unit,contract,integration,faults}' : 'groups'}/*.test.ts`,
  ],
};
