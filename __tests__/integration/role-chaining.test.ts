// A GitHub job and a command can assume a role with existing credentials.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { endingOf, errorOf, scale } from '../support/action.ts';
import { POST_DESIRED, requestsTo, type SteppedCloud, steppedCloud } from '../support/cloud.ts';
import { machineOn } from '../support/command.ts';
import { naming } from '../support/messages.ts';
import { runProgram } from '../support/program.ts';

const EXTERNAL_ID = 'acme/perf1';

/** The requests that assume the role. */
function assumed(cloud: SteppedCloud): readonly Readonly<Record<string, string>>[] {
  return requestsTo(cloud, 'AssumeRole').map(({ body }) => Object.fromEntries(new URLSearchParams(body)));
}

describe('a job', () => {
  const CHAINED = { 'role-chaining': 'true', 'wait-for': 'none' };

  /** The variables of a job that could also request an OIDC token. */
  function jobWithKeys(cloud: SteppedCloud) {
    return { env: { ...cloud.jobEnv, ...cloud.keys('set') } };
  }

  test('assumes the role with its credentials, and again when it ends, and requests no OIDC token', async () => {
    const cloud = await steppedCloud({ trust: { externalId: EXTERNAL_ID } });
    const inputs = { ...CHAINED, 'external-id': EXTERNAL_ID, 'on-job-end': 'restore' };
    const job = await scale(cloud, inputs, jobWithKeys(cloud));

    expect([job.main.exitCode, job.post.exitCode]).toEqual([0, 0]);
    const asked = { RoleArn: cloud.roleArn, ExternalId: EXTERNAL_ID, DurationSeconds: '3600' };
    expect(assumed(cloud)).toEqual([expect.objectContaining(asked), expect.objectContaining(asked)]);
    expect(requestsTo(cloud, 'AssumeRoleWithWebIdentity')).toEqual([]);
    expect(cloud.requests.filter(({ service }) => service === 'oidc')).toEqual([]);
    const { AWS_ACCESS_KEY_ID: key, AWS_SECRET_ACCESS_KEY: secret } = cloud.keys('set');
    expect(requestsTo(cloud, POST_DESIRED).filter(({ keyId }) => keyId === key)).toEqual([]);
    expect(job.main.log).toMatch(/^Credentials: .*role\/clonesquad-scale, .*AWS_ACCESS_KEY_ID/m);
    // The external id is not a secret.
    expect(job.main.log).not.toContain(`::add-mask::${EXTERNAL_ID}`);
    expect(job.main.log.replace(/^::add-mask::.*$/gm, '')).not.toContain(secret);
  });

  test.each([
    ['none', {}],
    ['another', { 'external-id': 'acme/perf2' }],
  ])('is rejected if it sends %s instead of the required external id', async (_, inputs) => {
    const cloud = await steppedCloud({ trust: { externalId: EXTERNAL_ID } });
    const job = await scale(cloud, { ...CHAINED, ...inputs }, jobWithKeys(cloud));
    expect(endingOf(job)).toEqual([3, 'credentials', 'role-not-trusted']);
    expect(errorOf(job)).toEqual(naming(cloud.roleArn, 'external-id'));
    expect(requestsTo(cloud, POST_DESIRED)).toEqual([]);
  });

  test('with an external id and OIDC is rejected before any request', async () => {
    const cloud = await steppedCloud();
    const job = await scale(cloud, { 'external-id': EXTERNAL_ID, 'wait-for': 'none' });
    expect(endingOf(job)).toEqual([2, 'invalid-input', 'invalid-inputs']);
    expect(errorOf(job)).toEqual(naming('OIDC', 'role-chaining: true'));
    expect(cloud.requests).toEqual([]);
  });

  test('without an OIDC token and credentials gets an error that explains both ways', async () => {
    const cloud = await steppedCloud();
    const env = { AWS_ENDPOINT_URL: cloud.url, AWS_EC2_METADATA_DISABLED: 'true' };
    const byOidc = await scale(cloud, { 'wait-for': 'none' }, { env });
    expect(endingOf(byOidc)).toEqual([3, 'credentials', 'oidc-token-denied']);
    expect(errorOf(byOidc)).toEqual(naming('id-token: write', 'role-chaining'));
    const chained = await scale(cloud, CHAINED, { env });
    expect(endingOf(chained)).toEqual([3, 'credentials', 'no-credentials']);
    expect(errorOf(chained)).toEqual(naming('id-token: write', 'role-chaining'));
    expect(cloud.requests).toEqual([]);
  });
});

describe('a command', () => {
  let cloud: SteppedCloud;
  let folder: string;

  beforeEach(async () => {
    cloud = await steppedCloud({ trust: { externalId: EXTERNAL_ID } }, Date.now());
    folder = mkdtempSync(join(tmpdir(), 'clonesquad-scale-chaining-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const SCALE = ['scale', '--frontend', '4', '--wait-for', 'none', '--env', 'perf1'];

  test('sends the external id of its option', async () => {
    const options = ['--role-to-assume', cloud.roleArn, '--external-id', EXTERNAL_ID];
    expect(await runProgram([...SCALE, ...options], machineOn(cloud))).toMatchObject({ result: 'ok' });
    expect(assumed(cloud)).toMatchObject([{ RoleArn: cloud.roleArn, ExternalId: EXTERNAL_ID }]);
  });

  test('follows the plan in a job on GitHub, too', async () => {
    const file = join(folder, 'plan.yml');
    const role = `role-to-assume: ${cloud.roleArn}\nrole-chaining: true\nexternal-id: ${EXTERNAL_ID}\n`;
    writeFileSync(file, `${role}environments: { perf1: }\nactivities: { day: { backend: 2 } }\n`);
    const env = { ...cloud.jobEnv, ...machineOn(cloud), GITHUB_ACTIONS: 'true' };
    expect(await runProgram([...SCALE, '--plan', file], env)).toMatchObject({ result: 'ok' });
    expect(assumed(cloud)).toMatchObject([{ RoleArn: cloud.roleArn, ExternalId: EXTERNAL_ID }]);
    expect(requestsTo(cloud, 'AssumeRoleWithWebIdentity')).toEqual([]);
  });
});
