// Node strips the types itself, so jest transforms nothing: the tests load the same files that run.

import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Workers and hundreds of programs compile the same files.
process.env['NODE_COMPILE_CACHE'] ??= join(tmpdir(), 'clonesquad-scale-compile-cache');

// Without paths, the files of unit/, contract/ and integration/ run as four (__tests__/groups/). With paths, each runs alone.
const isNamed = process.argv.slice(2).some((argument) => /^(?!-).*(?:unit|contract|integration)/.test(argument));

export default {
  testEnvironment: '<rootDir>/__tests__/support/environment.js',
  transform: {},
  extensionsToTreatAsEsm: ['.ts'],
  // Real programs and long properties share two cores; no test is timed.
  testTimeout: 300_000,
  // Most tests wait for programs that wait for a clock: more of them fit on a machine than it has cores.
  maxWorkers: 4,
  // A busy machine needs more than the default of 0.5 s to end a worker. One with an open handle never ends, and is still reported.
  workerGracefulExitTimeout: 30_000,
  testMatch: [
    '<rootDir>/__tests__/{faults,wording}/*.test.ts',
    '<rootDir>/__tests__/integration/real-clock.test.ts',
    `<rootDir>/__tests__/${isNamed ? '{unit,contract,integration}' : 'groups'}/*.test.ts`,
  ],
};
