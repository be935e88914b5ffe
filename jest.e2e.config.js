// The built action against programs that this project did not write: scripts/install-e2e-tools.sh installs them.
// Real programs take real seconds, and more of them on a slow machine: only what never ends is given up.
export default {
  testEnvironment: 'node',
  transform: {},
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/__tests__/e2e/**/*.test.ts'],
  testTimeout: 600_000,
  // Most of them wait for other programs.
  maxWorkers: 3,
};
