// A job's requests in a minimal Node script: the best that Node can do, because it checks nothing and loads only the signer.

import { fileURLToPath } from 'node:url';
import { oidcToken } from '../__tests__/contract/facts-session.ts';
import type { LocalCloud } from '../local-cloud/cloud.ts';
import type { Command } from './program.ts';
import { GROUPS, SIZES, sizeUrl } from './stage.ts';

const FLOOR = fileURLToPath(new URL('./programs/floor.js', import.meta.url));

/** One request; signed if it has a service. */
interface Sent {
  readonly service?: string;
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The requests that read the values and the metrics before the write, and those that write the sizes. */
export function readsAndPosts(apis: readonly string[], endpoint: string): readonly (readonly Sent[])[] {
  const posts = apis.map((api, index) => toApi('POST', sizeUrl(api), SIZES[index] ?? ''));
  return [[...apis.map((api) => toApi('GET', sizeUrl(api))), metrics(endpoint)], posts];
}

/** The same if the URLs are given. The job then reads the group name from each API. */
export function checksAndPosts(apis: readonly string[], endpoint: string): readonly (readonly Sent[])[] {
  const [reads = [], posts = []] = readsAndPosts(apis, endpoint);
  return [[...reads, ...apis.map((api) => toApi('GET', `${api}discovery`))], posts];
}

/** All requests of a typical job: OIDC token, role, stacks, and then the same. */
export async function wholeJob(cloud: LocalCloud): Promise<readonly (readonly Sent[])[]> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '' } = cloud.jobEnv;
  const role = {
    Action: 'AssumeRoleWithWebIdentity',
    Version: '2011-06-15',
    RoleArn: cloud.roleArn,
    RoleSessionName: 'bench',
    WebIdentityToken: await oidcToken(cloud),
  };
  const names = GROUPS.flatMap((group) => [group, `CloneSquad-${group}`, `clonesquad-${group}`]);
  const stacks = names.map((StackName) => ({
    service: 'cloudformation',
    ...form(cloud.url, { Action: 'DescribeStacks', StackName, Version: '2010-05-15' }),
  }));
  return [
    [
      {
        method: 'GET',
        url: `${url}&audience=sts.amazonaws.com`,
        headers: { Authorization: `Bearer ${token}` },
      },
    ],
    [form(cloud.url, role)],
    stacks,
    ...readsAndPosts(
      GROUPS.map((group) => cloud.apiUrl(group)),
      cloud.url,
    ),
  ];
}

/** The script that sends these lists. */
export function bareScript(
  { region }: LocalCloud,
  lists: readonly (readonly Sent[])[],
  env: Readonly<Record<string, string>>,
): Command {
  return { file: process.execPath, args: [FLOOR, region, ...lists.map((list) => JSON.stringify(list))], env };
}

function toApi(method: 'GET' | 'POST', url: string, body?: string): Sent {
  const headers = { 'Content-Type': 'text/plain' };
  return { service: 'execute-api', method, url, headers, ...(body !== undefined && { body }) };
}

function metrics(endpoint: string): Sent {
  const headers = {
    'Content-Type': 'application/x-amz-json-1.0',
    'X-Amz-Target': 'GraniteServiceVersion20100801.GetMetricData',
  };
  return { service: 'monitoring', method: 'POST', url: `${endpoint}/`, headers, body: '{}' };
}

function form(url: string, fields: Readonly<Record<string, string>>): Sent {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  return { method: 'POST', url: `${url}/`, headers, body: new URLSearchParams(fields).toString() };
}
