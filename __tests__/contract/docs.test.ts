// The documents say what is so: workflows and plans that the real parsers take, links that lead somewhere, and names that there are.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { FILES_WITH_TABLES, withTables } from '../../scripts/tables.ts';
import { readPlan } from '../../src/plan/plan.ts';
import { checkRuns } from '../../src/plan/select.ts';
import { environmentsOf, ourSteps } from './document-steps.ts';
import { blocksOf, kindOf, readDocuments } from './documents.ts';
import { mistakeIn } from './known-code.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const file = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const documents = readDocuments();
const byPath = documents.map((document) => [document.path, document] as const);

describe('blocks', () => {
  test.each(byPath)('of %s are all of a kind that is tested', (_, { blocks }) => {
    expect(() => blocks.map(kindOf)).not.toThrow();
  });

  test.each(blocksOf('json'))('%s is JSON', (_, { text }) => {
    expect(() => JSON.parse(text)).not.toThrow();
  });
});

describe('plans', () => {
  const validate = new Ajv({ strict: true, allErrors: true }).compile(JSON.parse(file('plan.schema.json')));

  test.each(blocksOf('plan'))('%s is taken, whole, by what reads plans and by the schema', (_, { text }) => {
    const plan = readPlan('clonesquad-plan.yml', text);
    expect(() => checkRuns(plan)).not.toThrow();
    validate(parse(text));
    expect(validate.errors).toBeNull();
  });
});

describe('workflows', () => {
  test.each(blocksOf('workflow'))(
    '%s gives our actions inputs that they have, with values that they take',
    (_, block) => {
      const chosen = ourSteps(block).map(environmentsOf);
      expect(chosen).not.toEqual([]);
      expect(chosen).not.toContainEqual([]);
    },
  );

  test.each(blocksOf('workflow'))('%s pins the actions of others as our own workflows do', (_, { text }) => {
    const pinned = [...text.matchAll(/uses: (?!acme\/)(.*)/g)].map(([line]) => line);
    for (const line of pinned) expect(file('.github/workflows/ci.yml')).toContain(line);
  });
});

describe('links', () => {
  /** Documents of this release, where a link names GitHub. */
  const RELEASE = 'https://github.com/acme/clonesquad-scale/blob/v1/';

  /** What is wrong with where a link leads, from a document; `undefined`: nothing, or nobody here can tell. */
  function mistakeInLink(link: string, from: string): string | undefined {
    const target = link.startsWith(RELEASE) ? link.slice(RELEASE.length) : link;
    if (/^(?:https?|mailto):/.test(target)) return undefined;
    const [path = '', anchor] = target.split('#');
    const folder = link.startsWith(RELEASE) ? '.' : dirname(from);
    const to = path === '' ? from : join(folder, path);
    if (!existsSync(join(ROOT, to))) return `${link}: there is no ${to}`;
    const { anchors } = documents.find((document) => document.path === to) ?? {};
    return anchor === undefined || anchors?.has(anchor) ? undefined : `${link}: ${to} has no such heading`;
  }

  test.each(byPath)('of %s lead somewhere', (_, { path, links }) => {
    expect(links.flatMap((link) => mistakeInLink(link, path) ?? [])).toEqual([]);
  });

  test('of the README lead to every page of docs/', () => {
    const [readme] = documents.filter(({ path }) => path === 'README.md');
    const pages = documents.map(({ path }) => path).filter((path) => path.startsWith('docs/'));
    expect(readme?.links).toEqual(expect.arrayContaining(pages));
  });
});

describe('code within lines', () => {
  test.each(byPath)('of %s names what there is', (_, { code }) => {
    const mistakes = code.map((text) => [text, mistakeIn(text)]).filter(([, mistake]) => mistake !== undefined);
    expect(mistakes).toEqual([]);
  });
});

test.each(FILES_WITH_TABLES)('%s is fresh: `npm run tables` would change nothing', (path) => {
  expect(file(path)).toBe(withTables(file(path)));
});
