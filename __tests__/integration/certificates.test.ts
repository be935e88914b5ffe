// An untrusted certificate is reported at once, and trusted if the settings of AWS's tools or Node.js include its
// authority.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type SteppedCloud, steppedCloud } from '../support/cloud.ts';
import { machineOn, runCommand } from '../support/command.ts';
import { naming } from '../support/messages.ts';
import { PRIVATE_CERTIFICATE } from '../support/private-certificate.ts';
import { privateServer } from '../support/private-server.ts';
import { runProgram } from '../support/program.ts';

describe('a certificate of an unknown authority', () => {
  let folder: string;
  let bundle: string;
  let cloud: SteppedCloud;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'clonesquad-scale-certificates-'));
    bundle = join(folder, 'bundle.pem');
    writeFileSync(bundle, `# of ours\n${PRIVATE_CERTIFICATE}\n`);
    // Commands in the test's own process have the machine's clock.
    cloud = await steppedCloud({}, Date.now());
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  /** Scales with an API of a private server; returns the report and the paths that the server received. */
  async function scaleThere(env: Readonly<Record<string, string>>, isTrusted = false) {
    const { url, paths } = await privateServer();
    const args = ['scale', '--env', 'perf1', '--frontend', '4', '--frontend-url', `${url}/v1/`, '--json'];
    // A process trusts a certificate until its end.
    const variables = { ...machineOn(cloud), ...env };
    const { out } = isTrusted ? await runCommand(args, { env: variables }) : await runProgram(args, variables);
    const { code, result, fix, fleets } = JSON.parse(out);
    return { code, result, fix, fleet: fleets?.[0]?.code, paths };
  }

  test('is reported, with the settings that would trust it', async () => {
    const { result, fleet, paths } = await scaleThere({});
    expect([result, fleet, paths]).toEqual(['unreachable', 'certificate-not-trusted', []]);
  });

  test.each(['AWS_CA_BUNDLE', 'NODE_EXTRA_CA_CERTS'])('is trusted with %s', async (variable) => {
    const { fleet, paths } = await scaleThere({ [variable]: bundle }, true);
    expect(fleet).toBe('unexpected-response');
    expect(paths).not.toEqual([]);
  });

  test('is trusted with ca_bundle of the current profile', async () => {
    const config = join(folder, 'config');
    writeFileSync(config, `[profile ours]\nca_bundle = ${bundle}\n`);
    const { fleet } = await scaleThere({ AWS_CONFIG_FILE: config, AWS_PROFILE: 'ours' }, true);
    expect(fleet).toBe('unexpected-response');
  });

  test.each<[string, string | undefined]>([
    ['is missing', undefined],
    ['has no certificate', 'nothing'],
  ])('a bundle that %s is rejected before any request', async (_, text) => {
    if (text === undefined) rmSync(bundle);
    else writeFileSync(bundle, text);
    const { code, result, paths } = await scaleThere({ AWS_CA_BUNDLE: bundle });
    expect([code, result, paths]).toEqual(['ca-bundle-unusable', 'invalid-input', []]);
  });

  test('of a proxy is reported as the proxy’s, and not retried', async () => {
    const { url, paths } = await privateServer();
    const env = { ...machineOn(cloud), HTTPS_PROXY: url, NO_PROXY: '127.0.0.1' };
    const api = 'https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/';
    const args = ['scale', '--env', 'perf1', '--frontend', '4', '--frontend-url', api, '--json'];
    const { out, err } = await runProgram(args, env);
    const [fleet] = JSON.parse(out).fleets;
    expect([fleet.code, fleet.message, paths]).toEqual(['certificate-not-trusted', naming(new URL(url).host), []]);
    expect(err).not.toContain('attempt 2');
  });

  test('of STS is reported, too, and not retried', async () => {
    const { url, paths } = await privateServer();
    const env = { ...machineOn(cloud), AWS_ENDPOINT_URL_STS: url };
    const role = ['--role-to-assume', cloud.roleArn];
    const args = ['scale', '--env', 'perf1', '--frontend', '4', '--json', ...role];
    const { out } = await runProgram(args, env);
    expect([JSON.parse(out).fleets[0].code, paths]).toEqual(['certificate-not-trusted', []]);
  });
});
