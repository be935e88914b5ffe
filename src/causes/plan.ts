// Causes that lie in the resource plan, or in what was asked of it.

import { plainLine, quoted } from '../plain-text.ts';
import { cause } from './cause.ts';

/** One mistake in a plan. */
export interface PlanMistake {
  /** Line and column in the file, from 1. */
  readonly line: number;
  readonly column: number;
  /** What is wrong, and what is right: a sentence without its full stop. */
  readonly says: string;
}

/** More mistakes than these have one reason, and would hide it. */
const MOST_SHOWN = 50;

/** A plan that is no YAML, or says what a plan cannot say. */
export const wrongPlan = cause<{
  readonly file: string;
  readonly mistakes: readonly PlanMistake[];
  /** Set where there are more, which have not been gathered. */
  readonly hasMore?: boolean;
}>('wrong-plan', {
  result: 'invalid-input',
  fixBy: 'user',
  explanation:
    'The resource plan is no YAML, or has keys, names or sizes that a plan cannot have. All mistakes are named at once, each with its line and column, settings that a run could not use included; nothing was sent. Of many, the first are named. While the YAML itself is broken, only that is told. Correct them in the file; plan.schema.json lets an editor show most of them while you type.',
  message: ({ file, mistakes, hasMore = false }) => {
    const path = plainLine(file);
    const least = hasMore ? 'more than ' : '';
    const count = mistakes.length === 1 ? 'a mistake' : `${least}${mistakes.length} mistakes`;
    const shown = mistakes
      .slice(0, MOST_SHOWN)
      .map(({ line, column, says }) => plainLine(`  ${path}:${line}:${column}: ${says}`));
    const rest = mistakes.length - shown.length;
    const more = rest > 0 ? [`  and ${least}${rest} more`] : [];
    return [`${path} has ${count}, and nothing was sent:`, ...shown, ...more].join('\n');
  },
  fix: () => 'Correct the lines named here.',
});

/** A plan that cannot be read from its file. */
export const planUnreadable = cause<{
  readonly file: string;
  readonly reason: string;
  /** Whether a job of GitHub has asked for it, which has no files until it checks them out. */
  readonly isGitHub: boolean;
}>('plan-unreadable', {
  result: 'invalid-input',
  fixBy: 'user',
  explanation:
    'The file of the resource plan could not be read: it is not there, it is a folder, or it may not be read. Nothing was sent. Correct its path, which is relative to the working directory; in a workflow, check the repository out (actions/checkout) before this step.',
  message: ({ file, reason }) => `The plan ${plainLine(file)} cannot be read: ${plainLine(reason)}.`,
  fix: ({ isGitHub }) =>
    `Correct the path of the plan, which is relative to the working directory${isGitHub ? ', and check the repository out (actions/checkout) before this step' : ''}.`,
});

/** An activity that the plan does not have. */
export const noSuchActivity = cause<{
  readonly file: string;
  readonly name: string;
  readonly activities: readonly string[];
  readonly near: string | undefined;
}>('no-such-activity', {
  result: 'invalid-input',
  fixBy: 'user',
  explanation:
    'The activity that was asked for is not in the resource plan. Nothing was sent. Ask for one that is there, written as there, capital letters included, or add it to the plan.',
  message: ({ file, name, activities, near }) =>
    `${quoted(name)} is no activity of ${plainLine(file)}, which has ${listed(activities)}${meaning(near)}`,
  fix: () => 'Ask for an activity of the plan, or add this one to it.',
});

/** A filter of environments of which some part chooses none. */
export const noSuchEnvironment = cause<{
  readonly file: string;
  /** The part of the filter that chooses none. */
  readonly filter: string;
  readonly environments: readonly string[];
  readonly near: string | undefined;
}>('no-such-environment', {
  result: 'invalid-input',
  fixBy: 'user',
  explanation:
    'A name or pattern by which environments were asked for fits none of the resource plan. Nothing was sent. Names and patterns stand with commas between them; in a pattern, * is any text and ? one character, and * alone is every environment. Correct it, or add the environment to the plan.',
  message: ({ file, filter, environments, near }) =>
    `${quoted(filter)} fits no environment of ${plainLine(file)}, which has ${listed(environments)}${meaning(near)}`,
  fix: () =>
    'Ask for environments of the plan by their names, or by patterns such as perf*, with commas between them.',
});

/** GitHub runs no matrix of more jobs. */
export const MOST_JOBS = 256;

/** A matrix of more jobs than {@link MOST_JOBS}. */
export const tooManyJobs = cause<{ readonly count: number }>('too-many-jobs', {
  result: 'invalid-input',
  fixBy: 'user',
  explanation: `More environments were chosen than a matrix of GitHub can have jobs, which is ${MOST_JOBS}. No matrix was made. Choose fewer by a filter, such as perf*, or use the CLI, which scales any number of environments in one job.`,
  message: ({ count }) =>
    `${count} environments were chosen, and GitHub allows ${MOST_JOBS} jobs in a matrix.`,
  fix: () =>
    'Choose fewer by a filter, such as perf*, or scale all of them in one process: clonesquad-scale scale --activity.',
});

/** Environments that would be scaled at once, and are one and the same. */
export const sharedFleet = cause<{
  readonly environments: readonly string[];
  /** What they share: a URL, or a group. */
  readonly fleet: string;
}>('shared-fleet', {
  result: 'invalid-input',
  fixBy: 'user',
  explanation:
    'Environments that were asked for at once have one and the same CloneSquad: the same URL is given for them, or group-name, without {env}, makes one group of them. The size of one would replace that of the other. Nothing was sent. Give each environment its own URLs and group-name, leave the URLs out, so that they are found by themselves, or choose one of the environments.',
  message: ({ environments, fleet }) =>
    `The environments ${listed(environments)} have the same CloneSquad, ${plainLine(fleet)}: the size of one would replace that of the other.`,
  fix: () =>
    'Give each environment its own URLs and group-name (with {env} in it), leave the URLs out, so that they are found by themselves, or choose one of the environments.',
});

/** How many names are worth reading in one sentence. */
const MOST_LISTED = 20;

function listed(names: readonly string[]): string {
  const rest = names.length - MOST_LISTED;
  return `${names.slice(0, MOST_LISTED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** The end of a sentence that lists what there is. */
function meaning(near: string | undefined): string {
  return near === undefined ? '.' : `: did you mean ${near}?`;
}
