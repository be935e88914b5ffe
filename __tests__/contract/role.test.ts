// docs/aws-policies.md and the permission levels in messages match the template of the role.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { createStack } from '../../scripts/cloudformation.ts';
import { EXAMPLE, LEVELS, levelPolicies, policiesPage, ROLE } from '../../scripts/policies.ts';
import * as errors from '../../src/errors/permissions.ts';

const { LEVEL_OF, permissionLevelText } = errors;

describe('The template of the role', () => {
  test('matches docs/aws-policies.md: `npm run policies` changes nothing', () => {
    const page = fileURLToPath(new URL('../../docs/aws-policies.md', import.meta.url));
    expect(readFileSync(page, 'utf8')).toBe(policiesPage());
  });

  test('explains every pattern that a value must match', () => {
    const parameters = Object.entries(ROLE.Parameters).filter(([, { AllowedPattern }]) => AllowedPattern !== undefined);
    expect(parameters.length).toBeGreaterThan(5);
    const silent = parameters.filter(([, { ConstraintDescription = '' }]) => !/^must /.test(ConstraintDescription));
    expect(silent).toEqual([]);
  });

  const SUBJECTS = EXAMPLE.GitHubSubjects;
  const AGENT = 'arn:aws:iam::111122223333:role/jenkins-agent';
  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['only jobs', { GitHubSubjects: SUBJECTS }, /^$/],
    ['only roles', { TrustedRoleArns: AGENT }, /^$/],
    ['both', { GitHubSubjects: SUBJECTS, TrustedRoleArns: AGENT, ExternalId: 'acme' }, /^$/],
    ['nobody', {}, /nobody can assume/],
    ['jobs with an external id', { GitHubSubjects: SUBJECTS, ExternalId: 'acme' }, /ExternalId/],
  ])('requires a trusted job or role, and allows an external id only for roles: %s', (_, trusted, refusal) => {
    const { refusals } = createStack(ROLE, { ApiArns: EXAMPLE.ApiArns, ...trusted });
    expect(refusals.join()).toMatch(refusal);
  });
});

describe('The permission level in a message', () => {
  test('matches the template for every permission', () => {
    expect(errors.PERMISSION_LEVELS).toEqual(LEVELS);
    const policies = Object.entries(levelPolicies({ ...EXAMPLE, PolicyLevel: 'floor', Subfleets: 'yes' }));
    const granted = policies.flatMap(([name, { Statement }]) =>
      Statement.flatMap(({ Action, Resource }) => {
        const permissions = Resource === '*' ? [Action].flat() : [Resource].flat();
        const level = name.replace('-subfleets', '');
        return permissions.map((permission) => [permission.replace(/^arn:.*?\/v1\//, ''), level] as const);
      }),
    );
    expect(LEVEL_OF).toEqual(Object.fromEntries(granted));
  });

  const API = 'execute-api:Invoke on arn:aws:execute-api:eu-west-1:111122223333:a1b2c3d4e5/v1';
  const DESIRED = 'configuration/ec2.schedule.desired_instance_count';
  test.each([
    [[`${API}/GET/configuration`], ' (permission level explain)'],
    [[`${API}/GET/${DESIRED}`], ' (permission level check)'],
    [[`${API}/POST/${DESIRED}`], ' (permission level set)'],
    // Without an ARN in API Gateway's answer, the statement has the path of the request.
    [[`execute-api:Invoke on GET/v1/${DESIRED}`], ' (permission level check)'],
    [[`execute-api:Invoke on GET/a/path/fleet/status`], ' (permission level explain)'],
    [
      [`${API}/POST/configuration/subfleet.my.workers.ec2.schedule.min_instance_count`],
      ' (permission level floor, with Subfleets)',
    ],
    [[`${API}/POST/configuration/subfleet.workers.state`], ' (permission level set, with Subfleets)'],
    [['cloudwatch:GetMetricData'], ' (permission level set)'],
    [[`${API}/GET/discovery`, `${API}/GET/fleet/status`, `${API}/GET/${DESIRED}`], ' (permission level explain)'],
    [[`${API}/GET/anything`], ''],
    [['sts:AssumeRole'], ''],
    [[], ''],
  ])('for %j is the lowest level that includes all of them: %j', (statements, text) => {
    expect(permissionLevelText(statements)).toBe(text);
  });
});
