// Every cause of failure says all that its reader needs, in words that are written out here; and is on the troubleshooting page.
// Longer than 300 lines: one table, in which every cause has its words written out.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { allCauses, causesOf, troubleshootingPage } from '../../scripts/troubleshooting.ts';
import {
  apiError,
  apiThrottled,
  apiUnreachable,
  credentialsExpired,
  explicitDeny,
  forbidden,
  keyUnknown,
  otherAccount,
  otherPolicyDenies,
  policyDenies,
  resourcePolicyDenies,
  strangeAnswer,
  unknownSetting,
  wrongClock,
  wrongPath,
  wrongRegion,
  wrongSignature,
} from '../../src/causes/api.ts';
import {
  sameApi,
  stackNotFound,
  stackOfOtherGroup,
  stacksAmbiguous,
  urlElsewhere,
  urlUntrusted,
  wrongGroup,
} from '../../src/causes/discovery.ts';
import * as look from '../../src/causes/look.ts';
import * as plan from '../../src/causes/plan.ts';
import {
  cancelled,
  internal,
  oldNode,
  partial,
  previousDenied,
  runnerFiles,
  wrongInputs,
  wrongUsage,
} from '../../src/causes/run.ts';
import * as services from '../../src/causes/services.ts';
import * as signIn from '../../src/causes/sign-in.ts';
import * as wait from '../../src/causes/wait.ts';
import type { Failure } from '../../src/failure.ts';
import { errorLines, HOST, told } from '../support/told.ts';

const EARLY = 'Signature expired: 20260105T115000Z is now earlier than 20260105T115500Z';
const API_ARN = 'arn:aws:execute-api:eu-west-1:111122223333:abcde12345/v1';
const RESOURCE = `${API_ARN}/POST/configuration/ec2.schedule.desired_instance_count`;
const STATEMENT = `execute-api:Invoke on ${RESOURCE}`;
const NOT_AUTHORIZED = `User: arn:aws:sts::111122223333:assumed-role/x/y is not authorized to perform: execute-api:Invoke on resource: ${RESOURCE.replace('11112222', '********')}`;

/** A failure, and what its error says, line by line. */
const SAMPLES: readonly (readonly [Failure, ...string[]])[] = [
  [
    apiUnreachable({ message: `${HOST} did not answer within 10 s` }),
    "perf1-frontend: CloneSquad's API gave no usable answer: abcde12345.execute-api.eu-west-1.amazonaws.com did not answer within 10 s.",
    'To be fixed by whoever runs the job: Run the job again, since this may pass. If it does not, see that the URL is right and that this machine has a way to it (DNS, firewall, proxy; for a private API, the input vpc-endpoint), and raise request-timeout if the API is slow.',
  ],
  [
    apiUnreachable({
      message: `${HOST} answered 302, a redirect to example.com: redirects are not followed`,
    }),
    "perf1-frontend: CloneSquad's API gave no usable answer: abcde12345.execute-api.eu-west-1.amazonaws.com answered 302, a redirect to example.com: redirects are not followed.",
    'To be fixed by whoever runs the job: Run the job again, since this may pass. If it does not, see that the URL is right and that this machine has a way to it (DNS, firewall, proxy; for a private API, the input vpc-endpoint), and raise request-timeout if the API is slow.',
  ],
  [
    strangeAnswer({
      message: `${HOST} answered "8" to a write of "4", where CloneSquad would repeat the value.`,
    }),
    'perf1-frontend: abcde12345.execute-api.eu-west-1.amazonaws.com answered "8" to a write of "4", where CloneSquad would repeat the value.',
    "To be fixed by the author of the workflow: See that this host is that of CloneSquad's API (frontend-url, backend-url; left out, they are found by themselves), and that no proxy or login page answers in its place.",
  ],
  [
    apiError({ host: HOST, status: 502, message: '{"message": "Internal server error"}' }),
    'perf1-frontend: CloneSquad\'s API at abcde12345.execute-api.eu-west-1.amazonaws.com answered 502: {"message": "Internal server error"}.',
    "To be fixed by the operator of CloneSquad: Run the job again, since this may pass. If it does not, look in the log of CloneSquad's Interact Lambda for the error, and mend that.",
  ],
  [
    apiError({ host: HOST, status: 404, message: '' }),
    "perf1-frontend: CloneSquad's API at abcde12345.execute-api.eu-west-1.amazonaws.com answered 404.",
    "To be fixed by the operator of CloneSquad: See that the URL is that of CloneSquad's API. If it is, look in the log of its Interact Lambda for why it refuses.",
  ],
  [
    apiThrottled({ host: HOST, message: '{"message":"Too Many Requests"}' }),
    'perf1-frontend: API Gateway at abcde12345.execute-api.eu-west-1.amazonaws.com throttled every attempt (429: {"message":"Too Many Requests"}).',
    "To be fixed by the administrator of the AWS account: Raise the throttling limits of the API's stage or of the account, or let fewer jobs run at once (max-parallel). Then run the job again.",
  ],
  [
    wrongPath({ url: `https://${HOST}/configuration/ec2.schedule.desired_instance_count` }),
    'perf1-frontend: API Gateway knows no such path: https://abcde12345.execute-api.eu-west-1.amazonaws.com/configuration/ec2.schedule.desired_instance_count (it calls that a missing authentication token).',
    "To be fixed by the author of the workflow: Correct frontend-url or backend-url: it is the URL of CloneSquad's API with its stage, as https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/. Left out, it is found by itself.",
  ],
  [
    wrongRegion({ host: HOST, message: "Credential should be scoped to a valid region, not 'us-west-2'" }),
    "perf1-frontend: The request was signed for another region than that of abcde12345.execute-api.eu-west-1.amazonaws.com: Credential should be scoped to a valid region, not 'us-west-2'.",
    "To be fixed by the author of the workflow: Set aws-region to the region of CloneSquad's API: a host of API Gateway has it in its name.",
  ],
  [
    wrongClock({ message: EARLY, skewSeconds: 600 }),
    "The clock of this machine is 600 s behind AWS's: Signature expired: 20260105T115000Z is now earlier than 20260105T115500Z.",
    'To be fixed by whoever runs the job: Set the clock of the machine that runs the job, and keep it right by NTP. Then run the job again.',
  ],
  [
    wrongClock({ message: EARLY, skewSeconds: -600 }),
    "The clock of this machine is 600 s ahead of AWS's: Signature expired: 20260105T115000Z is now earlier than 20260105T115500Z.",
    'To be fixed by whoever runs the job: Set the clock of the machine that runs the job, and keep it right by NTP. Then run the job again.',
  ],
  [
    wrongClock({ message: EARLY, skewSeconds: undefined }),
    'The clock of this machine is wrong: Signature expired: 20260105T115000Z is now earlier than 20260105T115500Z.',
    'To be fixed by whoever runs the job: Set the clock of the machine that runs the job, and keep it right by NTP. Then run the job again.',
  ],
  [
    credentialsExpired({}),
    "CloneSquad's API refused the request: the AWS credentials of this job have expired.",
    'To be fixed by the author of the workflow: Give role-to-assume, by which they are renewed in time, or get credentials that last longer. Then run the job again.',
  ],
  [
    keyUnknown({}),
    "CloneSquad's API refused the request: AWS does not know the access key that signed it, or its session token is not the key's.",
    "To be fixed by the author of the workflow: See that AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN belong together, that the key still exists, and that it is of the API's partition (aws, aws-cn or aws-us-gov).",
  ],
  [
    wrongSignature({}),
    "CloneSquad's API refused the request: its signature is wrong.",
    'To be fixed by the author of the workflow: See that AWS_SECRET_ACCESS_KEY belongs to AWS_ACCESS_KEY_ID, and that no proxy changes requests on their way.',
  ],
  [
    policyDenies({ message: NOT_AUTHORIZED, statement: STATEMENT }),
    'perf1-frontend: A policy denies the call: User: arn:aws:sts::111122223333:assumed-role/x/y is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:eu-west-1:********3333:abcde12345/v1/POST/configuration/ec2.schedule.desired_instance_count.',
    "To be fixed by the administrator of the AWS account: Allow execute-api:Invoke on arn:aws:execute-api:eu-west-1:111122223333:abcde12345/v1/POST/configuration/ec2.schedule.desired_instance_count in the role's policy.",
  ],
  [
    otherPolicyDenies({
      message: `${NOT_AUTHORIZED} because no VPC endpoint policy allows the execute-api:Invoke action`,
      statement: STATEMENT,
      policy: 'VPC endpoint policy',
    }),
    'perf1-frontend: The VPC endpoint policy does not allow the call: User: arn:aws:sts::111122223333:assumed-role/x/y is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:eu-west-1:********3333:abcde12345/v1/POST/configuration/ec2.schedule.desired_instance_count because no VPC endpoint policy allows the execute-api:Invoke action.',
    'To be fixed by the administrator of the AWS account: Allow execute-api:Invoke on arn:aws:execute-api:eu-west-1:111122223333:abcde12345/v1/POST/configuration/ec2.schedule.desired_instance_count in the VPC endpoint policy, and run the job again.',
  ],
  [
    explicitDeny({ message: `${NOT_AUTHORIZED} with an explicit deny`, statement: STATEMENT }),
    'perf1-frontend: A policy denies the call explicitly: User: arn:aws:sts::111122223333:assumed-role/x/y is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:eu-west-1:********3333:abcde12345/v1/POST/configuration/ec2.schedule.desired_instance_count with an explicit deny.',
    'To be fixed by the administrator of the AWS account: Find the Deny that holds for execute-api:Invoke on arn:aws:execute-api:eu-west-1:111122223333:abcde12345/v1/POST/configuration/ec2.schedule.desired_instance_count (role, permissions boundary, service control policy, VPC endpoint) and except this role from it.',
  ],
  [
    resourcePolicyDenies({
      message: `${NOT_AUTHORIZED} because no resource-based policy allows the execute-api:Invoke action`,
      statement: STATEMENT,
    }),
    "perf1-frontend: The API's own policy denies the call: User: arn:aws:sts::111122223333:assumed-role/x/y is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:eu-west-1:********3333:abcde12345/v1/POST/configuration/ec2.schedule.desired_instance_count because no resource-based policy allows the execute-api:Invoke action.",
    "To be fixed by the operator of CloneSquad: Let the API's resource policy allow execute-api:Invoke on arn:aws:execute-api:eu-west-1:111122223333:abcde12345/v1/POST/configuration/ec2.schedule.desired_instance_count to the role. Where it allows only some VPCs, VPC endpoints or addresses, see that this job's requests come from one of them.",
  ],
  [
    otherAccount({ message: NOT_AUTHORIZED, statement: STATEMENT, caller: '444455556666', owner: '3333' }),
    'perf1-frontend: The role is of the account 444455556666, and the API of one that ends in 3333: User: arn:aws:sts::111122223333:assumed-role/x/y is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:eu-west-1:********3333:abcde12345/v1/POST/configuration/ec2.schedule.desired_instance_count.',
    "To be fixed by the author of the workflow: Set role-to-assume to a role of CloneSquad's own account: its API refuses callers of others, unless its resource policy names them.",
  ],
  [
    forbidden({ host: HOST, message: 'Forbidden' }),
    'perf1-frontend: API Gateway at abcde12345.execute-api.eu-west-1.amazonaws.com answered 403: Forbidden.',
    "To be fixed by the operator of CloneSquad: If the API is private, give vpc-endpoint, and see that the API's policy names that endpoint. If it has a custom domain, see its path mappings. Else look in the log of the AWS WAF web ACL.",
  ],
  [
    stackNotFound({
      group: 'perf1-frontend',
      region: 'eu-west-1',
      usualNames: ['perf1-frontend', 'CloneSquad-perf1-frontend'],
      outputs: 'GroupName=perf1-frontend and InteractAPIUrl',
      looked: ['network', 'CloneSquad-perf2-frontend'],
    }),
    'No CloudFormation stack in eu-west-1 is the CloneSquad of perf1-frontend: none of perf1-frontend, CloneSquad-perf1-frontend, and none of all 2 stacks (network, CloneSquad-perf2-frontend) has the outputs GroupName=perf1-frontend and InteractAPIUrl.',
    "To be fixed by the author of the workflow: Correct env, group-name or aws-region, see that the role's account is CloneSquad's, or give the URL. Example: frontend-url: https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/",
  ],
  [
    stackNotFound({
      group: 'perf1-frontend',
      region: 'eu-west-1',
      usualNames: ['perf1-frontend'],
      outputs: 'GroupName=perf1-frontend and InteractAPIUrl',
      looked: [],
    }),
    'No CloudFormation stack in eu-west-1 is the CloneSquad of perf1-frontend: there is no stack at all that this role may see.',
    "To be fixed by the author of the workflow: Correct env, group-name or aws-region, see that the role's account is CloneSquad's, or give the URL. Example: frontend-url: https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/",
  ],
  [
    stacksAmbiguous({ group: 'perf1-frontend', stacks: ['old', 'new'] }),
    'Several CloudFormation stacks say that they are the CloneSquad of perf1-frontend: old, new.',
    'To be fixed by the author of the workflow: Give the URL of the right one in frontend-url or backend-url, or delete the stack that is no longer used.',
  ],
  [
    urlUntrusted({
      group: 'perf1-frontend',
      stack: 'CloneSquad-perf1-frontend',
      text: 'http://example.com/',
    }),
    'The stack CloneSquad-perf1-frontend gives "http://example.com/" as the API of perf1-frontend, which is no API Gateway address over https.',
    'To be fixed by the operator of CloneSquad: Mend the output of the stack. If the API has a domain of its own, give its URL in frontend-url or backend-url.',
  ],
  [
    urlElsewhere({
      group: 'perf1-frontend',
      stack: 'CloneSquad-perf1-frontend',
      text: 'https://abcde12345.execute-api.us-east-1.amazonaws.com/v1/',
      region: 'eu-west-1',
    }),
    'The stack CloneSquad-perf1-frontend gives "https://abcde12345.execute-api.us-east-1.amazonaws.com/v1/" as the API of perf1-frontend, which is in another region than eu-west-1.',
    'To be fixed by the author of the workflow: Set aws-region to the region that this URL has in it.',
  ],
  [
    sameApi({ groups: ['perf1-frontend', 'perf1-backend'], url: `https://${HOST}/v1/` }),
    'perf1-frontend and perf1-backend have the same API, https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/: the size of one would replace that of the other.',
    'To be fixed by the author of the workflow: Correct frontend-url and backend-url, or, if they are not given, the outputs of the stacks.',
  ],
  [
    wrongGroup({
      input: 'frontend-url',
      url: `https://${HOST}/v1/`,
      group: 'perf1-frontend',
      actual: 'perf2-frontend',
    }),
    'frontend-url is "https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/": that is the API of "perf2-frontend", not of perf1-frontend.',
    'To be fixed by the author of the workflow: Correct frontend-url or env (or group-name, if the group is not called <env>-<layer>). Left out, the URL is found by itself.',
  ],
  [
    internal({ error: 'TypeError: x is not a function' }),
    'Something that nobody foresaw went wrong: TypeError: x is not a function.',
    'To be fixed by the maintainers of clonesquad-scale: Report it at https://github.com/acme/clonesquad-scale/issues, with the log of a run that has debug logging on.',
  ],
  [
    runnerFiles({ error: 'ENOSPC: no space left on device, write' }),
    "The runner's files for outputs and state could not be written: ENOSPC: no space left on device, write.",
    'To be fixed by whoever runs the job: See that the disk of the runner is not full and that its work folder may be written, and run the job again.',
  ],
  [
    cancelled({}),
    'The run was cancelled.',
    "To be fixed by whoever runs the job: Run the job again. If nobody cancelled it, see the workflow's timeout-minutes and concurrency.",
  ],
  [
    oldNode({ version: '20.20.2' }),
    'clonesquad-scale needs Node 22 or later, and this is Node 20.20.2.',
    'To be fixed by whoever runs the job: Install Node 22 or later, and see that it is the first one on the PATH.',
  ],
  [
    wrongUsage({ reason: "unknown option '--jsn' (Did you mean --json?)" }),
    "The command line is wrong, and nothing was sent: unknown option '--jsn' (Did you mean --json?).",
    'To be fixed by whoever runs the job: Correct the command line. clonesquad-scale --help lists the commands, and clonesquad-scale scale --help the flags of one.',
  ],
  [
    wrongInputs({
      mistakes: [
        {
          input: 'frontend',
          value: 'ten',
          why: 'a size is a whole number (4), a whole percentage from 0% to 100% (50%), or auto',
          example: 'frontend: 4',
        },
      ],
    }),
    'An input is wrong, and nothing was sent:',
    '  frontend is "ten": a size is a whole number (4), a whole percentage from 0% to 100% (50%), or auto. Example: frontend: 4',
    'To be fixed by the author of the workflow: Correct the inputs named here.',
  ],
  [
    wrongInputs({
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
    '2 inputs are wrong, and nothing was sent:',
    '  env is missing: an environment is named by 1 to 63 letters, digits, - and _. Example: env: perf1',
    '  timeout is "20": a duration is written 500ms, 90s, 20m, 2h or 1h30m. Example: timeout: 20m',
    'To be fixed by the author of the workflow: Correct the inputs named here.',
  ],
  [
    partial({
      group: 'perf1-frontend',
      asked: '4',
      others: ['perf1-backend'],
      mayBeWritten: false,
      repair:
        "awscurl --fail-with-body --service execute-api --region eu-west-1 -X POST -d '50%' 'https://example.com/'",
    }),
    'perf1-frontend was set to 4, and perf1-backend was not: the environment is half scaled.',
    "To be fixed by whoever runs the job: Mend what kept perf1-backend from being set, which is told beside this, and run the job again: setting a size twice does no harm. Or set it by hand: awscurl --fail-with-body --service execute-api --region eu-west-1 -X POST -d '50%' 'https://example.com/'",
  ],
  [
    partial({
      group: 'perf1-frontend',
      asked: '4',
      others: ['perf1-backend'],
      mayBeWritten: true,
      repair: "awscurl … 'https://example.com/'",
    }),
    'perf1-frontend was set to 4, and perf1-backend may not have been: the environment is half scaled.',
    "To be fixed by whoever runs the job: Mend what kept perf1-backend from being set, which is told beside this, and run the job again: setting a size twice does no harm. Or set it by hand: awscurl … 'https://example.com/'",
  ],
  [
    unknownSetting({ host: HOST, key: 'ec2.schedule.desired_instance_count' }),
    'perf1-frontend: The CloneSquad at abcde12345.execute-api.eu-west-1.amazonaws.com does not know the key ec2.schedule.desired_instance_count.',
    'To be fixed by the operator of CloneSquad: Bring this CloneSquad to a release that has ec2.schedule.desired_instance_count: v0.27.1 does.',
  ],
  [
    stackOfOtherGroup({
      stack: 'one',
      url: `https://${HOST}/v1/`,
      group: 'perf1-frontend',
      actual: 'perf2-frontend',
    }),
    'The stack one gives "https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/" as the API of perf1-frontend, and the API says that it is that of "perf2-frontend".',
    'To be fixed by the operator of CloneSquad: Mend the outputs of the stack. Until then, give the right URL in frontend-url or backend-url.',
  ],
  [
    previousDenied({
      group: 'perf1-frontend',
      statement:
        'execute-api:Invoke on arn:aws:execute-api:eu-west-1:111122223333:abcde12345/v1/GET/configuration',
    }),
    'The value of perf1-frontend may not be read, so on-job-end: restore could not put it back.',
    "To be fixed by the administrator of the AWS account: Allow execute-api:Invoke on arn:aws:execute-api:eu-west-1:111122223333:abcde12345/v1/GET/configuration in the role's policy, or take on-job-end: restore away.",
  ],
];

describe('what an error says of its cause', () => {
  test.each(SAMPLES.map(([failure, ...lines]) => [failure.code, failure, lines.join('\n')] as const))(
    '%s',
    (_, failure, text) => {
      expect(told(failure)).toBe(text);
    },
  );

  test('is shown here of every cause but those of the plan, sign-in, AWS’s services, the wait and looking, which have tables of their own', async () => {
    const elsewhere = causesOf(plan, services, signIn, wait, look).map(({ code }) => code);
    const shown = SAMPLES.map(([{ code }]) => code);
    const all = (await allCauses()).map(({ code }) => code);
    expect([...new Set([...shown, ...elsewhere])].toSorted()).toEqual(all);
    expect(shown.filter((code) => elsewhere.includes(code))).toEqual([]);
  });
});

test('a whole error ends with the state left behind, and with where there is more', () => {
  expect(errorLines(wrongPath({ url: `https://${HOST}/x` }))).toEqual([
    'perf1-frontend: API Gateway knows no such path: https://abcde12345.execute-api.eu-west-1.amazonaws.com/x (it calls that a missing authentication token).',
    "To be fixed by the author of the workflow: Correct frontend-url or backend-url: it is the URL of CloneSquad's API with its stage, as https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/. Left out, it is found by itself.",
    'State left behind: perf1-frontend was not changed.',
    'More: https://github.com/acme/clonesquad-scale/blob/v1/docs/troubleshooting.md#wrong-path',
  ]);
});

/** A text file of the project. */
function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

function sourceFiles(): readonly string[] {
  return readdirSync(new URL('../../src/', import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `src/${path}`);
}

describe('docs/troubleshooting.md', () => {
  const page = read('docs/troubleshooting.md');
  const headings = [...page.matchAll(/^### (.*)$/gm)].map(([, heading = '']) => heading);

  test('is what `npm run troubleshooting` writes', async () => {
    expect(page).toBe(troubleshootingPage(await allCauses()));
    expect(page).not.toMatch(/[ \t]$/m);
  });

  test('has a heading for every cause that is declared or linked to anywhere, and no other', async () => {
    const declared = sourceFiles().flatMap((path) =>
      [...read(path).matchAll(/\bcause(?:<[^()]*>)?\(\s*'([^']+)'/g)].map(([, code = '']) => code),
    );
    const linked = ['README.md', 'action.yml', ...sourceFiles()].flatMap((path) =>
      [...read(path).matchAll(/troubleshooting\.md#([\w-]+)/g)].map(([, code = '']) => code),
    );
    expect(headings.toSorted()).toEqual(declared.toSorted());
    expect(headings.toSorted()).toEqual((await allCauses()).map(({ code }) => code));
    expect(linked.filter((code) => !headings.includes(code))).toEqual([]);
  });

  test('has no other heading with the anchor of a cause', () => {
    const others = [...page.matchAll(/^##? (.*)$/gm)].map(([, heading = '']) => heading.toLowerCase());
    expect(others.filter((heading) => headings.includes(heading))).toEqual([]);
    expect(headings.filter((heading) => !/^[a-z]+(?:-[a-z]+)*$/.test(heading))).toEqual([]);
  });
});
