// This process: the signals that end a run early, its end, its memory, and its clock.

import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { plainLine } from '../base/text.ts';
import type { AlarmClock } from '../base/time.ts';
import { END_SIGNALS, type EndSignal, exitCode } from '../errors/failure.ts';
import { toFailure, traceOf, unsupportedNode } from '../errors/run.ts';

/** How long a cancelled run may take to report its state, in ms. The runner's second signal comes after 7.5 s. */
const GRACE_MS = 5_000;

/** One Ctrl-C can send a process a signal twice at once: from the terminal, and from its parent process, such as npx. In ms. */
const SAME_SIGNAL_MS = 500;

const OLDEST_NODE = 22;

/** Refuses a Node.js that is too old for this code. */
export function requireNode(): void {
  const { node: version } = process.versions;
  if (Number.parseInt(version, 10) < OLDEST_NODE) throw unsupportedNode({ version });
}

/** The result of {@link abortOnSignals}. */
export interface Abortable {
  /** Aborted at the first signal. */
  readonly signal: AbortSignal;
  /** The first signal that came, if any did. */
  readonly received: () => EndSignal | undefined;
  /** Calls a function at each signal from now on, once if a signal comes twice at once. No signal ends the process by itself then. */
  readonly takeOver: (handle: (name: EndSignal) => void) => void;
}

/**
 * Aborts at the first signal, so that requests end at once and the run can still report its state. If that takes too long, the
 * process exits.
 *
 * @param endsAtSecond whether a second signal ends the process
 */
export function abortOnSignals(endsAtSecond = false): Abortable {
  const controller = new AbortController();
  let first: { readonly name: EndSignal; readonly at: number } | undefined;
  let handle: ((name: EndSignal) => void) | undefined;
  let grace: NodeJS.Timeout | undefined;
  const lastAt = new Map<EndSignal, number>();
  for (const name of END_SIGNALS) {
    process.on(name, () => {
      const at = systemClock.now();
      const isLater = first !== undefined && at - first.at > SAME_SIGNAL_MS;
      const isAgain = at - (lastAt.get(name) ?? Number.NEGATIVE_INFINITY) > SAME_SIGNAL_MS;
      lastAt.set(name, at);
      if (handle !== undefined) {
        if (isAgain) handle(name);
      } else if (isLater && endsAtSecond) endBySignal(name);
      if (first !== undefined) return;
      first = { name, at };
      if (handle === undefined) grace = setTimeout(() => endBySignal(name), GRACE_MS).unref();
      controller.abort(new DOMException(`cancelled by ${name}`, 'AbortError'));
    });
  }
  // A bug in something that nothing waits for. The run ends with it, so that it reports the state of the fleets, and restores sizes.
  process.on('uncaughtException', (thrown) => {
    const bug = toFailure(thrown);
    if (handle === undefined) grace ??= setTimeout(() => process.exit(), GRACE_MS).unref();
    process.once('exit', () => {
      if (process.exitCode) return;
      // The run had ended already, so nothing has reported the bug.
      process.stderr.write(`${[plainLine(bug.message), ...traceOf(bug)].join('\n')}\n`);
      process.exitCode = exitCode(bug.result);
    });
    controller.abort(bug);
  });
  const takeOver = (next: (name: EndSignal) => void) => {
    handle = next;
    clearTimeout(grace);
  };
  return { signal: controller.signal, received: () => first?.name, takeOver };
}

/** Ends the process as the signal itself would have: unlike `process.exit()`, that does not wait for a thread, such as a lookup's. */
function endBySignal(name: EndSignal): void {
  process.removeAllListeners(name);
  process.kill(process.pid, name);
}

// Ends the process once all output is written, without waiting for anything else, such as a library's own requests.

/** Ends the process with its exit code, once everything that it printed is written; `signal` is what has cancelled the run. */
export async function endProcess(signal?: EndSignal): Promise<void> {
  await Promise.all([process.stdout, process.stderr].map(written));
  // An exit waits for threads, such as that of a lookup that is not answered.
  if (!process.getActiveResourcesInfo().some(isInThread)) process.exit();
  if (signal !== undefined) endBySignal(signal);
  else endAtOnce();
}

/** Exits without waiting for threads: another program, which does nothing, takes the place of this one. */
function endAtOnce(): void {
  const code = String(process.exitCode ?? 0);
  // Its warning would be printed before the next turn only, which never comes. Windows and older releases lack it.
  if (process.platform !== 'win32')
    process.execve?.(process.execPath, [process.execPath, '--eval', `process.exit(${code})`], {
      ...process.env,
      NODE_OPTIONS: '',
    });
  process.exit();
}

/** Whether a resource is at work in a thread: a lookup, or a file. */
function isInThread(resource: string): boolean {
  return resource.startsWith('GetAddrInfo') || resource.startsWith('FSReq');
}

/** Resolves once a stream has written all of its data, or cannot write any more. */
async function written(stream: NodeJS.WriteStream): Promise<void> {
  if (stream.writableLength === 0) return;
  await new Promise<void>((resolve) => {
    stream.write('', () => resolve());
  });
}

// Limits the memory of processes with hundreds of environments: V8 lets a heap grow to several times its content.

/** The heap may grow to 1.5 times its content before it is collected, and the space for new objects does not grow. */
const SMALL_HEAP = ['--heap-growing-percent=50', '--semi-space-growth-factor=1'];

/** Makes V8 collect garbage earlier from now on. A thousand fleets then need half of the memory, and hardly more time. */
export function keepHeapSmall(): void {
  for (const option of SMALL_HEAP) setFlagsFromString(option);
}

// The machine's clock and random numbers: the only place that reads them.

/** Maximum duration of a timer, in ms. */
const LONGEST_MS = 2 ** 31 - 1;

/** The date of the process's start, and a monotonic clock that changes of the date do not affect: both in ms. */
const STARTED_AT = Date.now();
const STARTED = performance.now();

const sleep: AlarmClock['sleep'] = async (milliseconds, signal) => {
  await pause(Math.min(milliseconds, LONGEST_MS), undefined, { signal }).catch((thrown: unknown) => {
    if (!signal.aborted) throw thrown;
  });
};

/** Real time. A sleep ends early, without an error, when its signal is aborted. */
export const systemClock: AlarmClock = {
  now: () => STARTED_AT + Math.floor(performance.now() - STARTED),
  random: () => Math.random(),
  sleep,
  after: (milliseconds, ring) => {
    const timer = setTimeout(ring, Math.min(milliseconds, LONGEST_MS));
    return () => clearTimeout(timer);
  },
};
