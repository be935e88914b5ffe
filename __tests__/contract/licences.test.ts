// dist/licenses.txt lists every package whose code is in dist/, with the text of its permissive license.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Licenses that require at most a notice. */
const PERMISSIVE = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];
/** Texts of copyleft licenses. */
const COPYLEFT =
  /GNU (?:Affero |Lesser |Library )?General Public|Mozilla Public|Eclipse Public|European Union Public|CDDL/i;

interface Listed {
  readonly title: string;
  readonly license: string;
  readonly text: string;
}

/** The entries of the list. Each package has a line above its text, which others may share. */
function listed(): readonly Listed[] {
  const sections = read('dist/licenses.txt').split(/\n(?=\n==== )/);
  return sections.flatMap((section) => {
    const text = section.replace(/^==== .*$/gm, '').trim();
    const titles = [...section.matchAll(/^==== (\S+ \S+) \((.+)\)$/gm)];
    return titles.map(([, title = '', license = '']) => ({ title, license, text }));
  });
}

interface Locked {
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const LOCKED: Readonly<Record<string, Locked>> = JSON.parse(read('package-lock.json')).packages;

/** The packages that the sources import, by name. */
function imported(): readonly string[] {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const imports = sources
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...read(join('src', name)).matchAll(/(?:from |import\(\s*)'([^'.][^']*)'/g)]);
  const names = imports.map(([, name = '']) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? '');
  return [...new Set(names)].filter((name) => !name.startsWith('node:'));
}

/** The folder of a package that another folder imports. */
function resolve(name: string, from: string): string | undefined {
  const inside = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`;
  if (inside in LOCKED) return inside;
  return from === '' ? undefined : resolve(name, from.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, ''));
}

/** All packages that the sources can load, directly or indirectly: folder, `name version` and license of each. */
function loadablePackages() {
  const folders = new Set<string>();
  const visit = (names: readonly string[], from: string): void => {
    for (const folder of names.flatMap((name) => resolve(name, from) ?? [])) {
      if (folders.has(folder)) continue;
      folders.add(folder);
      visit(Object.keys(LOCKED[folder]?.dependencies ?? {}), folder);
    }
  };
  visit(imported(), '');
  return [...folders].map((folder) => {
    const name = folder.replace(/^.*node_modules\//, '');
    const { version, license } = LOCKED[folder] ?? {};
    return { folder, name, title: `${name} ${version}`, license };
  });
}

/** Lines of code that are long enough to identify their package. */
function identifyingLines(code: string): readonly string[] {
  return code
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length >= 40 && !/^(?:\/\/|\/?\*|import\b|export\b)/.test(line));
}

function codeOf(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : codeOf(path);
    return /\.[cm]?js$/.test(entry.name) ? [read(path)] : [];
  });
}

const dist = readdirSync(join(ROOT, 'dist'))
  .filter((name) => name.endsWith('.js'))
  .map((name) => read(`dist/${name}`))
  .join('\n');

/** The packages that have code in dist/: a line that no other package has, or a comment that names their folder. */
function bundled(): readonly string[] {
  const owners = new Map<string, Set<string>>();
  for (const { folder, name } of loadablePackages()) {
    for (const line of codeOf(folder).flatMap(identifyingLines))
      owners.set(line, (owners.get(line) ?? new Set()).add(name));
  }
  const found = identifyingLines(dist).flatMap((line) => {
    const [owner, ...others] = owners.get(line) ?? [];
    return owner === undefined || others.length > 0 ? [] : [owner];
  });
  const commented = [...dist.matchAll(/MODULE: \S*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//g)].map(
    ([, name = '']) => name,
  );
  return [...new Set([...found, ...commented])].sort();
}

test('dist/licenses.txt lists every package that has code in dist/', () => {
  const names = new Set(listed().map(({ title }) => title.split(' ')[0]));
  const found = bundled();
  expect(found).toEqual(expect.arrayContaining(['@actions/core', '@aws-sdk/credential-providers', 'aws4', 'yaml']));
  expect(found.filter((name) => !names.has(name))).toEqual([]);
});

test('the package has no dependencies to install: the bundle contains all of them', () => {
  expect(JSON.parse(read('package.json'))).not.toHaveProperty('dependencies');
});

test('dist/licenses.txt lists only packages that the sources can load, with their version and license', () => {
  const installed = loadablePackages().map(({ title, license }) => `${title} (${license})`);
  expect(installed).toEqual(expect.arrayContaining(listed().map(({ title, license }) => `${title} (${license})`)));
});

test('every package has the text of a permissive license', () => {
  const entries = listed();
  expect(entries.length).toBeGreaterThan(20);
  for (const { title, license, text } of entries) {
    expect({ title, license: PERMISSIVE.includes(license) }).toEqual({ title, license: true });
    expect(text).toMatch(/copyright|license/i);
    expect(text.length).toBeGreaterThan(500);
    expect(text).not.toMatch(COPYLEFT);
  }
});
