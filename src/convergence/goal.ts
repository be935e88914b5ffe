// The goal of a fleet, and the evidence beside the metrics that shows whether it is reached.

import type { FixedSize } from '../clonesquad/size.ts';

/** Levels of a fleet. Each includes the one before. */
export const LEVELS = ['observed', 'running', 'ready', 'settled'] as const;

/** One of {@link LEVELS}. */
export type Level = (typeof LEVELS)[number];

/** The goal of a wait for a fleet. */
export interface Goal {
  readonly size: FixedSize;
  readonly level: Level;
  /** Whether the instances that can start are enough if more were requested. */
  readonly acceptsInsufficient: boolean;
  /** A moment before which the write has surely happened, epoch ms of AWS's clock. */
  readonly writtenAt: number;
  /** The floor that was set with the size. */
  readonly floor?: number;
}

/** CloneSquad's own count of a fleet's instances in its last cycle (`fleet/status`). */
export interface FleetStatus {
  /** Pending and running. */
  readonly running: number;
  /** Those of them that are not unhealthy, bounced or draining. Includes instances that are starting or warming up. */
  readonly serving: number;
  /** All instances except excluded ones. */
  readonly managed: number;
}

/** Evidence beside the metrics, as far as permissions allow. */
export interface Evidence {
  /** When the marker was accepted, epoch ms of AWS's clock: a later cycle has read the earlier writes. Absent without a marker. */
  readonly appliedAt?: number;
  /**
   * Whether our value is in force. `not-ours`: it is not, by a read that may be older than the write. `shadowed`: it is not, by a
   * read that cannot be older. `replaced`: it was, and is not any more.
   */
  readonly configuration: 'unread' | 'unreadable' | 'ours' | 'not-ours' | 'shadowed' | 'replaced';
  /** The fleet's own count of instances. */
  readonly status: 'unread' | 'unreadable' | FleetStatus;
}

/** Whether a word names a level. */
export function isLevel(word: string): word is Level {
  return LEVELS.some((level) => level === word);
}

// Time limits of a wait.

/** Time limits of a wait, in ms. */
export interface Limits {
  /** From the write until a cycle must have read it. */
  readonly observeMs: number;
  /** Without any change of the fleet, once the write has been read. */
  readonly stallMs: number;
}

/** How long a main loop may send no metrics before it counts as stopped, in ms. */
export const SILENCE_MS = 5 * 60_000;

/** How long metrics may be missing before they count as stopped, in ms. Longer for a long observe-timeout, since main loops may be slow. */
export function silenceMs(limits: Pick<Limits, 'observeMs'>): number {
  return Math.max(SILENCE_MS, limits.observeMs);
}
