// Credentials and settings come from the same sources as in the AWS CLI. An error names a source that fails, and no
// other source replaces it.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { scale } from '../support/action.ts';
import { requestsTo, type SteppedCloud, steppedCloud } from '../support/cloud.ts';
import { machineOn, runCommand } from '../support/command.ts';
import { runProgram } from '../support/program.ts';

/** A notice about the machine with such a text. */
const environment = (text: RegExp) => ({ code: 'environment', text: expect.stringMatching(text) });

describe('credentials of the machine', () => {
  let folder: string;
  let cloud: SteppedCloud;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'clonesquad-scale-ambient-'));
    // Commands in the test's own process have the machine's clock.
    cloud = await steppedCloud({}, Date.now());
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  type Variables = Readonly<Record<string, string>>;

  function file(name: string, text: string): string {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  }

  /** The variables of a machine without AWS keys in its environment. */
  function withoutKeys(): Variables {
    const { AWS_ACCESS_KEY_ID: _, AWS_SECRET_ACCESS_KEY: __, ...rest } = machineOn(cloud);
    return rest;
  }

  /** A profile of the credentials file with the keys of a user. */
  function keysOf(profile: string, kind: 'full' | 'denied'): string {
    const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret } = cloud.keys(kind);
    return `[${profile}]\naws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`;
  }

  const SCALE = ['scale', '--env', 'perf1', '--frontend', '4', '--wait-for', 'none', '--json'];

  /** Sets a size without a wait, with more arguments; returns the report and the log. */
  async function run(env: Variables, more: readonly string[] = []) {
    const { result, out, err } = await runProgram([...SCALE, ...more], env);
    return { result, err, report: JSON.parse(out) };
  }

  /** The same with the built command. */
  async function runBuilt(env: Variables) {
    const { out } = await runCommand(SCALE, { env });
    return JSON.parse(out);
  }

  /** The code and the message of a failure. */
  async function failure(env: Variables, more: readonly string[] = []) {
    const { report, err } = await run(env, more);
    expect(report.result).toBe('credentials');
    const [{ code, message, fix }] = report.fleets;
    expect(`${message}${fix}`).not.toMatch(/workflow|\bjob\b/);
    expect(cloud.requests.filter(({ service }) => service !== 'sts')).toEqual([]);
    return { code, message, err };
  }

  describe('keys in the environment', () => {
    test('override AWS_PROFILE, with a notice', async () => {
      const credentials = file('credentials', keysOf('other', 'denied'));
      const env = { AWS_SHARED_CREDENTIALS_FILE: credentials, AWS_PROFILE: 'other' };
      const { result, report, err } = await run({ ...machineOn(cloud), ...env });
      expect(result).toBe('ok');
      expect(report.notices).toContainEqual(environment(/AWS_ACCESS_KEY_ID .*AWS_PROFILE \("other"\)/));
      expect(err).toMatch(/^Credentials: .*AWS_ACCESS_KEY_ID/m);
    });

    test('without the secret key fail, and no profile replaces them', async () => {
      const { AWS_SECRET_ACCESS_KEY: _, ...half } = machineOn(cloud);
      const credentials = file('credentials', keysOf('default', 'full'));
      expect(await failure({ ...half, AWS_SHARED_CREDENTIALS_FILE: credentials })).toMatchObject({
        code: 'invalid-access-key',
      });
    });

    test.each(['\n', '\r\n', ' '])('may begin and end with %j', async (end) => {
      const keys = Object.entries(cloud.keys('full')).map(([name, value]) => [name, `${value}${end}`]);
      expect((await run({ ...machineOn(cloud), ...Object.fromEntries(keys) })).result).toBe('ok');
    });

    test.each(['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'])(
      'must not contain a line break (%s), and are not printed',
      async (name) => {
        const { code, message, err } = await failure({ ...machineOn(cloud), [name]: 'pa55\r\nword' });
        expect(code).toBe('invalid-access-key');
        expect(`${message}${err}`).not.toMatch(/pa55|word/);
      },
    );
  });

  describe('a profile', () => {
    test.each(['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'])('in %s provides its keys', async (variable) => {
      const credentials = file('credentials', keysOf('ours', 'full'));
      const env = { ...withoutKeys(), AWS_SHARED_CREDENTIALS_FILE: credentials, [variable]: 'ours' };
      expect((await runBuilt(env)).result).toBe('ok');
    });

    test.each<[string, string, string, RegExp]>([
      ['that is missing', '[default]\nregion = eu-west-1\n', 'profile-not-found', /"ours".* has "default"/],
      ['that does not exist and is named "constructor"', '[other]\n', 'profile-not-found', /"constructor"/],
      ['without the prefix "profile"', '[ours]\nregion = eu-west-1\n', 'profile-not-found', /has \[ours\]/],
      ['in an invalid file', '[profile ours\nregion\n', 'profile-not-found', /line 1 of .*config is neither/],
      [
        'whose credential_process fails',
        '[profile ours]\ncredential_process = false\n',
        'credential-source-failed',
        /profile "ours": credential_process ended with exit code 1\./,
      ],
    ])('%s is reported', async (_, config, code, what) => {
      const profile = what.source.includes('constructor') ? 'constructor' : 'ours';
      const env = { ...withoutKeys(), AWS_CONFIG_FILE: file('config', config), AWS_PROFILE: profile };
      expect(await failure(env)).toMatchObject({ code, message: expect.stringMatching(what) });
    });

    test('uses the credentials that its credential_process prints', async () => {
      const { AWS_ACCESS_KEY_ID: AccessKeyId, AWS_SECRET_ACCESS_KEY: SecretAccessKey } = cloud.keys('full');
      const printed = file('printed', JSON.stringify({ Version: 1, AccessKeyId, SecretAccessKey }));
      const config = file('config', `[profile ours]\ncredential_process = cat ${printed}\n`);
      expect((await run({ ...withoutKeys(), AWS_CONFIG_FILE: config, AWS_PROFILE: 'ours' })).result).toBe('ok');
    });

    test.each<[string, object, RegExp]>([
      ['invalid JSON', [], /no JSON of version 1/],
      ['another version', { Version: 2, AccessKeyId: 'a', SecretAccessKey: 's' }, /no JSON of version 1/],
      ['no secret key', { Version: 1, AccessKeyId: 'a' }, /no valid credentials/],
      [
        'expired credentials',
        { Version: 1, AccessKeyId: 'a', SecretAccessKey: 's', Expiration: '2020-01-01' },
        /expired/,
      ],
    ])('fails if its credential_process prints %s', async (_, printed, what) => {
      const command = `cat ${file('printed', JSON.stringify(printed))}`;
      const config = file('config', `[profile ours]\ncredential_process = ${command}\n`);
      const env = { ...withoutKeys(), AWS_CONFIG_FILE: config, AWS_PROFILE: 'ours' };
      expect(await failure(env)).toMatchObject({
        code: 'credential-source-failed',
        message: expect.stringMatching(what),
      });
    });

    test('with a role uses the keys of its source profile or credential source', async () => {
      const role = `role_arn = ${cloud.roleArn}\nexternal_id = x1\nrole_session_name = ours\n`;
      const config = file(
        'config',
        `[profile ours]\n${role}source_profile = between\n[profile between]\n${role}source_profile = base\n`,
      );
      const credentials = file('credentials', keysOf('base', 'full'));
      const env = { AWS_CONFIG_FILE: config, AWS_SHARED_CREDENTIALS_FILE: credentials, AWS_PROFILE: 'ours' };
      expect((await run({ ...withoutKeys(), ...env })).result).toBe('ok');
      const asked = requestsTo(cloud, 'AssumeRole').map(({ body }) => Object.fromEntries(new URLSearchParams(body)));
      const expected = { RoleArn: cloud.roleArn, ExternalId: 'x1', RoleSessionName: 'ours', DurationSeconds: '3600' };
      expect(asked).toEqual([expect.objectContaining(expected), expect.objectContaining(expected)]);
    });

    test.each<[string, string, RegExp]>([
      ['without a source', 'source_profile = nobody\n', /source_profile "nobody" does not exist/],
      ['whose source is itself', 'source_profile = ours\n', /leads back to the profile "ours"/],
      ['with two sources', 'source_profile = ours\ncredential_source = EcsContainer\n', /either source_profile or/],
      ['with an unknown source', 'credential_source = Elsewhere\n', /a valid credential_source/],
      ['with the environment as its source', 'credential_source = Environment\n', /AWS_ACCESS_KEY_ID is not set/],
    ])('of a role %s is reported', async (_, source, what) => {
      const config = file('config', `[profile ours]\nrole_arn = ${cloud.roleArn}\n${source}`);
      const env = { ...withoutKeys(), AWS_CONFIG_FILE: config, AWS_PROFILE: 'ours' };
      expect(await failure(env)).toMatchObject({
        code: 'credential-source-failed',
        message: expect.stringMatching(what),
      });
    });

    test('with a role that requires MFA is reported', async () => {
      const role = `role_arn = ${cloud.roleArn}\nsource_profile = base\nmfa_serial = arn:aws:iam::1:mfa/x\n`;
      const credentials = file('credentials', keysOf('base', 'full'));
      const config = file('config', `[profile ours]\n${role}`);
      const env = { AWS_CONFIG_FILE: config, AWS_SHARED_CREDENTIALS_FILE: credentials, AWS_PROFILE: 'ours' };
      expect(await failure({ ...withoutKeys(), ...env })).toMatchObject({
        code: 'credential-source-failed',
        message: expect.stringContaining('mfa_serial'),
      });
    });

    test('with a missing token file is reported', async () => {
      const role = 'role_arn = arn:aws:iam::111122223333:role/x';
      const config = file('config', `[profile ours]\n${role}\nweb_identity_token_file = /none/token\n`);
      const { result, fleets } = await runBuilt({ ...withoutKeys(), AWS_CONFIG_FILE: config, AWS_PROFILE: 'ours' });
      const message = expect.stringMatching(/profile "ours": ENOENT.*\/none\/token/);
      expect([result, fleets[0]]).toEqual([
        'credentials',
        expect.objectContaining({ code: 'credential-source-failed', message }),
      ]);
    });

    test('in an unreadable file is reported', async () => {
      const env = { ...withoutKeys(), AWS_CONFIG_FILE: folder, AWS_PROFILE: 'ours' };
      expect(await failure(env)).toMatchObject({
        code: 'profile-not-found',
        message: expect.stringContaining('EISDIR'),
      });
    });
  });

  describe('a web identity', () => {
    test('gets a session from STS with its token', async () => {
      const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = cloud.jobEnv;
      const headers = { authorization: `bearer ${bearer}` };
      const answer = await fetch(`${url}&audience=sts.amazonaws.com`, { headers });
      const { value: token }: { readonly value: string } = JSON.parse(await answer.text());
      const env = { AWS_WEB_IDENTITY_TOKEN_FILE: file('token', `${token}\n`), AWS_ROLE_ARN: cloud.roleArn };
      const { result, err } = await run({ ...withoutKeys(), ...env });
      expect(result).toBe('ok');
      expect(err).not.toContain(token);
      expect(requestsTo(cloud, 'AssumeRoleWithWebIdentity')).toHaveLength(1);
    });

    test.each<[string, Variables, RegExp]>([
      ['without a role', { AWS_WEB_IDENTITY_TOKEN_FILE: '/none/token' }, /AWS_ROLE_ARN is not set/],
      [
        'without a token',
        { AWS_WEB_IDENTITY_TOKEN_FILE: '/none/token', AWS_ROLE_ARN: 'arn:aws:iam::111122223333:role/x' },
        /ENOENT.*\/none\/token/,
      ],
    ])('%s is reported', async (_, env, what) => {
      const reported = await failure({ ...withoutKeys(), ...env });
      expect(reported).toMatchObject({ code: 'credential-source-failed', message: expect.stringMatching(what) });
    });
  });

  test('a role without credentials to assume it with is reported', async () => {
    const { code, message } = await failure(withoutKeys(), ['--role-to-assume', cloud.roleArn]);
    expect(code).toBe('no-credentials');
    expect(message).toContain(`for assuming ${cloud.roleArn}`);
  });

  test('keys in the environment work for a user ID that the machine does not know', async () => {
    const preload = `import os from 'node:os'; import { syncBuiltinESMExports } from 'node:module';
      const { homedir } = os;
      os.homedir = () => { if (process.env.HOME) return homedir(); throw new Error('uv_os_homedir returned ENOENT'); };
      syncBuiltinESMExports();`;
    const env = { ...machineOn(cloud), AWS_CONFIG_FILE: '', AWS_SHARED_CREDENTIALS_FILE: '' };
    const { exitCode, err } = await runCommand(SCALE, {
      env: {
        ...env,
        NODE_OPTIONS: `${cloud.time.env['NODE_OPTIONS']} --import=data:text/javascript,${encodeURIComponent(preload)}`,
      },
    });
    expect([exitCode, err]).toEqual([0, expect.not.stringContaining('homedir')]);
  });

  describe('settings of AWS', () => {
    test('may be in capitals, also for authentication', async () => {
      const env = { ...cloud.jobEnv, AWS_USE_FIPS_ENDPOINT: 'TRUE' };
      expect((await scale(cloud, { 'wait-for': 'none' }, { env })).outputs['result']).toBe('ok');
    });

    test('of a profile are overridden by variables', async () => {
      const { AWS_ENDPOINT_URL: url, ...machine } = machineOn(cloud);
      const services = `[services local]\nsts =\n  endpoint_url = ${url}\ncloudformation =\n  endpoint_url = ${url}\n`;
      const config = `[default]\nservices = local\nendpoint_url = http://127.0.0.1:9\nretry_mode = adaptive\n${services}`;
      const env = { ...machine, AWS_CONFIG_FILE: file('config', config), AWS_ENDPOINT_URL_CLOUDWATCH: url };
      const { result, report } = await run(env);
      expect(result).toBe('ok');
      expect(requestsTo(cloud, 'DescribeStacks')).not.toEqual([]);
      expect(report.notices).toContainEqual(environment(/AWS_RETRY_MODE/));
    });

    test('without effect, and NO_PROXY entries without effect, cause one notice each', async () => {
      const env = {
        ...machineOn(cloud),
        AWS_MAX_ATTEMPTS: '10',
        AWS_STS_REGIONAL_ENDPOINTS: 'regional',
        HTTPS_PROXY: 'http://127.0.0.1:9',
        NO_PROXY: '127.0.0.1,https://a.example',
      };
      const { report } = await run(env);
      expect(report.notices).toContainEqual(environment(/AWS_MAX_ATTEMPTS/));
      expect(report.notices).toContainEqual(environment(/a\.example/));
      expect(report.notices).not.toContainEqual(environment(/AWS_STS_REGIONAL_ENDPOINTS/));
    });
  });
});
