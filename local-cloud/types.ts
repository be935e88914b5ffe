// The options of a local cloud, and what a test sees of its requests.
import type { PolicyName } from './identities.ts';
import type { Policy } from './policy.ts';

/**
 * How long things take in CloneSquad v0.27.1 with its default settings, in milliseconds, and how much one cycle of the main
 * loop does, in instances.
 */
export const REAL_TIMING = {
  /** Age at which a process reads the configuration table again. */
  cacheMs: 60_000,
  /** Interval of the main loop's wake-ups. */
  wakeUpMs: 10_000,
  /** From a wake-up that is throttled to its first retry; each later retry waits twice as long. */
  wakeUpRetryMs: 2_000,
  /** A wake-up becomes a cycle when this long has passed since the last cycle began. */
  runPeriodMs: 20_000,
  /** From the start order to `running`. */
  bootMs: 12_000,
  /** From the stop order to `stopped`. */
  stopMs: 15_000,
  /** Age below which a started instance is in its initial state. */
  warmUpMs: 180_000,
  /** From draining to the stop order. */
  coolDownMs: 120_000,
  /** How long a failed start counts as an error, and is not retried. */
  errorMs: 300_000,
  /** How long an interrupted spot instance cannot be started. */
  spotPauseMs: 900_000,
  /** Start orders per cycle. */
  startsPerRun: 10,
  /** Instances that begin to drain per cycle. */
  drainsPerRun: 5,
  /** From the moment when a cycle sends its values to the moment when CloudWatch answers with them. */
  metricDelayMs: 0,
  /** From a request for a cycle to the cycle's start, in addition to the delay in the request. */
  askDelayMs: 200,
  /** How long a cycle takes. Another one cannot start meanwhile. */
  cycleMs: 0,
  /** From a cycle's start to the moment when it sends its values and orders instances; at most `cycleMs`. */
  actMs: Infinity,
  /** From the expiry of a row to the moment when DynamoDB deletes it. */
  expiredRowLifeMs: Infinity,
};

/** The same table with other values. */
export type Timing = Readonly<typeof REAL_TIMING>;

/** The same timing with every duration divided by `factor`; CloudWatch's bins stay 60 s long. */
export function scaleTiming(factor: number): Timing {
  const scaled = Object.entries(REAL_TIMING).map(([name, value]) => [
    name,
    name.endsWith('Ms') ? value / factor : value,
  ]);
  return { ...REAL_TIMING, ...Object.fromEntries(scaled) };
}

/** An override key or a parameter set, whose value counts instead of the desired count's own. */
export interface Shadow {
  readonly by: 'override' | 'parameterSet';
  readonly value: string;
}

/** One deployment of CloneSquad and the instances that it manages. */
export interface FleetOptions {
  /** The GroupName, for example `perf1-frontend`. */
  readonly group: string;
  /** FleetSize, excluded instances included. 10. */
  readonly instances?: number;
  /** Instances that run from the start, already warm. 0. */
  readonly running?: number;
  /** Value of the desired count key in the table from the start; none by default. */
  readonly desired?: string;
  /** Other rows of the table from the start: key → value. */
  readonly rows?: Readonly<Record<string, string>>;
  /** Default value of the floor. 2. */
  readonly floor?: number;
  /** Instances that are excluded from the start, stopped ones first. 0. */
  readonly excluded?: number;
  /** Release of CloneSquad. Older and newer ones read the table differently (configuration.ts). `v0.27.1`. */
  readonly version?: string;
  /** CloudWatch namespace. `CloneSquad`. */
  readonly namespace?: string;
  /** Name of the CloudFormation stack. `clonesquad-<group>`. */
  readonly stackName?: string;
  /** Name of the stack output that holds the API's URL. `InteractAPIWUrl`. */
  readonly urlOutput?: string;
  readonly timing?: Partial<Timing>;
  /** How long the fleet has lived when the cloud starts, ms. 300000. Negative: its first cycle is still to come. */
  readonly historyMs?: number;
  /** API containers, which answer in turn, each with its own configuration cache. 1. */
  readonly containers?: number;
  /** `app.disable` is 1 from the start. */
  readonly disabled?: boolean;
  readonly shadow?: Shadow;
  /** An SSM maintenance window is open: the main loop runs 100 %. */
  readonly maintenanceWindow?: boolean;
  /** Subfleets by name, with their number of instances, all stopped: keys `subfleet.<name>.…` scale them. */
  readonly subfleets?: Readonly<Record<string, number>>;
  /** How late the main loop reads its configuration, ms, for each wake-up from the first on. */
  readonly readLagMs?: Readonly<Record<number, number>>;
}

/** An HTTP answer, or a fault in place of one. */
export interface CannedAnswer {
  /** 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Close the connection without an answer; `reset` does so with a TCP reset. */
  readonly hangUp?: boolean | 'reset';
  /** Send this number of bytes of the body, then close the connection. */
  readonly cutAfter?: number;
  /** Send nothing at all, and keep the connection open. */
  readonly isSilent?: boolean;
  /** Send half of the body, then a byte at a time, and never all that the headers promise. */
  readonly isDripping?: boolean;
  /** Send this in place of an answer of HTTP, then close the connection. */
  readonly raw?: string;
}

/** One request as it arrived, in the order of arrival. */
export interface SeenRequest {
  /** Epoch milliseconds of the cloud's clock. */
  readonly at: number;
  readonly service: 'oidc' | 'sts' | 'cloudformation' | 'monitoring' | 'execute-api';
  /** For example `GetMetricData`, or `POST configuration/<key>`. */
  readonly action: string;
  /** The fleet whose API was called. */
  readonly group?: string;
  readonly method: string;
  readonly path: string;
  /** Without its question mark. */
  readonly query: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Access key id of a signed request. */
  readonly keyId?: string;
  /** The same number for requests of one connection. */
  readonly socketId: number;
}

/**
 * Answers instead of the cloud. `serve`, which may be called once, lets the cloud handle the request and returns its answer,
 * for a test to drop, delay or change.
 */
export type Intercept = (
  request: SeenRequest,
  serve: () => Promise<CannedAnswer>,
) => CannedAnswer | undefined | Promise<CannedAnswer | undefined>;

export interface CloudOptions {
  readonly fleets: readonly FleetOptions[];
  /** `eu-west-1`. */
  readonly region?: string;
  /** `111122223333`. */
  readonly accountId?: string;
  /** Epoch milliseconds, for the fleets and CloudWatch's bins. `Date.now`. */
  readonly clock?: () => number;
  /** Epoch milliseconds, for the validity of signatures, OIDC tokens and sessions, and the date of answers. `clock`. */
  readonly signatureClock?: () => number;
  /** How long after its request every answer is sent, ms of real time: a round trip and the time in the service. 0. */
  readonly latencyMs?: number;
  /** Timing of all fleets. */
  readonly timing?: Partial<Timing>;
  /** Stacks per page of DescribeStacks. 50. */
  readonly stacksPerPage?: number;
  readonly extraStacks?: readonly {
    readonly name: string;
    readonly outputs: Readonly<Record<string, string>>;
    /** Its state. `UPDATE_COMPLETE`. */
    readonly status?: string;
  }[];
  /** Values per page of GetMetricData. 100800. */
  readonly datapointsPerPage?: number;
  /** Whether the n-th GetMetricData (0 is the first) answers only the newer half of the values, as `PartialData`. */
  readonly partialData?: (call: number) => boolean;
  /** Caps the life of issued credentials, ms. */
  readonly credentialLifeMs?: number;
  /** The permissions of the role. `full`. */
  readonly rolePolicy?: PolicyName | Policy;
  /** Calls of STS per second of `clock`, and at once. More are throttled. No limit. */
  readonly stsPerSecond?: number;
  /** The trust policy of the role; `*` in a subject matches any text. Other callers must send the external id, if there is one. */
  readonly trust?: {
    readonly subject?: string | readonly string[];
    readonly audience?: string;
    readonly externalId?: string;
  };
  /** The GitHub environment of the job. If omitted, it has none, and runs on the branch main. */
  readonly jobEnvironment?: string;
  /** Called before the cloud answers. An answer that it returns is sent instead. */
  readonly intercept?: Intercept;
  /** Called with the client's port for a request that will never be answered. */
  readonly onSilence?: (clientPort: number) => void;
}
