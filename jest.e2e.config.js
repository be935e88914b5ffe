// The built action with programs of other projects, which scripts/install-e2e-tools.sh installs. They take real time,
// more on a
// slow machine. The timeout ends only a test that hangs.
export default {
  testEnvironment: 'node',
  transform: {},
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/__tests__/e2e/**/*.test.ts'],
  testTimeout: 600_000,
  // Most tests wait for other programs.
  maxWorkers: 3,
};
