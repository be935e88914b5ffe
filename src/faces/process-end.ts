// Ends the process once all output is written, without waiting for anything else, such as a library's own requests.

/** Ends the process with its exit code, once everything that it printed is written. */
export async function endProcess(): Promise<void> {
  await Promise.all([process.stdout, process.stderr].map(written));
  process.exit();
}

/** Resolves once a stream has written all of its data, or cannot write any more. */
async function written(stream: NodeJS.WriteStream): Promise<void> {
  if (stream.writableLength === 0) return;
  await new Promise<void>((resolve) => {
    stream.write('', () => resolve());
  });
}
