// Errors in the plan file, or in what was requested from it.

import { plainLine, quoted } from '../base/text.ts';
import { failure, listed } from './failure.ts';

export interface PlanProblem {
  /** Line and column in the file, from 1. */
  readonly line: number;
  readonly column: number;
  /** What is wrong and what is right: a sentence without its full stop. */
  readonly message: string;
}

/** More errors than these usually have one reason, and would hide it. */
const MOST_SHOWN = 50;

export const invalidPlan = failure<{
  readonly file: string;
  readonly problems: readonly PlanProblem[];
  /** Set where there are more, which have not been collected. */
  readonly hasMore?: boolean;
}>('invalid-plan', 'invalid-input', 'user', {
  docs: 'The plan file is not valid YAML, or contains invalid keys, names or values. Nothing was sent. The message lists all errors with their lines and columns (at most 50). While the YAML itself is invalid, it lists only that error. With `plan.schema.json`, an editor shows most of them while you type.',
  message: ({ file, problems, hasMore = false }) => {
    const path = plainLine(file);
    const least = hasMore ? 'more than ' : '';
    const count = problems.length === 1 ? 'an error' : `${least}${problems.length} errors`;
    const shown = problems
      .slice(0, MOST_SHOWN)
      .map(({ line, column, message }) => plainLine(`  ${path}:${line}:${column}: ${message}`));
    const rest = problems.length - shown.length;
    const more = rest > 0 ? [`  and ${least}${rest} more`] : [];
    return [`${path} has ${count}. Nothing was sent.`, ...shown, ...more].join('\n');
  },
  fix: 'Correct these lines of the file.',
});

export const planUnreadable = failure<{
  readonly file: string;
  readonly reason: string;
  /** Whether a job of GitHub reads it: a job has no files until it checks out the repository. */
  readonly isGitHub: boolean;
}>('plan-unreadable', 'invalid-input', 'user', {
  docs: 'The plan file cannot be read: it does not exist, it is a directory, or its permissions forbid it. Nothing was sent. Correct its path, which is relative to the working directory. In a workflow, check out the repository (actions/checkout) before this step.',
  message: ({ file, reason }) => `Cannot read the plan ${plainLine(file)}: ${plainLine(reason)}.`,
  fix: ({ isGitHub }) =>
    `Correct \`plan\`, the path of the plan, relative to the working directory.${isGitHub ? ' Check out the repository (actions/checkout) before this step.' : ' The variable CLONESQUAD_PLAN sets it, too. To write a plan, see docs/plan.md.'}`,
});

export const notInPlan = failure<{
  readonly kind: 'activity' | 'environment';
  readonly file: string;
  /** The activity, or the part of the filter that matches none. */
  readonly name: string;
  /** The activities or environments that the plan has. */
  readonly names: readonly string[];
  readonly near: string | undefined;
}>('not-in-plan', 'invalid-input', 'user', {
  docs: 'The plan does not have the requested activity, or none of its environments matches a requested name or pattern. Nothing was sent. Names are case-sensitive. Separate names and patterns of environments by commas: in a pattern, `*` matches any text and `?` one character. Correct the request, or add the activity or environment to the plan.',
  message: ({ kind, file, name, names, near }) =>
    kind === 'activity'
      ? `${quoted(name)} is not an activity of ${plainLine(file)}. Its activities: ${listed(names)}.${suggestion(near)}`
      : `${quoted(name)} matches no environment of ${plainLine(file)}. Its environments: ${listed(names)}.${suggestion(near)}`,
  fix: ({ kind }) => `Request an ${kind} of the plan, or add this one to it.`,
});

function suggestion(near: string | undefined): string {
  return near === undefined ? '' : ` Did you mean ${near}?`;
}

/** The most jobs that GitHub runs in a matrix. */
export const MOST_JOBS = 256;

export const tooManyJobs = failure('too-many-jobs', 'invalid-input', 'user', {
  docs: `More environments were selected than a matrix of GitHub can have jobs (${MOST_JOBS}). No matrix was made.`,
  message: ({ count }: { count: number }) =>
    `${count} environments were selected, but GitHub allows only ${MOST_JOBS} jobs in a matrix.`,
  fix: 'Select fewer with a filter such as perf*. Or scale all of them in one process: `clonesquad-scale scale --activity <activity>`',
});
