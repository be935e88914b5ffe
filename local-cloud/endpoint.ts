// The one endpoint of GitHub's OIDC, STS, CloudFormation and CloudWatch: it finds the service of a request, and authorizes it.
import { getMetricData, type ReadSent } from './cloudwatch.ts';
import type { Received } from './http.ts';
import type { Identities, Identity } from './identities.ts';
import { OIDC_PATH, type OidcProvider } from './oidc.ts';
import { allows } from './policy.ts';
import { authenticate, isRefusal, type Refusal, readClaim } from './sigv4.ts';
import { Sts } from './sts.ts';
import type { CannedAnswer, CloudOptions, SeenRequest } from './types.ts';
import { jsonError, jsonRefusal, type Xml, xmlAnswer, xmlError, xmlRefusal } from './wire.ts';

/** A stack of CloudFormation. */
export interface Stack {
  readonly name: string;
  readonly arn: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly status?: string;
}

/** The data of the services. */
interface EndpointContext {
  readonly options: CloudOptions;
  /** Epoch milliseconds of the fleets. */
  readonly clock: () => number;
  /** Epoch milliseconds for the validity of signatures, tokens and sessions. */
  readonly signatureClock: () => number;
  readonly identities: Identities;
  readonly oidc: OidcProvider;
  readonly stacks: () => readonly Stack[];
  readonly readSent: ReadSent;
}

/** The service and the action of a request. */
export interface Call {
  readonly service: Exclude<SeenRequest['service'], 'execute-api'>;
  readonly action: string;
}

/** Finds the service and the action by the path, the target or the signature's scope. */
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
  readonly #sts: Sts;
  #metricCalls = 0;

  constructor(context: EndpointContext) {
    this.#context = context;
    this.#sts = new Sts(context.identities, context.options, context.clock);
  }

  async answer(request: Received, call: Call): Promise<CannedAnswer> {
    const { oidc, identities } = this.#context;
    const { service, action } = call;
    if (service === 'oidc') return action === 'GetIdToken' ? oidc.answer(request) : { status: 404, body: 'Not Found' };
    const throttled = service === 'sts' ? this.#sts.throttle() : undefined;
    if (throttled) return throttled;
    const now = this.#context.signatureClock();
    const parameters = new URLSearchParams(service === 'monitoring' ? '' : request.body.toString());
    if (action === 'AssumeRoleWithWebIdentity') return this.#sts.assumeRoleWithWebIdentity(parameters, now);
    const home = identities.account.region;
    // Every region has these services. Only the deployments are in one region.
    const region = readClaim(request.headers)?.region ?? home;
    const caller = await authenticate(request, { service, region, now, find: (keyId) => identities.find(keyId) });
    if (isRefusal(caller)) return refuse(service, caller);
    if (service === 'sts') return this.#sts.signedAction(action, parameters, caller, now);
    const denial = deny(actionsOf(call, parameters), caller, region);
    if (denial) return refuse(service, denial);
    return service === 'monitoring'
      ? this.#monitoring(action, request, region === home)
      : this.#cloudFormation(action, parameters, region === home);
  }

  #monitoring(action: string, { body }: Received, isHome: boolean): CannedAnswer {
    if (action !== 'GetMetricData') return jsonError(400, 'UnknownOperationException', `${action} is not simulated`);
    const { options, readSent } = this.#context;
    const partial = options.partialData?.(this.#metricCalls) ?? false;
    this.#metricCalls += 1;
    const read = isHome ? readSent : () => [];
    return getMetricData(body.toString(), { read, perPage: options.datapointsPerPage ?? 100_800, partial });
  }

  #cloudFormation(action: string, parameters: URLSearchParams, isHome: boolean): CannedAnswer {
    if (action !== 'DescribeStacks')
      return xmlError('cloudformation', 400, 'InvalidAction', `${action} is not simulated`);
    const { stacks, options } = this.#context;
    return describeStacks(isHome ? stacks() : [], options.stacksPerPage ?? 50, parameters);
  }
}

/** The permissions that a call requires. To describe all stacks, AWS also requires the one to list them. */
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

function refuse(service: Exclude<Call['service'], 'oidc'>, refusal: Refusal): CannedAnswer {
  return service === 'monitoring' ? jsonRefusal(refusal) : xmlRefusal(service, refusal);
}

/** The answer to DescribeStacks: the named stack, or all stacks in pages of `perPage`. */
function describeStacks(stacks: readonly Stack[], perPage: number, parameters: URLSearchParams): CannedAnswer {
  const name = parameters.get('StackName');
  const invalid = (message: string) => xmlError('cloudformation', 400, 'ValidationError', message);
  const answer = (page: readonly Stack[], NextToken?: string) =>
    xmlAnswer('cloudformation', 'DescribeStacks', { Stacks: page.map(toXml), NextToken });
  if (name !== null) {
    const found = stacks.filter((stack) => stack.name === name || stack.arn === name);
    return found.length > 0 ? answer(found) : invalid(`Stack with id ${name} does not exist`);
  }
  const from = Number(Buffer.from(parameters.get('NextToken') ?? '', 'base64').toString() || '0');
  if (!Number.isInteger(from)) return invalid('The next token is not valid');
  const end = from + perPage;
  const next = end < stacks.length ? Buffer.from(String(end)).toString('base64') : undefined;
  return answer(stacks.slice(from, end), next);
}

function toXml({ name, arn, outputs, status = 'UPDATE_COMPLETE' }: Stack): Xml {
  return {
    StackId: arn,
    StackName: name,
    CreationTime: '2026-01-02T03:04:05.678Z',
    StackStatus: status,
    Outputs: Object.entries(outputs).map(([key, value]) => ({ OutputKey: key, OutputValue: value })),
  };
}
