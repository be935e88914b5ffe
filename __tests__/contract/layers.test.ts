// The linter enforces the layers: each folder of the sources imports only inner layers, and code that decides has no
// side effects.

import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A file that does not exist in the project, with its allowed and forbidden imports. */
interface Planted {
  readonly file: string;
  readonly allowed: readonly string[];
  readonly refused: readonly string[];
}

const PLANTED: readonly Planted[] = [
  { file: 'src/cli.ts', allowed: ['./index.ts'], refused: ['./cli/program.ts'] },
  { file: 'src/index.ts', allowed: ['./cli/program.ts'], refused: ['./scale/run.ts'] },
  {
    file: 'src/base/new.ts',
    allowed: ['./retry.ts'],
    refused: ['../clonesquad/size.ts', '../index.ts', '../action/main.ts', 'node:fs'],
  },
  {
    file: 'src/clonesquad/new.ts',
    allowed: ['./keys.ts', '../base/text.ts'],
    refused: ['../convergence/judge.ts', '../errors/wait.ts', 'node:timers', 'yaml'],
  },
  {
    file: 'src/convergence/new.ts',
    allowed: ['./bins.ts', '../clonesquad/size.ts'],
    refused: ['../api/client.ts', '../errors/wait.ts', '../render/report.ts', '../scale/ports.ts'],
  },
  {
    file: 'src/errors/new.ts',
    allowed: ['./failure.ts', '../clonesquad/keys.ts', '../convergence/judge.ts'],
    refused: ['../api/refusal.ts', '../render/report.ts', '../aws/service.ts', '../settings/formats.ts'],
  },
  {
    file: 'src/api/new.ts',
    allowed: ['./refusal.ts', '../clonesquad/keys.ts', '../errors/services.ts', '../base/send.ts', '../scale/ports.ts'],
    refused: ['../aws/http.ts', '../render/report.ts', '../scale/run.ts', '../main.ts', 'aws4'],
  },
  {
    file: 'src/render/new.ts',
    allowed: ['../convergence/levels.ts', '../errors/count-texts.ts', '../scale/events.ts', 'string-width'],
    refused: ['../api/client.ts', '../scale/run.ts', '@actions/core'],
  },
  {
    file: 'src/scale/new.ts',
    allowed: ['./ports.ts', '../convergence/answers.ts', '../errors/run.ts'],
    refused: [
      '../render/report.ts',
      '../api/client.ts',
      '../aws/cloud.ts',
      '../doctor/doctor.ts',
      '../machine/machine.ts',
      '../settings/settings.ts',
      '../status/status.ts',
      'node:fs',
    ],
  },
  ...['doctor', 'restore', 'status'].map((folder) => ({
    file: `src/${folder}/new.ts`,
    allowed: ['../scale/ports.ts', '../errors/fleet.ts', '../render/tables.ts'],
    refused: ['../api/client.ts', '../aws/cloud.ts', '../settings/settings.ts', 'node:fs'],
  })),
  {
    file: 'src/settings/new.ts',
    allowed: ['../scale/request.ts', '../clonesquad/size.ts', '../errors/run.ts'],
    refused: ['../scale/run.ts', '../aws/credentials.ts', '../plan/plan.ts', '../action/runner.ts'],
  },
  {
    file: 'src/plan/new.ts',
    allowed: ['yaml', '../settings/settings.ts', '../clonesquad/size.ts', '../scale/request.ts'],
    refused: ['../scale/run.ts', '../api/client.ts', '../machine/plan-file.ts', 'node:fs'],
  },
  {
    file: 'src/aws/new.ts',
    allowed: ['../scale/ports.ts', '../api/client.ts', '@aws-sdk/client-cloudwatch', 'node:http'],
    refused: ['../scale/run.ts', '../render/report.ts', '../machine/machine.ts', '@actions/core', 'node:fs'],
  },
  {
    file: 'src/machine/new.ts',
    allowed: ['../aws/cloud.ts', '../plan/plan.ts', '../settings/reader.ts', 'node:fs'],
    refused: ['../action/main.ts', '../cli/program.ts', '../api/client.ts', 'aws4'],
  },
  ...['action', 'cli'].map((folder) => ({
    file: `src/${folder}/new.ts`,
    allowed: ['../aws/env-variables.ts', '../errors/services.ts', '../scale/run.ts', '@actions/core', 'node:fs'],
    refused: ['../api/client.ts', '@aws-sdk/client-cloudwatch', 'aws4'],
  })),
  {
    file: 'local-cloud/new.ts',
    allowed: ['../src/clonesquad/keys.ts', 'node:http'],
    refused: ['../src/clonesquad/size.ts', '../src/convergence/bins.ts', '../src/aws/http.ts'],
  },
];

/** Names that need no import and reach outside the process. */
const ACTS = ['process.env', 'fetch', 'setTimeout', 'console', 'Date.now', 'Math.random'];

const PURE = [
  'api',
  'base',
  'clonesquad',
  'convergence',
  'doctor',
  'errors',
  'plan',
  'render',
  'restore',
  'scale',
  'settings',
  'status',
];

/** A finding of oxlint in a line. */
interface Diagnostic {
  readonly code: string;
  readonly filename: string;
  readonly labels: readonly { readonly span: { readonly line: number } }[];
}

/** All forms of an import. A file imports nothing twice, so each name ends with its line number. */
const FORMS: readonly ((from: string, line: number) => string)[] = [
  (from, line) => `import { name${line} } from '${from}';`,
  (from, line) => `import type { name${line} } from '${from}';`,
  (from, line) => `export { name${line} } from '${from}';`,
  (from, line) => `export const name${line} = import('${from}');`,
];

/** Every import of a file, in every form. */
function importsOf({ allowed, refused }: Planted): readonly { readonly from: string; readonly text: string }[] {
  const froms = [...allowed, ...refused];
  return FORMS.flatMap((form, at) =>
    froms.map((from, index) => ({ from, text: form(from, at * froms.length + index) })),
  );
}

const ACTING = ACTS.map((what, index) => `export const name${index} = ${what};`);
const ACTING_FILES = [...PURE.map((name) => `src/${name}/acts.ts`), 'src/machine/acts.ts'];

/** All files, and their lines. */
const FILES: ReadonlyMap<string, readonly string[]> = new Map([
  ...PLANTED.map((planted) => [planted.file, importsOf(planted).map(({ text }) => text)] as const),
  ...ACTING_FILES.map((file) => [file, ACTING] as const),
]);

let diagnostics: readonly Diagnostic[];

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'clonesquad-scale-layers-'));
  try {
    for (const name of ['.oxlintrc.json', 'layers.jsonc']) await copyFile(join(ROOT, name), join(folder, name));
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
    // With findings, it exits with 1 and prints them.
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 100 * 1024 * 1024 }, (_, stdout) =>
      resolve(JSON.parse(stdout).diagnostics),
    );
  });
}

/** The lines of a file that break a rule of the layers. */
function refusedOf(file: string): readonly string[] {
  const ours = diagnostics.filter(
    ({ code, filename }) => filename === file && code.startsWith('eslint(no-restricted-'),
  );
  const numbers = new Set(ours.flatMap(({ labels }) => labels.map(({ span }) => span.line)));
  return (FILES.get(file) ?? []).filter((_, index) => numbers.has(index + 1));
}

test.each(PLANTED)('$file may import only inner layers', (planted) => {
  const refused = importsOf(planted).filter(({ from }) => planted.refused.includes(from));

  expect(refusedOf(planted.file)).toEqual(refused.map(({ text }) => text));
});

test.each(PURE)('src/%s may not use globals that reach outside the process', (name) => {
  expect(refusedOf(`src/${name}/acts.ts`)).toEqual(ACTING);
  expect(refusedOf('src/machine/acts.ts')).toEqual([]);
});
