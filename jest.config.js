// Node strips the types itself, so jest transforms nothing: the tests load the same files that run.
export default {
  testEnvironment: '<rootDir>/__tests__/support/environment.js',
  transform: {},
  extensionsToTreatAsEsm: ['.ts'],
  // Real programs and long properties share two cores; no test is timed.
  testTimeout: 300_000,
  // Most tests wait for programs that wait for a clock: more of them fit on a machine than it has cores.
  maxWorkers: 4,
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/__tests__/e2e/'],
};
