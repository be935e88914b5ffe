// Every cause that lies in the resource plan says where, what is wrong and what is right, in words that are written out here.

import { describe, expect, test } from '@jest/globals';
import { causesOf } from '../../scripts/troubleshooting.ts';
import * as plan from '../../src/causes/plan.ts';
import type { Failure } from '../../src/failure.ts';
import { told } from '../support/told.ts';

const FILE = 'clonesquad-plan.yml';
const MANY = Array.from({ length: 53 }, (_, index) => `perf${index + 1}`);
const OWNER = 'To be fixed by the author of the workflow:';

/** A failure, and what its error says, line by line. */
const SAMPLES: readonly (readonly [Failure, ...string[]])[] = [
  [
    plan.wrongPlan({
      file: FILE,
      mistakes: [{ line: 9, column: 20, says: 'frontend is "##[error]": too odd' }],
    }),
    'clonesquad-plan.yml has a mistake, and nothing was sent:',
    '  clonesquad-plan.yml:9:20: frontend is "## [error]": too odd',
    `${OWNER} Correct the lines named here.`,
  ],
  [
    plan.wrongPlan({
      file: `${FILE}\u001b[2J`,
      mistakes: MANY.map((name, index) => ({ line: index + 1, column: 1, says: `${name} is odd` })),
    }),
    'clonesquad-plan.yml\\u001b[2J has 53 mistakes, and nothing was sent:',
    ...MANY.slice(0, 50).map((name, index) => `  ${FILE}\\u001b[2J:${index + 1}:1: ${name} is odd`),
    '  and 3 more',
    `${OWNER} Correct the lines named here.`,
  ],
  [
    plan.planUnreadable({ file: FILE, reason: 'ENOENT: no such file or directory' }),
    'The plan clonesquad-plan.yml cannot be read: ENOENT: no such file or directory.',
    `${OWNER} Correct the path of the plan, which is relative to the working directory; in a workflow, check the repository out (actions/checkout) before this step.`,
  ],
  [
    plan.noSuchActivity({ file: FILE, name: 'perf', activities: ['perfs', 'night'], near: 'perfs' }),
    '"perf" is no activity of clonesquad-plan.yml, which has perfs, night: did you mean perfs?',
    `${OWNER} Ask for an activity of the plan, or add this one to it.`,
  ],
  [
    plan.noSuchActivity({ file: FILE, name: '', activities: MANY.slice(0, 20), near: undefined }),
    `"" is no activity of clonesquad-plan.yml, which has ${MANY.slice(0, 20).join(', ')}.`,
    `${OWNER} Ask for an activity of the plan, or add this one to it.`,
  ],
  [
    plan.noSuchEnvironment({ file: FILE, filter: 'pref*', environments: MANY, near: undefined }),
    `"pref*" fits no environment of clonesquad-plan.yml, which has ${MANY.slice(0, 20).join(', ')} and 33 more.`,
    `${OWNER} Ask for environments of the plan by their names, or by patterns such as perf*, with commas between them.`,
  ],
  [
    plan.noSuchEnvironment({ file: FILE, filter: 'pref1', environments: ['perf1'], near: 'perf1' }),
    '"pref1" fits no environment of clonesquad-plan.yml, which has perf1: did you mean perf1?',
    `${OWNER} Ask for environments of the plan by their names, or by patterns such as perf*, with commas between them.`,
  ],
  [
    plan.tooManyJobs({ count: 257 }),
    '257 environments were chosen, and GitHub allows 256 jobs in a matrix.',
    `${OWNER} Choose fewer by a filter, such as perf*, or use the CLI, which scales any number of environments in one job.`,
  ],
  [
    plan.sharedFleet({ environments: ['perf1', 'perf2'], fleet: 'the group perf-frontend' }),
    'The environments perf1, perf2 have the same CloneSquad, the group perf-frontend: the size of one would replace that of the other.',
    `${OWNER} Give each environment its own URLs and group-name (with {env} in it), leave the URLs out, so that they are found by themselves, or choose one of the environments.`,
  ],
];

describe('what an error says of its cause', () => {
  test.each(SAMPLES.map(([failure, ...lines]) => [failure.code, failure, lines.join('\n')] as const))(
    '%s',
    (_, failure, text) => {
      expect(told(failure)).toBe(text);
    },
  );

  test('is shown here of every cause of the plan', () => {
    const shown = SAMPLES.map(([{ code }]) => code);
    expect([...new Set(shown)].toSorted()).toEqual(
      causesOf(plan)
        .map(({ code }) => code)
        .toSorted(),
    );
  });
});
