// The request of one run: the settings, read, checked and typed. No later code sees raw text.

import type { FleetName } from '../clonesquad/fleet-name.ts';
import type { Size } from '../clonesquad/size.ts';
import type { Level } from '../convergence/levels.ts';

/** How far to wait: not at all, or up to a level. */
export type WaitFor = 'none' | Level;

/** What a run does: set the sizes, show what would be sent, or only wait for the fleets. */
export type Intent = 'scale' | 'dry-run' | 'wait';

/** One fleet of status or doctor. It may have no size. */
export interface NamedFleet extends FleetName {
  /** `frontend`, `backend`, or another layer. A subfleet follows after a slash: `backend/workers`. */
  readonly layer: string;
  /** The fleet's name for people, unique in the run: its GroupName, with `/workers` for a subfleet. */
  readonly name: string;
  readonly size?: Size;
  /** The minimum number of running instances, to be set with the size. Absent: it is not changed. */
  readonly floor?: number;
  /** The root of its API, if the settings specify it. */
  readonly api?: URL;
}

/** One fleet, and its requested size. */
export interface FleetRequest extends NamedFleet {
  readonly size: Size;
}

/** The wait's settings, in milliseconds. */
export interface WaitSettings {
  readonly level: WaitFor;
  readonly timeoutMs: number;
  readonly observeMs: number;
  readonly stallMs: number;
  readonly pollMs: number;
  /** Whether the instances that can start are enough if more were requested. */
  readonly acceptsInsufficient: boolean;
}

/** How to get AWS credentials. */
export type SignIn = { readonly kind: 'ambient' } | RoleSignIn;

/** A role to assume: by the runner's OIDC token, or from the ambient credentials. */
export interface RoleSignIn {
  readonly kind: 'role';
  readonly by: 'oidc' | 'ambient';
  readonly roleArn: string;
  readonly sessionName: string;
  readonly durationSeconds: number;
  /** The `aud` claim of the OIDC token. */
  readonly audience: string;
  /** What the trust policy of the role requires. Only if the role is assumed from the ambient credentials. */
  readonly externalId?: string;
}

/** One run: an environment, its fleets, and the settings of its wait. */
export interface Request {
  readonly env: string;
  readonly region: string;
  readonly fleets: readonly FleetRequest[];
  readonly signIn: SignIn;
  readonly wait: WaitSettings;
  /** Seconds after which CloneSquad deletes the sizes. Absent: never. */
  readonly ttlSeconds?: number;
  readonly metricsNamespace: string;
  /** Timeout of one request, in ms. */
  readonly requestMs: number;
  readonly intent: Intent;
  /** Whether CloneSquad is made to apply the sizes immediately: apply-immediately.ts. */
  readonly appliesImmediately: boolean;
  /** Allowed account IDs of the credentials. Absent: any. */
  readonly allowedAccounts?: readonly string[];
  /** What happens when the job ends: the sizes stay, or the previous ones are restored. */
  readonly onJobEnd: 'keep' | 'restore';
  /** The root of the interface VPC endpoint for private APIs. */
  readonly vpcEndpoint?: URL;
}

/** The request of status or doctor for one environment. Nothing is written. */
export interface InspectRequest extends Omit<Request, 'fleets' | 'intent'> {
  readonly fleets: readonly NamedFleet[];
  /** The template of the group names, `perf1-{layer}`, if no layer was named: all deployed layers are read. */
  readonly groups?: string;
  /** The source of the region: a setting as it is spelled, a variable, or a URL. */
  readonly regionFrom: string;
}
