// A release contains only reviewed code: each download has a hash, and no dependency runs on the machine that packs the
// release.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('package-lock.json', () => {
  const { packages } = JSON.parse(read('package-lock.json'));
  const downloaded = Object.entries<Locked>(packages).filter(
    ([path, { link, inBundle }]) => path !== '' && link !== true && inBundle !== true,
  );

  test('has the hash of every downloaded package, for all platforms', () => {
    expect(downloaded.length).toBeGreaterThan(600);
    const bare = downloaded.filter(([, { integrity = '' }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity));
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  test('names no download URLs, so that each user installs from their own registry', () => {
    expect(downloaded.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});

test('every package that dependabot.yml names is in package.json', () => {
  const { updates } = parse(read('.github/dependabot.yml'));
  const npm = updates.find((one: Updates) => one['package-ecosystem'] === 'npm');
  const names = Object.values<Group>(npm.groups).flatMap((group) => [
    ...(group.patterns ?? []),
    ...(group['exclude-patterns'] ?? []),
  ]);
  const { dependencies = {}, devDependencies } = JSON.parse(read('package.json'));
  const used = Object.keys({ ...dependencies, ...devDependencies });
  const isUsed = (pattern: string) =>
    pattern.endsWith('*') ? used.some((name) => name.startsWith(pattern.slice(0, -1))) : used.includes(pattern);

  expect(names).toContain('@aws-sdk/*');
  expect(names.filter((name) => !isUsed(name))).toEqual([]);
});

test('the required check waits for all other jobs of CI, and fails unless all of them have succeeded', () => {
  const { passed, ...others } = parse(read('.github/workflows/ci.yml')).jobs;
  expect(passed.needs.toSorted()).toEqual(Object.keys(others).toSorted());
  expect(passed.if).toBe('always()');
  const [{ env, run }] = passed.steps;
  expect(env.RESULTS).toContain("join(needs.*.result, ' ')");
  const exitCodes = ['success success success', 'success skipped success', 'success success failure', 'cancelled'].map(
    (RESULTS) => spawnSync('bash', ['-e', '-c', run], { env: { ...process.env, RESULTS } }).status,
  );
  expect(exitCodes).toEqual([0, 1, 1, 1]);
});

describe('the release', () => {
  const jobs = Object.entries<Job>(parse(read('.github/workflows/release.yml')).jobs);
  const runs = ({ steps = [] }: Job) => steps.map((step) => step.run ?? '').join('\n');
  const uses = ({ steps = [] }: Job) => steps.map((step) => step.uses ?? '').join('\n');
  /** Whether a job runs code of dependencies, or code that they may have changed. */
  const runsForeignCode = (job: Job) =>
    /\bnpm (?:ci|install|i|run|exec|test)\b|\bnpx\b|node_modules/.test(runs(job)) || job.uses !== undefined;

  test('runs dependencies only in jobs that can only read and pass nothing on', () => {
    const foreign = jobs.filter(([, job]) => runsForeignCode(job));
    expect(foreign.map(([name]) => name)).toEqual(['check', 'self-test', 'build']);
    for (const [, job] of foreign) {
      expect(job.permissions).toEqual({ contents: 'read' });
      expect(job.outputs).toBeUndefined();
      expect(uses(job)).not.toContain('upload-artifact');
    }
  });

  test('is packed, attested and uploaded after the build, by a job that installs nothing', () => {
    const [packing, ...others] = jobs.filter(([, job]) => runs(job).includes('npm pack'));
    if (packing === undefined) throw new Error('No job packs');
    const [, job] = packing;
    expect(others).toEqual([]);
    expect(runsForeignCode(job)).toBe(false);
    expect(job.needs).toBe('build');
    expect(runs(job)).toContain('npm pack --ignore-scripts');
    expect(uses(job)).toMatch(/checkout@[\s\S]*attest@[\s\S]*upload-artifact@/);
    expect(uses(job)).not.toContain('download-artifact');
  });
});

/** An entry of the lockfile. */
interface Locked {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
}

interface Updates {
  readonly 'package-ecosystem': string;
}

interface Group {
  readonly patterns?: readonly string[];
  readonly 'exclude-patterns'?: readonly string[];
}

interface Job {
  readonly uses?: string;
  readonly needs?: string | readonly string[];
  readonly permissions?: unknown;
  readonly outputs?: unknown;
  readonly steps?: readonly { readonly run?: string; readonly uses?: string }[];
}
