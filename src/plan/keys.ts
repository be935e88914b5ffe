// Which keys a plan may have where: the settings of a run, the URLs of layers, and the few that give a plan its structure.

import { URL_SUFFIX } from '../clonesquad/fleet-name.ts';
import { exampleApiUrl } from '../settings/examples.ts';
import { FLOOR_SUFFIX } from '../settings/names.ts';
import { SETTINGS, type Setting } from '../settings/settings.ts';

/** The settings that a plan can give, in their order. */
export const PLAN_SETTINGS: readonly Setting[] = SETTINGS.filter(({ where }) => where !== 'action and CLI');

/** Their names. */
export const SETTING_NAMES: readonly string[] = PLAN_SETTINGS.map(({ name }) => name);

/** Settings, inputs and flags of one run, which a plan cannot give. */
const OTHER_NAMES: readonly string[] = [
  ...SETTINGS.map(({ name }) => name).filter((name) => !SETTING_NAMES.includes(name)),
  ...['env', 'plan', 'activity', 'size', 'url', 'json', 'summary-file', 'watch'],
];

/** Keys that give a plan its structure. */
export const STRUCTURE = ['environments', 'activities', 'layers'] as const;

/** How the keys begin that stand at the top for anchors, and are not read. */
export const EXTENSION_PREFIX = 'x-';

/** The keys that no layer may be called like. */
export const RESERVED: readonly string[] = [...SETTING_NAMES, ...OTHER_NAMES, ...STRUCTURE];

/** Whether a name means something else in a plan, so that no layer may have it. */
export function isReserved(name: string): boolean {
  return (
    RESERVED.includes(name) ||
    name.startsWith(EXTENSION_PREFIX) ||
    name.endsWith(URL_SUFFIX) ||
    name.endsWith(FLOOR_SUFFIX)
  );
}

/** Whether a key is a setting, or the URL of a layer. */
export function isSettingKey(key: string): boolean {
  return SETTING_NAMES.includes(key) || key.endsWith(URL_SUFFIX);
}

/** Whether a key is what only the inputs and flags of one run can give. */
export function isRunOnly(key: string): boolean {
  return OTHER_NAMES.includes(key);
}

/** How a setting is written with a value. */
export function settingExample(key: string): string {
  const setting = PLAN_SETTINGS.find(({ name }) => name === key);
  return `${key}: ${setting === undefined ? exampleApiUrl() : (setting.usual ?? `<${setting.value}>`)}`;
}
