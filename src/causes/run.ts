// Causes that belong to no single step: bugs, cancellation, and settings that are wrong.

import { durationText } from '../duration.ts';
import { afterWrite, Failure } from '../failure.ts';
import { excerpt, withoutUser } from '../plain-text.ts';
import { cause } from './cause.ts';

/** What nobody designed. */
export const internal = cause<{ readonly error: string }>('internal', {
  result: 'internal',
  fixBy: 'maintainers',
  explanation:
    'A bug: something was thrown that nobody foresaw. The state left behind is told all the same. Run the job again with debug logging on, and report the bug with the log of that run.',
  message: ({ error }) => `Something that nobody foresaw went wrong: ${error}.`,
  fix: () =>
    'Report it at https://github.com/acme/clonesquad-scale/issues, with the log of a run that has debug logging on.',
});

/** The runner's files that a step writes. */
export const runnerFiles = cause<{ readonly error: string }>('runner-files', {
  result: 'internal',
  fixBy: 'user',
  explanation:
    'The files by which a step hands its outputs and its state to the runner (GITHUB_OUTPUT, GITHUB_STATE) could not be written: the disk is full, or the files are not there. See that the disk of the runner is not full and that its work folder may be written, and run the job again.',
  message: ({ error }) => `The runner's files for outputs and state could not be written: ${error}.`,
  fix: () =>
    'See that the disk of the runner is not full and that its work folder may be written, and run the job again.',
});

/** More to put back at the end of the job than the runner can hand to the post step. */
export const restoreTooLarge = cause<{ readonly bytes: number; readonly most: number }>('restore-too-large', {
  result: 'invalid-input',
  fixBy: 'user',
  explanation:
    'With on-job-end: restore, the runner hands the settings and the previous values of all fleets to the post step. They are larger than it can hand on, so the post step could not be started. Nothing was changed. Scale fewer fleets in one step, shorten the settings, or remove on-job-end: restore.',
  message: ({ bytes, most }) =>
    `What the post step needs to put the previous values back has ${kib(bytes)} KiB, and a runner can hand on ${kib(most)} KiB. Nothing was changed.`,
  fix: () => 'Scale fewer fleets in one step, shorten the settings, or remove on-job-end: restore.',
});

/** A state of the main step that the post step cannot read. */
export const savedStateBroken = cause<{ readonly name: string; readonly characters: number }>(
  'saved-state-broken',
  {
    result: 'internal',
    fixBy: 'user',
    explanation:
      "The main step saves its state for the post step (GITHUB_STATE), and the runner handed over something else than what was saved. Nothing was restored. Set the sizes yourself: the main step's output report has the previous value of each fleet. Check that no other step or tool changes the runner's files or the STATE_ variables.",
    message: ({ name, characters }) =>
      `The state that the main step saved is damaged: ${name} (${characters} characters) is not valid JSON.`,
    fix: () =>
      "Set the sizes yourself: the main step's output report has the previous value of each fleet. Check that no other step or tool changes the runner's files or the STATE_ variables.",
  },
);

function kib(bytes: number): number {
  return Math.floor(bytes / 1024);
}

/** The failure that a thrown value stands for; what nobody designed becomes {@link internal}. */
export function toFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  const error = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return internal({ error: excerpt(error) }, { cause: thrown });
}

/** Cancelled before a fleet's own end was known. */
export const cancelled = cause<object>('cancelled', {
  result: 'cancelled',
  fixBy: 'user',
  explanation:
    "The job was cancelled (SIGHUP, SIGINT or SIGTERM): by a person, by a newer run of its concurrency group, or because its own time (timeout-minutes) was over. What was set stays set, unless on-job-end: restore puts it back. Run the job again; if nobody cancelled it, mend the workflow's timeout-minutes or concurrency.",
  message: () => 'The run was cancelled.',
  fix: () => AFTER_CANCEL,
});

/** What to do after a run that was cancelled. */
export const AFTER_CANCEL =
  'Run it again. If nobody cancelled it, look for what did: a timeout of what has started it, or a newer run that took its place.';

/** What was thrown, as a failure: once a run is cancelled, whatever is no failure of its own stems from that. */
export function failureOf(thrown: unknown, signal: AbortSignal, mayBeWritten = false): Failure {
  const reason: unknown = signal.reason;
  if (thrown instanceof Failure && thrown === reason) return mayBeWritten ? afterWrite(thrown) : thrown;
  if (!signal.aborted || thrown instanceof Failure) return toFailure(thrown);
  return cancelled({}, { mayBeWritten, cause: thrown });
}

/** What a run is at, as it completes the sentence "… ran out while …". */
export type Stage =
  | 'signing in to AWS'
  | 'looking for the APIs'
  | 'reading the current state'
  | 'setting the sizes'
  | 'reading the status'
  | 'checking the environment'
  | 'putting the sizes back';

/** The time of a run was over before its wait began, or in a run that has none. */
export const runTimeout = cause<{ readonly timeoutMs: number; readonly stage: Stage }>('run-timeout', {
  result: 'timeout',
  fixBy: 'user',
  explanation:
    'The timeout of the run was over before the sizes were set: a service answered too slowly, or not at all. The log names what was tried again. Check that service and the way to it (DNS, firewall, proxy), or increase timeout.',
  message: ({ timeoutMs, stage }) => `The timeout (${durationText(timeoutMs)}) ran out while ${stage}.`,
  fix: () =>
    'Check in the log which service did not answer in time, and the way to it (DNS, firewall, proxy). Or increase timeout.',
});

/** One mistake in the settings. */
export interface Mistake {
  /** The setting, as it is called where it is given: `frontend`, `--frontend`. */
  readonly input: string;
  readonly value: string;
  readonly why: string;
  /** A right one, as it is written there. */
  readonly example: string;
  /** Where a plan has it, from 1, and under which key. */
  readonly at?: { readonly line: number; readonly column: number; readonly key: string };
}

/** Settings outside their grammar, or that contradict each other. */
export const wrongInputs = cause<{ readonly mistakes: readonly Mistake[] }>('wrong-inputs', {
  result: 'invalid-input',
  fixBy: 'user',
  explanation:
    'Settings (inputs, flags, variables, or lines of a plan) are missing, outside their grammar, or contradict each other. All mistakes are named at once, each with an example, and nothing was sent. Correct them where they are given; the README lists all inputs, and clonesquad-scale scale --help all flags.',
  message: ({ mistakes }) => {
    const count = mistakes.length === 1 ? 'A setting is' : `${mistakes.length} settings are`;
    return [`${count} wrong, and nothing was sent:`, ...mistakes.map(sentence)].join('\n');
  },
  fix: () => 'Correct the settings named here.',
});

function sentence({ input, value, why, example }: Mistake): string {
  const given = value === '' ? 'is missing' : `is ${JSON.stringify(withoutUser(value))}`;
  return `  ${input} ${given}: ${why}. Example: ${example}`;
}

/** A command line that is none. */
export const wrongUsage = cause<{ readonly reason: string }>('wrong-usage', {
  result: 'invalid-input',
  fixBy: 'user',
  explanation:
    'The command line has a command or a flag that there is not, a flag without its value, or one that is given twice. Nothing was sent. clonesquad-scale --help lists the commands, and clonesquad-scale scale --help the flags of one.',
  message: ({ reason }) => `The command line is wrong, and nothing was sent: ${reason}.`,
  fix: () =>
    'Correct the command line. clonesquad-scale --help lists the commands, and clonesquad-scale scale --help the flags of one.',
});

/** A Node that cannot run the command. */
export const oldNode = cause<{ readonly version: string }>('old-node', {
  result: 'invalid-input',
  fixBy: 'user',
  explanation:
    'The command runs on a Node that is too old for it, as npm warns when it installs it. Nothing was sent. Install Node 22 or later, and see that it is the first one on the PATH.',
  message: ({ version }) => `clonesquad-scale needs Node 22 or later, and this is Node ${version}.`,
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
  fixBy: 'user',
  explanation:
    'One fleet was set and another was not, for a reason that is told beside this one. Nothing was waited for. Mend that and run the job again, since setting a size twice does no harm; or set the missing one by the command that the message gives.',
  message: ({ group, asked, others, mayBeWritten }) =>
    `${group} was set to ${asked}, and ${others.join(', ')} ${mayBeWritten ? 'may not have been' : 'was not'}: the environment is half scaled.`,
  fix: ({ others, repair }) =>
    `Mend what kept ${others.join(', ')} from being set, which is told beside this, and run the job again: setting a size twice does no harm. Or set it by hand: ${repair}`,
});

/** A value that cannot be put back at the end of the job, because it may not be read now. */
export const previousDenied = cause<{ readonly group: string; readonly statement: string }>(
  'previous-denied',
  {
    result: 'refused',
    fixBy: 'aws-administrator',
    explanation:
      "on-job-end: restore needs to read the stored values first, and a policy denies that. Nothing was changed. Allow GET configuration on the API in the role's policy, or take on-job-end: restore away.",
    message: ({ group }) =>
      `The value of ${group} may not be read, so on-job-end: restore could not put it back.`,
    fix: ({ statement }) => `Allow ${statement} in the role's policy, or take on-job-end: restore away.`,
  },
);
