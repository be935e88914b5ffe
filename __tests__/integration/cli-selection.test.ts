// The selection from the command line, variables and a plan: it is complete, or it is rejected before any request.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readGiven } from '../../src/cli/options.ts';
import { select } from '../../src/cli/selection.ts';
import { readInspectRequests } from '../../src/settings/read-request.ts';
import { naming } from '../support/messages.ts';
import { failProgram } from '../support/program.ts';

let folder: string;
let plan: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clonesquad-scale-selection-'));
  plan = join(folder, 'clonesquad-plan.yml');
  writeFileSync(plan, 'environments: { perf1: , perf2: }\nactivities: { night: { frontend: 0, backend: 1 } }\n');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const REGION = { AWS_REGION: 'eu-west-1' };

describe('an error rejects', () => {
  test('a layer with a URL and without a size', async () => {
    const url = 'cahce=https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/';
    const sizes = ['--frontend', '4', '--size', 'cache=2'];
    const { code, err } = await failProgram(['scale', '--env', 'perf1', ...sizes, '--url', url], REGION);
    expect(code).toBe('invalid-inputs');
    expect(err).toEqual(naming('--url', `"${url}"`, '`cache`', '--url cache=https://abcde12345'));
  });

  test.each([
    ['URL', ['--frontend-url', 'http://127.0.0.1:4010/v1/'], 'http://127.0.0.1:4010/v1/'],
    ['group', ['--group-name', 'perf1-{layer}'], 'perf1-frontend'],
  ])('environments that share one %s', async (_, options, shared) => {
    const args = ['scale', '--plan', plan, '--activity', 'night', ...options];
    const { result, code, err } = await failProgram(args, REGION);
    expect([result, code]).toEqual(['invalid-input', 'api-shared']);
    expect(err).toEqual(naming('perf1', 'perf2', shared));
  });
});

test('a URL is enough for status to include another layer', async () => {
  const url = 'https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/';
  const line = new Map(Object.entries({ env: ['perf1'], url: [`cache=${url}`] }));
  const { requests } = await select(readGiven(line, {}), REGION, 'scale', readInspectRequests);
  expect(requests.map(({ fleets }) => fleets)).toEqual([
    [{ layer: 'cache', group: 'perf1-cache', name: 'perf1-cache', api: new URL(url) }],
  ]);
});
