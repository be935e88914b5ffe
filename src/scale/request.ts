// What one run is asked to do: the inputs, read, checked and typed. Nothing after this point sees raw text.

import type { SignIn } from '../aws/credentials.ts';
import type { Level } from '../clonesquad/goal.ts';
import type { Size } from '../clonesquad/size.ts';

/** How far to wait: not at all, or up to a level. */
export type WaitFor = 'none' | Level;

/** One fleet, and the size it shall have. */
export interface FleetRequest {
  /** `frontend` or `backend`: the prefix of its inputs and outputs. */
  readonly layer: string;
  /** CloneSquad's GroupName. */
  readonly group: string;
  readonly size: Size;
  /** The root of its API, where the workflow names it. */
  readonly api?: URL;
}

/** The wait's settings, in milliseconds. */
export interface WaitSettings {
  readonly level: WaitFor;
  readonly timeoutMs: number;
  readonly observeMs: number;
  readonly stallMs: number;
  readonly pollMs: number;
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
}
