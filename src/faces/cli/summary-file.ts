// The file that the job summary's Markdown is appended to, for schedulers that show one.

import { innermost } from '../../aws/http.ts';
import { excerpt } from '../../plain-text.ts';
import { appendToFile } from '../files.ts';
import type { Terminal } from './terminal.ts';

/** Appends a summary. One that cannot be written is no reason to call the fleets missing. */
export function appendSummary(markdown: string, path: string, terminal: Pick<Terminal, 'warning'>): void {
  try {
    appendToFile(path, `${markdown}\n`);
  } catch (thrown) {
    terminal.warning(`The summary could not be written: ${excerpt(innermost(thrown).message)}.`);
  }
}
