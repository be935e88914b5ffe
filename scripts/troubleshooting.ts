// Writes docs/troubleshooting.md from the causes of failure as they are declared, so that no error links to a section that is not there.

import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CauseText } from '../src/causes/cause.ts';
import { FIXERS } from '../src/report/troubleshooting.ts';
import { END_SIGNALS, exitCode, RESULTS, type Result } from '../src/results.ts';

const CAUSES = new URL('../src/causes/', import.meta.url);

/** What the page needs of a cause. */
export interface DeclaredCause {
  readonly code: string;
  readonly text: Pick<CauseText<never>, 'result' | 'fixBy' | 'explanation'>;
}

/** Every cause that any file of src/causes/ exports, by itself or in a record, by code; throws if two have one code. */
export async function allCauses(): Promise<readonly DeclaredCause[]> {
  const files = readdirSync(CAUSES).filter((name) => name.endsWith('.ts'));
  const modules: readonly object[] = await Promise.all(
    files.map((name) => import(new URL(name, CAUSES).href)),
  );
  const causes = causesOf(...modules);
  const codes = causes.map(({ code }) => code);
  const doubled = codes.find((code, index) => codes.indexOf(code) !== index);
  if (doubled !== undefined) throw new Error(`Two causes are called ${doubled}`);
  return causes.toSorted((one, other) => (one.code < other.code ? -1 : 1));
}

/** Every cause that some modules export, each once, though another one may export it again. */
export function causesOf(...modules: readonly object[]): readonly DeclaredCause[] {
  return [...new Set(modules.flatMap((exported) => Object.values(exported).flatMap(causesIn)))];
}

/** The cause that an export is, or those that it holds. */
function causesIn(exported: unknown): readonly DeclaredCause[] {
  if (isCause(exported)) return [exported];
  return typeof exported === 'object' && exported !== null ? Object.values(exported).filter(isCause) : [];
}

function isCause(value: unknown): value is DeclaredCause {
  return typeof value === 'function' && 'code' in value && 'text' in value;
}

/** The page, in Markdown: one section per result, one heading per cause, which is its code and so its anchor. */
export function troubleshootingPage(causes: readonly DeclaredCause[]): string {
  const sections = RESULTS.flatMap((result) => {
    const its = causes.filter(({ text }) => text.result === result);
    return its.length === 0 ? [] : [`## ${exitCodes(result)}: ${result}`, ...its.map(entry)];
  });
  return `${[...INTRODUCTION, ...sections].join('\n\n')}\n`;
}

function entry({ code, text }: DeclaredCause): string {
  const fixers = text.fixBy === 'user' ? [] : [`Who can fix it: **${FIXERS[text.fixBy]}**.`];
  return [`### ${code}`, ...fixers, inMarkdown(text.explanation)].join('\n\n');
}

/** Placeholders in angle brackets are no HTML. */
function inMarkdown(text: string): string {
  return text.replaceAll('<', '&lt;');
}

function exitCodes(result: Result): string {
  const codes = [...new Set(END_SIGNALS.map((signal) => exitCode(result, signal)))];
  return codes.length === 1 ? `Exit code ${codes[0]}` : `Exit codes ${codes.join(', ')}`;
}

const INTRODUCTION = [
  '# Troubleshooting',
  'Every error of this action says, in this order: what happened, with the last facts that were seen; in whose hands the fix is, and what they can do; and what state was left behind, fleet by fleet. Its link leads to one of the sections below, each named after one cause: the `code` of a fleet in the output `report`.',
  'Causes are gathered by the output `result`, which also decides the exit code. Where several hold, the most serious one does: the order is that of this page. A fleet that `was not changed` has the size that it had before; one that `remains set` keeps the new one until something else sets it, its `ttl` ends, or `on-job-end: restore` puts the old one back; of one that `may or may not be set` the request was sent and its answer lost. Running the job again does no harm: a size that is set already is set once more.',
  'This page is written by `npm run troubleshooting`, from the same declarations as the errors.',
];

if (import.meta.main) {
  const page = new URL('../docs/troubleshooting.md', import.meta.url);
  writeFileSync(fileURLToPath(page), troubleshootingPage(await allCauses()));
}
