// Shares connections and polls between runs with the same credentials and place.

import type { Clock } from '../base/time.ts';
import type { Connection, InspectedCloud, Session } from './ports.ts';
import type { Request } from './request.ts';
import { SharedReads } from './shared-reads.ts';

/** The settings that determine a run's connection and poll interval. */
export type Sharing = Pick<Request, 'signIn' | 'region' | 'allowedAccounts' | 'vpcEndpoint' | 'requestMs' | 'wait'>;

interface Shared {
  readonly connection: Connection;
  readonly polls: SharedReads;
}

/**
 * Gives each request its way to authenticate.
 *
 * @param open opens a connection by the identity, region, accounts, endpoint and request timeout of a request
 */
export function sharedConnectors<Of extends Sharing>(
  requests: readonly Of[],
  open: (request: Of) => Connection,
  clock: Pick<Clock, 'sleep'>,
): (request: Of) => (session: Session) => Promise<InspectedCloud> {
  const shortestPollMs = Math.min(...requests.map(({ wait }) => wait.pollMs));
  const all = new Map<string, Shared>();
  const sharedBy = (request: Of): Shared => {
    const key = connectionKey(request);
    const known = all.get(key);
    if (known !== undefined) return known;
    const connection = open(request);
    const shared = { connection, polls: new SharedReads(connection.readMetrics, clock, shortestPollMs) };
    all.set(key, shared);
    return shared;
  };
  return (request) => async (session) => {
    const { connection, polls } = sharedBy(request);
    return { ...(await connection.cloud(session)), readMetrics: polls.readMetrics };
  };
}

/** Identifies a connection. */
function connectionKey({ signIn, region, allowedAccounts, vpcEndpoint, requestMs }: Sharing): string {
  return JSON.stringify([signIn, region, allowedAccounts, vpcEndpoint?.href, requestMs]);
}
