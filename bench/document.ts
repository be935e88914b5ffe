// `npm run bench:document`: writes the table of bench/results.json into docs/performance.md, between its two markers.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Results } from './results.ts';
import { tableOf } from './table.ts';

const PAGE = fileURLToPath(new URL('../docs/performance.md', import.meta.url));
const RESULTS = fileURLToPath(new URL('results.json', import.meta.url));

const [BEGIN, END] = ['<!-- results -->', '<!-- end of results -->'];

/** Returns the page with the results of one run; throws if the page has no place for them. */
export function withResults(page: string, results: Results): string {
  const [before, after] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (before === -1 || after < before) throw new Error('The page has no comments that mark the place of the results');
  return `${page.slice(0, before + BEGIN.length)}\n\n${summaryOf(results)}\n\n${tableOf(results)}\n\n${page.slice(after)}`;
}

/** The stored results of the last complete run. */
export function readResults(): Results {
  return JSON.parse(readFileSync(RESULTS, 'utf8'));
}

function summaryOf({ startedAt, seconds, machine, versions }: Results): string {
  const programs = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `Run of ${startedAt.slice(0, 10)}, ${Math.round(seconds / 60)} minutes on ${machine}, with ${programs.join(', ')}.`;
}

if (import.meta.main) writeFileSync(PAGE, withResults(readFileSync(PAGE, 'utf8'), readResults()));
