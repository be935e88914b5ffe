// What the main step leaves: the outputs for later steps, and the state for the post step.

import * as core from '@actions/core';
import { isRecord, parseJson } from '../base/text.ts';
import { parseApiUrl } from '../clonesquad/api-url.ts';
import { LAYERS } from '../clonesquad/fleet-name.ts';
import type { RowKind } from '../clonesquad/keys.ts';
import { SAFE_VALUE } from '../clonesquad/size.ts';
import { restoreTooLarge, savedStateBroken } from '../errors/run.ts';
import { type FleetReport, type Report, reportJson } from '../render/report.ts';
import { stateForPost } from '../render/sentences.ts';
import { type Restorable, restorablesOf } from '../restore/restore.ts';

/** The outputs that are known now, by name. All are declared in action.yml. */
export function outputsOf(report: Report): ReadonlyMap<string, string> {
  const outputs = new Map([['report', reportJson(report)]]);
  if (report.result !== 'pending') outputs.set('result', report.result);
  for (const { layer, url, previous, target, running } of report.fleets) {
    if (url !== undefined) outputs.set(`${layer}-url`, url);
    // Any other value is only in the report.
    if (previous && SAFE_VALUE.test(previous)) outputs.set(`${layer}-previous`, previous);
    if (target !== undefined) outputs.set(`${layer}-target`, String(target));
    if (running !== undefined) outputs.set(`${layer}-running`, String(running));
  }
  return outputs;
}

// Every output of the actions, in one table: action.yml and the tables of the documentation are made from it.

/** Outputs of each fleet, by the part of their names after the layer. */
export const FLEET_OUTPUTS: Readonly<Record<string, string>> = {
  url: 'URL of the CloneSquad API of the fleet.',
  previous:
    'Stored size of the fleet before the run, for example `4` or `50%`. It can be up to 60 s old. Empty if no size was set, if it could not be read, or if it has characters other than letters, digits and `_%.+-`.',
  target: 'Number of instances that the fleet is to reach, including its floor. Empty if unknown.',
  running: 'Number of running instances of the fleet, in the last known cycle.',
};

/** Outputs of the whole run, by name. */
export const RUN_OUTPUTS: Readonly<Record<string, string>> = {
  result: '`ok`, `dry-run`, or the name of the failure, which also determines the exit code.',
  report: 'The full report as JSON, with one entry per fleet. Its schema is report.schema.json.',
};

/** Outputs of the action, by name. */
export const OUTPUTS: Readonly<Record<string, string>> = Object.fromEntries([
  ...Object.entries(RUN_OUTPUTS),
  ...LAYERS.flatMap((layer) =>
    Object.entries(FLEET_OUTPUTS).map(([name, text]) => [
      `${layer}-${name}`,
      text.replace('the fleet', `the ${layer} fleet`),
    ]),
  ),
]);

/** Outputs of the sub-action `plan`, by name. */
export const PLAN_OUTPUTS: Readonly<Record<string, string>> = {
  matrix:
    'Value for `strategy.matrix`, to be read with `fromJSON`: one job per environment, with `matrix.env` and `matrix.activity`. At most 256 jobs.',
};

// The state for the post step: the final state of the fleets, the rows to restore, the settings, and whether the main step ended.

export interface JobState {
  /** The state of the fleets when it was saved, with the previous values to restore, in whole sentences. */
  readonly finalState: string;
  /** Whether the main step ended normally. */
  readonly hasEnded: boolean;
  /** Rows to restore: those that were, or may have been, written. */
  readonly toRestore: readonly Restorable[];
  readonly reading: SavedReading;
}

/** The texts of the main step's request. Steps in between may have changed a plan, or the job's environment. */
export interface SavedReading {
  readonly layers: readonly string[];
  /** The text of each specified setting, by name. None is secret. */
  readonly settings: Readonly<Record<string, string>>;
}

const FINAL_STATE = 'final-state';
const ENDED = 'has-ended';
const TO_RESTORE = 'to-restore';
const READING = 'reading';

/**
 * Maximum size of one value, in bytes. The runner passes it to the post step as an environment variable: Linux allows 128 KiB with
 * its name, and Windows 32,767 characters. With a larger one, the post step could not start.
 */
const MOST_BYTES = process.platform === 'win32' ? 32_000 : 128_000;

/** Maximum length of the saved sentences, in characters. */
const SENTENCES_LENGTH = 30_000;

/** Saves the settings for the post step. Throws a Failure (`invalid-input`) if they are too large. */
export function saveReading(reading: SavedReading): void {
  const text = JSON.stringify(reading);
  requireSmall(text);
  core.saveState(READING, text);
}

/**
 * Saves the state of a report, without secrets. The last one saved applies. Throws a Failure (`invalid-input`) if the rows to
 * restore will be too large, which is known before anything is written.
 */
export function saveJobState(report: Report, hasEnded: boolean): void {
  if (!hasEnded) requireSmall(JSON.stringify(report.fleets.map(asWritten).flatMap(restorablesOf)));
  const text = stateForPost(report.fleets);
  const isLong = text.length > SENTENCES_LENGTH;
  core.saveState(FINAL_STATE, isLong ? `${text.slice(0, SENTENCES_LENGTH)}…` : text);
  core.saveState(ENDED, String(hasEnded));
  core.saveState(TO_RESTORE, JSON.stringify(report.fleets.flatMap(restorablesOf)));
}

function requireSmall(text: string): void {
  const bytes = Buffer.byteLength(text);
  if (bytes > MOST_BYTES) throw restoreTooLarge({ bytes, most: MOST_BYTES });
}

/** A fleet as if all of its rows may have been written, which gives the largest state to restore. */
function asWritten(fleet: FleetReport): FleetReport {
  const rows = fleet.rows.map((row) => ({ ...row, written: 'unknown' as const }));
  return { ...fleet, rows, lastWriteAt: fleet.lastWriteAt ?? new Date(0).toISOString() };
}

/** The final state that the main step saved, in whole sentences: empty if it saved nothing. */
export function loadFinalState(): string {
  return core.getState(FINAL_STATE);
}

/** The state that the main step saved: `undefined` if it changed nothing. Throws a Failure (`internal`) for a damaged one. */
export function loadJobState(): JobState | undefined {
  const text = loadFinalState();
  if (text === '') return undefined;
  const hasEnded = core.getState(ENDED) === 'true';
  const toRestore = parseRestorables(core.getState(TO_RESTORE));
  return { finalState: text, hasEnded, toRestore, reading: parseReading(core.getState(READING)) };
}

/** The value of a saved text: `undefined` if nothing was saved. Throws a Failure (`internal`) for invalid JSON. */
function parseSaved(name: string, text: string): unknown {
  if (text === '') return undefined;
  const saved = parseJson(text);
  if (saved === undefined) throw savedStateBroken({ name, characters: text.length });
  return saved;
}

function parseRestorables(text: string): readonly Restorable[] {
  const saved = parseSaved(TO_RESTORE, text) ?? [];
  return Array.isArray(saved) ? saved.flatMap(parseRestorable) : [];
}

function parseRestorable(saved: unknown): readonly Restorable[] {
  const row = membersOf(saved);
  const { fleet, api, key, ours, stored, hasTtl, lastWriteAt, isAccepted } = row;
  const url = typeof api === 'string' ? parseApiUrl(api) : undefined;
  const kind = KINDS.find((one) => one === row['kind']);
  const isWhole =
    typeof fleet === 'string' &&
    typeof key === 'string' &&
    typeof ours === 'string' &&
    (typeof stored === 'string' || stored === null) &&
    typeof hasTtl === 'boolean' &&
    typeof isAccepted === 'boolean' &&
    typeof lastWriteAt === 'number';
  if (!isWhole || url === undefined || kind === undefined) return [];
  return [{ fleet, kind, api: url, key, ours, stored, hasTtl, isAccepted, lastWriteAt }];
}

const KINDS: readonly RowKind[] = ['floor', 'size', 'state'];

function parseReading(text: string): SavedReading {
  const saved = membersOf(parseSaved(READING, text));
  const layers: unknown = saved['layers'];
  const settings = Object.entries(membersOf(saved['settings']));
  return {
    layers: Array.isArray(layers) ? layers.filter((layer) => typeof layer === 'string') : [],
    settings: Object.fromEntries(
      settings.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    ),
  };
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}
