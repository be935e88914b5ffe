// `npm run coverage`: which lines of the sources the tests within the process reach. What runs as a child process is dist/, and not
// counted: the faces, the entry files, and what starts them.
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
    // Types alone: nothing of them is left to run.
    '!src/clonesquad/fleet-name.ts',
    '!src/plan/model.ts',
    '!src/scale/{findings,request}.ts',
  ],
};
