// Options and environment variables as sources: which overrides which, how each is spelled, and errors for invalid pairs.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { runUrlOf } from '../../../src/aws/env-variables.ts';
import { commandSurroundings } from '../../../src/cli/command.ts';
import { isOn, readGiven, spellOption, spellVariable, variableOf } from '../../../src/cli/options.ts';
import { isReserved } from '../../../src/plan/keys.ts';
import { SETTINGS } from '../../../src/settings/settings.ts';
import { PROPERTY } from '../../support/depth.ts';
import { invalidInputsIn } from '../../support/invalid-values.ts';

const line = (texts: Readonly<Record<string, string>> = {}, lists: Readonly<Record<string, readonly string[]>> = {}) =>
  new Map([...Object.entries(texts).map(([name, text]) => [name, [text]] as const), ...Object.entries(lists)]);

describe('values', () => {
  test('of options override variables, unless they are empty', () => {
    const env = { CLONESQUAD_FRONTEND: '3', CLONESQUAD_BACKEND: '5', CLONESQUAD_TIMEOUT: '' };
    const { source } = readGiven(line({ frontend: '4', backend: '' }), env);
    expect(['frontend', 'backend', 'timeout'].map((name) => source(name)?.text)).toEqual(['4', '5', undefined]);
    expect(['frontend', 'backend'].map((name) => source(name)?.spelling.name)).toEqual([
      '--frontend',
      'CLONESQUAD_BACKEND',
    ]);
  });

  test('are not changed', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        expect(readGiven(line({ env: text }), {}).source('env')?.text).toBe(text);
        expect(readGiven(line({}, { size: [`cache=${text}`] }), {}).source('cache')?.text).toBe(text);
      }),
      PROPERTY,
    );
  });

  test('of other layers and subfleets are pairs', () => {
    const { source, layers } = readGiven(
      line({}, { size: ['cache=2', 'backend/workers=3'], url: ['cache=https://x/v1/?a=b'] }),
      {},
    );
    expect(layers).toEqual(['frontend', 'backend', 'cache', 'backend/workers']);
    expect(readGiven(line({}, { url: ['web=https://x/v1/'] }), {}).layers).toEqual(['frontend', 'backend', 'web']);
    expect(['cache', 'backend/workers', 'cache-url'].map((name) => source(name)?.text)).toEqual([
      '2',
      '3',
      'https://x/v1/?a=b',
    ]);
  });

  test('a URL belongs to a layer, not to its subfleet', () => {
    const url = 'backend/workers=https://x/v1/';
    expect(invalidInputsIn(() => readGiven(line({}, { url: [url] }), {}))).toMatchObject([
      { input: '--url', value: url, example: expect.stringMatching(/^--url cache=https:/) },
    ]);
  });

  test('a floor applies to every fleet', () => {
    const { source } = readGiven(line({ floor: '3' }), { CLONESQUAD_FLOOR: '4' });
    expect(source('backend/workers-floor')).toMatchObject({ text: '3', spelling: { name: '--floor' } });
    expect(readGiven(line(), { CLONESQUAD_FLOOR: '4' }).source('frontend-floor')?.text).toBe('4');
    expect(readGiven(line(), {}).source('frontend-floor')).toBeUndefined();
  });

  test('no layer can have the name of a setting, except frontend and backend', () => {
    const names = SETTINGS.map(({ name }) => name);
    expect(names.filter((name) => !isReserved(name))).toEqual(['frontend', 'backend']);
  });

  test('pairs of a variable are separated by commas, and options override them', () => {
    const env = { CLONESQUAD_SIZE: 'cache=2,backend/workers=3,', CLONESQUAD_URL: 'cache=https://x/v1/' };
    const { source, layers } = readGiven(line({}, { size: ['cache=4'] }), env);
    expect(layers).toEqual(['frontend', 'backend', 'cache', 'backend/workers']);
    expect(['cache', 'backend/workers', 'cache-url'].map((name) => source(name)?.text)).toEqual([
      '4',
      '3',
      'https://x/v1/',
    ]);
    expect(source('backend/workers')?.spelling.name).toBe('CLONESQUAD_SIZE');
    expect(source('backend/workers')?.spelling.example('2')).toBe('CLONESQUAD_SIZE=backend/workers=2');
    expect(readGiven(line(), { CLONESQUAD_CACHE: '2' }).source('cache')).toBeUndefined();
  });

  test('invalid pairs of a variable are listed', () => {
    const env = { CLONESQUAD_SIZE: 'cache=2,cache=3', CLONESQUAD_URL: 'x' };
    expect(invalidInputsIn(() => readGiven(line(), env))).toMatchObject([
      { input: 'CLONESQUAD_SIZE', value: 'cache=3', example: 'CLONESQUAD_SIZE=cache=2' },
      { input: 'CLONESQUAD_URL', value: 'x' },
    ]);
  });

  test.each([
    ['CLONESQUAD_ON_JOB_END', 'restore', 'CLONESQUAD_TTL=2h'],
    ['CLONESQUAD_ROLE_CHAINING', 'true', 'CLONESQUAD_ROLE_TO_ASSUME=arn:aws:iam::111122223333:role/clonesquad-scale'],
  ])('the variable %s of an input that only the action has is listed with an alternative', (input, value, example) => {
    expect(invalidInputsIn(() => readGiven(line(), { [input]: value }))).toMatchObject([{ input, value, example }]);
    expect(invalidInputsIn(() => readGiven(line(), { [input]: value }))).toHaveLength(1);
    expect(readGiven(line(), { [input]: '' }).source('ttl')).toBeUndefined();
  });

  test('a misspelled variable is listed, and one of another program is ignored', () => {
    const misspelled = () => readGiven(line({ env: 'perf1' }), { CLONESQUAD_DRYRUN: 'true' });
    expect(invalidInputsIn(misspelled)).toMatchObject([
      { input: 'CLONESQUAD_DRYRUN', value: 'true', example: 'CLONESQUAD_DRY_RUN=true' },
    ]);
    expect(
      readGiven(line(), { CLONESQUAD_VERSION: 'v0.27.1', CLONESQUAD_UID: '7', CLONESQUAD_MATRIX: 'true' }).layers,
    ).toEqual(['frontend', 'backend']);
  });

  test.each<[Readonly<Record<string, string>>, Readonly<Record<string, string>>, string]>([
    [{ env: '' }, {}, '--env'],
    [{ env: '' }, { CLONESQUAD_ENV: 'perf1' }, '--env'],
    [{}, { CLONESQUAD_ENV: '' }, 'CLONESQUAD_ENV'],
  ])('an empty environment (%j, %j) is not all environments of a plan', (texts, env, name) => {
    expect(readGiven(line(texts), env).source('env')).toMatchObject({ text: '', spelling: { name } });
  });

  test.each(['cache', '=2', 'cache=', 'timeout=2', 'env=2', 'cache-url=2', 'frontend=2'])(
    '%s is not a valid pair together with --frontend',
    (value) => {
      const invalid = invalidInputsIn(() => readGiven(line({ frontend: '4' }, { size: [value] }), {}));
      expect(invalid).toMatchObject([{ input: '--size', value, example: '--size cache=2' }]);
    },
  );

  test('JSON is requested by an option or a variable', () => {
    expect(isOn('json', readGiven(line({ json: 'true' }), {}))).toBe(true);
    expect(isOn('json', readGiven(line(), { CLONESQUAD_JSON: 'true' }))).toBe(true);
    expect(isOn('json', readGiven(line(), { CLONESQUAD_JSON: 'false' }))).toBe(false);
    expect(invalidInputsIn(() => isOn('json', readGiven(line(), { CLONESQUAD_JSON: 'yes' })))).toMatchObject([
      { input: 'CLONESQUAD_JSON', value: 'yes', example: 'CLONESQUAD_JSON=true' },
    ]);
  });
});

describe('spelling', () => {
  test.each([
    ['frontend', '50%', '--frontend', '--frontend 50%'],
    ['dry-run', 'true', '--dry-run', '--dry-run'],
    ['cache', '2', '--size cache', '--size cache=2'],
    ['cache-url', 'https://x/', '--url cache', '--url cache=https://x/'],
    ['frontend-url', 'https://x/', '--frontend-url', '--frontend-url https://x/'],
    // Not an option, so as in the plan.
    ['role-chaining', 'true', 'role-chaining', 'role-chaining: true'],
    ['allowed-account-ids', '1, 2', '--allowed-account-ids', "--allowed-account-ids '1, 2'"],
  ])('of %s as an option', (name, value, spelled, example) => {
    const spelling = spellOption(name);
    expect([spelling.name, spelling.example(value)]).toEqual([spelled, example]);
  });

  test('as an environment variable', () => {
    expect(variableOf('wait-for')).toBe('CLONESQUAD_WAIT_FOR');
    expect(spellVariable('frontend').example('4')).toBe('CLONESQUAD_FRONTEND=4');
  });
});

describe('the identity of a command', () => {
  const github = { GITHUB_ACTIONS: 'true', GITHUB_RUN_ID: '42', GITHUB_RUN_ATTEMPT: '2' };
  const token = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x/', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't' };

  test.each([
    [
      { ...github, ...token },
      { isGitHub: true, runName: '42-2' },
    ],
    [github, { isGitHub: false, runName: '42-2' }],
    [{ BUILD_TAG: 'jenkins-job-7' }, { isGitHub: false, runName: 'jenkins-job-7' }],
    [
      { RD_JOB_EXECID: '9', AWS_DEFAULT_REGION: 'eu-west-3' },
      { runName: '9', ambientRegion: 'eu-west-3', regionVariable: 'AWS_DEFAULT_REGION' },
    ],
    [{}, { isGitHub: false, hasIdToken: false, runName: 'local', ambientRegion: '' }],
  ])('%j', (env, expected) => {
    expect(commandSurroundings(env)).toMatchObject(expected);
  });

  test.each([
    [
      { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'a/b', GITHUB_RUN_ID: '42' },
      'https://github.com/a/b/actions/runs/42',
    ],
    [{ BUILD_URL: 'https://u:p@ci.example/job/7/?token=x#y' }, 'https://ci.example/job/7/'],
    [{ RD_JOB_URL: 'http://rundeck/project/x/execution/follow/9' }, 'http://rundeck/project/x/execution/follow/9'],
    [{ BUILD_URL: 'https://ci.example/job(1)/' }, undefined],
    [{ BUILD_URL: 'javascript:alert(1)' }, undefined],
    [{ BUILD_URL: 'not a URL' }, undefined],
    [{}, undefined],
  ])('the run URL of %j', (env, url) => {
    expect(runUrlOf(env)).toBe(url);
  });
});
