// Reads a request from inputs, as the action's main step does.

import { LAYERS } from '../../src/clonesquad/fleet-name.ts';
import type { Request } from '../../src/scale/request.ts';
import type { Surroundings } from '../../src/settings/read-request.ts';
import { type Reading, readRequest } from '../../src/settings/read-request.ts';
import { spellKey, textSource } from '../../src/settings/reader.ts';

/** A GitHub runner whose job can request OIDC tokens. */
export const RUNNER: Surroundings = {
  ambientRegion: '',
  regionVariable: 'AWS_REGION',
  isGitHub: true,
  hasIdToken: true,
  runName: '4242-1',
};

/** The request of some inputs. `more` overrides how they are read. */
export function readInputTexts(
  inputs: Readonly<Record<string, string>>,
  surroundings: Partial<Surroundings> = {},
  more: Partial<Reading> = {},
): Request {
  const texts = new Map(Object.entries(inputs));
  return readRequest({
    source: textSource((name) => texts.get(name), spellKey),
    spell: spellKey,
    layers: LAYERS,
    surroundings: { ...RUNNER, ...surroundings },
    ...more,
  });
}
