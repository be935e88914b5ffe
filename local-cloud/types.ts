// The words that a test or a demo uses to ask for a cloud, in one place: everything behind them may change freely.
import type { KeyKind } from './identities.ts';
import type { Policy } from './policy.ts';

/** How long things take, in milliseconds, and how much one cycle of the main loop does, in instances. */
export interface Timing {
  /** Age at which a configuration cache is read again. 60000. */
  readonly cacheMs: number;
  /** Interval of the main loop's wake-ups. 10000. */
  readonly wakeUpMs: number;
  /** From a wake-up that is throttled to its first retry; each later retry waits twice as long. 2000. */
  readonly wakeUpRetryMs: number;
  /** A wake-up becomes a cycle when this long has passed since the last cycle began. 20000. */
  readonly runPeriodMs: number;
  /** From the start order to `running`. 12000. */
  readonly bootMs: number;
  /** From the stop order to `stopped`. 15000. */
  readonly stopMs: number;
  /** Age below which a started instance is in its initial state. 180000. */
  readonly warmUpMs: number;
  /** From draining to the stop order. 120000. */
  readonly coolDownMs: number;
  /** How long a failed start counts as an error, and isn't tried again. 300000. */
  readonly errorMs: number;
  /** How long an interrupted spot instance can't be started. 900000. */
  readonly spotPauseMs: number;
  /** Start orders per cycle. 10. */
  readonly startsPerRun: number;
  /** Instances that begin to drain per cycle. 5. */
  readonly drainsPerRun: number;
  /** From the moment when a cycle sends its values to the moment when CloudWatch answers with them. 0. */
  readonly metricDelayMs: number;
  /** From a request for a cycle to the cycle's start, on top of the delay that the request names. 200. */
  readonly askDelayMs: number;
  /** How long a cycle takes. Another one cannot start meanwhile. 0. */
  readonly cycleMs: number;
  /** From a cycle's start to the moment when it sends its values and orders instances; at most `cycleMs`. Infinity. */
  readonly actMs: number;
  /** From the expiry of a row to the moment when DynamoDB deletes it. Infinity. */
  readonly expiredRowLifeMs: number;
}

/** Timing of CloneSquad v0.27.1 with its shipped settings. */
export const REAL_TIMING: Timing = {
  cacheMs: 60_000,
  wakeUpMs: 10_000,
  wakeUpRetryMs: 2_000,
  runPeriodMs: 20_000,
  bootMs: 12_000,
  stopMs: 15_000,
  warmUpMs: 180_000,
  coolDownMs: 120_000,
  errorMs: 300_000,
  spotPauseMs: 900_000,
  startsPerRun: 10,
  drainsPerRun: 5,
  metricDelayMs: 0,
  askDelayMs: 200,
  cycleMs: 0,
  actMs: Infinity,
  expiredRowLifeMs: Infinity,
};

/** The same timing with every duration divided by `factor`; CloudWatch's bins stay 60 s long. */
export function scaleTiming(factor: number): Timing {
  const scaled = Object.entries(REAL_TIMING).map(([name, value]) => [
    name,
    name.endsWith('Ms') ? value / factor : value,
  ]);
  return { ...REAL_TIMING, ...Object.fromEntries(scaled) };
}

/** What shadows the value of the desired count: an override key or a parameter set. */
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
  /** Shipped value of the floor. 2. */
  readonly floor?: number;
  /** Instances that are excluded from the start, stopped ones first. 0. */
  readonly excluded?: number;
  /** Release of CloneSquad: older and newer ones read the table otherwise (release.ts). `v0.27.1`. */
  readonly version?: string;
  /** CloudWatch namespace. `CloneSquad`. */
  readonly namespace?: string;
  /** Name of the CloudFormation stack. `clonesquad-<group>`. */
  readonly stackName?: string;
  /** Name of the stack output that holds the API's URL. `InteractAPIWUrl`. */
  readonly urlOutput?: string;
  readonly timing?: Partial<Timing>;
  /** How long the fleet has lived when the cloud starts, ms. 300000. Negative: its first run is still to come. */
  readonly historyMs?: number;
  /** API containers, asked in turn, each with its own configuration cache. 1. */
  readonly containers?: number;
  /** `app.disable` is 1 from the start. */
  readonly disabled?: boolean;
  readonly shadow?: Shadow;
  /** An SSM maintenance window is open: the main loop runs 100 %. */
  readonly maintenanceWindow?: boolean;
  /** Subfleets by name, with their number of instances, all stopped: keys `subfleet.<name>.…` scale them. */
  readonly subfleets?: Readonly<Record<string, number>>;
  /** Milliseconds by which the main loop reads its configuration late, by the number of the wake-up (0 is the first). */
  readonly readLagMs?: Readonly<Record<number, number>>;
}

/** What a test can answer instead of the cloud. */
export interface CannedAnswer {
  /** 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Close the connection without an answer; `reset` does so with a TCP reset. */
  readonly hangUp?: boolean | 'reset';
  /** Send so many bytes of the body that the headers promise, then close the connection. */
  readonly cutAfter?: number;
  /** Send nothing at all, and keep the connection open. */
  readonly isSilent?: boolean;
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
 * Answers in the cloud's place. `serve` lets the real thing happen first and gives its answer, for a test to lose, delay
 * or change; it is called at most once.
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
  /** Epoch milliseconds, by which fleets live and CloudWatch bins. `Date.now`. */
  readonly clock?: () => number;
  /** Epoch milliseconds, by which signatures, ID tokens and sessions are judged and answers are dated. `clock`. */
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
  /** What the role and its sessions may do. `full`. */
  readonly rolePolicy?: KeyKind | Policy;
  /** How many calls of STS are let through per second of `clock`, as many at once; the others are throttled. No limit. */
  readonly stsPerSecond?: number;
  /** Whom the role trusts; `*` in the subject stands for any text. */
  readonly trust?: { readonly subject?: string; readonly audience?: string };
  /** Asked before the cloud answers: a returned answer is sent in its place. */
  readonly intercept?: Intercept;
  /** Called with the client's port for a request that will never be answered. */
  readonly onSilence?: (clientPort: number) => void;
}
