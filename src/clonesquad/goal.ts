// What a fleet shall reach, and what may be asked beside the metrics to know whether it has.

import type { FixedSize } from './size.ts';

/** How far a fleet must have come, each level including the one before. */
export const LEVELS = ['observed', 'running', 'ready', 'settled'] as const;

/** One of {@link LEVELS}. */
export type Level = (typeof LEVELS)[number];

/** What a fleet shall reach. */
export interface Goal {
  readonly size: FixedSize;
  readonly level: Level;
  /** Whether all instances that can start are enough where more were asked for. */
  readonly acceptsInsufficient: boolean;
  /** A moment before which the write had happened for sure, epoch ms of AWS's clock. */
  readonly writtenAt: number;
  /** The floor that was set with the size. */
  readonly floor?: number;
}

/** CloneSquad's own count of a fleet's instances, as of its last run. */
export interface FleetStatus {
  /** Pending and running. */
  readonly running: number;
  /** Of these, neither unhealthy nor bounced nor draining; those that still start or warm up are counted. */
  readonly serving: number;
  /** All but excluded ones. */
  readonly managed: number;
}

/** What is known beside the metrics, where a policy lets it be known. */
export interface Evidence {
  /** When the marker was accepted, epoch ms of AWS's clock: a cycle that began later has read what was written before. Absent without one. */
  readonly appliedAt?: number;
  /**
   * Whether the configuration in force holds our value, unshadowed. `not-ours`: it does not, by a read that may be older than
   * the write; `shadowed`: it does not, by a read that cannot be; `replaced`: it did, and does not any more.
   */
  readonly configuration: 'unread' | 'unreadable' | 'ours' | 'not-ours' | 'shadowed' | 'replaced';
  /** The fleet's own count of instances. */
  readonly status: 'unread' | 'unreadable' | FleetStatus;
}

/** Whether a word names a level. */
export function isLevel(word: string): word is Level {
  return LEVELS.some((level) => level === word);
}
