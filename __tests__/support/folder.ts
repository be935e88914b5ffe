// Many files of tests as one: a jest file costs a fifth of a second, before its first test.

import { readdirSync } from 'node:fs';

/** Declares the tests of every file in a folder. */
export async function declareTestsIn(folder: URL): Promise<void> {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
    await import(new URL(name, folder).href);
  }
}

/** Declares one part of so many of the tests in `contract/` and `integration/`. */
export async function declarePart(part: number, parts: number): Promise<void> {
  const files = ['../contract/', '../integration/'].flatMap((name) => {
    const folder = new URL(name, import.meta.url);
    return readdirSync(folder)
      .filter((file) => file.endsWith('.test.ts') && !ALONE.has(file))
      .map((file) => new URL(file, folder).href);
  });
  for (const file of files.filter((_, index) => index % parts === part - 1)) await import(file);
}

/** They wait for the machine's clock, while others use the processor. */
const ALONE = new Set(['real-clock.test.ts']);
