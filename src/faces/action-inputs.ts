// What the action's inputs ask for, and what of it the post step must know again.

import * as core from '@actions/core';
import type { Request } from '../scale/request.ts';
import type { Surroundings } from '../settings/inputs.ts';
import { LAYERS, readRequest } from '../settings/read-request.ts';
import { type Source, type Spelling, textSource } from '../settings/source.ts';
import type { SavedReading } from './job-state.ts';

/** How an input is written in a workflow. */
export function spellInput(name: string): Spelling {
  return { name, example: (value) => `${name}: ${value}` };
}

/** The request of the action's inputs, and what it was read from. */
export function readInputs(surroundings: Surroundings): {
  readonly request: Request;
  readonly reading: SavedReading;
} {
  const inputs = textSource((name) => core.getInput(name), spellInput);
  const settings = new Map<string, string>();
  const source: Source = (name) => {
    const given = inputs(name);
    if (given !== undefined) settings.set(name, given.text);
    return given;
  };
  const layers = LAYERS;
  const request = readRequest({ source, spell: spellInput, layers, surroundings, intent: 'scale' });
  settings.set('aws-region', request.region);
  return { request, reading: { layers, settings: Object.fromEntries(settings) } };
}

/** The same request again, as the main step read it. */
export function readAgain({ layers, settings }: SavedReading, surroundings: Surroundings): Request {
  const saved = new Map(Object.entries(settings));
  const source = textSource((name) => saved.get(name), spellInput);
  return readRequest({ source, spell: spellInput, layers, surroundings, intent: 'scale' });
}
