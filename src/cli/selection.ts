// The environments of a command, with their settings: options override environment variables, and both override the plan.

import type { Env } from '../aws/env-variables.ts';
import { plainLine, quoted } from '../base/text.ts';
import { parseSize, readStoredSize } from '../clonesquad/size.ts';
import { invalidInputs } from '../errors/run.ts';
import type { Intent, Request } from '../scale/request.ts';
import type { Reading } from '../settings/read-request.ts';
import { firstOf, type GivenText, type Source } from '../settings/reader.ts';
import { commandSurroundings } from './command.ts';
import { type Given, spellOption, variableOf } from './options.ts';

/** The environments to scale, to wait for, or to read. */
export interface Selection<Of = Request> {
  readonly requests: readonly Of[];
  /** Whether the command line names more than one plain environment: the report is then one of many, even if only one matches. */
  readonly isMany: boolean;
  readonly activity?: string;
  /** Notices about how the plan was read, in whole sentences. */
  readonly notices: readonly string[];
}

/**
 * Reads options, environment variables and the plan. `read` makes the requests from the settings of all environments.
 *
 * @throws Failure (`invalid-input`) that lists every invalid value in any environment, or (`credentials`)
 */
export async function select<Of>(
  given: Given,
  env: Env,
  intent: Intent,
  read: (readings: readonly Reading[]) => readonly Of[],
): Promise<Selection<Of>> {
  const { source, layers } = given;
  const common = { surroundings: commandSurroundings(env), intent, spell: spellOption };
  const [path, activity] = ['plan', 'activity'].map((name) => source(name)?.text);
  if (path === undefined && activity === undefined)
    return { requests: read([{ source, layers, ...common }]), isMany: false, notices: [] };
  const { openPlan, plannedIn } = await import('../machine/plan-file.ts');
  const { chooseEnvironments } = await import('../plan/select.ts');
  const plan = openPlan(path, activity);
  const { name: from = '' } = source('plan')?.spelling ?? {};
  // Somebody who names only sizes may have forgotten the variable.
  const file = from === variableOf('plan') ? `${plan.file} (from ${from})` : plan.file;
  const filter = source('env')?.text ?? (activity === undefined ? refuseNoEnv() : '*');
  const environments = chooseEnvironments({ ...plan, file }, filter);
  const isMany = environments.length !== 1 || environments[0] !== filter;
  const all = environments.map((name) => ({ name, planned: plannedIn(plan, activity, name) }));
  const requests = read(
    all.map(({ name: text, planned }) => {
      const { spelling } = source('env') ?? { spelling: spellOption('env') };
      const only: Source = (name) => (name === 'env' ? { text, spelling } : undefined);
      // A command cannot do anything at the end of a job.
      const ofPlan: Source = (name) => (name === 'on-job-end' ? undefined : planned.source(name));
      return {
        source: firstOf(only, source, ofPlan),
        layers: [...new Set([...planned.layers, ...layers])],
        planLayers: planned.planLayers,
        ...common,
        // All environments share one session.
        ...(isMany && { label: activity ?? 'many' }),
      };
    }),
  );
  const notices = all.flatMap(({ planned }) => [
    ...jobEndNotices(planned.source),
    ...planned.layers.flatMap((layer) => {
      const { text: value, spelling } = planned.source(layer) ?? {};
      return percentNotice(source(layer), { where: `${spelling?.name} is`, value });
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

function jobEndNotices(source: Source): readonly string[] {
  const onJobEnd = source('on-job-end');
  if (onJobEnd === undefined || onJobEnd.text === 'keep') return [];
  const { text, spelling } = onJobEnd;
  return [
    `${spelling.name} is ${quoted(text)}, but this command does not restore the previous sizes. Only \`clonesquad-scale run\` and the GitHub Action do.`,
  ];
}

/**
 * Notices about a size that may have lost its `%`: a crontab ends a command at a `%`, so that `--frontend 30%` arrives as
 * 30 instances. Empty unless the size replaces a percentage.
 *
 * @param given the size on the command line or in a variable
 * @param instead the value that the fleet had or has elsewhere, and where: `perf1-frontend was set to`
 */
export function percentNotice(
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
