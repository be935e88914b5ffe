// A profile with an IAM Identity Center session works as in the SDK: in its own region, and within the timeout.

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type SteppedCloud, steppedCloud } from '../support/cloud.ts';
import { runCommand } from '../support/command.ts';
import { startProxy } from './proxy.ts';

const PATH = '/federation/credentials';
const SETTINGS = {
  sso_start_url: 'https://acme.awsapps.example/start',
  sso_region: 'us-east-1',
  sso_account_id: '111122223333',
  sso_role_name: 'ops',
};

describe('A session', () => {
  /** A home folder whose default profile has an active session. */
  let home: string;

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'clonesquad-scale-sso-'));
    const cache = join(home, '.aws', 'sso', 'cache');
    mkdirSync(cache, { recursive: true });
    const lines = Object.entries(SETTINGS).map((setting) => setting.join(' = '));
    writeFileSync(join(home, '.aws', 'config'), ['[default]', ...lines, ''].join('\n'));
    const { sso_start_url: startUrl } = SETTINGS;
    const name = `${createHash('sha1').update(startUrl).digest('hex')}.json`;
    const token = { startUrl, accessToken: 'token', expiresAt: '2030-01-01T00:00:00Z' };
    writeFileSync(join(cache, name), JSON.stringify(token));
  });

  afterEach(() => rmSync(home, { recursive: true }));

  /** Scales with the session. */
  async function scale(cloud: SteppedCloud, env: Readonly<Record<string, string>>) {
    const files = { AWS_CONFIG_FILE: '', AWS_SHARED_CREDENTIALS_FILE: '', HOME: home };
    const args = ['scale', '--env', 'perf1', '--frontend', '4', '--wait-for', 'none', '--json', '--timeout', '2s'];
    const start = cloud.time.now();
    const { exitCode, out } = await runCommand(args, {
      env: { ...cloud.time.env, AWS_REGION: 'eu-west-1', ...files, ...env },
    });
    const [{ code }] = JSON.parse(out).fleets;
    return { exitCode, code, seconds: (cloud.time.now() - start) / 1000 };
  }

  test('that does not answer does not delay the run beyond the timeout', async () => {
    const cloud = await steppedCloud({ intercept: ({ path }) => (path === PATH ? { isSilent: true } : undefined) });
    expect(await scale(cloud, { AWS_ENDPOINT_URL: cloud.url })).toEqual({ exitCode: 7, code: 'timeout', seconds: 2 });
    expect(cloud.requests.map(({ path }) => path)).toEqual([PATH]);
  });

  test('uses its own region, not that of the fleets', async () => {
    const host = 'portal.sso.us-east-1.amazonaws.com:443';
    const proxy = await startProxy({ [host]: 'refuses' });
    const { code } = await scale(await steppedCloud(), { HTTPS_PROXY: proxy.url });
    await proxy.close();
    expect(code).toBe('credential-source-failed');
    expect(new Set(proxy.tunnels)).toEqual(new Set([`CONNECT ${host}`]));
  });
});
