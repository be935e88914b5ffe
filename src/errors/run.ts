// Errors of a run as a whole: bugs, cancellation, timeouts, and invalid settings.

import { counted, excerpt, withoutUser } from '../base/text.ts';
import { durationText } from '../base/time.ts';
import { afterWrite, Failure, failure, inSentence } from './failure.ts';
import { permissionLevelText } from './permissions.ts';

const ISSUES = 'https://github.com/acme/clonesquad-scale/issues';

export const internal = failure('internal', 'internal', 'maintainers', {
  docs: 'An unexpected error: a bug of clonesquad-scale. The state of the fleets is reported nevertheless. The log of the run has the place in the code.',
  message: ({ error }: { error: string }) => `Unexpected error: ${error}.`,
  fix: `Report the error with the log of this run: ${ISSUES}`,
});

export const runnerFilesUnwritable = failure('runner-files-unwritable', 'internal', 'user', {
  docs: "The runner's files for outputs and state (`GITHUB_OUTPUT`, `GITHUB_STATE`) cannot be written. The message contains the reason: a file does not exist, is a pipe or is not writable, or the disk is full. Earlier steps must not change the variables and files of the runner, and its work directory must be writable.",
  message: ({ error }: { error: string }) => `Cannot write the runner's files for outputs and state: ${error}.`,
  fix: 'Check that GITHUB_OUTPUT and GITHUB_STATE name files that exist, that these are writable and not pipes, and that the disk of the runner is not full. Then start the run again.',
});

/** More to restore than the runner can pass to the post step. Sizes in bytes. */
export const restoreTooLarge = failure('restore-too-large', 'invalid-input', 'user', {
  docs: 'With `on-job-end: restore`, the runner passes the settings and the previous values of all fleets to the post step. They are too large, so the post step could not start. Nothing was changed.',
  message: ({ bytes, most }: { bytes: number; most: number }) =>
    `The post step needs ${kib(bytes)} KiB to restore the previous values, but a runner passes at most ${kib(most)} KiB. Nothing was changed.`,
  fix: 'Scale fewer fleets in one step, or set `on-job-end` to `keep`.',
});

export const savedStateBroken = failure('saved-state-broken', 'internal', 'user', {
  docs: 'The main step saves its state for the post step (GITHUB_STATE), but the post step received something else. Nothing was restored.',
  message: ({ name, characters }: { name: string; characters: number }) =>
    `The state that the main step saved is damaged: ${name} (${characters} characters) is not valid JSON.`,
  fix: "Set the sizes yourself. The column Before in the job summary and the step output `report` have the previous values, if the main step ended normally. Check that no other step or tool changes the runner's files or the STATE_ variables.",
});

function kib(bytes: number): number {
  return Math.floor(bytes / 1024);
}

/** The failure of a thrown value; anything that is not a Failure is a bug, and becomes {@link internal}. */
export function toFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  const error = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return internal({ error: excerpt(error) }, { cause: thrown });
}

/** Where in the code a bug has happened, a line for each call; empty for any other failure. */
export function traceOf({ code, cause }: Failure): readonly string[] {
  if (cause instanceof Failure) return traceOf(cause);
  if (code !== internal.code || !(cause instanceof Error)) return [];
  const { stack = '', message } = cause;
  // Before the calls, it repeats the message.
  return stack
    .slice(stack.indexOf(message) + message.length)
    .split('\n')
    .filter((line) => /^ +at /.test(line));
}

/** A run that was cancelled; `wait`: the fleet that it was waiting for, and the state of that fleet. */
export const cancelled = failure('cancelled', 'cancelled', 'user', {
  docs: "The run was cancelled (SIGHUP, SIGINT or SIGTERM): by a person, by a newer run of its concurrency group, or because the job's own time (`timeout-minutes`) was over. Sizes that were set stay set, unless `on-job-end: restore` restores the previous ones. Start the run again. If nobody cancelled it, look at the annotations on the page of the workflow run, and at `timeout-minutes` and `concurrency` (`cancel-in-progress`) in the workflow. On a command line, look at the time limit of the program that started it, and whether its terminal or SSH connection was closed.",
  message: ({ wait }: { wait?: { fleet: string; standing: string } }) =>
    wait === undefined ? 'The run was cancelled.' : `The wait for ${wait.fleet} was cancelled: ${wait.standing}.`,
  fix: () =>
    [
      'Start the run again. If nobody cancelled it, look for the reason here:',
      '  The time limit of the program that started it, such as a scheduler or a CI server.',
      '  A rule of that program which ends a run when a newer one starts.',
      '  A terminal or SSH connection that was closed.',
    ].join('\n'),
});

/** The failure of a thrown value. Once a run has been ended, anything that is not a Failure results from that. */
export function failureOf(thrown: unknown, signal: AbortSignal, mayBeWritten = false): Failure {
  const reason: unknown = signal.reason;
  if (!signal.aborted || (thrown instanceof Failure && thrown !== reason)) return toFailure(thrown);
  if (reason instanceof Failure) return mayBeWritten ? afterWrite(reason) : reason;
  return cancelled({}, { mayBeWritten, cause: thrown });
}

/** What a run was doing, as it completes the sentence "… ran out while …". */
export type Stage =
  | 'authenticating to AWS'
  | 'discovering the APIs'
  | 'reading the current state'
  | 'setting the sizes'
  | 'waiting for the fleets'
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
export const timedOut = failure('timeout', 'timeout', 'user', {
  docs: "The run took longer than `timeout`. During the wait: the fleet has not reached the requested size in time, and no more specific error applies. If it was still making progress, increase `timeout`: before the wait, the log shows how long a fleet usually takes. Otherwise check the fleet's dashboard in CloudWatch. Before the wait: a service responded too slowly or not at all. The log shows what was retried. Check that service and the network (DNS, firewall, proxy), or increase `timeout`. Then start the run again.",
  message: (facts: { timeoutMs: number; stage: Stage } | LateFleet) => {
    const after = durationText(facts.timeoutMs);
    if ('stage' in facts) return `The timeout (${after}) ran out while ${facts.stage}.`;
    const { fleet, level, standing, failedReads } = facts;
    const unread = failedReads === 0 ? '' : ` ${counted(failedReads, 'read')} of CloudWatch failed.`;
    return `${fleet} is not ${level} after ${after}: ${standing}.${unread}`;
  },
  fix: (facts) => {
    if ('stage' in facts)
      return 'Check in the log which service did not respond in time, and check the network (DNS, firewall, proxy). If the service is only slow, increase `timeout`. Then start the run again.';
    return facts.failedReads > 0 && !facts.hasNumbers
      ? 'Check that this machine can reach CloudWatch (DNS, firewall, proxy). Then start the run again.'
      : `If the fleet was still making progress, increase \`timeout\`. Otherwise check the fleet's dashboard in CloudWatch (${facts.dashboard}), and fix the cause. Then start the run again.`;
  },
});

/** An invalid or missing setting. */
export interface InvalidValue {
  /** The setting, as it is named where it is given: `frontend`, `--frontend`. */
  readonly input: string;
  readonly value: string;
  readonly why: string;
  /** A valid one, as it is written there. */
  readonly example: string;
  /** Its place in a plan, from 1, and its key. */
  readonly at?: { readonly line: number; readonly column: number; readonly key: string };
}

export const invalidInputs = failure('invalid-inputs', 'invalid-input', 'user', {
  docs: 'Settings are missing, invalid, or contradict each other. A setting is an input of the action, an option of the command line, an environment variable, or a line of the plan. Nothing was sent. The message lists all of them, each with an example. The README lists all inputs, and `clonesquad-scale scale --help` lists all options.',
  message: ({ values }: { values: readonly InvalidValue[] }) => {
    const [first] = values;
    const one = first?.value === '' ? 'A setting is missing' : 'A setting is invalid';
    const count = values.length === 1 ? one : `${values.length} settings are invalid or missing`;
    return [`${count}. Nothing was sent.`, ...values.map(sentence)].join('\n');
  },
  fix: 'Correct these settings.',
});

function sentence({ input, value, why, example }: InvalidValue): string {
  const given = value === '' ? 'is missing' : `is ${JSON.stringify(withoutUser(value))}`;
  return `  ${input} ${given}: ${why}. Example: ${example}`;
}

export const invalidUsage = failure('invalid-usage', 'invalid-input', 'user', {
  docs: 'The command line has an unknown command or option, an option without its value, or an option that is given twice. Nothing was sent. `clonesquad-scale --help` lists the commands, and `clonesquad-scale scale --help` the options of one.',
  message: ({ reason }: { reason: string; command?: string }) =>
    `The command line is invalid: ${reason}. Nothing was sent.`,
  fix: ({ command }) =>
    command === undefined
      ? 'Correct the command line. `clonesquad-scale --help` lists the commands, and `clonesquad-scale scale --help` the options of one.'
      : `Correct the command line. \`clonesquad-scale ${command} --help\` lists the options.`,
});

export const unsupportedNode = failure('unsupported-node', 'invalid-input', 'user', {
  docs: 'The command and the action require Node.js 22 or later. npm warns about this when it installs the command. A GitHub runner brings its own Node.js, while act uses the first one in PATH. Nothing was sent.',
  message: ({ version }: { version: string }) =>
    `clonesquad-scale requires Node.js 22 or later, but this is Node.js ${version}.`,
  fix: 'Install Node.js 22 or later, and check that it comes first in PATH. For this command alone, npm can install it: https://github.com/acme/clonesquad-scale/blob/v1/docs/cli.md#on-a-machine-whose-node-is-older',
});

export const partial = failure<{
  readonly fleet: string;
  readonly requested: string;
  /** The names of the others, and whether their writes may have happened nevertheless. */
  readonly others: readonly string[];
  readonly mayBeWritten: boolean;
  /** A shell command that sets what is missing; empty if no API is known. */
  readonly repair: string;
}>('partial', 'partial', 'user', {
  docs: 'One fleet was set and another was not, because of an error that is reported separately. The run did not wait for any fleet. Correct that error and start the run again: setting a size twice is harmless. Or set the missing size with the command in the message, which requires awscurl (`pip install awscurl`).',
  message: ({ fleet, requested, others, mayBeWritten }) => {
    const names = inSentence(others);
    const verb = others.length === 1 ? 'was' : 'were';
    const rest = mayBeWritten
      ? `. It is unknown whether ${names} ${verb} set.`
      : `, but ${names} ${verb} not. The environment is only partly scaled.`;
    return `${fleet} was set to ${requested}${rest} The run did not wait for any fleet.`;
  },
  fix: ({ others, repair }) => {
    const again = `Correct the error of ${inSentence(others)}, which is reported separately. Then start the run again: setting a size twice is harmless.`;
    return repair === ''
      ? again
      : `${again} Or set what is missing with this command, which requires awscurl (pip install awscurl): ${repair}`;
  },
});

export const restoreDenied = failure('restore-denied', 'refused', 'aws-administrator', {
  docs: 'To restore the stored values at the end (`on-job-end: restore`, or the command `run`), they must be read before they are changed, and the permission for that is missing. Nothing was changed. Allow `GET configuration` on the CloneSquad API in the IAM policy of the role or user. Or set `on-job-end` to `keep`; on a command line, use `scale` instead of `run`.',
  message: ({ fleet }: { fleet: string; statement: string }) =>
    `Permission to read the stored value of ${fleet} is missing, so the value could not be restored at the end. Nothing was changed.`,
  fix: ({ statement }) =>
    `Allow ${statement} in the IAM policy of the role or user${permissionLevelText([statement])}. Or do not restore: set \`on-job-end\` to \`keep\`, or use \`clonesquad-scale scale\` instead of \`run\`.`,
});
