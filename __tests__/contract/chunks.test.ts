// Each entry point loads only the code that it needs. A job does not load the parsers of YAML and command lines, or the
// code that draws on terminals.

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const DIST = new URL('../../dist/', import.meta.url);

/** Prints the path of each file of dist/ that is loaded. */
const HOOK = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  import { writeSync } from 'node:fs';
  registerHooks({ load(url, context, next) {
    if (url.startsWith('file:')) writeSync(2, '\\nloaded ' + url + '\\n');
    return next(url, context);
  } });
`)}`;

/** The code of all files that an entry point loads. */
function loadedBy(entry: string, ...args: readonly string[]): string {
  const { stderr } = spawnSync(process.execPath, ['--import', HOOK, fileURLToPath(new URL(entry, DIST)), ...args], {
    env: { PATH: process.env['PATH'] ?? '' },
    encoding: 'utf8',
  });
  const urls = [...stderr.matchAll(/^loaded (\S+)$/gm)].map(([, url = '']) => url);
  return urls.map((url) => readFileSync(new URL(url), 'utf8')).join('\n');
}

const YAML = 'function parseDocument';
const COMMANDER = 'class CommanderError';
const DRAWING = 'function openLiveLines';
const WIDTHS = 'function stringWidth';
const ACTIONS = 'function getInput';
const RUN = 'function runSelection';

test('dist/ has at most 12 files of code, all with names instead of numbers', () => {
  const files = readdirSync(DIST).filter((name) => name.endsWith('.js'));
  expect(files.length).toBeLessThanOrEqual(12);
  expect(files.filter((name) => /\d/.test(name))).toEqual([]);
});

describe('loads only the code that it needs:', () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['main.js', [], [ACTIONS], [YAML, COMMANDER, DRAWING, WIDTHS]],
    ['post.js', [], [ACTIONS], [YAML, COMMANDER, DRAWING, WIDTHS]],
    ['plan.js', [], [ACTIONS, YAML], [COMMANDER, DRAWING, WIDTHS]],
    ['cli.js', [], [COMMANDER], [YAML, DRAWING, WIDTHS, ACTIONS, RUN]],
    ['cli.js', ['scale'], [COMMANDER, RUN], [YAML, DRAWING, WIDTHS, ACTIONS]],
    ['cli.js', ['status'], [COMMANDER], [YAML, DRAWING, WIDTHS, ACTIONS, RUN]],
    ['cli.js', ['plan'], [COMMANDER, YAML], [DRAWING, WIDTHS, ACTIONS, RUN]],
  ])('%s %j', (entry, args, needed, others) => {
    const code = loadedBy(entry, ...args);
    const has = [...needed, ...others].filter((name) => code.includes(name));
    expect(has).toEqual(needed);
  });
});
