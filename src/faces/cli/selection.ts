// Which environments a command is about, and with what: flags before variables, and both before the plan.

import { invalidInputs } from '../../causes/run.ts';
import { layerOf, urlSetting } from '../../clonesquad/fleet-name.ts';
import { quoted } from '../../plain-text.ts';
import type { Intent, Look, Request } from '../../scale/request.ts';
import { LAYERS } from '../../settings/names.ts';
import { type Reading, readLooks, readRequests } from '../../settings/read-request.ts';
import type { Surroundings } from '../../settings/reader.ts';
import { firstOf, type Given as GivenText, type Source } from '../../settings/source.ts';
import { cutNotice } from './cut-sizes.ts';
import { type Given, JOB_SETTINGS, spellFlag } from './flags.ts';

/** What is to be run, or looked at. */
export interface Selection<Of = Request> {
  readonly requests: readonly Of[];
  /** Whether environments were asked for by more than one plain name: the report is then of many, however many fit. */
  readonly isMany: boolean;
  readonly activity?: string;
  /** What is better known of how the plan was read, in whole sentences. */
  readonly notices: readonly string[];
}

/** What every reading of a command has in common. */
type Common = Pick<Reading, 'spell' | 'surroundings' | 'intent'>;

/**
 * Reads what flags, variables and the plan ask for.
 *
 * @throws Failure (`invalid-input`) that names every mistake in any environment, or (`credentials`)
 */
export async function select(given: Given, surroundings: Surroundings, intent: Intent): Promise<Selection> {
  return selectBy(given, { spell: spellFlag, surroundings, intent }, (readings) => {
    refuseIdleUrls(given, readings);
    return readRequests(readings);
  });
}

/** Refuses the URL of a layer that nothing gives a size: its name is mistyped, or its size was forgotten. */
function refuseIdleUrls({ source, urls }: Given, readings: readonly Reading[]): void {
  const mistakes = urls
    .filter((layer) => !LAYERS.some((usual) => usual === layer))
    .filter((layer) => readings.every((reading) => !hasSize(reading, layer)))
    .map((layer) => {
      const why = `nothing gives ${layer} a size`;
      const value = `${layer}=${source(urlSetting(layer))?.text ?? ''}`;
      return { input: '--url', value, why, example: spellFlag(layer).example('2') };
    });
  if (mistakes.length > 0) throw invalidInputs({ mistakes });
}

/** Whether a layer or one of its subfleets is given a size. */
function hasSize({ source, layers }: Reading, layer: string): boolean {
  return layers.some((name) => layerOf(name) === layer && source(name) !== undefined);
}

/** Reads what is only to be looked at: no sizes are needed. Throws as {@link select}. */
export async function selectLooks(given: Given, surroundings: Surroundings): Promise<Selection<Look>> {
  return selectBy(given, { spell: spellFlag, surroundings, intent: 'scale' }, readLooks);
}

type Read<Of> = (readings: readonly Reading[]) => readonly Of[];

async function selectBy<Of>(given: Given, common: Common, read: Read<Of>): Promise<Selection<Of>> {
  const [plan, activity] = ['plan', 'activity'].map((name) => given.source(name)?.text);
  if (plan !== undefined || activity !== undefined) return selectPlanned(given, plan, activity, common, read);
  return { requests: read([{ ...given, ...common }]), isMany: false, notices: [] };
}

async function selectPlanned<Of>(
  { source, layers }: Given,
  path: string | undefined,
  activity: string | undefined,
  common: Common,
  read: Read<Of>,
): Promise<Selection<Of>> {
  const { openPlan, plannedIn } = await import('../planned.ts');
  const { chooseEnvironments } = await import('../../plan/choose.ts');
  const plan = openPlan(path, activity);
  const filter = source('env')?.text ?? (activity === undefined ? refuseNoEnv() : '*');
  const environments = chooseEnvironments(plan, filter);
  const isMany = environments.length !== 1 || environments[0] !== filter;
  const owns = environments.map((env) => ({ env, own: plannedIn(plan, activity, env) }));
  const requests = read(
    owns.map(({ env, own }) => {
      const readEnv: Source = (name) => {
        const it = source(name);
        return name === 'env' ? { text: env, spelling: it?.spelling ?? spellFlag(name) } : it;
      };
      return {
        source: firstOf(readEnv, withoutJobSettings(own.source)),
        layers: [...new Set([...own.layers, ...layers])],
        ...common,
        // One session for all of them, so that one sign-in is enough.
        ...(isMany && { label: activity ?? 'many' }),
      };
    }),
  );
  const notices = owns.flatMap(({ own }) => [
    ...jobEndNotices(own.source),
    ...own.layers.flatMap((layer) => plannedNotices(source(layer), own.source(layer))),
  ]);
  return { requests, isMany, notices: [...new Set(notices)], ...(activity !== undefined && { activity }) };
}

/** Without an activity, the sizes are those of the command line: no environment gets them unless it is named. */
function refuseNoEnv(): never {
  const { name, example } = spellFlag('env');
  const why = 'without --activity, it says which environments of the plan are meant';
  throw invalidInputs({ mistakes: [{ input: name, value: '', why, example: example('perf1') }] });
}

/** What a plan says of the end of a job, a command cannot do. */
function withoutJobSettings(source: Source): Source {
  return (name) => (JOB_SETTINGS.includes(name) ? undefined : source(name));
}

function jobEndNotices(source: Source): readonly string[] {
  const onJobEnd = source('on-job-end');
  if (onJobEnd === undefined || onJobEnd.text === 'keep') return [];
  const { text, spelling } = onJobEnd;
  return [
    `${spelling.name} is ${quoted(text)}, which counts in the GitHub Action only: what this command sets stays set.`,
  ];
}

/** What to know where a size is given in place of the plan's. */
function plannedNotices(given: GivenText | undefined, planned: GivenText | undefined): readonly string[] {
  return cutNotice(given, { where: `${planned?.spelling.name} is`, value: planned?.text });
}
