// The environments of a command, with their settings: options override environment variables, and both override the plan.

import { plainLine, quoted } from '../base/text.ts';
import { layerOf, urlSetting } from '../clonesquad/fleet-name.ts';
import { parseSize, readStoredSize } from '../clonesquad/size.ts';
import { invalidInputs } from '../errors/run.ts';
import { nearest } from '../plan/keys.ts';
import type { Intent, Look, Request } from '../scale/request.ts';
import { LAYERS } from '../settings/names.ts';
import type { Surroundings } from '../settings/read-request.ts';
import { type Reading, readLooks, readRequests } from '../settings/read-request.ts';
import { firstOf, type Given as GivenText, type Source } from '../settings/reader.ts';
import { type Given, JOB_SETTINGS, spellOption } from './options.ts';

/** The environments to scale, to wait for, or to read. */
export interface Selection<Of = Request> {
  readonly requests: readonly Of[];
  /** Whether the command line names more than one plain environment: the report is then one of many, even if only one matches. */
  readonly isMany: boolean;
  readonly activity?: string;
  /** Notices about how the plan was read, in whole sentences. */
  readonly notices: readonly string[];
}

/** What all readings of a command have in common. */
type Common = Pick<Reading, 'spell' | 'surroundings' | 'intent'>;

/**
 * Reads options, environment variables and the plan.
 *
 * @throws Failure (`invalid-input`) that lists every invalid value in any environment, or (`credentials`)
 */
export async function select(given: Given, surroundings: Surroundings, intent: Intent): Promise<Selection> {
  return selectBy(given, { spell: spellOption, surroundings, intent }, (readings) => {
    refuseUnusedUrls(given, readings);
    return readRequests(readings);
  });
}

/** Refuses the URL of a layer without a size: its name is mistyped, or its size is missing. */
function refuseUnusedUrls({ source, urls }: Given, readings: readonly Reading[]): void {
  const sizedLayers = readings.flatMap(({ source: of, layers }) =>
    layers.filter((name) => of(name) !== undefined).map(layerOf),
  );
  const mistakes = urls
    .filter((layer) => !LAYERS.some((known) => known === layer))
    .filter((layer) => !sizedLayers.includes(layer))
    .map((layer) => {
      const url = source(urlSetting(layer))?.text ?? '';
      const near = nearest(layer, sizedLayers);
      const fix = near === undefined ? 'set one, or correct the name of the layer' : `use \`${near}\``;
      const why = `the layer ${layer} has no size; ${fix}`;
      // The name may be mistyped, so it is not in the example.
      const example =
        near === undefined ? spellOption('cache').example('2') : spellOption(urlSetting(near)).example(url);
      return { input: '--url', value: `${layer}=${url}`, why, example };
    });
  if (mistakes.length > 0) throw invalidInputs({ values: mistakes });
}

/** Reads the environments of a command that only reads: sizes are optional. Throws as {@link select}. */
export async function selectLooks(given: Given, surroundings: Surroundings): Promise<Selection<Look>> {
  return selectBy(given, { spell: spellOption, surroundings, intent: 'scale' }, readLooks);
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
  const { openPlan, plannedIn } = await import('../machine/plan-file.ts');
  const { chooseEnvironments } = await import('../plan/select.ts');
  const plan = openPlan(path, activity);
  const filter = source('env')?.text ?? (activity === undefined ? refuseNoEnv() : '*');
  const environments = chooseEnvironments(plan, filter);
  const isMany = environments.length !== 1 || environments[0] !== filter;
  const all = environments.map((env) => ({ env, own: plannedIn(plan, activity, env) }));
  const requests = read(
    all.map(({ env, own }) => {
      const readEnv: Source = (name) => {
        const found = source(name);
        return name === 'env' ? { text: env, spelling: found?.spelling ?? spellOption(name) } : found;
      };
      return {
        source: firstOf(readEnv, withoutJobSettings(own.source)),
        layers: [...new Set([...own.layers, ...layers])],
        ...common,
        // All environments share one session.
        ...(isMany && { label: activity ?? 'many' }),
      };
    }),
  );
  const notices = all.flatMap(({ own }) => [
    ...jobEndNotices(own.source),
    ...own.layers.flatMap((layer) => {
      const planned = own.source(layer);
      return cutNotice(source(layer), { where: `${planned?.spelling.name} is`, value: planned?.text });
    }),
  ]);
  return { requests, isMany, notices: [...new Set(notices)], ...(activity !== undefined && { activity }) };
}

/** Without an activity, the sizes are those of the command line, and must not apply to every environment of the plan. */
function refuseNoEnv(): never {
  const { name, example } = spellOption('env');
  const why = 'select environments of the plan with `--env`, or all of them with `--activity`';
  throw invalidInputs({ values: [{ input: name, value: '', why, example: example('perf1') }] });
}

/** A command cannot do anything at the end of a job. */
function withoutJobSettings(source: Source): Source {
  return (name) => (JOB_SETTINGS.includes(name) ? undefined : source(name));
}

function jobEndNotices(source: Source): readonly string[] {
  const onJobEnd = source('on-job-end');
  if (onJobEnd === undefined || onJobEnd.text === 'keep') return [];
  const { text, spelling } = onJobEnd;
  return [
    `${spelling.name} is ${quoted(text)}, but a command cannot restore sizes. Only the GitHub Action can. This command does not restore the previous sizes.`,
  ];
}

/**
 * Notices about a size that may have lost its `%`: a crontab ends a command at a `%`, so that `--frontend 30%` arrives as
 * 30 instances. Empty unless the size replaces a percentage.
 *
 * @param given the size on the command line or in a variable
 * @param instead the value that the fleet had or has elsewhere, and where: `perf1-frontend was set to`
 */
export function cutNotice(
  given: GivenText | undefined,
  instead: { readonly where: string; readonly value: string | null | undefined },
): readonly string[] {
  const size = given && parseSize(given.text);
  if (given === undefined || size?.kind !== 'count' || size.count < 1 || size.count > 100) return [];
  if (!instead.value || readStoredSize(instead.value).kind !== 'percent') return [];
  const { name } = given.spelling;
  return [
    `${instead.where} ${plainLine(instead.value)}, but ${name} is ${size.count} instances. If you mean ${size.count}%, write ${size.count}p: in a crontab, % ends the command.`,
  ];
}
