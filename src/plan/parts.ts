// Reads the parts of a plan: the settings of each level, and the activities with their sizes.

import { excerpt, quoted } from '../base/text.ts';
import { URL_SUFFIX } from '../clonesquad/fleet-name.ts';
import { FLOOR, type Format, SIZE, SUBFLEET_SIZE } from '../settings/formats.ts';
import { FLOOR_SUFFIX, LAYERS, NAME, NAME_IN_WORDS, SUBFLEET_IN_WORDS, SUBFLEET_NAME } from '../settings/names.ts';
import {
  EXTENSION_PREFIX,
  isReserved,
  isSettingKey,
  nearest,
  RUN_NAMES,
  SETTING_NAMES,
  STRUCTURE,
  settingExample,
} from './keys.ts';
import type { Activity, Place, PlanText, Texts } from './model.ts';
import type { Entry, Problems } from './yaml-tree.ts';

/** The level of a key. */
type Level = 'a plan' | 'an environment';

/** Reads the parts of one plan. */
export class PartReader {
  readonly #problems: Problems;
  /** The layers that the plan lists, if it does. */
  readonly #listed: ReadonlySet<string> | undefined;
  /** Every layer that the plan names, valid or not. */
  readonly #named: Set<string>;
  readonly #urls: { readonly layer: string; readonly at: Place }[] = [];

  constructor(problems: Problems, listed: readonly string[] | undefined) {
    this.#problems = problems;
    this.#listed = listed && new Set(listed);
    this.#named = new Set(listed ?? LAYERS);
  }

  /** The settings among some keys; a key that is neither a setting nor one of `others` is a problem. */
  settings(entries: readonly Entry[], level: Level, others: readonly string[]): Texts {
    const texts = new Map<string, PlanText>();
    for (const entry of entries) {
      if (isSettingKey(entry.key)) this.#setting(entry, texts);
      else if (!others.includes(entry.key)) this.#unknown(entry, level, others);
    }
    return texts;
  }

  /** An activity; or, with the `general` one, what one environment has in its place. */
  activity(entries: readonly Entry[], general?: Activity): Activity {
    const texts = new Map<string, PlanText>();
    const fleets: string[] = [];
    for (const entry of entries) {
      if (isSettingKey(entry.key)) this.#setting(entry, texts);
      else if (this.#isFleet(entry, general)) {
        fleets.push(entry.key);
        this.#fleet(entry, texts);
      }
    }
    return { fleets, texts };
  }

  /** Checks that every URL has a layer, once all activities have been read. */
  checkUrls(): void {
    for (const { layer, at } of this.#urls) {
      if (this.#named.has(layer)) continue;
      const near = nearest(layer, [...this.#named]);
      const fix = near === undefined ? 'give it a size in an activity' : didYouMean(near + URL_SUFFIX);
      this.#problems.add(at, `${quoted(layer + URL_SUFFIX)}: the plan has no layer ${quoted(layer)}; ${fix}`);
    }
  }

  #setting({ key, at, value }: Entry, texts: Map<string, PlanText>): void {
    if (key.endsWith(URL_SUFFIX)) this.#urls.push({ layer: key.slice(0, -URL_SUFFIX.length), at });
    const text = settingText(key, value);
    if (value.kind === 'refused') return;
    if (text === undefined) {
      const why = `${quoted(key)} must have a single value`;
      this.#problems.add(value.at, `${why}. Example: ${settingExample(key)}`);
    } else if (text === '') {
      this.#problems.add(value.at, `${quoted(key)} has no value; set one, or remove the key`);
    } else texts.set(key, { text, ...value.at });
  }

  #unknown({ key, at }: Entry, level: Level, others: readonly string[]): void {
    this.#problems.add(at, `${quoted(key)} is not a key of ${level}: ${advise(key, level, others)}`);
  }

  /** Whether a key names a fleet; if not, adds a problem. */
  #isFleet(entry: Entry, general: Activity | undefined): boolean {
    const [layer = '', ...subfleets] = entry.key.split('/');
    const why =
      forbidden(layer) ??
      this.#mistyped(entry, layer, general) ??
      this.#unlisted(layer) ??
      (isSubfleetPart(subfleets) ? undefined : USE_SUBFLEET);
    this.#named.add(layer);
    if (why !== undefined) this.#problems.add(entry.at, `${quoted(entry.key)} is not a layer: ${why}`);
    return why === undefined;
  }

  /** The meaning of a mistyped key: a setting only if its value is one text. */
  #mistyped({ key, value }: Entry, layer: string, general: Activity | undefined): string | undefined {
    if (this.#listed?.has(layer)) return undefined;
    const layers = [...(this.#listed ?? LAYERS), ...(general?.fleets ?? [])];
    if (layers.includes(layer) || layers.includes(key)) return undefined;
    const near = nearest(layer, key === layer && value.kind === 'scalar' ? [...SETTING_NAMES, ...layers] : layers);
    if (near === undefined) return undefined;
    return `${didYouMean(near)} If it is a layer, add it to \`layers\``;
  }

  #unlisted(layer: string): string | undefined {
    if (!NAME.test(layer)) return USE_NAME;
    return this.#listed?.has(layer) === false
      ? `\`layers\` lists only ${excerpt([...this.#listed].join(', '))}`
      : undefined;
  }

  /** A size, or a size with its floor. */
  #fleet({ key, at, value }: Entry, texts: Map<string, PlanText>): void {
    if (value.kind !== 'mapping') {
      this.#size(key, { key, at, value }, texts);
      return;
    }
    const entries = value.entries();
    for (const entry of entries) {
      if (entry.key === 'size') this.#size(key, entry, texts);
      else if (entry.key === 'floor') this.#floor(key, entry, texts);
      else {
        const near = nearest(entry.key, ['size', 'floor']);
        const fix = near === undefined ? 'use `size` and `floor`' : didYouMean(near);
        this.#problems.add(entry.at, `${quoted(entry.key)} is not a key of a size: ${fix}`);
      }
    }
    if (entries.every((entry) => entry.key !== 'size')) {
      this.#problems.add(value.at, `${key} has no size. Example: ${key}: { size: 4, floor: 1 }`);
    }
  }

  #size(fleet: string, { value }: Entry, texts: Map<string, PlanText>): void {
    const format: Format<unknown> = fleet.includes('/') ? SUBFLEET_SIZE : SIZE;
    this.#number({ name: fleet, label: fleet, example: `${fleet}: 4` }, value, format, texts);
  }

  #floor(fleet: string, { value }: Entry, texts: Map<string, PlanText>): void {
    const name = `${fleet}${FLOOR_SUFFIX}`;
    this.#number({ name, label: `the floor of ${fleet}`, example: 'floor: 1' }, value, FLOOR, texts);
  }

  /** A number of instances: `label` is its name in a problem, and `example` a valid line. */
  #number(
    { name, label, example }: Readonly<Record<'name' | 'label' | 'example', string>>,
    value: Entry['value'],
    { parse, use }: Format<unknown>,
    texts: Map<string, PlanText>,
  ): void {
    if (value.kind === 'refused') return;
    if (value.kind === 'scalar' && parse(value.text) !== undefined) {
      texts.set(name, { text: value.text, ...value.at });
      return;
    }
    const is = { scalar: '', nothing: 'empty', mapping: 'a mapping', sequence: 'a list' }[value.kind];
    const given = value.kind === 'scalar' ? quoted(value.text) : is;
    this.#problems.add(value.at, `${label} is ${given}: ${use}. Example: ${example}`);
  }
}

/** How to write a name. */
export const USE_NAME = `use ${NAME_IN_WORDS}`;

const RUN_ONLY = 'set it as an input or option';

const USE_SUBFLEET = `name a subfleet, after its layer and one slash, with ${SUBFLEET_IN_WORDS}. Example: backend/workers: 3`;

/** Whether the parts after the slashes of a fleet's name are valid: none, or one subfleet. */
function isSubfleetPart(names: readonly string[]): boolean {
  return names.length <= 1 && names.every((name) => SUBFLEET_NAME.test(name));
}

/** Why a layer cannot have a reserved name. */
function forbidden(layer: string): string | undefined {
  if (RUN_NAMES.includes(layer)) return RUN_ONLY;
  if (layer.endsWith(FLOOR_SUFFIX))
    return 'write a floor together with its size. Example: frontend: { size: 1, floor: 1 }';
  if (layer.startsWith(EXTENSION_PREFIX)) return 'keys that begin with `x-` hold anchors, at the top level only';
  return isReserved(layer) ? 'it is a reserved name' : undefined;
}

/** The text of a setting; empty if it has none; `undefined` if it is not a single text. */
function settingText(key: string, value: Entry['value']): string | undefined {
  if (value.kind === 'scalar') return value.text.trim();
  if (value.kind === 'nothing') return '';
  if (value.kind !== 'sequence' || key !== 'allowed-account-ids') return undefined;
  const items = value.items();
  const parts = items.flatMap((item) => (item.kind === 'scalar' ? [item.text.trim()] : []));
  return parts.length === items.length ? parts.join(', ') : undefined;
}

/** What to do about an unknown key. */
function advise(key: string, level: Level, others: readonly string[]): string {
  if (RUN_NAMES.includes(key)) return RUN_ONLY;
  const near = nearest(key, [...others, ...SETTING_NAMES, ...LAYERS.map((layer) => layer + URL_SUFFIX)]);
  if (near !== undefined) return didYouMean(near);
  if (STRUCTURE.some((word) => word === key)) return 'move it to the top level';
  const own = level === 'a plan' ? '`environments`, `activities`, `layers`' : '`activities`';
  return `use ${own}, URLs of layers (\`frontend-url\`) and settings (\`timeout\`); write sizes in activities`;
}

/** A question that names the nearest valid name. */
export function didYouMean(name: string): string {
  return `did you mean \`${name}\`?`;
}
