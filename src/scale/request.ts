// What one run is asked to do: the inputs, read, checked and typed. Nothing after this point sees raw text.

import type { FleetName } from '../clonesquad/fleet-name.ts';
import type { Level } from '../clonesquad/goal.ts';
import type { Size } from '../clonesquad/size.ts';

/** What becomes of the sizes when the job ends: they stay, or what was before them is put back. */
export type OnJobEnd = 'keep' | 'restore';

/** How far to wait: not at all, or up to a level. */
export type WaitFor = 'none' | Level;

/** What a run does with the sizes: it sets them, shows what would be sent, or only waits until the fleets have them. */
export type Intent = 'scale' | 'dry-run' | 'wait';

/** One fleet that is looked at: what it would be asked for is known only if that was given. */
export interface FleetLook extends FleetName {
  /** `frontend`, `backend`, or any other name of a layer; a subfleet's follows after a slash: `backend/workers`. */
  readonly layer: string;
  /** What it is called wherever people read of it, and no other one of the run: its GroupName, and `/workers` after it. */
  readonly name: string;
  readonly size?: Size;
  /** CloneSquad's least number of running instances, to be set with the size; absent: it is left alone. */
  readonly floor?: number;
  /** The root of its API, where the workflow names it. */
  readonly api?: URL;
}

/** One fleet, and the size it shall have. */
export interface FleetRequest extends FleetLook {
  readonly size: Size;
}

/** The wait's settings, in milliseconds. */
export interface WaitSettings {
  readonly level: WaitFor;
  readonly timeoutMs: number;
  readonly observeMs: number;
  readonly stallMs: number;
  readonly pollMs: number;
  /** Whether all instances that can start are enough where more were asked for. */
  readonly acceptsCap: boolean;
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
}

/** One run: an environment, its fleets, and how long to wait for them. */
export interface Request {
  readonly env: string;
  readonly region: string;
  readonly fleets: readonly FleetRequest[];
  readonly signIn: SignIn;
  readonly wait: WaitSettings;
  /** After how many seconds CloneSquad forgets the sizes; absent: never. */
  readonly ttlSeconds?: number;
  readonly metricsNamespace: string;
  /** How long one request may take, in ms. */
  readonly requestMs: number;
  readonly intent: Intent;
  /** Whether CloneSquad is made to act on the sizes at once: apply.ts. */
  readonly appliesImmediately: boolean;
  /** Account ids that the credentials must be of one of; absent: any. */
  readonly allowedAccounts?: readonly string[];
  /** What becomes of the sizes when the job ends. */
  readonly onJobEnd: OnJobEnd;
  /** By which private gateway the APIs are reached: the root of an interface VPC endpoint. */
  readonly vpcEndpoint?: URL;
}

/** An environment that is looked at, as a run of it would be: nothing is written. */
export interface Look extends Omit<Request, 'fleets' | 'intent'> {
  readonly fleets: readonly FleetLook[];
  /** How the groups of the environment are called, `perf1-{layer}`, where no layer was named: those that are there are looked at. */
  readonly groups?: string;
  /** What gave the region: a setting as it is spelled, a variable, or a URL. */
  readonly regionFrom: string;
}
