// Mutation testing (`npm run mutation`): each mutant of the decisions is a change that one of their own tests must notice.
// docs/tests.md has the result, and why the mutants that are left change nothing.

// Properties are drawn anew for every mutant: fewer times than for the code itself.
process.env['PROPERTY_RUNS'] ??= '50';

export default {
  mutate: ['src/convergence/{bins,cycles,due,fleet-wait,judge,levels,proof}.ts', 'src/clonesquad/size.ts'],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  plugins: ['@stryker-mutator/jest-runner'],
  // The jest file of a folder declares the tests of files that it does not import by name.
  jest: { configFile: 'mutation/jest.config.js', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // A machine that is busy is no endless loop.
  timeoutMS: 30_000,
  warnings: { slow: false },
  // Stryker would rewrite tsconfig.json by TypeScript's JavaScript API, which TypeScript 7 has not.
  tsconfigFile: 'none',
  ignorePatterns: ['.venv'],
  tempDirName: 'coverage/sandboxes',
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  htmlReporter: { fileName: 'coverage/mutation.html' },
  jsonReporter: { fileName: 'coverage/mutation.json' },
};
