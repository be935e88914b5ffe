// The keys of a plan: the settings of a run, the URLs of layers, and the keys of its structure; and what an invalid name means.

import { distance } from 'fastest-levenshtein';
import { exampleApiUrl } from '../clonesquad/api-url.ts';
import { FLOOR_SUFFIX, LAYERS, URL_SUFFIX } from '../clonesquad/fleet-name.ts';
import { SETTINGS, type Setting, settingsOf } from '../settings/settings.ts';

/** The settings that a plan can give, in their order. */
export const PLAN_SETTINGS: readonly Setting[] = settingsOf('key');

export const SETTING_NAMES: readonly string[] = PLAN_SETTINGS.map(({ name }) => name);

/** Inputs and options of one run, which a plan cannot give. */
const RUN_NAMES: readonly string[] = SETTINGS.map(({ name }) => name).filter(
  (name) => !SETTING_NAMES.includes(name) && !name.endsWith(URL_SUFFIX) && !LAYERS.some((layer) => layer === name),
);

/** Keys of a plan's structure. */
export const STRUCTURE = ['environments', 'activities', 'layers'] as const;

/** The prefix of top-level keys that hold anchors and are not read. */
export const EXTENSION_PREFIX = 'x-';

/** Names that a layer cannot have. */
export const RESERVED: readonly string[] = [...SETTING_NAMES, ...RUN_NAMES, ...STRUCTURE];

/** Whether a name has another meaning in a plan, so that a layer cannot have it. */
export function isReserved(name: string): boolean {
  return (
    RESERVED.includes(name) ||
    name.startsWith(EXTENSION_PREFIX) ||
    name.endsWith(URL_SUFFIX) ||
    name.endsWith(FLOOR_SUFFIX)
  );
}

const RUN_ONLY = 'set it as an input or option';

/** Why a layer cannot have a name that has another meaning; `undefined` for any other name. */
export function reservedProblem(name: string): string | undefined {
  if (RUN_NAMES.includes(name)) return RUN_ONLY;
  if (name.endsWith(FLOOR_SUFFIX))
    return 'write a floor together with its size. Example: frontend: { size: 1, floor: 1 }';
  if (name.startsWith(EXTENSION_PREFIX)) return 'keys that begin with `x-` hold anchors, at the top level only';
  return isReserved(name) ? 'it is a reserved name' : undefined;
}

/** What to do about a key that is neither a setting nor a key of its level. */
export function unknownKeyFix(key: string, level: 'a plan' | 'an environment'): string {
  if (RUN_NAMES.includes(key)) return RUN_ONLY;
  const own = level === 'a plan' ? STRUCTURE : ['activities'];
  const all = `use ${own.map((name) => `\`${name}\``).join(', ')}, URLs of layers (\`frontend-url\`) and settings (\`timeout\`); write sizes in activities`;
  const otherwise = STRUCTURE.some((word) => word === key) ? 'move it to the top level' : all;
  return didYouMean(key, [...own, ...SETTING_NAMES, ...LAYERS.map((layer) => layer + URL_SUFFIX)], otherwise);
}

/** Whether a key is a setting, or the URL of a layer. */
export function isSettingKey(key: string): boolean {
  return SETTING_NAMES.includes(key) || key.endsWith(URL_SUFFIX);
}

/** A setting, written with a value. */
export function settingExample(key: string): string {
  const setting = PLAN_SETTINGS.find(({ name }) => name === key);
  return `${key}: ${setting === undefined ? exampleApiUrl() : (setting.default ?? setting.format.example)}`;
}

/** A question that names the nearest valid name; if none is near, another advice. */
export function didYouMean(name: string, candidates: readonly string[], otherwise: string): string {
  const near = nearest(name, candidates);
  return near === undefined ? otherwise : `did you mean \`${near}\`?`;
}

/** The name that a mistyped one probably means: it differs in at most two letters, or in one if either is short. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = 3;
  for (const candidate of candidates.slice(0, MOST_COMPARED)) {
    const limit = Math.min(name.length, candidate.length) <= SHORT ? 1 : 2;
    if (Math.abs(name.length - candidate.length) > limit) continue;
    const away = distance(name, candidate);
    if (away > limit || away >= least) continue;
    best = candidate;
    least = away;
  }
  return best;
}

/** In a name of this length, two other letters make another word. */
const SHORT = 4;

/** A plan has fewer names, and each invalid name is compared with all of them. */
const MOST_COMPARED = 500;
