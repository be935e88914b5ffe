// Errors of a run as a whole: bugs, cancellation, timeouts, and invalid settings.

import { excerpt, withoutUser } from '../base/text.ts';
import { durationText } from '../base/time.ts';
import { afterWrite, cause, Failure } from './failure.ts';

/** A bug. */
export const internal = cause<{ readonly error: string }>('internal', {
  result: 'internal',
  fixBy: 'maintainers',
  explanation:
    'An unexpected error: a bug of clonesquad-scale. The state of the fleets is reported nevertheless. Run it again with debug logging, and report the bug with that log.',
  message: ({ error }) => `Unexpected error: ${error}.`,
  fix: () =>
    'Report it at https://github.com/acme/clonesquad-scale/issues, with the log of a run with debug logging.',
});

/** The runner's files that a step writes. */
export const runnerFilesUnwritable = cause<{ readonly error: string }>('runner-files-unwritable', {
  result: 'internal',
  explanation:
    "The runner's files for outputs and state (`GITHUB_OUTPUT`, `GITHUB_STATE`) could not be written: the disk is full, or the files do not exist. Free disk space on the runner, check that its work directory is writable, and run the job again.",
  message: ({ error }) => `The runner's files for outputs and state could not be written: ${error}.`,
  fix: () =>
    'Free disk space on the runner, and check that its work directory is writable. Then run the job again.',
});

/** More to restore than the runner can pass to the post step. Sizes in bytes. */
export const restoreTooLarge = cause<{ readonly bytes: number; readonly most: number }>('restore-too-large', {
  result: 'invalid-input',
  explanation:
    'With `on-job-end: restore`, the runner passes the settings and the previous values of all fleets to the post step. They are too large, so the post step could not start. Nothing was changed. Scale fewer fleets in one step, shorten the settings, or remove `on-job-end: restore`.',
  message: ({ bytes, most }) =>
    `The post step needs ${kib(bytes)} KiB to restore the previous values, but a runner passes at most ${kib(most)} KiB. Nothing was changed.`,
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

/** The failure of a thrown value; anything that is not a Failure becomes {@link internal}. */
export function toFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  const error = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return internal({ error: excerpt(error) }, { cause: thrown });
}

/** What to do after a run was cancelled. */
export const AFTER_CANCEL =
  'Run it again. If nobody cancelled it, find out what did: a timeout of the program that started it, or a newer run that replaced it.';

/** A run that was cancelled; `wait`: the fleet that it was waiting for, and the state of that fleet. */
export const cancelled = cause<{ readonly wait?: { readonly fleet: string; readonly standing: string } }>(
  'cancelled',
  {
    result: 'cancelled',
    explanation:
      "The run was cancelled (SIGHUP, SIGINT or SIGTERM): by a person, by a newer run of its concurrency group, or because the job's own time (`timeout-minutes`) was over. Sizes that were set stay set, unless `on-job-end: restore` restores the previous ones. Run it again. If nobody cancelled it, correct `timeout-minutes` or `concurrency` of the workflow.",
    message: ({ wait }) =>
      wait === undefined
        ? 'The run was cancelled.'
        : `The wait for ${wait.fleet} was cancelled: ${wait.standing}.`,
    fix: () => AFTER_CANCEL,
  },
);

/** The failure of a thrown value. Once a run is cancelled, anything that is not a Failure results from that. */
export function failureOf(thrown: unknown, signal: AbortSignal, mayBeWritten = false): Failure {
  const reason: unknown = signal.reason;
  if (thrown instanceof Failure && thrown === reason) return mayBeWritten ? afterWrite(thrown) : thrown;
  if (!signal.aborted || thrown instanceof Failure) return toFailure(thrown);
  return cancelled({}, { mayBeWritten, cause: thrown });
}

/** What a run was doing, as it completes the sentence "… ran out while …". */
export type Stage =
  | 'authenticating to AWS'
  | 'discovering the APIs'
  | 'reading the current state'
  | 'setting the sizes'
  | 'reading the status'
  | 'checking the environment'
  | 'restoring the sizes';

/** A fleet that did not reach its level in time. */
interface LateFleet {
  readonly timeoutMs: number;
  readonly fleet: string;
  readonly level: string;
  /** The state of the fleet, in words. */
  readonly standing: string;
  readonly dashboard: string;
  readonly failedReads: number;
  /** Whether CloudWatch has given any numbers of the fleet. */
  readonly hasNumbers: boolean;
}

/** The timeout of the run: before or outside the wait, or of a fleet in it. */
export const timedOut = cause<{ readonly timeoutMs: number; readonly stage: Stage } | LateFleet>('timeout', {
  result: 'timeout',
  explanation:
    "The run took longer than `timeout`. During the wait: the fleet has not reached the requested size in time, and no more specific error applies. If it was still making progress, increase `timeout`: before the wait, the log shows how long a fleet usually takes. Otherwise check the fleet's dashboard in CloudWatch. Before the wait: a service responded too slowly or not at all. The log shows what was retried. Check that service and the network (DNS, firewall, proxy), or increase `timeout`.",
  message: (facts) => {
    const after = durationText(facts.timeoutMs);
    if ('stage' in facts) return `The timeout (${after}) ran out while ${facts.stage}.`;
    const { fleet, level, standing, failedReads } = facts;
    const unread = failedReads === 0 ? '' : ` CloudWatch could not be read ${failedReads} times.`;
    return `${fleet} is not ${level} after ${after}: ${standing}.${unread}`;
  },
  fix: (facts) => {
    if ('stage' in facts)
      return 'Check in the log which service did not respond in time, and check the network (DNS, firewall, proxy). Or increase timeout.';
    return facts.failedReads > 0 && !facts.hasNumbers
      ? 'Check that this machine can reach CloudWatch (DNS, firewall, proxy). Then run it again.'
      : `If the fleet was still making progress (see the end of this log), increase timeout. Otherwise check the fleet's dashboard in CloudWatch (${facts.dashboard}).`;
  },
});

/** An invalid or missing setting. */
export interface Mistake {
  /** The setting, as it is named where it is given: `frontend`, `--frontend`. */
  readonly input: string;
  readonly value: string;
  readonly why: string;
  /** A valid one, as it is written there. */
  readonly example: string;
  /** Its place in a plan, from 1, and its key. */
  readonly at?: { readonly line: number; readonly column: number; readonly key: string };
}

/** Settings that are invalid, missing, or contradict each other. */
export const invalidInputs = cause<{ readonly mistakes: readonly Mistake[] }>('invalid-inputs', {
  result: 'invalid-input',
  explanation:
    'Settings are missing, invalid, or contradict each other. A setting is an input of the action, an option of the command line, an environment variable, or a line of the plan. Nothing was sent. The message lists all of them, each with an example. Correct them where they are set. The README lists all inputs, and `clonesquad-scale scale --help` lists all options.',
  message: ({ mistakes }) => {
    const [first] = mistakes;
    const one = first?.value === '' ? 'A setting is missing' : 'A setting is invalid';
    const count = mistakes.length === 1 ? one : `${mistakes.length} settings are invalid or missing`;
    return [`${count}. Nothing was sent.`, ...mistakes.map(sentence)].join('\n');
  },
  fix: () => 'Correct these settings.',
});

function sentence({ input, value, why, example }: Mistake): string {
  const given = value === '' ? 'is missing' : `is ${JSON.stringify(withoutUser(value))}`;
  return `  ${input} ${given}: ${why}. Example: ${example}`;
}

/** An invalid command line. */
export const invalidUsage = cause<{ readonly reason: string }>('invalid-usage', {
  result: 'invalid-input',
  explanation:
    'The command line has an unknown command or option, an option without its value, or an option that is given twice. Nothing was sent. `clonesquad-scale --help` lists the commands. The option `--help` of a command lists its options.',
  message: ({ reason }) => `The command line is invalid: ${reason}. Nothing was sent.`,
  fix: () =>
    'Correct the command line. clonesquad-scale --help lists the commands, and clonesquad-scale scale --help the options of one.',
});

/** A Node.js that is too old. */
export const unsupportedNode = cause<{ readonly version: string }>('unsupported-node', {
  result: 'invalid-input',
  explanation:
    'The command line requires Node.js 22 or later; npm warns about this at installation. Nothing was sent. Install Node.js 22 or later, and check that it comes first in `PATH`.',
  message: ({ version }) => `clonesquad-scale requires Node.js 22 or later, but this is Node.js ${version}.`,
  fix: () => 'Install Node.js 22 or later, and check that it comes first in PATH.',
});

/** A fleet that was set, while another one could not be. */
export const partial = cause<{
  readonly fleet: string;
  readonly requested: string;
  /** The names of the others, and whether their writes may have happened nevertheless. */
  readonly others: readonly string[];
  readonly mayBeWritten: boolean;
  /** A shell command that sets what is missing. */
  readonly repair: string;
}>('partial', {
  result: 'partial',
  explanation:
    'One fleet was set and another was not, because of an error that is reported separately. The run did not wait for any fleet. Fix that error and run it again, since setting a size twice is harmless. Or set the missing size with the command in the message.',
  message: ({ fleet, requested, others, mayBeWritten }) => {
    const not = mayBeWritten ? 'may not have been' : others.length === 1 ? 'was not' : 'were not';
    return `${fleet} was set to ${requested}, but ${others.join(', ')} ${not}: the environment is only partly scaled.`;
  },
  fix: ({ others, repair }) =>
    `Correct the error of ${others.join(', ')}, which is reported separately, and run it again: setting a size twice is harmless. Or set it by hand: ${repair}`,
});

/** A value that cannot be restored at the end of the job, because it must not be read now. */
export const restoreDenied = cause<{ readonly fleet: string; readonly statement: string }>('restore-denied', {
  result: 'refused',
  fixBy: 'aws-administrator',
  explanation:
    '`on-job-end: restore` must read the stored values first, and a policy denies that. Nothing was changed. Allow `GET configuration` on the CloneSquad API in the IAM policy of the role or user, or set `on-job-end` to `keep`.',
  message: ({ fleet }) =>
    `A policy denies reading the stored value of ${fleet}, so on-job-end could not restore it.`,
  fix: ({ statement }) =>
    `Allow ${statement} in the IAM policy of the role or user, or set on-job-end to keep.`,
});
