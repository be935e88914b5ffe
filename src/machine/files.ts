// Reads and writes files that people name, without waiting for pipes and devices, which may block without end.

import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync, writeSync } from 'node:fs';
import { devNull } from 'node:os';

// Windows lacks it.
const NONBLOCK = constants.O_NONBLOCK ?? 0;

/** The content of a regular file of at most `mostBytes` bytes. Throws an Error that says what is wrong with any other file. */
export function readRegularFile(path: string, mostBytes: number): Buffer {
  const { O_RDONLY } = constants;
  return withFile(path, O_RDONLY, (file) => {
    const stats = fstatSync(file);
    if (stats.isDirectory()) throw new Error('it is a directory');
    if (!stats.isFile()) throw new Error('it is a pipe or a device, not a file');
    const content = stats.size > mostBytes ? undefined : readAll(file, mostBytes);
    if (content === undefined) throw new Error(`it is larger than ${mostBytes} bytes`);
    return content;
  });
}

const CHUNK_BYTES = 64 * 1024;

/** The content of an open file: `undefined` if it is larger. Files of the kernel may have no size, and no end either. */
function readAll(file: number, mostBytes: number): Buffer | undefined {
  const chunks: Buffer[] = [];
  for (let size = 0; size <= mostBytes; ) {
    const chunk = Buffer.alloc(CHUNK_BYTES);
    const read = readSync(file, chunk);
    if (read === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, read));
    size += read;
  }
  return undefined;
}

/** Appends to a file, and creates it if necessary. Throws an Error for a pipe that is full, or has no reader. */
export function appendToFile(path: string, text: string): void {
  const { O_APPEND, O_CREAT, O_WRONLY } = constants;
  const bytes = Buffer.from(text);
  withFile(path, O_APPEND | O_CREAT | O_WRONLY, (file) => {
    const written = writeSync(file, bytes);
    if (written < bytes.length) throw new Error(`only ${written} of ${bytes.length} bytes could be written`);
  });
}

/** Whether a path names a regular file. */
export function isFile(path: string): boolean {
  return statsOf(path)?.isFile() ?? false;
}

export function isPipe(path: string): boolean {
  return statsOf(path)?.isFIFO() ?? false;
}

/** Whether reading a path may never end: a pipe, a socket, or a device that is not the empty one. */
export function isEndless(path: string): boolean {
  const stats = statsOf(path);
  if (stats === undefined || stats.isFile() || stats.isDirectory()) return false;
  return stats.rdev === 0 || stats.rdev !== statsOf(devNull)?.rdev;
}

/** The facts about a path; `undefined` if there are none. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function withFile<Value>(path: string, mode: number, act: (file: number) => Value): Value {
  const file = openSync(path, mode | NONBLOCK);
  try {
    return act(file);
  } finally {
    closeSync(file);
  }
}
