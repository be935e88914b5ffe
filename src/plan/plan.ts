// Reads a plan, or lists all its problems at once.

import { excerpt, quoted } from '../base/text.ts';
import { FLOOR_SUFFIX, LAYERS, URL_SUFFIX } from '../clonesquad/fleet-name.ts';
import { invalidPlan, type PlanProblem } from '../errors/plan.ts';
import {
  FLOOR,
  type Format,
  NAME,
  NAME_IN_WORDS,
  SIZE,
  SUBFLEET_IN_WORDS,
  SUBFLEET_NAME,
  SUBFLEET_SIZE,
} from '../settings/formats.ts';
import {
  didYouMean,
  EXTENSION_PREFIX,
  isReserved,
  isSettingKey,
  nearest,
  reservedProblem,
  SETTING_NAMES,
  STRUCTURE,
  settingExample,
  unknownKeyFix,
} from './keys.ts';
import type { Activity, Plan, PlanEnvironment, PlanText, Position, Texts } from './model.ts';
import { type MappingEntry, Problems, readYaml, TOP, type Tree, withSpaces } from './yaml-tree.ts';

/**
 * Reads a plan.
 *
 * @param file its path, for messages
 * @param text its content
 * @param check finds further problems of a plan that already has some, as far as it could be read
 * @throws Failure `invalid-plan`, which lists every problem with its line and column
 */
export function readPlan(file: string, text: string, check: (plan: Plan) => readonly PlanProblem[] = () => []): Plan {
  const problems = new Problems();
  const root = readYaml(text, problems);
  const plan = root && new PlanReader(problems).plan(file, root);
  if (plan !== undefined && isBounded(plan, problems)) {
    if (problems.isEmpty) return plan;
    for (const problem of check(plan)) problems.add(problem, problem.message);
  }
  const lines = text.split('\n');
  const found = problems.inOrder().map((problem) => withSpaces(problem, lines[problem.line - 1] ?? ''));
  throw invalidPlan({ file, problems: found, ...(problems.hasMore && { hasMore: true }) });
}

/** The most sizes, environments times activities: reading more would take minutes. */
const MOST_SIZES = 20_000;

function isBounded({ environments, activities }: Plan, problems: Problems): boolean {
  const each = [...activities.values()].map(({ fleets }) => Math.max(1, fleets.length));
  const sizes = environments.size * each.reduce((sum, count) => sum + count, 0);
  if (sizes <= MOST_SIZES) return true;
  const message = `the plan has ${sizes} sizes (environments times activities), more than the maximum of ${MOST_SIZES}; split it into several files, and use one of them in each run`;
  problems.add(TOP, message);
  return false;
}

const USE_NAME = `use ${NAME_IN_WORDS}`;
const USE_PLAN = 'write a mapping with the keys `environments` and `activities`';
const USE_SUBFLEET = `name a subfleet, after its layer and one slash, with ${SUBFLEET_IN_WORDS}. Example: backend/workers: 3`;
const USE_OVERRIDE =
  'write the changes of an activity for this environment. Example: activities: { performance: { backend: 6 } }';

const SECTION_EXAMPLES = {
  environments: 'environments: { perf1: {} }',
  activities: 'activities: { performance: { frontend: 100% } }',
} as const;

class PlanReader {
  readonly #problems: Problems;
  /** The layers that the plan lists, if it does. */
  #listed: ReadonlySet<string> | undefined;
  /** Every layer that the activities name, valid or not. */
  readonly #named = new Set<string>();
  readonly #urls: { readonly layer: string; readonly at: Position }[] = [];

  constructor(problems: Problems) {
    this.#problems = problems;
  }

  /** The plan, as far as it can be read. */
  plan(file: string, root: Tree): Plan | undefined {
    const entries = this.#mapping(root, root.at, USE_PLAN);
    if (entries === undefined) return undefined;
    this.#listed = this.#layers(entries);
    const read = entries.filter(({ key }) => !key.startsWith(EXTENSION_PREFIX));
    const defaults = this.#settings(read, 'a plan', STRUCTURE);
    const activities = new Map<string, Activity>();
    for (const entry of this.#section(entries, 'activities')) activities.set(entry.key, this.#activity(entry));
    const environments = new Map<string, PlanEnvironment>();
    for (const entry of this.#section(entries, 'environments'))
      environments.set(entry.key, this.#environment(entry, activities));
    this.#checkUrls();
    return { file, ...(this.#listed && { layers: [...this.#listed] }), environments, activities, defaults };
  }

  #layers(entries: readonly MappingEntry[]): ReadonlySet<string> | undefined {
    const value = entries.find(({ key }) => key === 'layers')?.value;
    if (value === undefined || value.kind === 'refused') return undefined;
    const items = value.kind === 'sequence' ? value.items() : [];
    if (items.length === 0) {
      this.#problems.add(value.at, '`layers` must be a list of names. Example: layers: [frontend, backend]');
      return undefined;
    }
    const layers = new Set<string>();
    for (const item of items) {
      const name = item.kind === 'scalar' ? item.text : '';
      const why = listedLayerProblem(name, layers);
      if (why === undefined) layers.add(name);
      else if (item.kind !== 'refused')
        this.#problems.add(item.at, `${quoted(name)} is not valid in \`layers\`: ${why}`);
    }
    return layers;
  }

  #activity({ key, at, value }: MappingEntry): Activity {
    if (!NAME.test(key)) this.#problems.add(at, `${quoted(key)} is not a valid activity name: ${USE_NAME}`);
    const own = this.#mapping(value, at, `write the sizes of the activity ${quoted(key)}. Example: frontend: 4`);
    const activity = this.#sizes(own ?? []);
    // A key that was not read as a layer is a problem already.
    if (own?.every((entry) => activity.texts.has(entry.key)) && activity.fleets.length === 0)
      this.#problems.add(at, `the activity ${quoted(key)} has no sizes; add at least one. Example: frontend: 4`);
    return activity;
  }

  #environment({ key, at, value }: MappingEntry, activities: ReadonlyMap<string, Activity>): PlanEnvironment {
    if (!NAME.test(key)) this.#problems.add(at, `${quoted(key)} is not a valid environment name: ${USE_NAME}`);
    const what = `write the settings of the environment ${quoted(key)}, or nothing`;
    const entries = value.kind === 'nothing' ? [] : (this.#mapping(value, at, what) ?? []);
    const texts = this.#settings(entries, 'an environment', ['activities']);
    const overrides = entries.find((entry) => entry.key === 'activities');
    const own = new Map<string, Activity>();
    for (const override of (overrides && this.#mapping(overrides.value, overrides.at, USE_OVERRIDE)) ?? []) {
      const general = activities.get(override.key);
      if (general === undefined) {
        const fix = didYouMean(override.key, [...activities.keys()], 'add it to the top-level `activities`');
        this.#problems.add(override.at, `${quoted(override.key)} is not an activity of this plan: ${fix}`);
      }
      own.set(override.key, this.#sizes(this.#mapping(override.value, override.at, USE_OVERRIDE) ?? [], general));
    }
    return { texts, activities: own };
  }

  /** The entries of a required mapping, which must not be empty. */
  #section(entries: readonly MappingEntry[], name: 'environments' | 'activities'): readonly MappingEntry[] {
    const entry = entries.find(({ key }) => key === name);
    const what = `a plan needs at least one entry in \`${name}\`. Example: ${SECTION_EXAMPLES[name]}`;
    if (entry === undefined) this.#problems.add(TOP, what);
    const own = entry && this.#mapping(entry.value, entry.at, what);
    if (entry && own?.length === 0) this.#problems.add(entry.at, what);
    return own ?? [];
  }

  /** The entries of a value that must be a mapping; if it is not, `undefined` and a problem. */
  #mapping(value: Tree, at: Position, what: string): readonly MappingEntry[] | undefined {
    if (value.kind === 'mapping') return value.entries();
    const is = { scalar: 'a string', sequence: 'a list', nothing: 'no value', refused: '' }[value.kind];
    if (value.kind !== 'refused') this.#problems.add(at, `expected a mapping, found ${is}: ${what}`);
    return undefined;
  }

  /** The settings among some keys; a key that is neither a setting nor one of `others` is a problem. */
  #settings(entries: readonly MappingEntry[], level: 'a plan' | 'an environment', others: readonly string[]): Texts {
    const texts = new Map<string, PlanText>();
    for (const entry of entries) {
      const { key, at } = entry;
      if (isSettingKey(key)) this.#setting(entry, texts);
      else if (!others.includes(key))
        this.#problems.add(at, `${quoted(key)} is not a key of ${level}: ${unknownKeyFix(key, level)}`);
    }
    return texts;
  }

  #setting({ key, at, value }: MappingEntry, texts: Map<string, PlanText>): void {
    if (key.endsWith(URL_SUFFIX)) this.#urls.push({ layer: key.slice(0, -URL_SUFFIX.length), at });
    if (value.kind === 'refused') return;
    const text = settingText(key, value);
    if (text === undefined)
      this.#problems.add(value.at, `${quoted(key)} must have a single value. Example: ${settingExample(key)}`);
    else if (text === '') this.#problems.add(value.at, `${quoted(key)} has no value; set one, or remove the key`);
    else texts.set(key, { text, ...value.at });
  }

  /** Checks that every URL has a layer, once all activities have been read. */
  #checkUrls(): void {
    const layers = [...(this.#listed ?? LAYERS), ...this.#named];
    for (const { layer, at } of this.#urls.filter((url) => !layers.includes(url.layer))) {
      const near = nearest(layer, layers);
      const fix = near === undefined ? 'give it a size in an activity' : `did you mean \`${near + URL_SUFFIX}\`?`;
      this.#problems.add(at, `${quoted(layer + URL_SUFFIX)}: the plan has no layer ${quoted(layer)}; ${fix}`);
    }
  }

  /** The sizes and settings of an activity; or, with the `general` one, those of one environment in its place. */
  #sizes(entries: readonly MappingEntry[], general?: Activity): Activity {
    const texts = new Map<string, PlanText>();
    const fleets: string[] = [];
    for (const entry of entries) {
      if (isSettingKey(entry.key)) {
        this.#setting(entry, texts);
        continue;
      }
      const [layer = '', ...subfleets] = entry.key.split('/');
      this.#named.add(layer);
      const isSubfleet = subfleets.length <= 1 && subfleets.every((name) => SUBFLEET_NAME.test(name));
      const why =
        reservedProblem(layer) ??
        this.#mistyped(entry, layer, general) ??
        this.#unlisted(layer) ??
        (isSubfleet ? undefined : USE_SUBFLEET);
      if (why === undefined) {
        fleets.push(entry.key);
        this.#fleet(entry, texts);
      } else this.#problems.add(entry.at, `${quoted(entry.key)} is not a layer: ${why}`);
    }
    return { fleets, texts };
  }

  /** The meaning of a mistyped key: a setting only if its value is one text. */
  #mistyped({ key, value }: MappingEntry, layer: string, general: Activity | undefined): string | undefined {
    const layers = [...(this.#listed ?? LAYERS), ...(general?.fleets ?? [])];
    if (layers.includes(layer) || layers.includes(key)) return undefined;
    const near = nearest(layer, key === layer && value.kind === 'scalar' ? [...SETTING_NAMES, ...layers] : layers);
    return near && `did you mean \`${near}\`? If it is a layer, add it to \`layers\``;
  }

  #unlisted(layer: string): string | undefined {
    if (!NAME.test(layer)) return USE_NAME;
    const isListed = this.#listed?.has(layer) ?? true;
    return isListed ? undefined : `\`layers\` lists only ${excerpt([...(this.#listed ?? [])].join(', '))}`;
  }

  /** A size, or a size with its floor. */
  #fleet({ key: fleet, value }: MappingEntry, texts: Map<string, PlanText>): void {
    const sizeFormat: Format<unknown> = fleet.includes('/') ? SUBFLEET_SIZE : SIZE;
    const readSize = (size: Tree) => {
      if (this.#isNumber(size, sizeFormat, fleet, `${fleet}: 4`)) texts.set(fleet, { text: size.text, ...size.at });
    };
    if (value.kind !== 'mapping') {
      readSize(value);
      return;
    }
    const entries = value.entries();
    for (const { key, at, value: number } of entries) {
      if (key === 'size') readSize(number);
      else if (key !== 'floor') {
        const fix = didYouMean(key, ['size', 'floor'], 'use `size` and `floor`');
        this.#problems.add(at, `${quoted(key)} is not a key of a size: ${fix}`);
      } else if (this.#isNumber(number, FLOOR, `the floor of ${fleet}`, 'floor: 1'))
        texts.set(`${fleet}${FLOOR_SUFFIX}`, { text: number.text, ...number.at });
    }
    if (entries.every(({ key }) => key !== 'size'))
      this.#problems.add(value.at, `${fleet} has no size. Example: ${fleet}: { size: 4, floor: 1 }`);
  }

  /** Whether a value is a valid number of instances. `label` is its name in a problem, and `example` a valid line. */
  #isNumber(
    value: Tree,
    { parse, use }: Format<unknown>,
    label: string,
    example: string,
  ): value is Extract<Tree, { kind: 'scalar' }> {
    if (value.kind === 'refused') return false;
    if (value.kind === 'scalar' && parse(value.text) !== undefined) return true;
    const is = { scalar: '', nothing: 'empty', mapping: 'a mapping', sequence: 'a list' }[value.kind];
    const given = value.kind === 'scalar' ? quoted(value.text) : is;
    this.#problems.add(value.at, `${label} is ${given}: ${use}. Example: ${example}`);
    return false;
  }
}

function listedLayerProblem(name: string, others: ReadonlySet<string>): string | undefined {
  if (!NAME.test(name)) return USE_NAME;
  if (others.has(name)) return 'it is listed twice';
  return isReserved(name) ? 'it is a reserved name' : undefined;
}

/** The text of a setting; empty if it has none; `undefined` if it is not a single text. */
function settingText(key: string, value: Tree): string | undefined {
  if (value.kind === 'scalar') return value.text.trim();
  if (value.kind === 'nothing') return '';
  if (value.kind !== 'sequence' || key !== 'allowed-account-ids') return undefined;
  const items = value.items();
  const parts = items.flatMap((item) => (item.kind === 'scalar' ? [item.text.trim()] : []));
  return parts.length === items.length ? parts.join(', ') : undefined;
}
