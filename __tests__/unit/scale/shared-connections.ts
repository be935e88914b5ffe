// Runs with the same authentication share one connection. Other runs never do.

import { expect, test } from '@jest/globals';
import { sharedConnectors } from '../../../src/machine/machine.ts';
import type { Connection, Session } from '../../../src/scale/ports.ts';
import type { Request } from '../../../src/scale/request.ts';
import { simulatedCloud, VirtualClock } from '../../support/simulated-cloud.ts';
import { request } from '../../support/simulated-run.ts';

const clock = new VirtualClock(0);
const SESSION: Session = {
  signal: new AbortController().signal,
  retryPolicy: { clock, requestMs: 1000, deadline: 1000, log: () => {} },
  notice: () => {},
};
const ROLE: Request['signIn'] = {
  kind: 'role',
  by: 'oidc',
  roleArn: 'arn:aws:iam::111122223333:role/clonesquad-scale',
  sessionName: 'clonesquad-scale-performance-1-1',
  durationSeconds: 3600,
  audience: 'sts.amazonaws.com',
};

/** How many connections some requests open, and how many clouds they get from these. */
async function opened(changes: readonly Partial<Request>[]) {
  const requests = changes.map((change, index) => request('ready', { env: `perf${index}`, ...change }));
  const counts = { connections: 0, clouds: 0 };
  const open = (): Connection => {
    counts.connections += 1;
    const cloud = simulatedCloud({ group: 'perf1-frontend' }, clock);
    const cloudFor = async () => {
      counts.clouds += 1;
      return cloud;
    };
    return { cloud: cloudFor, readMetrics: async () => new Map() };
  };
  const connectorFor = sharedConnectors(requests, open, clock);
  await Promise.all(requests.map((one) => connectorFor(one)(SESSION)));
  return counts;
}

test('runs with the same role and region share a connection', async () => {
  expect(await opened([{ signIn: ROLE }, { signIn: ROLE }, { signIn: { ...ROLE } }])).toEqual({
    connections: 1,
    clouds: 3,
  });
});

test.each<[string, Partial<Request>]>([
  ['another role', { signIn: { ...ROLE, roleArn: 'arn:aws:iam::444455556666:role/clonesquad-scale' } }],
  ['ambient credentials', { signIn: { kind: 'ambient' } }],
  ['another region', { signIn: ROLE, region: 'eu-central-1' }],
  ['other allowed accounts', { signIn: ROLE, allowedAccounts: ['111122223333'] }],
  [
    'another endpoint',
    {
      signIn: ROLE,
      vpcEndpoint: new URL('https://vpce-0-a.execute-api.eu-west-1.vpce.amazonaws.com/'),
    },
  ],
  ['another request timeout', { signIn: ROLE, requestMs: 1 }],
])('a run with %s has its own connection', async (_, change) => {
  expect((await opened([{ signIn: ROLE }, change])).connections).toBe(2);
});
