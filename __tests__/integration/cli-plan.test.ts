// The command shows and validates plans without any request.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runCommand } from '../support/command.ts';
import { naming, numbersIn } from '../support/messages.ts';
import { failProgram, runProgram } from '../support/program.ts';

const PLAN = `role-to-assume: arn:aws:iam::111122223333:role/r
environments:
  perf1:
  perf2: { activities: { night: { backend: 1 } } }
activities:
  performance: { frontend: 100%, backend/workers: 3, timeout: 30m }
  night: { frontend: { size: 0, floor: 0 }, backend: 0 }
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clonesquad-scale-plan-'));
  planFile('clonesquad-plan.yml', PLAN);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Writes a plan; returns the option that names it. */
function planFile(name: string, text: string): readonly [string, string] {
  const path = join(folder, name);
  writeFileSync(path, text);
  return ['--plan', path];
}

const DEFAULT_PLAN = () => ['--plan', join(folder, 'clonesquad-plan.yml')] as const;

describe('plan show', () => {
  test('is the default: a row for each environment and activity', async () => {
    const { out, err, exitCode } = await runCommand(['plan', '--env', 'perf2'], { folder });
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    const role = 'role-to-assume: arn:aws:iam::111122223333:role/r';
    expect(out.split('\n').map((row) => row.split(/ {2,}/))).toEqual([
      expect.arrayContaining(['FRONTEND', 'BACKEND/WORKERS', 'BACKEND']),
      ['perf2', 'performance', '100%', '3', '–', `timeout: 30m, ${role}`],
      ['perf2', 'night', expect.stringMatching(/^0\b.*\b0\b/), '–', '1', role],
      [''],
    ]);
  });

  test('prints the same as JSON', async () => {
    const options = ['--activity', 'night', '--env', 'perf1', '--json'];
    const { result, out } = await runProgram(['plan', 'show', ...DEFAULT_PLAN(), ...options]);
    expect(result).toBe('ok');
    expect(JSON.parse(out)).toEqual([
      {
        env: 'perf1',
        activity: 'night',
        fleets: [
          { layer: 'frontend', size: '0', floor: '0' },
          { layer: 'backend', size: '0' },
        ],
        settings: { 'role-to-assume': 'arn:aws:iam::111122223333:role/r' },
      },
    ]);
  });
});

describe('plan --matrix', () => {
  test('prints the matrix of an activity, also from variables', async () => {
    const env = { CLONESQUAD_ACTIVITY: 'night', CLONESQUAD_MATRIX: 'true' };
    expect(await runCommand(['plan'], { env, folder })).toMatchObject({
      exitCode: 0,
      out: '{"include":[{"env":"perf1","activity":"night"},{"env":"perf2","activity":"night"}]}\n',
    });
  });

  test('requires an activity, and names those of the plan', async () => {
    const { code, err } = await failProgram(['plan', ...DEFAULT_PLAN(), '--matrix']);
    expect(code).toBe('invalid-inputs');
    expect(err).toEqual(naming('--activity', 'performance', 'night'));
  });

  test('prints no matrix for a plan that its jobs could not use', async () => {
    const text = 'group-name: "{layer}"\nenvironments: { a: , b: }\nactivities: { night: { frontend: 0 } }\n';
    const shared = planFile('shared.yml', text);
    const { code, err } = await failProgram(['plan', ...shared, '--activity', 'night', '--matrix']);
    expect(code).toBe('api-shared');
    expect(err).toEqual(naming('a, b', 'frontend'));
  });
});

describe('plan validate', () => {
  /** The reported numbers of valid environments and activities. */
  test.each<[string, string, readonly number[]]>([
    ['a plan without a region, which the machine may set', PLAN, [2, 2]],
    [
      'a URL or an endpoint with a region, and no other region',
      `environments:
  a: { vpc-endpoint: vpce-0123456789abcdef0-abcdefgh.execute-api.us-east-1.vpce.amazonaws.com }
  b: { frontend-url: "https://abcde12345.execute-api.us-west-2.amazonaws.com/v1/" }
activities: { night: { frontend: 0 } }
`,
      [2, 1],
    ],
  ])('accepts %s', async (_, text, counts) => {
    const { result, out } = await runProgram(['plan', 'validate', ...planFile('right.yml', text)]);
    expect([result, out]).toEqual(['ok', expect.stringMatching(/right\.yml/)]);
    expect(numbersIn(out)).toEqual(counts);
  });

  test('warns of a floor that another activity does not reset, and still succeeds', async () => {
    const text =
      'environments: { perf1: }\nactivities:\n  day: { frontend: { size: 3, floor: 2 } }\n  night: { frontend: 0 }\n';
    const { result, out, err } = await runProgram(['plan', 'validate', ...planFile('floors.yml', text)]);
    expect([result, out]).toEqual(['ok', expect.stringMatching(/floors\.yml/)]);
    expect(err).toEqual(naming('floors.yml:4:22', 'frontend', 'night', 'day', 'frontend: { size: 0, floor: 0 }'));
    const shown = await runProgram(['plan', ...planFile('floors.yml', text)]);
    expect([shown.result, shown.err]).toEqual(['ok', '']);
  });

  test('reports each invalid setting once', async () => {
    const text = 'environments: { a: , b: }\nactivities:\n  night: { frontend: 0, timeout: soon, wait-for: done }\n';
    const { result, code, err } = await failProgram(['plan', 'validate', ...planFile('wrong.yml', text)]);
    expect([result, code]).toEqual(['invalid-input', 'invalid-inputs']);
    expect(
      [...err.matchAll(/wrong\.yml:(\d+:\d+)\b.*?\b([\w-]{3,})\b.*?("\w+")/g)].map(([, ...facts]) => facts),
    ).toEqual([
      ['3:50', 'wait-for', '"done"'],
      ['3:34', 'timeout', '"soon"'],
    ]);
  });
});
