// From the text of a resource plan to what it says, or to all its mistakes at once.

import { invalidPlan, type PlanMistake } from '../causes/plan.ts';
import { plainText, quoted } from '../plain-text.ts';
import { NAME } from '../settings/names.ts';
import { EXTENSION_PREFIX, isReserved, STRUCTURE } from './keys.ts';
import { Mistakes } from './mistakes.ts';
import type { Activity, Place, Plan, PlanEnvironment } from './model.ts';
import { nearest } from './nearest.ts';
import { A_NAME, PartReader } from './parts.ts';
import { type Entry, readYaml, type Tree } from './yaml-tree.ts';

export type { Activity, Plan, PlanEnvironment, PlanText, Texts } from './model.ts';

/**
 * Reads a plan.
 *
 * @param file its path, for messages
 * @param text its content
 * @param check finds what else is wrong with a plan that has mistakes already, as far as it could be read
 * @throws Failure `invalid-plan`, which names every mistake with its line and column
 */
export function readPlan(
  file: string,
  text: string,
  check: (plan: Plan) => readonly PlanMistake[] = () => [],
): Plan {
  const mistakes = new Mistakes();
  const root = readYaml(text, mistakes);
  const entries = root && mappingOf(root, root.at, A_PLAN, mistakes);
  const plan = entries && readEntries(file, entries, mistakes);
  if (plan !== undefined && isBounded(plan, mistakes)) {
    if (mistakes.isEmpty) return plan;
    for (const mistake of check(plan)) mistakes.add(mistake, mistake.says);
  }
  const lines = text.split('\n');
  const found = mistakes.inOrder().map((mistake) => withSpaces(mistake, lines[mistake.line - 1] ?? ''));
  throw invalidPlan({ file, mistakes: found, ...(mistakes.hasMore && { hasMore: true }) });
}

/** No plan gives more sizes, environments and activities multiplied: what reads all of them would take minutes. */
const MOST_SIZES = 20_000;

function isBounded({ environments, activities }: Plan, mistakes: Mistakes): boolean {
  const each = [...activities.values()].map(({ fleets }) => Math.max(1, fleets.length));
  const sizes = environments.size * each.reduce((sum, count) => sum + count, 0);
  if (sizes <= MOST_SIZES) return true;
  const says = `the plan gives ${sizes} sizes, environments times activities, and ${MOST_SIZES} are the most that one plan may have: make several plans of it`;
  mistakes.add({ line: 1, column: 1 }, says);
  return false;
}

/** A space that looks like the plain one, and is none. */
const OTHER_SPACE = /(?! )\p{Zs}/u;

/** A mistake, with the space of another kind in its line that may be its reason. */
function withSpaces(mistake: PlanMistake, line: string): PlanMistake {
  const space = OTHER_SPACE.exec(line);
  if (space === null) return mistake;
  const [found] = space;
  const hint = `Column ${space.index + 1} of this line has ${plainText(found)}, which looks like a space: write a plain one`;
  return { ...mistake, says: `${mistake.says}. ${hint}` };
}

const A_PLAN = 'a plan has the keys environments and activities';

function readEntries(file: string, entries: readonly Entry[], mistakes: Mistakes): Plan {
  const layers = readLayers(entries, mistakes);
  const parts = new PartReader(mistakes, layers);
  const read = entries.filter(({ key }) => !key.startsWith(EXTENSION_PREFIX));
  const defaults = parts.settings(read, 'a plan', STRUCTURE);
  const activities = readActivities(section(entries, 'activities', mistakes), parts, mistakes);
  const environments = new Map<string, PlanEnvironment>();
  for (const entry of section(entries, 'environments', mistakes)) {
    if (!NAME.test(entry.key)) mistakes.add(entry.at, `${quoted(entry.key)} is no environment: ${A_NAME}`);
    environments.set(entry.key, readEnvironment(entry, activities, parts, mistakes));
  }
  parts.checkUrls();
  return { file, ...(layers && { layers }), environments, activities, defaults };
}

function readLayers(entries: readonly Entry[], mistakes: Mistakes): readonly string[] | undefined {
  const entry = entries.find(({ key }) => key === 'layers');
  if (entry === undefined || entry.value.kind === 'refused') return undefined;
  const items = entry.value.kind === 'sequence' ? entry.value.items() : [];
  if (items.length === 0) {
    mistakes.add(entry.value.at, 'layers is a list of names. Example: layers: [frontend, backend]');
    return undefined;
  }
  const layers = new Set<string>();
  for (const item of items) {
    const name = item.kind === 'scalar' ? item.text : '';
    const why = wrongLayer(name, layers);
    if (why === undefined) layers.add(name);
    else if (item.kind !== 'refused') mistakes.add(item.at, `${quoted(name)} is no name of a layer: ${why}`);
  }
  return [...layers];
}

function wrongLayer(name: string, others: ReadonlySet<string>): string | undefined {
  if (!NAME.test(name)) return A_NAME;
  if (others.has(name)) return 'it is in the list twice';
  if (isReserved(name)) return 'it means something else in a plan';
  return undefined;
}

function readActivities(
  entries: readonly Entry[],
  parts: PartReader,
  mistakes: Mistakes,
): ReadonlyMap<string, Activity> {
  const activities = new Map<string, Activity>();
  for (const { key, at, value } of entries) {
    if (!NAME.test(key)) mistakes.add(at, `${quoted(key)} is no activity: ${A_NAME}`);
    const own = mappingOf(
      value,
      at,
      `${quoted(key)} gives layers their sizes. Example: frontend: 4`,
      mistakes,
    );
    const activity = parts.activity(own ?? []);
    // What was not read as a layer is another mistake already.
    if (own?.every((entry) => activity.texts.has(entry.key)) && activity.fleets.length === 0) {
      mistakes.add(at, `${quoted(key)} gives no layer a size. Example: frontend: 4`);
    }
    activities.set(key, activity);
  }
  return activities;
}

function readEnvironment(
  { key, at, value }: Entry,
  activities: ReadonlyMap<string, Activity>,
  parts: PartReader,
  mistakes: Mistakes,
): PlanEnvironment {
  const what = `${quoted(key)} has settings, or nothing`;
  const entries = value.kind === 'nothing' ? [] : (mappingOf(value, at, what, mistakes) ?? []);
  const texts = parts.settings(entries, 'an environment', ['activities']);
  const overrides = entries.find((entry) => entry.key === 'activities');
  const its = new Map<string, Activity>();
  for (const override of overrides
    ? (mappingOf(overrides.value, overrides.at, AN_OVERRIDE, mistakes) ?? [])
    : []) {
    const general = activities.get(override.key);
    if (general === undefined) mistakes.add(override.at, unknownActivity(override.key, activities));
    const own = mappingOf(override.value, override.at, AN_OVERRIDE, mistakes);
    its.set(override.key, parts.activity(own ?? [], general));
  }
  return { texts, activities: its };
}

const AN_OVERRIDE =
  'this is what an activity has in this environment only. Example: activities: { performance: { backend: 6 } }';

function unknownActivity(name: string, activities: ReadonlyMap<string, Activity>): string {
  const near = nearest(name, [...activities.keys()]);
  const right = near === undefined ? "it is not among the plan's activities" : `did you mean ${near}?`;
  return `${quoted(name)} is no activity of this plan: ${right}`;
}

/** The entries of a mapping that must be there, and not be empty. */
function section(
  entries: readonly Entry[],
  name: 'environments' | 'activities',
  mistakes: Mistakes,
): readonly Entry[] {
  const entry = entries.find(({ key }) => key === name);
  const what = `a plan has at least one of ${name}. Example: ${SECTION_EXAMPLES[name]}`;
  if (entry === undefined) mistakes.add({ line: 1, column: 1 }, what);
  const own = entry && mappingOf(entry.value, entry.at, what, mistakes);
  if (entry && own?.length === 0) mistakes.add(entry.at, what);
  return own ?? [];
}

const SECTION_EXAMPLES = {
  environments: 'environments: { perf1: {} }',
  activities: 'activities: { performance: { frontend: 100% } }',
} as const;

/** The entries of what must be a mapping; `undefined`, and a mistake, where it is none. */
function mappingOf(value: Tree, at: Place, what: string, mistakes: Mistakes): readonly Entry[] | undefined {
  if (value.kind === 'mapping') return value.entries();
  const is = { scalar: 'a text', sequence: 'a list', nothing: 'nothing', refused: '' }[value.kind];
  if (value.kind !== 'refused') mistakes.add(at, `here is ${is}, not a mapping: ${what}`);
  return undefined;
}
