// The embedded cloud: puts fleets, their APIs and the AWS services that a GitHub job meets on ports of this machine.
import type { Stack } from './cloudformation.ts';
import type { Sender, Sent } from './cloudwatch.ts';
import { classify, Endpoint } from './endpoint.ts';
import { Fleet } from './fleet.ts';
import { answerApi, nameCall } from './gateway.ts';
import { type Listening, listen, type Received } from './http.ts';
import { Identities, type KeyKind, type StaticKeys } from './identities.ts';
import { OIDC_PATH, OidcProvider } from './oidc.ts';
import { readClaim } from './sigv4.ts';
import { Sts } from './sts.ts';
import { tokenBucket } from './throttle.ts';
import type { CannedAnswer, CloudOptions, FleetOptions, SeenRequest } from './types.ts';

export type {
  CannedAnswer,
  CloudOptions,
  FleetOptions,
  Intercept,
  SeenRequest,
  Shadow,
  Timing,
} from './types.ts';
export { scaleTiming } from './types.ts';

/** A cloud that is up. */
export interface LocalCloud {
  /** The one endpoint of OIDC, STS, CloudFormation and CloudWatch. */
  readonly url: string;
  readonly region: string;
  readonly roleArn: string;
  /** Variables of a GitHub job on this cloud: the endpoint and the OIDC ones; no AWS keys, no region. */
  readonly jobEnv: Readonly<Record<string, string>>;
  /** Static keys: `full` may do all, `postOnly` only POST of the desired count key and GetMetricData, `denied` nothing. */
  keys(kind: KeyKind): StaticKeys;
  /** Everything that arrived so far. Of CloudWatch's calls, only the last 500 have their bodies still. */
  readonly requests: readonly SeenRequest[];
  /** The URL of a fleet's API, with stage and trailing slash. */
  apiUrl(group: string): string;
  fleet(group: string): Fleet;
  /** Every secret that this cloud has given out so far: the OIDC request token, ID tokens, secret keys, session tokens. */
  secrets(): readonly string[];
  /** Stops listening and drops all connections. */
  close(): Promise<void>;
}

/** One deployment: its fleet and the server of its API. */
interface Site {
  readonly fleet: Fleet;
  readonly server: Listening;
  readonly options: FleetOptions;
}

/** The deployments by their GroupName. */
type Sites = ReadonlyMap<string, Site>;

/** Bodies of GetMetricData that are kept: each poll of a thousand fleets sends 10 MB of them. */
const KEPT_QUERIES = 500;

/** Keeps what arrives, and lets a test answer in the cloud's place. */
class Journal {
  readonly requests: SeenRequest[] = [];
  /** Numbers of the requests whose queries are kept, oldest first. */
  readonly #queries: number[] = [];
  readonly #intercept: CloudOptions['intercept'];
  readonly #clock: () => number;

  constructor(clock: () => number, intercept: CloudOptions['intercept']) {
    this.#clock = clock;
    this.#intercept = intercept;
  }

  async handle(
    received: Received,
    meaning: Pick<SeenRequest, 'service' | 'action' | 'group'>,
    answer: () => Promise<CannedAnswer>,
  ): Promise<CannedAnswer> {
    const keyId = readClaim(received.headers)?.keyId;
    const seen: SeenRequest = {
      ...meaning,
      at: this.#clock(),
      method: received.method,
      path: received.path,
      query: received.query,
      headers: received.headers,
      body: received.body.toString(),
      ...(keyId !== undefined && { keyId }),
      socketId: received.socketId,
    };
    this.requests.push(seen);
    if (seen.service === 'monitoring') this.#forgetQueries();
    return (await this.#intercept?.(seen, answer)) ?? answer();
  }

  /** Empties the body of the oldest call of CloudWatch where one too many is kept. */
  #forgetQueries(): void {
    this.#queries.push(this.requests.length - 1);
    const oldest = this.#queries.length > KEPT_QUERIES ? this.#queries.shift() : undefined;
    const request = oldest === undefined ? undefined : this.requests[oldest];
    if (oldest !== undefined && request) this.requests[oldest] = { ...request, body: '' };
  }
}

/** What the makers of one cloud have in common. */
interface Parts {
  readonly options: CloudOptions;
  readonly region: string;
  readonly clock: () => number;
  readonly signatureClock: () => number;
  readonly latencyMs: number;
  readonly identities: Identities;
  readonly journal: Journal;
}

/** Starts a cloud. It listens on free ports of 127.0.0.1 until it is closed. */
export async function startCloud(options: CloudOptions): Promise<LocalCloud> {
  const parts = gather(options);
  const started = await Promise.all(options.fleets.map((fleet) => startSite(fleet, parts)));
  const sites: Sites = new Map(started.map((site) => [site.options.group, site]));
  const oidc = new OidcProvider(parts.signatureClock);
  const server = await startEndpoint(sites, oidc, parts);
  const site = (group: string) => find(sites, group);
  return {
    url: server.url,
    region: parts.region,
    roleArn: parts.identities.roleArn,
    jobEnv: {
      AWS_ENDPOINT_URL: server.url,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}${OIDC_PATH}?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.requestToken,
    },
    keys: (kind) => parts.identities.keys(kind),
    requests: parts.journal.requests,
    apiUrl: (group) => apiUrl(site(group)),
    fleet: (group) => site(group).fleet,
    secrets: () => [...oidc.secrets(), ...parts.identities.secrets()],
    close: async () => {
      await Promise.all([server, ...started.map((one) => one.server)].map((one) => one.close()));
    },
  };
}

function gather(options: CloudOptions): Parts {
  const clock = options.clock ?? Date.now;
  return {
    options,
    region: options.region ?? 'eu-west-1',
    clock,
    signatureClock: options.signatureClock ?? clock,
    latencyMs: options.latencyMs ?? 0,
    identities: new Identities(options.accountId ?? '111122223333', options.rolePolicy ?? 'full'),
    journal: new Journal(clock, options.intercept),
  };
}

function find(sites: Sites, group: string): Site {
  const found = sites.get(group);
  if (!found) throw new Error(`This cloud has no fleet '${group}'`);
  return found;
}

function apiUrl({ server }: Pick<Site, 'server'>): string {
  return `${server.url}/v1/`;
}

async function startSite(options: FleetOptions, parts: Parts): Promise<Site> {
  const { region, identities, journal } = parts;
  const fleet = new Fleet(options, parts.clock, parts.options.timing);
  const server: Listening = await listen({
    handle: (request) =>
      journal.handle(request, { service: 'execute-api', action: nameCall(request), group: options.group }, () =>
        answerApi(fleet, request, {
          deployment: { accountId: identities.accountId, region, apiUrl: apiUrl({ server }) },
          now: parts.signatureClock,
          find: (keyId) => identities.find(keyId),
        }),
      ),
    clock: parts.signatureClock,
    latencyMs: parts.latencyMs,
    onSilence: parts.options.onSilence,
  });
  return { fleet, server, options };
}

function startEndpoint(sites: Sites, oidc: OidcProvider, parts: Parts): Promise<Listening> {
  const { options, region, identities, journal } = parts;
  const endpoint = new Endpoint({
    region,
    now: parts.signatureClock,
    identities,
    oidc,
    sts: new Sts(identities, {
      subject: options.trust?.subject ?? 'repo:acme/*',
      audience: options.trust?.audience ?? 'sts.amazonaws.com',
      region,
      credentialLifeMs: options.credentialLifeMs ?? Infinity,
      admits: options.stsPerSecond === undefined ? () => true : tokenBucket(options.stsPerSecond, parts.clock),
    }),
    stacks: () => listStacks(sites, parts),
    stacksPerPage: options.stacksPerPage ?? 50,
    readSent: (sender) => readSent(sites.get(sender.group)?.fleet, sender),
    datapointsPerPage: options.datapointsPerPage ?? 100_800,
    partialData: options.partialData ?? (() => false),
  });
  return listen({
    handle: (request) => {
      const call = classify(request);
      return journal.handle(request, call, () => endpoint.answer(request, call));
    },
    clock: parts.signatureClock,
    latencyMs: parts.latencyMs,
    onSilence: parts.options.onSilence,
  });
}

function listStacks(sites: Sites, { options, region, identities }: Parts): Stack[] {
  const own = [...sites.values()].map((site) => ({
    name: site.options.stackName ?? `clonesquad-${site.options.group}`,
    outputs: {
      GroupName: site.options.group,
      [site.options.urlOutput ?? 'InteractAPIWUrl']: apiUrl(site),
    },
  }));
  const place = `arn:aws:cloudformation:${region}:${identities.accountId}:stack`;
  return [...(options.extraStacks ?? []), ...own].map((stack, index) => ({
    ...stack,
    arn: `${place}/${stack.name}/${String(index).padStart(8, '0')}-0000-4000-8000-000000000000`,
  }));
}

function readSent(fleet: Fleet | undefined, { namespace, subfleet }: Sender): readonly Sent[] {
  if (fleet?.namespace !== namespace) return [];
  const now = fleet.now();
  const runs = fleet.runs.filter(({ readableAt }) => readableAt <= now);
  if (subfleet === undefined) return runs;
  return runs.map(({ at, subfleets }) => ({ at, values: subfleets[subfleet] ?? {} }));
}
