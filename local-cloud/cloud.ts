// The local cloud: fleets, their APIs, and the AWS services that a GitHub job uses, on free ports of this machine.
import { answerApi, nameCall } from './api.ts';
import type { Sender, Sent } from './cloudwatch.ts';
import type { Deployment } from './documents.ts';
import { classify, Endpoint, type Stack } from './endpoint.ts';
import { Fleet } from './fleet.ts';
import { type Listening, listen, type Received } from './http.ts';
import { type Account, Identities, type PolicyName, type StaticKeys } from './identities.ts';
import { OIDC_PATH, OidcProvider } from './oidc.ts';
import { readClaim } from './sigv4.ts';
import type { CannedAnswer, CloudOptions, FleetOptions, SeenRequest } from './types.ts';

export type { CannedAnswer, CloudOptions, FleetOptions, Intercept, SeenRequest, Shadow, Timing } from './types.ts';
export { scaleTiming } from './types.ts';

/** A running cloud. */
export interface LocalCloud {
  /** The one endpoint of OIDC, STS, CloudFormation and CloudWatch. */
  readonly url: string;
  readonly region: string;
  readonly roleArn: string;
  /** Variables of a GitHub job on this cloud: the endpoint and the OIDC variables, without AWS keys and region. */
  readonly jobEnv: Readonly<Record<string, string>>;
  /** Static keys of a user with these permissions. */
  keys(name: PolicyName): StaticKeys;
  /** Every request so far. Only the last 500 GetMetricData requests keep their bodies. */
  readonly requests: readonly SeenRequest[];
  /** The URL of a fleet's API, with stage and trailing slash. */
  apiUrl(group: string): string;
  fleet(group: string): Fleet;
  /**
   * Every secret that this cloud has issued so far: the OIDC request token, OIDC tokens, secret keys, session tokens.
   */
  secrets(): readonly string[];
  /** Stops listening and drops all connections. */
  close(): Promise<void>;
}

/** A fleet, the server of its API, and that API. */
interface Site extends Deployment {
  readonly fleet: Fleet;
  readonly server: Listening;
}

/** Number of GetMetricData bodies to keep: each poll of a thousand fleets sends 10 MB of them. */
const KEPT_QUERIES = 500;

/** The list of requests; lets a test answer instead of the cloud. */
class Journal {
  readonly requests: SeenRequest[] = [];
  /** Indexes of the requests of CloudWatch whose bodies are kept, oldest first. */
  readonly #queries: number[] = [];
  readonly #intercept: CloudOptions['intercept'];
  readonly #clock: () => number;

  constructor(clock: () => number, intercept: CloudOptions['intercept']) {
    this.#clock = clock;
    this.#intercept = intercept;
  }

  async handle(
    received: Received,
    call: Pick<SeenRequest, 'service' | 'action' | 'group'>,
    answer: () => Promise<CannedAnswer>,
  ): Promise<CannedAnswer> {
    const keyId = readClaim(received.headers)?.keyId;
    const body = received.body.toString();
    const seen = { ...received, ...call, at: this.#clock(), body, ...(keyId !== undefined && { keyId }) };
    this.requests.push(seen);
    if (seen.service === 'monitoring') this.#forgetQueries();
    return (await this.#intercept?.(seen, answer)) ?? answer();
  }

  /** Empties the oldest body of CloudWatch's requests if there are too many. */
  #forgetQueries(): void {
    this.#queries.push(this.requests.length - 1);
    const oldest = this.#queries.length > KEPT_QUERIES ? this.#queries.shift() : undefined;
    const request = oldest === undefined ? undefined : this.requests[oldest];
    if (oldest !== undefined && request) this.requests[oldest] = { ...request, body: '' };
  }
}

/** Starts a cloud. It listens on free ports of 127.0.0.1 until it is closed. */
export async function startCloud(options: CloudOptions): Promise<LocalCloud> {
  const { fleets, region = 'eu-west-1', accountId = '111122223333', clock = Date.now } = options;
  const { signatureClock = clock, latencyMs = 0, onSilence } = options;
  const apiArns = createApiArns(fleets, region, accountId);
  if (apiArns.size < fleets.length) throw new Error('Two fleets of this cloud have the same name');
  const account: Account = { accountId, region, apiArns: [...apiArns.values()] };
  const identities = new Identities(account, options.rolePolicy ?? 'full');
  const oidc = new OidcProvider(signatureClock, options.jobEnvironment);
  const journal = new Journal(clock, options.intercept);
  const serve = (handle: (request: Received) => Promise<CannedAnswer>) =>
    listen({ handle, clock: signatureClock, latencyMs, onSilence });

  async function startSite(one: FleetOptions): Promise<Site> {
    const { group } = one;
    const fleet = new Fleet(one, clock, options.timing);
    const deployment = () => ({ apiArn: apiArns.get(group) ?? '', apiUrl: `${server.url}/v1/` });
    const server: Listening = await serve((request) =>
      journal.handle(request, { service: 'execute-api', action: nameCall(request), group }, () =>
        answerApi(fleet, request, deployment(), identities, signatureClock()),
      ),
    );
    return { fleet, server, ...deployment() };
  }

  const sites = new Map((await Promise.all(fleets.map(startSite))).map((site) => [site.fleet.group, site]));
  const endpoint = new Endpoint({
    options,
    clock,
    signatureClock,
    identities,
    oidc,
    stacks: () => listStacks([...sites.values()], options, account),
    readSent: (sender) => readSent(sites.get(sender.group)?.fleet, sender),
  });
  const server = await serve((request) => {
    const call = classify(request);
    return journal.handle(request, call, () => endpoint.answer(request, call));
  });
  const site = (group: string): Site => {
    const found = sites.get(group);
    if (!found) throw new Error(`This cloud has no fleet '${group}'`);
    return found;
  };
  return {
    url: server.url,
    region,
    roleArn: identities.roleArn,
    jobEnv: {
      AWS_ENDPOINT_URL: server.url,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}${OIDC_PATH}?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.requestToken,
    },
    keys: (name) => identities.keys(name),
    requests: journal.requests,
    apiUrl: (group) => site(group).apiUrl,
    fleet: (group) => site(group).fleet,
    secrets: () => [...oidc.secrets(), ...identities.secrets()],
    close: async () => {
      await Promise.all([server, ...[...sites.values()].map((one) => one.server)].map((one) => one.close()));
    },
  };
}

/** The ARN of each fleet's API. Its id is readable, and ends with a number that makes it unique: `aperf1f000`. */
function createApiArns(fleets: readonly FleetOptions[], region: string, accountId: string): Map<string, string> {
  const used = new Map<string, number>();
  const arns = fleets.map(({ group }) => {
    const name = `a${group.replace(/-(.)[^-]*$/, '$1').replace(/[^a-z0-9]/gi, '')}`;
    const count = used.get(name) ?? 0;
    used.set(name, count + 1);
    return [group, `arn:aws:execute-api:${region}:${accountId}:${name}${String(count).padStart(3, '0')}`] as const;
  });
  return new Map(arns);
}

/** One stack for each deployment, and the stacks of others. */
function listStacks(sites: readonly Site[], { extraStacks = [] }: CloudOptions, account: Account): Stack[] {
  const own = sites.map(({ fleet: { options, group }, apiUrl }) => ({
    name: options.stackName ?? `clonesquad-${group}`,
    outputs: { GroupName: group, [options.urlOutput ?? 'InteractAPIWUrl']: apiUrl },
  }));
  const prefix = `arn:aws:cloudformation:${account.region}:${account.accountId}:stack`;
  return [...extraStacks, ...own].map((stack, index) => ({
    ...stack,
    arn: `${prefix}/${stack.name}/${String(index).padStart(8, '0')}-0000-4000-8000-000000000000`,
  }));
}

function readSent(fleet: Fleet | undefined, { namespace, subfleet }: Sender): readonly Sent[] {
  if (fleet?.namespace !== namespace) return [];
  const now = fleet.now();
  const runs = fleet.runs.filter(({ readableAt }) => readableAt <= now);
  if (subfleet === undefined) return runs;
  return runs.map(({ at, subfleets }) => ({ at, values: subfleets[subfleet] ?? {} }));
}
