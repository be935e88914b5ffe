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
  readonly acceptsCap: boolean;
  /** A moment before which the write had happened for sure, epoch ms of AWS's clock. */
  readonly writtenAt: number;
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

/** What CloneSquad's API says beside the metrics, where a policy lets it be asked. */
export interface Evidence {
  /** Whether the configuration in force holds our value, unshadowed; `replaced`: it did, and does not any more. */
  readonly configuration: 'unread' | 'unreadable' | 'ours' | 'not-ours' | 'replaced';
  /** The fleet's own count of instances. */
  readonly status: 'unread' | 'unreadable' | FleetStatus;
}

/** Whether a word names a level. */
export function isLevel(word: string): word is Level {
  return LEVELS.some((level) => level === word);
}
