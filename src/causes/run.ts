// Causes that belong to no single step: bugs, cancellation, and inputs that are wrong.

import { Failure } from '../failure.ts';
import { excerpt } from '../plain-text.ts';
import { cause } from './cause.ts';

/** What nobody designed. */
export const internal = cause<{ readonly error: string }>('internal', {
  result: 'internal',
  owner: 'the maintainers of clonesquad-scale',
  about:
    'A bug: something was thrown that nobody foresaw. The state left behind is told all the same. Run the job again with debug logging on, and report the bug with the log of that run.',
  what: ({ error }) => `Something that nobody foresaw went wrong: ${error}.`,
  fix: () =>
    'Report it at https://github.com/acme/clonesquad-scale/issues, with the log of a run that has debug logging on.',
});

/** The runner's files that a step writes. */
export const runnerFiles = cause<{ readonly error: string }>('runner-files', {
  result: 'internal',
  owner: 'whoever runs the job',
  about:
    'The files by which a step hands its outputs and its state to the runner (GITHUB_OUTPUT, GITHUB_STATE) could not be written: the disk is full, or the files are not there. See that the disk of the runner is not full and that its work folder may be written, and run the job again.',
  what: ({ error }) => `The runner's files for outputs and state could not be written: ${error}.`,
  fix: () =>
    'See that the disk of the runner is not full and that its work folder may be written, and run the job again.',
});

/** The failure that a thrown value stands for; what nobody designed becomes {@link internal}. */
export function toFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  const error = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return internal({ error: excerpt(error) }, { cause: thrown });
}

/** Cancelled before a fleet's own end was known. */
export const cancelled = cause<object>('cancelled', {
  result: 'cancelled',
  owner: 'whoever runs the job',
  about:
    "The job was cancelled (SIGHUP, SIGINT or SIGTERM): by a person, by a newer run of its concurrency group, or because its own time (timeout-minutes) was over. What was set stays set, unless on-job-end: restore puts it back. Run the job again; if nobody cancelled it, mend the workflow's timeout-minutes or concurrency.",
  what: () => 'The run was cancelled.',
  fix: () => AFTER_CANCEL,
});

/** What to do after a run that was cancelled. */
export const AFTER_CANCEL =
  "Run the job again. If nobody cancelled it, see the workflow's timeout-minutes and concurrency.";

/** What was thrown, as a failure: once a run is cancelled, whatever is no failure of its own stems from that. */
export function failureOf(thrown: unknown, signal: AbortSignal, mayBeWritten = false): Failure {
  if (!signal.aborted || thrown instanceof Failure) return toFailure(thrown);
  return cancelled({}, { mayBeWritten, cause: thrown });
}

/** One mistake in the inputs. */
export interface Mistake {
  readonly input: string;
  readonly value: string;
  readonly why: string;
  /** A right one, as it is written in a workflow. */
  readonly example: string;
}

/** Inputs outside their grammar, or that contradict each other. */
export const wrongInputs = cause<{ readonly mistakes: readonly Mistake[] }>('wrong-inputs', {
  result: 'invalid-input',
  owner: 'the author of the workflow',
  about:
    'Inputs are missing, outside their grammar, or contradict each other. All mistakes are named at once, each with an example, and nothing was sent. Correct them in the workflow; the README lists all inputs.',
  what: ({ mistakes }) => {
    const count = mistakes.length === 1 ? 'An input is' : `${mistakes.length} inputs are`;
    return [`${count} wrong, and nothing was sent:`, ...mistakes.map(sentence)].join('\n');
  },
  fix: () => 'Correct the inputs named here.',
});

function sentence({ input, value, why, example }: Mistake): string {
  const given = value === '' ? 'is missing' : `is ${JSON.stringify(value)}`;
  return `  ${input} ${given}: ${why}. Example: ${example}`;
}

/** A command line that is none. */
export const wrongUsage = cause<{ readonly reason: string }>('wrong-usage', {
  result: 'invalid-input',
  owner: 'whoever runs the job',
  about:
    'The command line has a command or a flag that there is not, a flag without its value, or one that is given twice. Nothing was sent. clonesquad-scale --help lists the commands, and clonesquad-scale scale --help the flags of one.',
  what: ({ reason }) => `The command line is wrong, and nothing was sent: ${reason}.`,
  fix: () =>
    'Correct the command line. clonesquad-scale --help lists the commands, and clonesquad-scale scale --help the flags of one.',
});

/** A Node that cannot run the command. */
export const oldNode = cause<{ readonly version: string }>('old-node', {
  result: 'invalid-input',
  owner: 'whoever runs the job',
  about:
    'The command runs on a Node that is too old for it, as npm warns when it installs it. Nothing was sent. Install Node 22 or later, and see that it is the first one on the PATH.',
  what: ({ version }) => `clonesquad-scale needs Node 22 or later, and this is Node ${version}.`,
  fix: () => 'Install Node 22 or later, and see that it is the first one on the PATH.',
});

/** A fleet that was set while another one could not be. */
export const partial = cause<{
  readonly group: string;
  readonly asked: string;
  /** GroupNames of the others, and whether their writes may have happened nevertheless. */
  readonly others: readonly string[];
  readonly mayBeWritten: boolean;
  /** A shell command that sets what is missing. */
  readonly repair: string;
}>('partial', {
  result: 'partial',
  owner: 'whoever runs the job',
  about:
    'One fleet was set and another was not, for a reason that is told beside this one. Nothing was waited for. Mend that and run the job again, since setting a size twice does no harm; or set the missing one by the command that the message gives.',
  what: ({ group, asked, others, mayBeWritten }) =>
    `${group} was set to ${asked}, and ${others.join(', ')} ${mayBeWritten ? 'may not have been' : 'was not'}: the environment is half scaled.`,
  fix: ({ others, repair }) =>
    `Mend what kept ${others.join(', ')} from being set, which is told beside this, and run the job again: setting a size twice does no harm. Or set it by hand: ${repair}`,
});

/** A value that cannot be put back at the end of the job, because it may not be read now. */
export const previousDenied = cause<{ readonly group: string; readonly statement: string }>(
  'previous-denied',
  {
    result: 'refused',
    owner: 'the administrator of the AWS account',
    about:
      "on-job-end: restore needs to read the stored values first, and a policy denies that. Nothing was changed. Allow GET configuration on the API in the role's policy, or take on-job-end: restore away.",
    what: ({ group }) =>
      `The value of ${group} may not be read, so on-job-end: restore could not put it back.`,
    fix: ({ statement }) => `Allow ${statement} in the role's policy, or take on-job-end: restore away.`,
  },
);
