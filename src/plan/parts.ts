// The parts of a plan: the settings that stand at every level, and the activities with their sizes.

import { URL_SUFFIX } from '../clonesquad/fleet-name.ts';
import { A_SIZE, A_SUBFLEET_SIZE, parseFloor, parseSize, parseSubfleetSize } from '../clonesquad/size.ts';
import { excerpt, quoted } from '../plain-text.ts';
import { FLOOR_SUFFIX, LAYERS, NAME, NAME_IN_WORDS, SUBFLEET_NAME } from '../settings/names.ts';
import {
  EXTENSION_PREFIX,
  isReserved,
  isRunOnly,
  isSettingKey,
  SETTING_NAMES,
  STRUCTURE,
  settingExample,
} from './keys.ts';
import type { Mistakes } from './mistakes.ts';
import type { Activity, Place, PlanText, Texts } from './model.ts';
import { nearest } from './nearest.ts';
import type { Entry } from './yaml-tree.ts';

/** Where a key stands: `an environment`. */
type Whereabouts = 'a plan' | 'an environment';

/** Reads the parts of one plan. */
export class PartReader {
  readonly #mistakes: Mistakes;
  /** The layers that the plan lists, if it does. */
  readonly #listed: ReadonlySet<string> | undefined;
  /** Every layer that the plan names, rightly or not. */
  readonly #named: Set<string>;
  readonly #urls: { readonly layer: string; readonly at: Place }[] = [];

  constructor(mistakes: Mistakes, listed: readonly string[] | undefined) {
    this.#mistakes = mistakes;
    this.#listed = listed && new Set(listed);
    this.#named = new Set(listed ?? LAYERS);
  }

  /** The settings among some keys; a key that is neither a setting nor one of `others` is a mistake. */
  settings(entries: readonly Entry[], where: Whereabouts, others: readonly string[]): Texts {
    const texts = new Map<string, PlanText>();
    for (const entry of entries) {
      if (isSettingKey(entry.key)) this.#setting(entry, texts);
      else if (!others.includes(entry.key)) this.#unknown(entry, where, others);
    }
    return texts;
  }

  /** An activity, or, with the activity whose sizes count elsewhere, what one environment has in its place. */
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

  /** Looks whether there is a layer for every URL, which is known once all activities have been read. */
  checkUrls(): void {
    for (const { layer, at } of this.#urls) {
      if (this.#named.has(layer)) continue;
      const near = nearest(layer, [...this.#named]);
      const instead =
        near === undefined ? 'none of the plan has that name' : `did you mean ${near}${URL_SUFFIX}?`;
      this.#mistakes.add(at, `${quoted(layer + URL_SUFFIX)} is the URL of no layer: ${instead}`);
    }
  }

  #setting({ key, at, value }: Entry, texts: Map<string, PlanText>): void {
    if (key.endsWith(URL_SUFFIX)) this.#urls.push({ layer: key.slice(0, -URL_SUFFIX.length), at });
    const text = settingText(key, value);
    if (value.kind === 'refused') return;
    if (text === undefined) {
      const why = `${quoted(key)} has no single value: a setting is one text`;
      this.#mistakes.add(value.at, `${why}. Example: ${settingExample(key)}`);
    } else if (text === '') {
      this.#mistakes.add(value.at, `${quoted(key)} has no value: give one, or leave the key out`);
    } else texts.set(key, { text, ...value.at });
  }

  #unknown({ key, at }: Entry, where: Whereabouts, others: readonly string[]): void {
    this.#mistakes.add(at, `${quoted(key)} is no key of ${where}: ${advise(key, where, others)}`);
  }

  /** Whether a key names a fleet; what it is otherwise becomes a mistake. */
  #isFleet(entry: Entry, general: Activity | undefined): boolean {
    const [layer = '', ...subfleets] = entry.key.split('/');
    const why =
      forbidden(layer) ??
      this.#mistyped(entry, layer, general) ??
      this.#unlisted(layer) ??
      (isSubfleetPart(subfleets) ? undefined : A_SUBFLEET);
    this.#named.add(layer);
    if (why !== undefined) this.#mistakes.add(entry.at, `${quoted(entry.key)} is no layer: ${why}`);
    return why === undefined;
  }

  /** What a key was probably meant to be: a setting only where its value is one text. */
  #mistyped({ key, value }: Entry, layer: string, general: Activity | undefined): string | undefined {
    if (this.#listed?.has(layer)) return undefined;
    const layers = [...(this.#listed ?? LAYERS), ...(general?.fleets ?? [])];
    if (layers.includes(layer) || layers.includes(key)) return undefined;
    const near = nearest(
      layer,
      key === layer && value.kind === 'scalar' ? [...SETTING_NAMES, ...layers] : layers,
    );
    if (near === undefined) return undefined;
    return `did you mean ${near}? If it is a layer, list it in layers`;
  }

  #unlisted(layer: string): string | undefined {
    if (!NAME.test(layer)) return A_NAME;
    return this.#listed?.has(layer) === false
      ? `the list layers has only ${excerpt([...this.#listed].join(', '))}`
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
        const right = near === undefined ? 'it has size and floor' : `did you mean ${near}?`;
        this.#mistakes.add(entry.at, `${quoted(entry.key)} is no key of a size: ${right}`);
      }
    }
    if (entries.every((entry) => entry.key !== 'size')) {
      this.#mistakes.add(value.at, `${key} has no size. Example: ${key}: { size: 4, floor: 1 }`);
    }
  }

  #size(fleet: string, { value }: Entry, texts: Map<string, PlanText>): void {
    const isSubfleet = fleet.includes('/');
    const why = isSubfleet ? A_SUBFLEET_SIZE : A_SIZE;
    const parse = isSubfleet ? parseSubfleetSize : parseSize;
    const isRight = (text: string) => parse(text) !== undefined;
    this.#number(fleet, fleet, { value, isRight, why, example: `${fleet}: 4` }, texts);
  }

  #floor(fleet: string, { value }: Entry, texts: Map<string, PlanText>): void {
    const isRight = (text: string) => parseFloor(text) !== undefined;
    const asked = { value, isRight, why: 'a floor is a whole number', example: 'floor: 1' };
    this.#number(`${fleet}${FLOOR_SUFFIX}`, `the floor of ${fleet}`, asked, texts);
  }

  #number(
    name: string,
    called: string,
    { value, isRight, why, example }: Asked,
    texts: Map<string, PlanText>,
  ) {
    if (value.kind === 'refused') return;
    if (value.kind === 'scalar' && isRight(value.text)) texts.set(name, { text: value.text, ...value.at });
    else {
      const given = { scalar: '', nothing: 'missing', mapping: 'a mapping', sequence: 'a list' }[value.kind];
      const is = value.kind === 'scalar' ? quoted(value.text) : given;
      this.#mistakes.add(value.at, `${called} is ${is}: ${why}. Example: ${example}`);
    }
  }
}

/** A number that is asked for: what was given, and what would be right. */
interface Asked {
  readonly value: Entry['value'];
  readonly isRight: (text: string) => boolean;
  readonly why: string;
  readonly example: string;
}

/** How a name is written, in words. */
export const A_NAME = `a name has ${NAME_IN_WORDS}`;

const RUN_ONLY = 'it belongs to one run: give it where that is started, and not in the plan';

const A_SUBFLEET =
  'a subfleet is named by small letters, digits, - and _ after its layer and one slash, and not __all__. Example: backend/workers: 3';

/** Whether what follows the slashes of a fleet's name is right: nothing, or one subfleet. */
function isSubfleetPart(names: readonly string[]): boolean {
  return names.length <= 1 && names.every((name) => SUBFLEET_NAME.test(name));
}

/** Why no layer may have a name that means something else. */
function forbidden(layer: string): string | undefined {
  if (isRunOnly(layer)) return RUN_ONLY;
  if (layer.endsWith(FLOOR_SUFFIX))
    return 'a floor stands beside its size. Example: frontend: { size: 1, floor: 1 }';
  if (layer.startsWith(EXTENSION_PREFIX))
    return 'names that begin with x- are those of anchors at the top of a plan';
  return isReserved(layer) ? 'that name means something else in a plan' : undefined;
}

/** The text of a setting; empty where it has none; `undefined` where it is no single text. */
function settingText(key: string, value: Entry['value']): string | undefined {
  if (value.kind === 'scalar') return value.text.trim();
  if (value.kind === 'nothing') return '';
  if (value.kind !== 'sequence' || key !== 'allowed-account-ids') return undefined;
  const items = value.items();
  const parts = items.flatMap((item) => (item.kind === 'scalar' ? [item.text.trim()] : []));
  return parts.length === items.length ? parts.join(', ') : undefined;
}

/** What to do about a key that is not known. */
function advise(key: string, where: Whereabouts, others: readonly string[]): string {
  if (isRunOnly(key)) return RUN_ONLY;
  const near = nearest(key, [...others, ...SETTING_NAMES, ...LAYERS.map((layer) => layer + URL_SUFFIX)]);
  if (near !== undefined) return `did you mean ${near}?`;
  if (STRUCTURE.some((word) => word === key)) return 'it stands at the top level';
  const own = where === 'a plan' ? 'environments, activities, layers' : 'activities';
  return `it has ${own}, the URLs of layers (frontend-url) and settings (timeout); sizes stand in activities`;
}
