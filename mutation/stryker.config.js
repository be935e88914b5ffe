// Mutation testing (`npm run mutation`): the unit tests of the decisions must detect each mutant.
// docs/tests.md has the result, and explains why the surviving mutants change nothing.

// Every mutant runs all properties, so each property has fewer runs than in `npm test`.
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
  // On a busy machine, a slow test must not count as an endless loop.
  timeoutMS: 30_000,
  warnings: { slow: false },
  // Stryker would rewrite tsconfig.json with TypeScript's JavaScript API, which TypeScript 7 does not have.
  tsconfigFile: 'none',
  ignorePatterns: ['.venv'],
  tempDirName: 'coverage/sandboxes',
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  htmlReporter: { fileName: 'coverage/mutation.html' },
  jsonReporter: { fileName: 'coverage/mutation.json' },
};
