// How a process ends: by itself, once all is handed over. Whatever still waits for anything then, such as a library's own
// request for credentials, is of no use to anyone.

/** Ends the process with its exit code, once everything that it printed is written. */
export async function endProcess(): Promise<void> {
  await Promise.all([process.stdout, process.stderr].map(written));
  process.exit();
}

/** Resolves once a stream has written what it was given, or cannot write any more. */
async function written(stream: NodeJS.WriteStream): Promise<void> {
  if (stream.writableLength === 0) return;
  await new Promise<void>((resolve) => {
    stream.write('', () => resolve());
  });
}
