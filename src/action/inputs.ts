// Reads the action's inputs, and saves them for the post step. A new input is an entry in settings/settings.ts.

import * as core from '@actions/core';
import { LAYERS } from '../clonesquad/fleet-name.ts';
import { invalidInputs } from '../errors/run.ts';
import type { Request } from '../scale/request.ts';
import type { Surroundings } from '../settings/read-request.ts';
import { readRequest } from '../settings/read-request.ts';
import { firstOf, type Source, spellKey, textSource, withFloorOfAll } from '../settings/reader.ts';
import { settingsOf } from '../settings/settings.ts';
import type { SavedReading } from './outputs.ts';

/** The action's inputs as a source of settings. */
export const inputSource: Source = withFloorOfAll(textSource((name) => core.getInput(name), spellKey));

/**
 * Refuses inputs that an action does not have, but that are similar to one of its own. GitHub only warns of them, so a job with
 * `fronted: 4` would succeed without scaling the frontend.
 */
export async function refuseMistyped(place: 'input' | 'plan input'): Promise<void> {
  const names = settingsOf(place).map(({ name }) => name);
  const unknown = Object.entries(process.env).flatMap(([name, value = '']) => {
    const [, input] = /^INPUT_(.+)$/.exec(name) ?? [];
    const isUnknown = input !== undefined && value !== '' && !names.includes(input.toLowerCase());
    return isUnknown ? [{ input: input.toLowerCase(), value }] : [];
  });
  if (unknown.length === 0) return;
  const { nearest } = await import('../plan/keys.ts');
  const values = unknown.flatMap(({ input, value }) => {
    const near = nearest(input, names);
    if (near === undefined) return [];
    return [{ input, value, why: `there is no such input; use \`${near}\``, example: spellKey(near).example(value) }];
  });
  if (values.length > 0) throw invalidInputs({ values });
}

/** The request of the action's inputs, and the settings that it was read from. */
export async function readInputs(surroundings: Surroundings): Promise<{
  readonly request: Request;
  readonly reading: SavedReading;
}> {
  await refuseMistyped('input');
  const { source: given, layers } = await inputsAndPlan();
  const settings = new Map<string, string>();
  const source: Source = (name) => {
    const found = given(name);
    if (found !== undefined) settings.set(name, found.text);
    return found;
  };
  const request = readRequest({ source, spell: spellKey, layers, surroundings });
  settings.set('aws-region', request.region);
  return { request, reading: { layers, settings: Object.fromEntries(settings) } };
}

/** The request that the main step read, read again from the saved settings. */
export function readAgain({ layers, settings }: SavedReading, surroundings: Surroundings): Request {
  const saved = new Map(Object.entries(settings));
  const source = textSource((name) => saved.get(name), spellKey);
  return readRequest({ source, spell: spellKey, layers, surroundings });
}

/** The inputs, followed by the plan if `plan` or `activity` is set. */
async function inputsAndPlan(): Promise<{ readonly source: Source; readonly layers: readonly string[] }> {
  const [plan, activity, env] = ['plan', 'activity', 'env'].map((name) => inputSource(name)?.text);
  if (plan === undefined && activity === undefined) return { source: inputSource, layers: LAYERS };
  const { planned } = await import('../machine/plan-file.ts');
  const { source, layers } = planned(plan, activity, env ?? '');
  return { source: firstOf(inputSource, source), layers };
}
