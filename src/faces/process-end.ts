// Ends the process once all output is written, without waiting for anything else, such as a library's own requests.

import type { EndSignal } from '../results.ts';
import { endBySignal } from './signals.ts';

/** Ends the process with its exit code, once everything that it printed is written; `signal` is what has cancelled the run. */
export async function endProcess(signal?: EndSignal): Promise<void> {
  await Promise.all([process.stdout, process.stderr].map(written));
  // The exit would wait for what no signal ends, such as a lookup that is not answered.
  if (signal !== undefined && process.getActiveResourcesInfo().some(isInThread)) endBySignal(signal);
  else process.exit();
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
