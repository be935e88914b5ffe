// Reads a plan, or lists all its problems at once.

import { plainText, quoted } from '../base/text.ts';
import { invalidPlan, type PlanProblem } from '../errors/plan.ts';
import { NAME } from '../settings/names.ts';
import { EXTENSION_PREFIX, isReserved, nearest, STRUCTURE } from './keys.ts';
import type { Activity, Place, Plan, PlanEnvironment } from './model.ts';
import { didYouMean, PartReader, USE_NAME } from './parts.ts';
import { type Entry, Problems, readYaml, type Tree } from './yaml-tree.ts';

export type { Activity, Plan, PlanEnvironment, PlanText, Texts } from './model.ts';

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
  const entries = root && mappingOf(root, root.at, USE_PLAN, problems);
  const plan = entries && readEntries(file, entries, problems);
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
  problems.add({ line: 1, column: 1 }, message);
  return false;
}

/** A space that looks like the plain one. */
const OTHER_SPACE = /(?! )\p{Zs}/u;

/** A problem, with the space of another kind in its line that may be the cause. */
function withSpaces(problem: PlanProblem, line: string): PlanProblem {
  const space = OTHER_SPACE.exec(line);
  if (space === null) return problem;
  const [found] = space;
  const hint = `Column ${space.index + 1} of this line has ${plainText(found)}, which looks like a space; replace it with a plain space`;
  const stop = problem.message.endsWith('?') ? '' : '.';
  return { ...problem, message: `${problem.message}${stop} ${hint}` };
}

const USE_PLAN = 'write a mapping with the keys `environments` and `activities`';

function readEntries(file: string, entries: readonly Entry[], problems: Problems): Plan {
  const layers = readLayers(entries, problems);
  const parts = new PartReader(problems, layers);
  const read = entries.filter(({ key }) => !key.startsWith(EXTENSION_PREFIX));
  const defaults = parts.settings(read, 'a plan', STRUCTURE);
  const activities = readActivities(section(entries, 'activities', problems), parts, problems);
  const environments = new Map<string, PlanEnvironment>();
  for (const entry of section(entries, 'environments', problems)) {
    if (!NAME.test(entry.key))
      problems.add(entry.at, `${quoted(entry.key)} is not a valid environment name: ${USE_NAME}`);
    environments.set(entry.key, readEnvironment(entry, activities, parts, problems));
  }
  parts.checkUrls();
  return { file, ...(layers && { layers }), environments, activities, defaults };
}

function readLayers(entries: readonly Entry[], problems: Problems): readonly string[] | undefined {
  const entry = entries.find(({ key }) => key === 'layers');
  if (entry === undefined || entry.value.kind === 'refused') return undefined;
  const items = entry.value.kind === 'sequence' ? entry.value.items() : [];
  if (items.length === 0) {
    problems.add(entry.value.at, '`layers` must be a list of names. Example: layers: [frontend, backend]');
    return undefined;
  }
  const layers = new Set<string>();
  for (const item of items) {
    const name = item.kind === 'scalar' ? item.text : '';
    const why = layerProblem(name, layers);
    if (why === undefined) layers.add(name);
    else if (item.kind !== 'refused') problems.add(item.at, `${quoted(name)} is not valid in \`layers\`: ${why}`);
  }
  return [...layers];
}

function layerProblem(name: string, others: ReadonlySet<string>): string | undefined {
  if (!NAME.test(name)) return USE_NAME;
  if (others.has(name)) return 'it is listed twice';
  if (isReserved(name)) return 'it is a reserved name';
  return undefined;
}

function readActivities(
  entries: readonly Entry[],
  parts: PartReader,
  problems: Problems,
): ReadonlyMap<string, Activity> {
  const activities = new Map<string, Activity>();
  for (const { key, at, value } of entries) {
    if (!NAME.test(key)) problems.add(at, `${quoted(key)} is not a valid activity name: ${USE_NAME}`);
    const own = mappingOf(value, at, `write the sizes of the activity ${quoted(key)}. Example: frontend: 4`, problems);
    const activity = parts.activity(own ?? []);
    // A key that was not read as a layer is a problem already.
    if (own?.every((entry) => activity.texts.has(entry.key)) && activity.fleets.length === 0) {
      problems.add(at, `the activity ${quoted(key)} has no sizes; add at least one. Example: frontend: 4`);
    }
    activities.set(key, activity);
  }
  return activities;
}

function readEnvironment(
  { key, at, value }: Entry,
  activities: ReadonlyMap<string, Activity>,
  parts: PartReader,
  problems: Problems,
): PlanEnvironment {
  const what = `write the settings of the environment ${quoted(key)}, or nothing`;
  const entries = value.kind === 'nothing' ? [] : (mappingOf(value, at, what, problems) ?? []);
  const texts = parts.settings(entries, 'an environment', ['activities']);
  const overrides = entries.find((entry) => entry.key === 'activities');
  const own = new Map<string, Activity>();
  for (const override of overrides ? (mappingOf(overrides.value, overrides.at, USE_OVERRIDE, problems) ?? []) : []) {
    const general = activities.get(override.key);
    if (general === undefined) problems.add(override.at, unknownActivity(override.key, activities));
    const changes = mappingOf(override.value, override.at, USE_OVERRIDE, problems);
    own.set(override.key, parts.activity(changes ?? [], general));
  }
  return { texts, activities: own };
}

const USE_OVERRIDE =
  'write the changes of an activity for this environment. Example: activities: { performance: { backend: 6 } }';

function unknownActivity(name: string, activities: ReadonlyMap<string, Activity>): string {
  const near = nearest(name, [...activities.keys()]);
  const fix = near === undefined ? 'add it to the top-level `activities`' : didYouMean(near);
  return `${quoted(name)} is not an activity of this plan: ${fix}`;
}

/** The entries of a required mapping, which must not be empty. */
function section(entries: readonly Entry[], name: 'environments' | 'activities', problems: Problems): readonly Entry[] {
  const entry = entries.find(({ key }) => key === name);
  const what = `a plan needs at least one entry in \`${name}\`. Example: ${SECTION_EXAMPLES[name]}`;
  if (entry === undefined) problems.add({ line: 1, column: 1 }, what);
  const own = entry && mappingOf(entry.value, entry.at, what, problems);
  if (entry && own?.length === 0) problems.add(entry.at, what);
  return own ?? [];
}

const SECTION_EXAMPLES = {
  environments: 'environments: { perf1: {} }',
  activities: 'activities: { performance: { frontend: 100% } }',
} as const;

/** The entries of a value that must be a mapping; if it is not, `undefined` and a problem. */
function mappingOf(value: Tree, at: Place, what: string, problems: Problems): readonly Entry[] | undefined {
  if (value.kind === 'mapping') return value.entries();
  const is = { scalar: 'a string', sequence: 'a list', nothing: 'no value', refused: '' }[value.kind];
  if (value.kind !== 'refused') problems.add(at, `expected a mapping, found ${is}: ${what}`);
  return undefined;
}
