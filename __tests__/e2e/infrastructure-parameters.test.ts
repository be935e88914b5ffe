// CloudFormation rejects invalid parameters of the templates as docs/aws.md states, and the defaults match.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { tokenFacts } from '../../src/aws/sts.ts';
import { ENVIRONMENT_TEMPLATE, isAccepted, LEVELS, parametersOf, ROLE_TEMPLATE } from './infrastructure.ts';
import { ROOT } from './programs.ts';

const SUBJECTS = 'repo:acme/platform:environment:perf1,repo:acme@123456/platform@456789:environment:perf1';
const APIS = ['a1b2c3d4e5', 'f6g7h8i9j0'].map((id) => `arn:aws:execute-api:eu-west-1:111122223333:${id}`);

describe('For the parameters of a template, CloudFormation', () => {
  /** Valid and invalid values of a parameter. */
  const CASES: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
    [
      ROLE_TEMPLATE,
      'GitHubSubjects',
      [
        SUBJECTS,
        'repo:acme/platform:ref:refs/heads/main',
        'repo:acme/platform:ref:refs/tags/v1',
        'repo:acme@1/my.repo_2@22:ref:refs/heads/feature/a-b',
        'repo:acme/platform:environment:perf 1',
        // Subjects with other claims than GitHub's default.
        'repo:acme/platform:environment:perf1:job_workflow_ref:acme/automation/.github/workflows/scale.yml@refs/heads/main',
        'repo:acme@1/platform@22:event_name:schedule:ref:refs/heads/main',
        'repo:acme/platform:environment:Production%3AV1:repository_visibility:private',
        'repository_id:456789:environment:perf1',
        'repository_owner_id:123456:job_workflow_ref:acme/automation/.github/workflows/scale.yml@refs/tags/v1',
        'enterprise_id:789:repository_visibility:internal:job_workflow_ref:acme/automation/.github/workflows/scale.yml@refs/heads/main',
        `repository_owner_id:123456:job_workflow_ref:acme/automation/.github/workflows/scale.yml@${'0123456789'.repeat(4)}`,
        // If other roles are trusted.
        '',
      ],
      [
        'repo:acme/*',
        // Would trust a whole repository, a whole organization, or every repository whose owner selects these claims.
        'repo:acme/platform',
        'repo:acme/platform:repository_visibility:private',
        'repository_id:456789',
        'repository_owner:acme',
        'repository_owner_id:123456',
        'repository_owner_id:123456:environment:perf1',
        'repository_owner_id:123456:ref:refs/heads/main',
        'repository_owner:acme:job_workflow_ref:acme/automation/.github/workflows/scale.yml@refs/heads/main',
        'environment:perf1',
        'ref:refs/heads/main',
        'actor:octocat:ref:refs/heads/main',
        'actor:repo:environment:perf1',
        'job_workflow_ref:acme/automation/.github/workflows/scale.yml@refs/heads/main',
        'repository_owner_id:123456:job_workflow_ref:acme/automation/.github/workflows/scale.yml@refs/pull/1/merge',
        'repository_owner_id:123456:job_workflow_ref:acme/automation/.github/workflows/*@refs/heads/main',
        'repository_owner_id:*:job_workflow_ref:acme/automation/.github/workflows/scale.yml@refs/heads/main',
        'repo:acme/platform:ref:refs/pull/1/merge',
        'repo:acme/platform:pull_request:environment:perf1',
        // Would break the JSON of the trust policy, or the list.
        'repo:acme/platform:environment:a"b',
        'repo:acme/platform:environment:a\\b',
        `${SUBJECTS},`,
        `,${SUBJECTS}`,
        SUBJECTS.replace(',', ', '),
        'repo:acme/*:ref:refs/heads/main',
        'repo:acme/platform:*',
        'repo:acme/platform:pull_request',
        'repo:acme/platform:environment:*',
        'repo:acme/platform:environment:$name',
        'repo:acme/platform:ref:refs/heads/*',
        'repo:acme/platform:ref:main',
        'repo:acme@1/platform:environment:perf1',
        'repo:acme/platform:environment:perf1,repo:acme/*',
      ],
    ],
    [
      ROLE_TEMPLATE,
      'Issuer',
      [
        'https://token.actions.githubusercontent.com',
        'https://token.actions.githubusercontent.com/acme',
        'https://token.actions.acme.ghe.com',
        'https://token.actions.acme.ghe.com/acme',
        'https://github.acme.example/_services/token',
      ],
      [
        '',
        'token.actions.githubusercontent.com',
        'http://github.acme.example/_services/token',
        'https://github.acme.example',
        'https://github.acme.example:8443/_services/token',
        'https://token.actions.githubusercontent.com/',
        'https://token.actions.githubusercontent.com.example.com/acme',
        'https://*/_services/token',
      ],
    ],
    [
      ROLE_TEMPLATE,
      'TrustedRoleArns',
      [
        '',
        'arn:aws:iam::111122223333:role/jenkins-agent',
        'arn:aws:iam::111122223333:role/jenkins-agent,arn:aws:iam::444455556666:role/ci/rundeck',
        'arn:aws-cn:iam::111122223333:role/jenkins-agent',
      ],
      [
        '*',
        '111122223333',
        'arn:aws:iam::111122223333:root',
        'arn:aws:iam::*:role/jenkins-agent',
        'arn:aws:iam::111122223333:role/*',
        'arn:aws:iam::111122223333:user/jenkins',
        'arn:aws:iam::111122223333:instance-profile/jenkins-agent',
        'arn:aws:sts::111122223333:assumed-role/jenkins-agent/i-0123456789abcdef0',
        'arn:aws:iam::111122223333:role/a, arn:aws:iam::111122223333:role/b',
        'arn:aws:iam::111122223333:role/a,',
        'arn:aws:iam::111122223333:role/a"',
      ],
    ],
    [ROLE_TEMPLATE, 'ExternalId', ['', 'acme', 'acme/perf1:2'], ['x', 'a b', 'a"b', '*']],
    [ROLE_TEMPLATE, 'Audience', ['sts.amazonaws.com', 'https://github.com/acme'], ['', '*', 'a"b', 'a,b']],
    [
      ROLE_TEMPLATE,
      'ApiArns',
      [APIS.join(','), 'arn:aws-cn:execute-api:cn-north-1:111122223333:a1b2c3d4e5'],
      ['', '*', 'a1b2c3d4e5', `${APIS[0]}/*`, 'arn:aws:execute-api:eu-west-1:111122223333:*'],
    ],
    [ROLE_TEMPLATE, 'PolicyLevel', LEVELS, ['', 'all', 'Set']],
    [ENVIRONMENT_TEMPLATE, 'EnvironmentName', ['perf1', 'perf-1'], ['', '-perf', 'perf_1', 'an-environment-too-long']],
    [ENVIRONMENT_TEMPLATE, 'ApiPolicyUrl', ['', 's3://acme/policy.json'], ['policy.json', 's3://a,GWType=x']],
  ];

  test.each(CASES)('in %s accepts only valid values of %s', async (template, name, valid, invalid) => {
    const parameter = (await parametersOf(template))[name];
    if (parameter === undefined) throw new Error(`${template} has no parameter ${name}`);
    expect(valid.filter((text) => !isAccepted(parameter, text))).toEqual([]);
    expect(invalid.filter((text) => isAccepted(parameter, text))).toEqual([]);
  });

  test('accepts the subjects that the error of an untrusted job names', async () => {
    const claims = {
      sub: 'repo:acme/platform:ref:refs/heads/main',
      repository: 'acme/platform',
      repository_id: '456789',
      repository_owner_id: '123456',
      environment: 'perf1',
    };
    const token = `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`;
    const { environmentSubject, immutableSubject } = tokenFacts(token, 'sts.amazonaws.com');
    const { GitHubSubjects } = await parametersOf(ROLE_TEMPLATE);
    const subjects: string[] = [claims.sub, JSON.parse(environmentSubject), JSON.parse(immutableSubject)];
    expect(subjects).toEqual([
      'repo:acme/platform:ref:refs/heads/main',
      'repo:acme/platform:environment:perf1',
      'repo:acme@123456/platform@456789:ref:refs/heads/main',
    ]);
    expect(GitHubSubjects && isAccepted(GitHubSubjects, subjects.join(','))).toBe(true);
  });

  test('accepts every parameter in docs/aws.md', async () => {
    const text = await readFile(join(ROOT, 'docs/aws.md'), 'utf8');
    const written = [
      ...text.matchAll(/ParameterKey=(\w+),ParameterValue=(\S+)/g),
      ...text.matchAll(/(?<=^ {4}|--parameter-overrides )(?!ParameterKey)(\w+)=(\S+)/gm),
    ].map(([, name = '', value = '']) => [name, value] as const);
    expect(written.map(([name]) => name)).toEqual([
      'EnvironmentName',
      'CloneSquadTemplateUrl',
      'PolicyLevel',
      'GitHubSubjects',
      'ApiArns',
    ]);
    const parameters = {
      ...(await parametersOf(ENVIRONMENT_TEMPLATE)),
      ...(await parametersOf(ROLE_TEMPLATE)),
    };
    const refused = written.filter(([name, value]) => {
      const parameter = parameters[name];
      return parameter === undefined || !isAccepted(parameter, value);
    });
    expect(refused).toEqual([]);
  });

  test('has a policy for the APIs in docs/aws.md that does not allow any caller by itself', async () => {
    const text = await readFile(join(ROOT, 'docs/aws.md'), 'utf8');
    const [, json = ''] = /^```json\n(.+?)^```/ms.exec(text) ?? [];
    expect(JSON.parse(json)).toEqual([
      {
        Effect: 'Deny',
        Principal: '*',
        Action: 'execute-api:Invoke',
        Resource: 'execute-api:/*',
        Condition: { StringNotEquals: { 'aws:PrincipalAccount': '%(AccountId)' } },
      },
    ]);
  });

  test('uses the defaults in docs/aws.md', async () => {
    const text = await readFile(join(ROOT, 'docs/aws.md'), 'utf8');
    const documented = [...text.matchAll(/^\| `([A-Z]\w+)` \| (`(.+?)`|none) \|/gm)].map(
      ([, name, , value = '']) => `${name}: ${value}`,
    );
    const parameters = Object.entries(await parametersOf(ROLE_TEMPLATE));
    const defaults = parameters.flatMap(([name, parameter]) =>
      parameter.Default === undefined ? [] : [`${name}: ${parameter.Default}`],
    );
    expect(documented.toSorted()).toEqual(defaults.toSorted());
  });
});
