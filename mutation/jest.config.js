// The unit tests that are about the decisions themselves: a mutant that only a test of something else notices is a test that is missing.
import base from '../jest.config.js';

export default {
  ...base,
  rootDir: '..',
  // Stryker extends the environment, and loads it by its name.
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/unit/{convergence,clonesquad}.test.ts'],
};
