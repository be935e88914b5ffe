// The one endpoint that AWS_ENDPOINT_URL and GitHub's OIDC variables point at: it tells the services apart.
import { CLOUDFORMATION_NAMESPACE, describeStacks, type Stack } from './cloudformation.ts';
import { getMetricData, type ReadSent } from './cloudwatch.ts';
import type { Received } from './http.ts';
import type { Identities, Identity } from './identities.ts';
import { OIDC_PATH, type OidcProvider } from './oidc.ts';
import { allows } from './policy.ts';
import { authenticate, isRefusal, type Refusal, readClaim } from './sigv4.ts';
import { STS_NAMESPACE, type Sts } from './sts.ts';
import type { CannedAnswer, SeenRequest } from './types.ts';
import { jsonError, jsonRefusal, xmlError, xmlRefusal } from './wire.ts';

/** The services of the endpoint and their data. Times in epoch milliseconds. */
export interface EndpointContext {
  readonly region: string;
  readonly now: () => number;
  readonly identities: Identities;
  readonly oidc: OidcProvider;
  readonly sts: Sts;
  readonly stacks: () => readonly Stack[];
  readonly stacksPerPage: number;
  readonly readSent: ReadSent;
  readonly datapointsPerPage: number;
  readonly partialData: (call: number) => boolean;
}

/** What a request asks of which service. */
export interface Call {
  readonly service: Exclude<SeenRequest['service'], 'execute-api'>;
  readonly action: string;
}

/** Tells by its path, target, or signature scope what a request asks for. */
export function classify({ path, headers, body }: Received): Call {
  if (path.startsWith('/oidc')) return { service: 'oidc', action: path === OIDC_PATH ? 'GetIdToken' : path };
  const target = headers['x-amz-target'];
  if (target !== undefined) return { service: 'monitoring', action: target.split('.').at(-1) ?? target };
  const action = new URLSearchParams(body.toString()).get('Action') ?? '';
  const isStack = readClaim(headers)?.service === 'cloudformation' || action === 'DescribeStacks';
  return { service: isStack ? 'cloudformation' : 'sts', action };
}

export class Endpoint {
  readonly #context: EndpointContext;
  #metricCalls = 0;

  constructor(context: EndpointContext) {
    this.#context = context;
  }

  async answer(request: Received, call: Call): Promise<CannedAnswer> {
    const { oidc, sts, now } = this.#context;
    if (call.service === 'oidc') {
      const isKnown = call.action === 'GetIdToken';
      return isKnown ? oidc.answer(request) : { status: 404, body: 'Not Found' };
    }
    const throttled = call.service === 'sts' ? sts.throttle() : undefined;
    if (throttled) return throttled;
    const isForm = call.service !== 'monitoring';
    const parameters = new URLSearchParams(isForm ? request.body.toString() : '');
    if (call.action === 'AssumeRoleWithWebIdentity') return sts.assumeRoleWithWebIdentity(parameters, now());
    const caller = await this.#authenticate(request, call);
    if (isRefusal(caller)) return refuse(call, caller);
    if (call.service === 'sts') return sts.signedAction(call.action, parameters, caller, now());
    const region = readClaim(request.headers)?.region ?? '';
    const denial = deny(actionsOf(call, parameters), caller, region);
    if (denial) return refuse(call, denial);
    const isHere = region === this.#context.region;
    if (call.service === 'monitoring') return this.#monitoring(call.action, request, isHere);
    return this.#cloudFormation(call.action, parameters, isHere);
  }

  /** Every region has these services; deployments are in one region only. */
  #authenticate(request: Received, { service }: Call): Promise<Identity | Refusal> {
    const region = readClaim(request.headers)?.region ?? this.#context.region;
    const { identities, now } = this.#context;
    return authenticate(request, { service, region, now: now(), find: (keyId) => identities.find(keyId) });
  }

  #monitoring(action: string, { body }: Received, isHere: boolean): CannedAnswer {
    if (action !== 'GetMetricData') return jsonError(400, 'UnknownOperationException', `${action} is not played here`);
    const { readSent, datapointsPerPage, partialData } = this.#context;
    const partial = partialData(this.#metricCalls);
    this.#metricCalls += 1;
    const read = isHere ? readSent : () => [];
    return getMetricData(body.toString(), { read, perPage: datapointsPerPage, partial });
  }

  #cloudFormation(action: string, parameters: URLSearchParams, isHere: boolean): CannedAnswer {
    if (action !== 'DescribeStacks')
      return xmlError(CLOUDFORMATION_NAMESPACE, 400, 'InvalidAction', `${action} is not played here`);
    const { stacks, stacksPerPage } = this.#context;
    return describeStacks(isHere ? stacks() : [], stacksPerPage, parameters);
  }
}

/** What a call takes the rights to: for a look at all stacks, AWS asks for that of listing them as well. */
function actionsOf({ service, action }: Call, parameters: URLSearchParams): readonly string[] {
  if (service === 'monitoring') return [`cloudwatch:${action}`];
  const isOfAll = action === 'DescribeStacks' && !parameters.has('StackName');
  return [`${service}:${action}`, ...(isOfAll ? [`${service}:ListStacks`] : [])];
}

function deny(actions: readonly string[], { policy, arn }: Identity, region: string): Refusal | undefined {
  const denied = actions.find((action) => !allows(policy, { action, resource: '*', region }));
  if (denied === undefined) return undefined;
  const reason = `because no identity-based policy allows the ${denied} action`;
  return { kind: 'denied', message: `User: ${arn} is not authorized to perform: ${denied} ${reason}` };
}

function refuse({ service }: Call, refusal: Refusal): CannedAnswer {
  if (service === 'monitoring') return jsonRefusal(refusal);
  return xmlRefusal(service === 'sts' ? STS_NAMESPACE : CLOUDFORMATION_NAMESPACE, refusal);
}
