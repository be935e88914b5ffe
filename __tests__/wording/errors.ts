// An example of every error of the CloneSquad API, discovery, runs, fleets and plans.

import * as discovery from '../../src/errors/discovery.ts';
import type { Failure } from '../../src/errors/failure.ts';
import * as fleets from '../../src/errors/fleet.ts';
import * as plan from '../../src/errors/plan.ts';
import * as run from '../../src/errors/run.ts';
import * as api from '../../src/errors/services.ts';

const HOST = 'abcde12345.execute-api.eu-west-1.amazonaws.com';
const API_ARN = 'arn:aws:execute-api:eu-west-1:111122223333:abcde12345/v1';
const RESOURCE = `${API_ARN}/POST/configuration/ec2.schedule.desired_instance_count`;
const STATEMENT = `execute-api:Invoke on ${RESOURCE}`;
const NOT_AUTHORIZED = `User: arn:aws:sts::111122223333:assumed-role/x/y is not authorized to perform: execute-api:Invoke on resource: ${RESOURCE.replace('11112222', '********')}`;

const FILE = 'clonesquad-plan.yml';
const MANY = Array.from({ length: 53 }, (_, index) => `perf${index + 1}`);

const fleet = 'perf1-frontend';
const absent = { fleet, namespace: 'CloneSquad' };

/** By the file of `src/` that contains the texts. */
export const ERRORS: Readonly<Record<string, readonly Failure[]>> = {
  'src/errors/services.ts, the CloneSquad API': [
    api.apiError({ host: HOST, status: 502, message: '{"message": "Internal server error"}' }),
    api.apiError({ host: HOST, status: 404, message: '' }),
    api.pathNotFound({ url: `https://${HOST}/configuration/ec2.schedule.desired_instance_count` }),
    api.policyDenied({ message: NOT_AUTHORIZED, statement: STATEMENT, isExplicit: false }),
    api.policyDenied({
      message: `${NOT_AUTHORIZED} because no VPC endpoint policy allows the execute-api:Invoke action`,
      statement: STATEMENT,
      policy: 'VPC endpoint policy',
      isExplicit: false,
    }),
    api.policyDenied({
      message: `${NOT_AUTHORIZED} with an explicit deny`,
      statement: STATEMENT,
      isExplicit: true,
    }),
    api.resourcePolicyDenied({
      message: `${NOT_AUTHORIZED} because no resource-based policy allows the execute-api:Invoke action`,
      statement: STATEMENT,
    }),
    api.accountMismatch({
      message: NOT_AUTHORIZED.replace('111122223333', '444455556666'),
      statement: STATEMENT,
      caller: '444455556666',
      owner: '3333',
    }),
    api.forbidden({ host: HOST, message: 'Forbidden' }),
    api.unsupportedRelease({ host: HOST, key: 'ec2.schedule.desired_instance_count' }),
  ],
  'src/errors/discovery.ts': [
    discovery.stackNotFound({
      group: 'perf1-frontend',
      region: 'eu-west-1',
      outputs: 'GroupName=perf1-frontend and InteractAPIUrl',
      looked: ['network', 'CloneSquad-perf2-frontend'],
      groups: ['perf2-frontend'],
    }),
    discovery.stackNotFound({
      group: 'perf1-frontend',
      region: 'eu-west-1',
      outputs: 'GroupName=perf1-frontend and InteractAPIUrl',
      looked: [],
      groups: [],
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
      output: 'InteractAPIUrl',
      text: 'http://example.com/',
    }),
    discovery.regionMismatch({
      group: 'perf1-frontend',
      stack: 'CloneSquad-perf1-frontend',
      output: 'InteractAPIUrl',
      text: 'https://abcde12345.execute-api.us-east-1.amazonaws.com/v1/',
      region: 'eu-west-1',
    }),
    discovery.regionMismatch({
      host: HOST,
      message: "Credential should be scoped to a valid region, not 'us-west-2'",
    }),
    discovery.apiShared({
      kind: 'fleets',
      names: ['perf1-frontend', 'perf1-backend'],
      api: `https://${HOST}/v1/`,
    }),
    discovery.apiShared({
      kind: 'environments',
      names: ['perf1', 'perf2'],
      api: 'the group perf-frontend',
    }),
    discovery.groupMismatch({
      from: { setting: 'frontend-url' },
      url: `https://${HOST}/v1/`,
      group: 'perf1-frontend',
      actual: 'perf2-frontend',
    }),
    discovery.groupMismatch({
      from: { stack: 'one' },
      url: `https://${HOST}/v1/`,
      group: 'perf1-frontend',
      actual: 'perf2-frontend',
    }),
  ],
  'src/errors/run.ts': [
    run.internal({ error: 'TypeError: x is not a function' }),
    run.runnerFilesUnwritable({ error: 'ENOSPC: no space left on device, write' }),
    run.runnerFilesUnwritable({ error: 'GITHUB_STATE names a pipe' }),
    run.restoreTooLarge({ bytes: 140_000, most: 128_000 }),
    run.cancelled({}),
    run.unsupportedNode({ version: '20.20.2' }),
    run.invalidUsage({ reason: 'unknown option `--jsn` (Did you mean `--json`?)' }),
    run.invalidInputs({
      values: [
        {
          input: 'frontend',
          value: 'ten',
          why: 'a size is a whole number (4), a whole percentage from 0% to 100% (50%), or auto',
          example: 'frontend: 4',
        },
      ],
    }),
    run.savedStateBroken({ name: 'to-restore', characters: 2 }),
    run.invalidInputs({
      values: [
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
    run.timedOut({ timeoutMs: 2_000, stage: 'authenticating to AWS' }),
    run.partial({
      fleet: 'perf1-frontend',
      requested: '4',
      others: ['perf1-backend'],
      mayBeWritten: false,
      repair:
        "awscurl --fail-with-body --service execute-api --region eu-west-1 -X POST -d '50%' 'https://example.com/'",
    }),
    run.partial({
      fleet: 'perf1-frontend',
      requested: '4',
      others: ['perf1-backend'],
      mayBeWritten: true,
      repair: "awscurl … 'https://example.com/'",
    }),
    run.partial({
      fleet: 'perf1-frontend',
      requested: '4',
      others: ['perf1-backend', 'perf1-cache'],
      mayBeWritten: false,
      repair: '',
    }),
    run.restoreDenied({
      fleet: 'perf1-frontend',
      statement: 'execute-api:Invoke on arn:aws:execute-api:eu-west-1:111122223333:abcde12345/v1/GET/configuration',
    }),
  ],
  'src/errors/fleet.ts': [
    fleets.noMetrics({ ...absent, silentMs: 900_000, since: 'window' }),
    fleets.noMetrics({ ...absent, silentMs: 900_000, since: 'window', sentMs: 1_200_000 }),
    fleets.noMetrics({ ...absent, silentMs: 400_000, since: 'cycle' }),
    fleets.metricsElsewhere({ fleet, namespace: 'CloneSquad', sentMs: 12_000 }),
    fleets.metricsExcluded({ fleet, missing: ['FleetSize', 'PendingInstances'] }),
    fleets.metricsExcluded({ fleet, missing: ['RunningInstances'] }),
    fleets.emptyFleet({ fleet }),
    fleets.sizeOverridden({ fleet, key: 'k', value: '4', shadowing: { isInMaintenance: true, denied: [] } }),
    fleets.misspelledKey({ fleet, value: '4' }),
    fleets.insufficientInstances({ fleet, requested: '12', expected: 12, startable: 10, fleetSize: 10 }),
    fleets.insufficientInstances({ fleet, requested: '75%', expected: 8, startable: 7, fleetSize: 10 }),
    fleets.insufficientInstances({ fleet, requested: '1', expected: 1, startable: 0, fleetSize: 1 }),
    fleets.insufficientInstances({ fleet, requested: '4' }),
  ],
  'src/errors/plan.ts': [
    plan.invalidPlan({
      file: FILE,
      problems: [{ line: 9, column: 20, message: 'frontend is "##[error]": too odd' }],
    }),
    plan.invalidPlan({
      file: `${FILE}\u001b[2J`,
      problems: MANY.map((name, index) => ({ line: index + 1, column: 1, message: `${name} is odd` })),
    }),
    plan.planUnreadable({ file: FILE, reason: 'ENOENT: no such file or directory', isGitHub: false }),
    plan.planUnreadable({ file: FILE, reason: 'EISDIR: illegal operation on a directory', isGitHub: true }),
    plan.notInPlan({
      kind: 'activity',
      file: FILE,
      name: 'perf',
      names: ['perfs', 'night'],
      near: 'perfs',
    }),
    plan.notInPlan({
      kind: 'activity',
      file: FILE,
      name: '',
      names: MANY.slice(0, 20),
      near: undefined,
    }),
    plan.notInPlan({ kind: 'environment', file: FILE, name: 'pref*', names: MANY, near: undefined }),
    plan.notInPlan({
      kind: 'environment',
      file: FILE,
      name: 'pref1',
      names: ['perf1'],
      near: 'perf1',
    }),
    plan.tooManyJobs({ count: 257 }),
  ],
};
