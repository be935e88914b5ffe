// Files that people name. Opening a pipe or a device, or reading from it, may block, and no signal ends that: neither is waited for.

import { closeSync, constants, fstatSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';

// Windows has no such flag.
const NONBLOCK = constants.O_NONBLOCK ?? 0;

/** The content of a regular file of at most so many bytes; throws an Error that says what is wrong with any other. */
export function readRegularFile(path: string, mostBytes: number): Buffer {
  const { O_RDONLY } = constants;
  return withFile(path, O_RDONLY, (file) => {
    const stats = fstatSync(file);
    if (stats.isDirectory()) throw new Error('it is a directory');
    if (!stats.isFile()) throw new Error('it is a pipe or a device, not a file');
    if (stats.size > mostBytes) throw new Error(`it is larger than ${mostBytes} bytes`);
    return readFileSync(file);
  });
}

/** Appends to a file, which is created if it does not exist. A pipe that nobody reads, or that is full, is an Error. */
export function appendToFile(path: string, text: string): void {
  const { O_APPEND, O_CREAT, O_WRONLY } = constants;
  const bytes = Buffer.from(text);
  withFile(path, O_APPEND | O_CREAT | O_WRONLY, (file) => {
    const written = writeSync(file, bytes);
    if (written < bytes.length) throw new Error(`only ${written} of ${bytes.length} bytes could be written`);
  });
}

/** Whether a path leads to a pipe. */
export function isPipe(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFIFO() ?? false;
}

function withFile<Value>(path: string, flags: number, act: (file: number) => Value): Value {
  const file = openSync(path, flags | NONBLOCK);
  try {
    return act(file);
  } finally {
    closeSync(file);
  }
}
