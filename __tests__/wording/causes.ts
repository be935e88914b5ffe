// A failure of every cause of the services that a run needs: CloneSquad's API, CloudFormation's stacks, the inputs and the plan.

import * as api from '../../src/causes/api.ts';
import * as discovery from '../../src/causes/discovery.ts';
import * as look from '../../src/causes/look.ts';
import * as plan from '../../src/causes/plan.ts';
import * as run from '../../src/causes/run.ts';
import type { Failure } from '../../src/failure.ts';

const HOST = 'abcde12345.execute-api.eu-west-1.amazonaws.com';
const EARLY = 'Signature expired: 20260105T115000Z is now earlier than 20260105T115500Z';
const API_ARN = 'arn:aws:execute-api:eu-west-1:111122223333:abcde12345/v1';
const RESOURCE = `${API_ARN}/POST/configuration/ec2.schedule.desired_instance_count`;
const STATEMENT = `execute-api:Invoke on ${RESOURCE}`;
const NOT_AUTHORIZED = `User: arn:aws:sts::111122223333:assumed-role/x/y is not authorized to perform: execute-api:Invoke on resource: ${RESOURCE.replace('11112222', '********')}`;

const FILE = 'clonesquad-plan.yml';
const MANY = Array.from({ length: 53 }, (_, index) => `perf${index + 1}`);

const group = 'perf1-frontend';
const absent = { group, namespace: 'CloneSquad', windowMs: 900_000 };

/** By the file of `src/` that words them. */
export const CAUSES: Readonly<Record<string, readonly Failure[]>> = {
  'src/causes/api.ts': [
    api.apiUnreachable({ message: `${HOST} did not answer within 10 s` }),
    api.apiUnreachable({
      message: `${HOST} answered 302, a redirect to example.com: redirects are not followed`,
    }),
    api.strangeAnswer({
      message: `${HOST} answered "8" to a write of "4", where CloneSquad would repeat the value.`,
    }),
    api.apiError({ host: HOST, status: 502, message: '{"message": "Internal server error"}' }),
    api.apiError({ host: HOST, status: 404, message: '' }),
    api.apiThrottled({ host: HOST, message: '{"message":"Too Many Requests"}' }),
    api.wrongPath({ url: `https://${HOST}/configuration/ec2.schedule.desired_instance_count` }),
    api.wrongRegion({
      host: HOST,
      message: "Credential should be scoped to a valid region, not 'us-west-2'",
    }),
    api.wrongClock({ message: EARLY, skewSeconds: 600 }),
    api.wrongClock({ message: EARLY, skewSeconds: -600 }),
    api.wrongClock({ message: EARLY, skewSeconds: undefined }),
    api.credentialsExpired({}),
    api.keyUnknown({}),
    api.wrongSignature({}),
    api.policyDenies({ message: NOT_AUTHORIZED, statement: STATEMENT }),
    api.otherPolicyDenies({
      message: `${NOT_AUTHORIZED} because no VPC endpoint policy allows the execute-api:Invoke action`,
      statement: STATEMENT,
      policy: 'VPC endpoint policy',
    }),
    api.explicitDeny({ message: `${NOT_AUTHORIZED} with an explicit deny`, statement: STATEMENT }),
    api.resourcePolicyDenies({
      message: `${NOT_AUTHORIZED} because no resource-based policy allows the execute-api:Invoke action`,
      statement: STATEMENT,
    }),
    api.otherAccount({
      message: NOT_AUTHORIZED,
      statement: STATEMENT,
      caller: '444455556666',
      owner: '3333',
    }),
    api.forbidden({ host: HOST, message: 'Forbidden' }),
    api.unknownSetting({ host: HOST, key: 'ec2.schedule.desired_instance_count' }),
  ],
  'src/causes/discovery.ts': [
    discovery.stackNotFound({
      group: 'perf1-frontend',
      region: 'eu-west-1',
      outputs: 'GroupName=perf1-frontend and InteractAPIUrl',
      looked: ['network', 'CloneSquad-perf2-frontend'],
    }),
    discovery.stackNotFound({
      group: 'perf1-frontend',
      region: 'eu-west-1',
      outputs: 'GroupName=perf1-frontend and InteractAPIUrl',
      looked: [],
    }),
    discovery.stackNotDeployed({
      group: 'perf1-frontend',
      stacks: [{ name: 'clonesquad-perf1-frontend', status: 'CREATE_IN_PROGRESS' }],
    }),
    discovery.stackNotDeployed({
      group: 'perf1-frontend',
      stacks: [
        'REVIEW_IN_PROGRESS',
        'CREATE_FAILED',
        'ROLLBACK_COMPLETE',
        'DELETE_IN_PROGRESS',
        'DELETE_FAILED',
        'DELETE_COMPLETE',
      ].map((status, index) => ({ name: `stack-${index + 1}`, status })),
    }),
    discovery.stacksAmbiguous({
      group: 'perf1-frontend',
      claims: [
        { stack: 'old', output: 'InteractAPIUrl', text: `https://${HOST}/v1/` },
        { stack: 'new', output: 'InteractAPIWUrl', text: `https://user:secret@${HOST}/v1/` },
      ],
    }),
    discovery.urlUntrusted({
      group: 'perf1-frontend',
      stack: 'CloneSquad-perf1-frontend',
      text: 'http://example.com/',
    }),
    discovery.urlElsewhere({
      group: 'perf1-frontend',
      stack: 'CloneSquad-perf1-frontend',
      text: 'https://abcde12345.execute-api.us-east-1.amazonaws.com/v1/',
      region: 'eu-west-1',
    }),
    discovery.sameApi({ groups: ['perf1-frontend', 'perf1-backend'], url: `https://${HOST}/v1/` }),
    discovery.wrongGroup({
      input: 'frontend-url',
      url: `https://${HOST}/v1/`,
      group: 'perf1-frontend',
      actual: 'perf2-frontend',
    }),
    discovery.stackOfOtherGroup({
      stack: 'one',
      url: `https://${HOST}/v1/`,
      group: 'perf1-frontend',
      actual: 'perf2-frontend',
    }),
  ],
  'src/causes/run.ts': [
    run.internal({ error: 'TypeError: x is not a function' }),
    run.runnerFiles({ error: 'ENOSPC: no space left on device, write' }),
    run.restoreTooLarge({ bytes: 140_000, most: 128_000 }),
    run.cancelled({}),
    run.oldNode({ version: '20.20.2' }),
    run.wrongUsage({ reason: "unknown option '--jsn' (Did you mean --json?)" }),
    run.wrongInputs({
      mistakes: [
        {
          input: 'frontend',
          value: 'ten',
          why: 'a size is a whole number (4), a whole percentage from 0% to 100% (50%), or auto',
          example: 'frontend: 4',
        },
      ],
    }),
    run.savedStateBroken({ name: 'to-restore', characters: 2 }),
    run.wrongInputs({
      mistakes: [
        {
          input: 'env',
          value: '',
          why: 'an environment is named by 1 to 63 letters, digits, - and _',
          example: 'env: perf1',
        },
        {
          input: 'timeout',
          value: '20',
          why: 'a duration is written 500ms, 90s, 20m, 2h or 1h30m',
          example: 'timeout: 20m',
        },
      ],
    }),
    run.runTimeout({ timeoutMs: 2_000, stage: 'signing in to AWS' }),
    run.partial({
      group: 'perf1-frontend',
      asked: '4',
      others: ['perf1-backend'],
      mayBeWritten: false,
      repair:
        "awscurl --fail-with-body --service execute-api --region eu-west-1 -X POST -d '50%' 'https://example.com/'",
    }),
    run.partial({
      group: 'perf1-frontend',
      asked: '4',
      others: ['perf1-backend'],
      mayBeWritten: true,
      repair: "awscurl … 'https://example.com/'",
    }),
    run.previousDenied({
      group: 'perf1-frontend',
      statement:
        'execute-api:Invoke on arn:aws:execute-api:eu-west-1:111122223333:abcde12345/v1/GET/configuration',
    }),
  ],
  'src/causes/look.ts': [
    look.metricsUnread({ message: 'CloudWatch hung up.' }),
    look.metricsAbsent({ ...absent, lastRunMs: undefined, sentMs: undefined }),
    look.metricsAbsent({ ...absent, lastRunMs: undefined, sentMs: 1_200_000 }),
    look.metricsAbsent({ ...absent, lastRunMs: 400_000, sentMs: undefined }),
    look.metricsElsewhere({ group, namespace: 'CloneSquad', sentMs: 12_000 }),
    look.metricsExcluded({ group, missing: ['FleetSize', 'PendingInstances'] }),
    look.fleetEmpty({ group }),
    look.sizeShadowed({ group, key: 'k', value: '4', shadowing: { isInMaintenance: true, denied: [] } }),
    look.tutorialKey({ group, value: '4' }),
    look.sizeTooLarge({ group, asked: '12', wanted: 12, startable: 10, fleetSize: 10 }),
    look.sizeTooLarge({ group, asked: '75%', wanted: 8, startable: 7, fleetSize: 10 }),
  ],
  'src/causes/plan.ts': [
    plan.wrongPlan({
      file: FILE,
      mistakes: [{ line: 9, column: 20, says: 'frontend is "##[error]": too odd' }],
    }),
    plan.wrongPlan({
      file: `${FILE}\u001b[2J`,
      mistakes: MANY.map((name, index) => ({ line: index + 1, column: 1, says: `${name} is odd` })),
    }),
    plan.planUnreadable({ file: FILE, reason: 'ENOENT: no such file or directory', isGitHub: false }),
    plan.planUnreadable({ file: FILE, reason: 'EISDIR: illegal operation on a directory', isGitHub: true }),
    plan.noSuchActivity({ file: FILE, name: 'perf', activities: ['perfs', 'night'], near: 'perfs' }),
    plan.noSuchActivity({ file: FILE, name: '', activities: MANY.slice(0, 20), near: undefined }),
    plan.noSuchEnvironment({ file: FILE, filter: 'pref*', environments: MANY, near: undefined }),
    plan.noSuchEnvironment({ file: FILE, filter: 'pref1', environments: ['perf1'], near: 'perf1' }),
    plan.tooManyJobs({ count: 257 }),
    plan.sharedFleet({ environments: ['perf1', 'perf2'], fleet: 'the group perf-frontend' }),
  ],
};
