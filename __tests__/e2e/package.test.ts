// The command of the package, installed into an empty folder, scales with the newest and with the oldest supported
// Node.

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type LocalCloud, startCloud } from '../../local-cloud/cloud.ts';
import { VERSION } from '../../src/base/version.ts';
import { naming } from '../support/messages.ts';
import { type Ended, endAll, ROOT, run } from './programs.ts';

const OLDEST = join(ROOT, '.venv/node/node_modules/node/bin/node');

let home: string;
let cloud: LocalCloud;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'clonesquad-scale-package-'));
  await writeFile(join(home, 'package.json'), '{ "private": true }');
  const packed = await run('npm', ['pack', '--silent', '--pack-destination', home], { env: { HOME: home } });
  // Without access to a registry: the package has no dependencies.
  const args = ['install', '--offline', '--no-audit', '--no-fund', `./${packed.stdout.trim()}`];
  const installed = await run('npm', args, { cwd: home, env: { HOME: home } });
  if (installed.exitCode !== 0) throw new Error(installed.stderr);
  cloud = await startCloud({ fleets: ['frontend', 'backend'].map((layer) => ({ group: `perf1-${layer}` })) });
});
afterEach(endAll);
afterAll(async () => {
  await cloud.close();
  await rm(home, { recursive: true });
});

/** Runs the installed command with a Node, with the keys of the local cloud. */
function command(node: string, ...args: readonly string[]): Promise<Ended> {
  const path = [dirname(node), '/usr/bin', '/bin'].join(':');
  const env = { PATH: path, ...cloud.jobEnv, ...cloud.keys('full'), AWS_REGION: cloud.region };
  return run('sh', ['-c', 'exec node_modules/.bin/clonesquad-scale "$@"', 'sh', ...args], { cwd: home, env });
}

test('the package contains only dist/ and the schemas, and installs nothing else', async () => {
  expect(await readdir(join(home, 'node_modules'))).toEqual(['.bin', '.package-lock.json', 'clonesquad-scale']);
  const files = await readdir(join(home, 'node_modules/clonesquad-scale'));
  expect(files.sort()).toEqual([
    'LICENSE',
    'README.md',
    'dist',
    'package.json',
    'plan.schema.json',
    'report.schema.json',
  ]);
});

describe.each([
  [`Node ${process.versions.node}`, process.execPath, process.versions.node],
  ['the oldest Node', OLDEST, '22.'],
])('with %s, the package', (_, node, version) => {
  test('runs and prints its version', async () => {
    const { stdout } = await run('sh', ['-c', '"$0" --version', node]);
    expect(stdout).toContain(`v${version}`);
    expect(await command(node, '--version')).toEqual({ exitCode: 0, stdout: `${VERSION}\n`, stderr: '' });
  });

  test('sets sizes and reports them', async () => {
    const sizes = ['--frontend', '4', '--backend', '50%', '--wait-for', 'none'];
    const ended = await command(node, 'scale', '--env', 'perf1', ...sizes);
    expect(ended).toMatchObject({ exitCode: 0, stdout: naming('perf1', '4', '50%') });
    expect(cloud.fleet('perf1-backend').rows()).toEqual({ 'ec2.schedule.desired_instance_count': '50%' });
  });
});

test('the bill of materials names every package of dist/, with its hash', async () => {
  const { stdout } = await run('sh', ['-c', 'node scripts/sbom.ts'], { env: { HOME: home } });
  const { components } = JSON.parse(stdout);
  const licenseList = await readFile(join(ROOT, 'dist/licenses.txt'), 'utf8');
  const listed = [...licenseList.matchAll(/^==== (\S+) (\S+) /gm)].map(([, name, version]) => `${name}@${version}`);

  const named = components.map(({ name, version }: Component) => `${name}@${version}`);
  expect(new Set(named)).toEqual(new Set(listed));
  expect(components.filter(({ hashes = [] }: Component) => hashes.length === 0)).toEqual([]);
});

/** A component in the format of npm. */
interface Component {
  readonly name: string;
  readonly version: string;
  readonly hashes?: readonly unknown[];
}
