// The repository of a team that has copied examples/: its workflows, its plan, and simulated programs.
import { chmod, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LocalCloud } from '../../local-cloud/cloud.ts';
import { documentedRole } from '../contract/documented-role.ts';
import { type SteppedCloud, steppedCloud } from '../support/cloud.ts';
import { ROOT } from './programs.ts';
import { copyWorkflows, createRepository, type Project } from './project.ts';

/** The examples. */
export const EXAMPLES = join(ROOT, 'examples');

/** The role of the quick start. */
const ROLE = documentedRole(await readFile(join(ROOT, 'README.md'), 'utf8'));

/** The environments of the plan. */
const ENVIRONMENTS = ['perf1', 'perf2', 'nonreg1'] as const;

/** Copies the examples. Only the poll interval of the plan changes, so that a long wait makes few requests. */
export function createExamples(): Promise<Project> {
  return createRepository(async (cwd) => {
    await copyExampleWorkflows(cwd);
    await copyWorkflows(join(ROOT, '__tests__/e2e/examples'), cwd);
    const plan = await readFile(join(EXAMPLES, 'clonesquad-plan.yml'), 'utf8');
    await writeFile(join(cwd, 'clonesquad-plan.yml'), `${plan}\npoll-interval: 15s\n`);
    const tests = [
      '#!/bin/sh',
      `frontends=\${CLONESQUAD_FLEET_FRONTEND_RUNNING:-$FRONTENDS}`,
      `backends=\${CLONESQUAD_FLEET_BACKEND_RUNNING:-$BACKENDS}`,
      'echo "tests of $ACTIVITY ran on $frontends and $backends instances"',
      'exit $TESTS_END',
      '',
    ];
    await writeFile(join(cwd, 'run-tests.sh'), tests.join('\n'));
    await chmod(join(cwd, 'run-tests.sh'), 0o755);
  });
}

/** Copies the workflows of the examples. */
export async function copyExampleWorkflows(cwd: string): Promise<void> {
  const folder = join(cwd, '.github/workflows');
  await mkdir(folder, { recursive: true });
  for (const name of await workflowNames()) await cp(join(EXAMPLES, name), join(folder, name));
}

/** The file names of the workflows of the examples. */
export async function workflowNames(): Promise<readonly string[]> {
  const names = (await readdir(EXAMPLES)).filter((name) => name.endsWith('.yml'));
  return names.filter((name) => name !== 'clonesquad-plan.yml');
}

/**
 * The fleets of all environments, each with the same number of running instances. The cloud has the current date,
 * because programs such as awscurl sign with it.
 */
export function startEnvironments(instances: number): Promise<SteppedCloud> {
  const groups = ENVIRONMENTS.flatMap((env) => [`${env}-frontend`, `${env}-backend`]);
  const each = { running: instances, desired: String(instances), floor: Math.min(2, instances) };
  const fleets = groups.map((group) => ({ group, ...each }));
  const trust = { subject: ROLE.subjects };
  return steppedCloud({ fleets, rolePolicy: 'floor', trust, jobEnvironment: 'perf1' }, Date.now());
}

/** The stored counts of an environment: the sizes, then the floors, frontend before backend; null if there is none. */
export function storedCounts(cloud: LocalCloud, env: string): readonly (string | null)[] {
  const rows = ['frontend', 'backend'].map((layer) => cloud.fleet(`${env}-${layer}`).rows());
  return ['desired', 'min'].flatMap((which) => rows.map((row) => row[`ec2.schedule.${which}_instance_count`] ?? null));
}

/** The numbers of running instances in an environment: frontend, backend. */
export function running(cloud: LocalCloud, env: string): readonly number[] {
  return ['frontend', 'backend'].map((layer) => cloud.fleet(`${env}-${layer}`).counts().running);
}
