// Only the unit tests of the decisions. If only a test of something else detects a mutant, a unit test is missing.
import base from '../jest.config.js';

export default {
  ...base,
  rootDir: '..',
  // Stryker extends the environment, and loads it by its name.
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/unit/{convergence,clonesquad}.test.ts'],
};
