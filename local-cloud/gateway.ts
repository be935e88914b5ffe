// API Gateway in front of one deployment's API: it lets through signed calls of callers whom the policy allows.
import { type ApiCall, callApi, readOperation } from './api.ts';
import { apiId, type Deployment } from './documents.ts';
import type { Fleet } from './fleet.ts';
import type { Received } from './http.ts';
import type { Identity } from './identities.ts';
import { allows } from './policy.ts';
import { authenticate, isRefusal, type Refusal } from './sigv4.ts';
import type { CannedAnswer } from './types.ts';
import { REFUSAL_TYPES } from './wire.ts';

/** Everything that a gateway knows beside its fleet. `now` gives epoch milliseconds by which signatures are judged. */
export interface GatewayContext {
  readonly deployment: Deployment;
  readonly now: () => number;
  readonly find: (keyId: string) => Identity | undefined;
}

const MISSING: Refusal = { kind: 'missing', message: 'Missing Authentication Token' };

/** A short name of a call: method and operation, `POST configuration/<key>`. */
export function nameCall({ method, path }: Received): string {
  return `${method} ${readOperation(path) ?? path}`.trimEnd();
}

/** The answer to a request that arrived at a deployment's API. */
export async function answerApi(fleet: Fleet, request: Received, context: GatewayContext): Promise<CannedAnswer> {
  const operation = readOperation(request.path);
  const hasRoute = request.method === 'GET' || (request.method === 'POST' && operation !== '');
  if (operation === undefined || !hasRoute) return gatewayRefusal(MISSING);
  const { region, accountId } = context.deployment;
  const audience = { service: 'execute-api', region, now: context.now(), find: context.find };
  const caller = await authenticate(request, audience);
  if (isRefusal(caller)) return gatewayRefusal(caller);
  const place = `${apiId(fleet.group)}/v1/${request.method}/${request.path.replace(/^\/+v1\/*/, '')}`;
  const arnIn = (account: string) => `arn:aws:execute-api:${region}:${account}:${place}`;
  if (!allows(caller.policy, { action: 'execute-api:Invoke', resource: arnIn(accountId), region })) {
    const resource = arnIn(accountId.replace(/.(?=....)/g, '*'));
    const message = `User: ${caller.arn} is not authorized to perform: execute-api:Invoke on resource: ${resource}`;
    return gatewayRefusal({ kind: 'denied', message });
  }
  return callApi(fleet, context.deployment, toCall(operation, request, caller));
}

/** The function's event: parameters of the query replace what they are named after. */
function toCall(operation: string, { method, query, body }: Received, caller: Identity): ApiCall {
  const parameters = Object.fromEntries(new URLSearchParams(query));
  return {
    operation: parameters['OpType'] ?? operation,
    method: parameters['httpMethod'] ?? method,
    body: parameters['body'] ?? body.toString(),
    query: parameters,
    caller,
  };
}

/** A refusal as API Gateway words it. */
export function gatewayRefusal({ kind, message }: Refusal): CannedAnswer {
  const member = kind === 'denied' ? 'Message' : 'message';
  return {
    status: 403,
    headers: { 'Content-Type': 'application/json', 'x-amzn-ErrorType': REFUSAL_TYPES[kind] },
    body: `{"${member}": ${JSON.stringify(message)}}`,
  };
}
