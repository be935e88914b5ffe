// The linter refuses what points outward: each folder of the sources imports what lies further in, and what decides acts on nothing.

import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A file that does not exist in the project, what it may import, and what it may not. */
interface Planted {
  readonly file: string;
  readonly allowed: readonly string[];
  readonly refused: readonly string[];
}

const PLANTED: readonly Planted[] = [
  {
    file: 'src/base.ts',
    allowed: ['./retry.ts'],
    refused: ['./clonesquad/size.ts', './index.ts', './faces/action.ts', 'node:fs'],
  },
  { file: 'src/cli.ts', allowed: ['./index.ts'], refused: ['./faces/cli/cli.ts'] },
  { file: 'src/index.ts', allowed: ['./faces/cli/cli.ts'], refused: ['./scale/run.ts'] },
  {
    file: 'src/clonesquad/decision.ts',
    allowed: ['./bins.ts'],
    refused: [
      '../api/client.ts',
      '../causes/wait.ts',
      '../report/report.ts',
      '../words/numbers.ts',
      '../retry.ts',
      'node:timers',
      'yaml',
    ],
  },
  {
    file: 'src/api/new.ts',
    allowed: ['./refusal.ts', '../clonesquad/names.ts', '../causes/api.ts', '../json.ts', '../send.ts'],
    refused: [
      '../aws/http.ts',
      '../report/report.ts',
      '../words/numbers.ts',
      '../scale/ports.ts',
      '../main.ts',
      'aws4',
    ],
  },
  {
    file: 'src/words/new.ts',
    allowed: ['./numbers.ts', '../clonesquad/convergence.ts', '../duration.ts'],
    refused: ['../api/client.ts', '../causes/cause.ts', '../report/report.ts', '../scale/ports.ts', 'yaml'],
  },
  {
    file: 'src/report/text.ts',
    allowed: ['../clonesquad/goal.ts', '../words/numbers.ts', '../duration.ts'],
    refused: ['../api/client.ts', '../causes/cause.ts', '../scale/run.ts', '@actions/core'],
  },
  {
    file: 'src/causes/new.ts',
    allowed: ['./cause.ts', '../clonesquad/names.ts', '../words/numbers.ts'],
    refused: ['../api/refusal.ts', '../report/report.ts', '../aws/errors.ts', '../settings/names.ts'],
  },
  {
    file: 'src/scale/story.ts',
    allowed: [
      './ports.ts',
      '../clonesquad/answers.ts',
      '../causes/run.ts',
      '../report/report.ts',
      '../words/numbers.ts',
    ],
    refused: [
      '../api/client.ts',
      '../aws/cloud.ts',
      '../faces/machine.ts',
      '../settings/settings.ts',
      '../plan/plan.ts',
      'node:fs',
    ],
  },
  {
    file: 'src/settings/new.ts',
    allowed: ['../scale/request.ts', '../clonesquad/size.ts', '../causes/run.ts'],
    refused: [
      '../scale/run.ts',
      '../api/discovery.ts',
      '../aws/credentials.ts',
      '../plan/plan.ts',
      '../faces/runner.ts',
    ],
  },
  {
    file: 'src/plan/new.ts',
    allowed: ['yaml', '../settings/settings.ts', '../clonesquad/size.ts'],
    refused: ['../scale/request.ts', '../api/client.ts', '../faces/plan-file.ts', 'node:fs'],
  },
  {
    file: 'src/aws/new.ts',
    allowed: [
      '../scale/ports.ts',
      '../api/client.ts',
      '../clonesquad/names.ts',
      '@aws-sdk/client-cloudwatch',
      'node:http',
    ],
    refused: ['../scale/run.ts', '../report/report.ts', '../faces/machine.ts', '@actions/core', 'node:fs'],
  },
  {
    file: 'src/faces/cli/new.ts',
    allowed: ['../../aws/cloud.ts', '../../causes/api.ts', '../../scale/run.ts', '@actions/core', 'node:fs'],
    refused: ['../../api/client.ts', '@aws-sdk/client-cloudwatch', 'aws4'],
  },
  {
    file: 'local-cloud/new.ts',
    allowed: ['../src/clonesquad/names.ts', 'node:http'],
    refused: ['../src/clonesquad/size.ts', '../src/clonesquad/bins.ts', '../src/aws/http.ts'],
  },
];

/** What reaches outside without an import. */
const ACTS = ['process.env', 'fetch', 'setTimeout', 'console', 'Date.now', 'Math.random'];

const PURE = ['api', 'causes', 'clonesquad', 'plan', 'report', 'scale', 'settings', 'words'];

/** What oxlint says of a line. */
interface Diagnostic {
  readonly code: string;
  readonly filename: string;
  readonly labels: readonly { readonly span: { readonly line: number } }[];
}

/** The ways to import. Nothing is imported twice in a file, so each name has the number of its line. */
const FORMS: readonly ((from: string, line: number) => string)[] = [
  (from, line) => `import { name${line} } from '${from}';`,
  (from, line) => `import type { name${line} } from '${from}';`,
  (from, line) => `export { name${line} } from '${from}';`,
  (from, line) => `export const name${line} = import('${from}');`,
];

/** Every import of a file, in every form. */
function importsOf({
  allowed,
  refused,
}: Planted): readonly { readonly from: string; readonly text: string }[] {
  const froms = [...allowed, ...refused];
  return FORMS.flatMap((form, at) =>
    froms.map((from, index) => ({ from, text: form(from, at * froms.length + index) })),
  );
}

const ACTING = ACTS.map((what, index) => `export const name${index} = ${what};`);
const ACTING_FILES = [...PURE.map((name) => `src/${name}/acts.ts`), 'src/faces/acts.ts'];

/** All files, and their lines. */
const FILES: ReadonlyMap<string, readonly string[]> = new Map([
  ...PLANTED.map((planted) => [planted.file, importsOf(planted).map(({ text }) => text)] as const),
  ...ACTING_FILES.map((file) => [file, ACTING] as const),
]);

let diagnostics: readonly Diagnostic[];

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'clonesquad-scale-layers-'));
  try {
    for (const name of ['.oxlintrc.json', 'layers.jsonc'])
      await copyFile(join(ROOT, name), join(folder, name));
    for (const [file, lines] of FILES) {
      await mkdir(join(folder, dirname(file)), { recursive: true });
      await writeFile(join(folder, file), `${lines.join('\n')}\n`);
    }
    diagnostics = await oxlint(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
});

function oxlint(folder: string): Promise<readonly Diagnostic[]> {
  const args = [join(ROOT, 'node_modules/oxlint/bin/oxlint'), '--format=json'];
  return new Promise((resolve) => {
    // It ends with 1 where it finds something: what it says is asked of its output.
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 100 * 1024 * 1024 }, (_, stdout) =>
      resolve(JSON.parse(stdout).diagnostics),
    );
  });
}

/** The lines of a file that the linter refuses by a rule of the layers. */
function refusedOf(file: string): readonly string[] {
  const ours = diagnostics.filter(
    ({ code, filename }) => filename === file && code.startsWith('eslint(no-restricted-'),
  );
  const numbers = new Set(ours.flatMap(({ labels }) => labels.map(({ span }) => span.line)));
  return (FILES.get(file) ?? []).filter((_, index) => numbers.has(index + 1));
}

test.each(PLANTED)('$file imports what lies further in, and nothing else', (planted) => {
  const refused = importsOf(planted).filter(({ from }) => planted.refused.includes(from));

  expect(refusedOf(planted.file)).toEqual(refused.map(({ text }) => text));
});

test.each(PURE)('what reaches outside without an import is refused in %s', (name) => {
  expect(refusedOf(`src/${name}/acts.ts`)).toEqual(ACTING);
  expect(refusedOf('src/faces/acts.ts')).toEqual([]);
});
