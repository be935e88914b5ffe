// `npm run coverage`: which lines of the sources the tests reach within the process. Child processes run dist/ and are not
// counted: the command, the actions, their entry files, and the code that starts them.
import base from './jest.config.js';

export default {
  ...base,
  testMatch: [
    '<rootDir>/__tests__/{unit,contract,wording}/**/*.test.ts',
    '<rootDir>/__tests__/integration/{connection,credentials,network}.test.ts',
  ],
  collectCoverage: true,
  coverageProvider: 'v8',
  coverageDirectory: 'coverage',
  coverageReporters: ['text', 'html'],
  collectCoverageFrom: [
    'src/*/**/*.ts',
    '!src/{action,cli,machine}/**',
    // Only types: nothing in them runs.
    '!src/clonesquad/fleet-name.ts',
    '!src/plan/model.ts',
    '!src/scale/request.ts',
  ],
};
