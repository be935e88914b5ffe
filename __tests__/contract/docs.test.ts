// The documents say what is so: workflows and plans that the real parsers take, links that lead somewhere, and names that there are.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { PAGES_WITH_TABLES, withTables } from '../../scripts/tables.ts';
import { checkRuns } from '../../src/faces/plan-check.ts';
import { readPlan } from '../../src/plan/plan.ts';
import { environmentsOf, ourSteps } from './document-steps.ts';
import { blocksOf, kindOf, readDocuments, takeApart } from './documents.ts';
import { mistakeIn } from './known-code.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const file = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const documents = readDocuments();
const byPath = documents.map((document) => [document.path, document] as const);

describe('blocks', () => {
  test.each(byPath)('of %s are all of a kind that is tested', (_, { blocks }) => {
    expect(() => blocks.map(kindOf)).not.toThrow();
  });

  test('of another kind are refused', () => {
    const kinds = (fenced: string) => takeApart('d.md', fenced).blocks.map(kindOf);
    expect(kinds('```sh\nls\n```\n\n- ```json\n  {}\n  ```\n')).toEqual(['shell', 'json']);
    for (const fenced of ['```\nls\n```', '    ls\n', '```bash\nls\n```', '```yaml\nfrontend: 4\n```'])
      expect(() => kinds(fenced)).toThrow('d.md, block 1: ');
  });

  test('that are JSON are read', () => {
    const isJson = (text: string) => {
      try {
        return JSON.parse(text) !== undefined;
      } catch {
        return false;
      }
    };
    expect(blocksOf('json').filter(([, { text }]) => !isJson(text))).toEqual([]);
    expect(isJson('{ a: 1 }')).toBe(false);
  });
});

describe('plans', () => {
  const validate = new Ajv({ strict: true, allErrors: true }).compile(JSON.parse(file('plan.schema.json')));

  test.each(blocksOf('plan'))('%s is taken, whole, by what reads plans and by the schema', (_, { text }) => {
    const plan = readPlan('clonesquad-plan.yml', text);
    const [environments, activities] = [[...plan.environments.keys()], [...plan.activities.keys()]];
    expect(checkRuns(plan, environments, activities)).toHaveLength(environments.length * activities.length);
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

  test.each([
    ['an input that there is not', { env: 'perf1', frontnd: 4 }],
    ['a value that is not taken', { env: 'perf1', frontend: 'ten', 'aws-region': 'eu-west-1' }],
    ['an activity that is not in the plan', { env: 'perf1', activity: 'party' }],
  ])('with %s are found', (_, given) => {
    const step = { uses: 'acme/clonesquad-scale@v1', with: given };
    expect(() => environmentsOf(step)).toThrow(/frontnd|"ten"|party/);
  });

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

  test('that lead nowhere are found', () => {
    const { links } = takeApart(
      'docs/d.md',
      '[a](plan.md#in-a-workflow) [b](plan.md#nowhere) [c](no.md) <img src="x.png">',
    );
    expect(links.map((link) => mistakeInLink(link, 'docs/d.md')?.split(':')[0])).toEqual([
      undefined,
      'plan.md#nowhere',
      'no.md',
      'x.png',
    ]);
  });

  test('of the README lead to every page of docs/', () => {
    const [readme] = documents.filter(({ path }) => path === 'README.md');
    const pages = documents.map(({ path }) => path).filter((path) => path.startsWith('docs/'));
    expect(readme?.links).toEqual(expect.arrayContaining(pages));
  });
});

describe('code within lines', () => {
  test.each(byPath)('of %s names what there is', (_, { code }) => {
    const mistakes = code
      .map((text) => [text, mistakeIn(text)])
      .filter(([, mistake]) => mistake !== undefined);
    expect(mistakes).toEqual([]);
  });

  test.each([
    '--waitfor',
    'clonesquad-scale doctor --watch',
    'npm run demos',
    'CLONESQUAD_WAITFOR',
    'docs/nowhere.md',
    'nowhere.ts',
    'wait-until',
    'wait-for: redy',
  ])('that names what there is not is found: %s', (code) => {
    expect(mistakeIn(code)).toBeDefined();
  });
});

test.each(PAGES_WITH_TABLES)('the tables of %s are what `npm run tables` writes', (path) => {
  expect(file(path)).toBe(withTables(file(path), file));
});
