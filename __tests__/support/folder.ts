// Combines many test files into one jest file, since each jest file loads all modules again, for up to two seconds.

import { readdirSync, statSync } from 'node:fs';

/** Declares the tests of every file in a folder. */
export async function declareTestsIn(folder: URL): Promise<void> {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
    await import(new URL(name, folder).href);
  }
}

/** The number of files in `groups/`. */
const PARTS = 3;

/** Declares one of three parts of the tests in `unit/`, `contract/`, `integration/` and `faults/`. `part` is 1 to 3. */
export async function declarePart(part: number): Promise<void> {
  const files = ['../unit/', '../contract/', '../integration/', '../faults/'].flatMap((name) => {
    const folder = new URL(name, import.meta.url);
    return readdirSync(folder)
      .filter((file) => file.endsWith('.test.ts') && file !== REAL_CLOCK)
      .map((file) => new URL(file, folder));
  });
  // Each part gets large and small files.
  const bySize = files.toSorted((one, other) => statSync(other).size - statSync(one).size);
  for (const file of bySize.filter((_, index) => partOf(index) === part)) await import(file.href);
}

/** The largest go to parts 1, 2, 3, the next ones to 3, 2, 1, and so on. */
function partOf(index: number): number {
  const place = index % PARTS;
  return Math.floor(index / PARTS) % 2 === 0 ? place + 1 : PARTS - place;
}

/** This file waits in real time, so it runs beside the parts. */
const REAL_CLOCK = 'real-clock.test.ts';
