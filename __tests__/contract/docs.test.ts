// The documentation is correct: the real parsers accept its workflows and plans, its links have targets, and the names
// in it exist.

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
import { errorInCode } from './known-code.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const file = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const documents = readDocuments();
const byPath = documents.map((document) => [document.path, document] as const);

describe('blocks', () => {
  test.each(byPath)('of %s are all of a tested kind', (_, { blocks }) => {
    expect(() => blocks.map(kindOf)).not.toThrow();
  });

  test.each(blocksOf('json'))('%s is valid JSON', (_, { text }) => {
    expect(() => JSON.parse(text)).not.toThrow();
  });
});

describe('plans', () => {
  const validate = new Ajv({ strict: true, allErrors: true }).compile(JSON.parse(file('plan.schema.json')));

  test.each(blocksOf('plan'))('%s is valid for the plan reader and for the schema', (_, { text }) => {
    const plan = readPlan('clonesquad-plan.yml', text);
    expect(() => checkRuns(plan)).not.toThrow();
    validate(parse(text));
    expect(validate.errors).toBeNull();
  });
});

describe('workflows', () => {
  test.each(blocksOf('workflow'))('%s passes only existing inputs with valid values to our actions', (_, block) => {
    const chosen = ourSteps(block).map(environmentsOf);
    expect(chosen).not.toEqual([]);
    expect(chosen).not.toContainEqual([]);
  });

  test.each(blocksOf('workflow'))(
    '%s pins third-party actions to the same commits as our own workflows',
    (_, { text }) => {
      const pinned = [...text.matchAll(/uses: (?!acme\/)(.*)/g)].map(([line]) => line);
      for (const line of pinned) expect(file('.github/workflows/ci.yml')).toContain(line);
    },
  );
});

describe('links', () => {
  /** How links to GitHub name the documents of this release. */
  const RELEASE = 'https://github.com/acme/clonesquad-scale/blob/v1/';

  /** The error in a link of a document. `undefined` if there is none, or if the link cannot be checked offline. */
  function errorInLink(link: string, from: string): string | undefined {
    const target = link.startsWith(RELEASE) ? link.slice(RELEASE.length) : link;
    if (/^(?:https?|mailto):/.test(target)) return undefined;
    const [path = '', anchor] = target.split('#');
    const folder = link.startsWith(RELEASE) ? '.' : dirname(from);
    const to = path === '' ? from : join(folder, path);
    if (!existsSync(join(ROOT, to))) return `${link}: there is no ${to}`;
    const { anchors } = documents.find((document) => document.path === to) ?? {};
    return anchor === undefined || anchors?.has(anchor) ? undefined : `${link}: ${to} has no such heading`;
  }

  test.each(byPath)('of %s have targets', (_, { path, links }) => {
    expect(links.flatMap((link) => errorInLink(link, path) ?? [])).toEqual([]);
  });

  test('in the README lead to every page of docs/', () => {
    const [readme] = documents.filter(({ path }) => path === 'README.md');
    const pages = documents.map(({ path }) => path).filter((path) => path.startsWith('docs/'));
    expect(readme?.links).toEqual(expect.arrayContaining(pages));
  });
});

describe('inline code', () => {
  test.each(byPath)('in %s names only things that exist', (_, { code }) => {
    const errors = code.map((text) => [text, errorInCode(text)]).filter(([, error]) => error !== undefined);
    expect(errors).toEqual([]);
  });
});

test.each(FILES_WITH_TABLES)('%s is up to date: `npm run tables` changes nothing', (path) => {
  expect(file(path)).toBe(withTables(file(path)));
});
