// Reads the action's inputs, and saves them for the post step. A new input is an entry in settings/settings.ts.

import * as core from '@actions/core';
import { LAYERS } from '../clonesquad/fleet-name.ts';
import type { Request } from '../scale/request.ts';
import type { Surroundings } from '../settings/read-request.ts';
import { readRequest } from '../settings/read-request.ts';
import { firstOf, type Source, spellKey, textSource, withFloorOfAll } from '../settings/reader.ts';
import type { SavedReading } from './outputs.ts';

/** The action's inputs as a source of settings. */
export const inputSource: Source = withFloorOfAll(textSource((name) => core.getInput(name), spellKey));

/** The request of the action's inputs, and the settings that it was read from. */
export async function readInputs(surroundings: Surroundings): Promise<{
  readonly request: Request;
  readonly reading: SavedReading;
}> {
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
