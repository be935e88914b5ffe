// The signals that end a run early, as one AbortSignal. GitHub's runner sends SIGINT, and SIGTERM 7.5 s later.

import { setFlagsFromString } from 'node:v8';
import { END_SIGNALS, type EndSignal } from '../errors/results.ts';

/** How long a cancelled run may take to report its state, in ms. The runner's second signal comes after 7.5 s. */
const GRACE_MS = 5_000;

/** The result of {@link abortOnSignals}. */
export interface Abortable {
  readonly signal: AbortSignal;
  /** The first signal that came, if any did. */
  readonly received: () => EndSignal | undefined;
}

/**
 * Aborts at the first signal, so that requests end at once and the run can still report its state. If that takes too long, the
 * process exits.
 */
export function abortOnSignals(): Abortable {
  const controller = new AbortController();
  let first: EndSignal | undefined;
  for (const name of END_SIGNALS) {
    process.on(name, () => {
      if (first !== undefined) return;
      first = name;
      setTimeout(() => endBySignal(name), GRACE_MS).unref();
      controller.abort(new DOMException(`cancelled by ${name}`, 'AbortError'));
    });
  }
  return { signal: controller.signal, received: () => first };
}

/** Ends the process as the signal itself would have: unlike `process.exit()`, that does not wait for a thread, such as a lookup's. */
export function endBySignal(name: EndSignal): void {
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

/** Makes V8 optimize for memory from now on. A thousand fleets then need half of it, and hardly more time. */
export function keepHeapSmall(): void {
  setFlagsFromString('--optimize-for-size');
}
