// What the main step hands to the post step: what it left behind, what is to be put back, and whether it lived to say so.

import * as core from '@actions/core';
import { parseApiUrl } from '../clonesquad/api-url.ts';
import type { Report } from '../report/report.ts';
import type { Restorable } from '../scale/restore.ts';

/** See above. */
export interface JobState {
  /** What is now set where, in whole sentences. */
  readonly leftBehind: string;
  /** Whether the main step came to its end. */
  readonly hasEnded: boolean;
  /** Region of the fleets, as the main step knew it. */
  readonly region: string;
  /** Fleets that were, or may have been, set by a job that shall put them back. */
  readonly toRestore: readonly Restorable[];
}

const LEFT_BEHIND = 'left-behind';
const ENDED = 'has-ended';
const REGION = 'region';
const TO_RESTORE = 'to-restore';

/** Saves what a report says of the state; what is saved last counts. No secret is in it. */
export function saveJobState(report: Report, hasEnded: boolean): void {
  core.saveState(LEFT_BEHIND, report.leftBehind);
  core.saveState(ENDED, String(hasEnded));
  core.saveState(REGION, report.region);
  core.saveState(TO_RESTORE, JSON.stringify(report.fleets.flatMap(toRestorable)));
}

/** The state that the main step saved; `undefined` if it changed nothing that it knew of. */
export function loadJobState(): JobState | undefined {
  const leftBehind = core.getState(LEFT_BEHIND);
  if (leftBehind === '') return undefined;
  const hasEnded = core.getState(ENDED) === 'true';
  const toRestore = parseRestorables(core.getState(TO_RESTORE));
  return { leftBehind, hasEnded, region: core.getState(REGION), toRestore };
}

function toRestorable(fleet: Report['fleets'][number]) {
  const { group, url, value, stored, lastWriteAt, expiresAt, written } = fleet;
  if (stored === undefined || url === undefined || lastWriteAt === undefined || written === 'no') return [];
  const at = Date.parse(lastWriteAt);
  return [{ group, api: url, ours: value, stored, hasTtl: expiresAt !== undefined, lastWriteAt: at }];
}

function parseRestorables(text: string): readonly Restorable[] {
  const saved: unknown = text === '' ? [] : JSON.parse(text);
  return Array.isArray(saved) ? saved.flatMap(parseRestorable) : [];
}

function parseRestorable(saved: unknown): readonly Restorable[] {
  if (typeof saved !== 'object' || saved === null) return [];
  const { group, api, ours, stored, hasTtl, lastWriteAt }: Readonly<Record<string, unknown>> = { ...saved };
  const url = typeof api === 'string' ? parseApiUrl(api) : undefined;
  const isWhole =
    typeof group === 'string' &&
    typeof ours === 'string' &&
    (typeof stored === 'string' || stored === null) &&
    typeof hasTtl === 'boolean' &&
    typeof lastWriteAt === 'number';
  return isWhole && url !== undefined ? [{ group, api: url, ours, stored, hasTtl, lastWriteAt }] : [];
}
