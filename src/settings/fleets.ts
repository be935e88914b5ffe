// The settings of the fleets: their names, sizes, floors and URLs.

import { apiIdentity, isVpcEndpoint } from '../clonesquad/api-url.ts';
import { FLOOR_SUFFIX, formatFleetName, urlSetting } from '../clonesquad/fleet-name.ts';
import type { Size } from '../clonesquad/size.ts';
import { apiShared } from '../errors/discovery.ts';
import type { FleetRequest, NamedFleet, Request } from '../scale/request.ts';
import {
  API_URL,
  FLOOR,
  type Format,
  NAME,
  NAME_IN_WORDS,
  SIZE,
  SUBFLEET_IN_WORDS,
  SUBFLEET_NAME,
  SUBFLEET_SIZE,
} from './formats.ts';
import type { SettingsReader } from './reader.ts';
import { setting } from './settings.ts';

/** Chooses the fleets of a run among all that are possible. */
export type Choose<Fleet extends NamedFleet> = (
  reader: SettingsReader,
  fleets: readonly NamedFleet[],
  layers: readonly string[],
) => readonly Fleet[];

/** The fleets with a size: a run needs at least one. */
export const withSize: Choose<FleetRequest> = (reader, fleets, layers) => {
  if (layers.every((layer) => reader.text(layer) === '')) {
    const names = layers.map((layer) => `\`${reader.nameOf(layer)}\``);
    const isPlanned = reader.text('activity') !== '';
    const orActivity = isPlanned ? '' : `, or an activity of the plan with \`${reader.nameOf('activity')}\``;
    reader.refuse(layers[0] ?? 'frontend', `set at least one of ${names.join(' and ')}${orActivity}`, SIZE.example);
  }
  return fleets.flatMap((fleet) => (fleet.size === undefined ? [] : [{ ...fleet, size: fleet.size }]));
};

/**
 * The fleets with a size or a URL, or else those of the plan, or else all of them. Where `group-name` has no `{layer}`, the environment has one
 * CloneSquad: that one, named by its group.
 */
export function withSizeOrUrl(planLayers: readonly string[]): Choose<NamedFleet> {
  return (reader, fleets) => {
    const given = fleets.filter(({ layer, api }) => reader.text(layer) !== '' || api !== undefined);
    if (given.length > 0) return given;
    const ofPlan = fleets.filter(({ layer }) => planLayers.includes(layer));
    const open = ofPlan.length > 0 ? ofPlan : fleets;
    if (templateOf(reader).includes(LAYER)) return open;
    return [...new Map(open.map((fleet) => [fleet.name, { ...fleet, layer: fleet.name }])).values()];
  };
}

/** The placeholder of a layer's name in `group-name`. */
const LAYER = '{layer}';

/** The template of an environment's groups, `perf1-{layer}`, if it separates them from the groups of other environments. */
export function groupsOf(reader: SettingsReader, env: string): string | undefined {
  const template = templateOf(reader).replaceAll('{env}', env);
  return /^(?:[^{}]*[-_])?\{layer\}(?:[-_][^{}]*)?$/.test(template) ? template : undefined;
}

function templateOf(reader: SettingsReader): string {
  return reader.text('group-name') || setting('group-name').default;
}

/** All possible fleets, with and without a size. */
export function readFleets(reader: SettingsReader, env: string, layers: readonly string[]): readonly NamedFleet[] {
  const template = reader.value(setting('group-name'));
  const everyFloor = reader.optional(setting('floor'));
  return layers.map((name) => {
    const [layer = '', subfleet] = name.split('/');
    if (!NAME.test(layer)) reader.refuse(name, USE_LAYER, '4', 'cache');
    else if (!SUBFLEET_NAME.test(subfleet ?? '-')) reader.refuse(name, USE_SUBFLEET, '4', 'backend/workers');
    const format: Format<Size> = subfleet === undefined ? SIZE : SUBFLEET_SIZE;
    const size = reader.optional({ name, format });
    const api = readApi(reader, urlSetting(name));
    const floor = reader.optional({ name: `${name}${FLOOR_SUFFIX}`, format: FLOOR }) ?? everyFloor;
    const group = template.replaceAll('{env}', env).replaceAll(LAYER, layer);
    const id = { group, ...(subfleet !== undefined && { subfleet }) };
    const more = { ...(floor !== undefined && { floor }), ...(api && { api }) };
    return { layer: name, ...id, name: formatFleetName(id), ...(size && { size }), ...more };
  });
}

/** Refuses a template that gives several fleets the same group. */
export function refuseSharedGroup(reader: SettingsReader, fleets: readonly NamedFleet[]): void {
  if (new Set(fleets.map(({ name }) => name)).size === fleets.length) return;
  const why = `several fleets would have the same GroupName; add the placeholder \`${LAYER}\``;
  reader.refuse('group-name', why, setting('group-name').default);
}

const USE_LAYER = `use a layer name of ${NAME_IN_WORDS}`;

const USE_SUBFLEET = `use a subfleet name of ${SUBFLEET_IN_WORDS}, after the layer and a slash`;

function readApi(reader: SettingsReader, name: string): URL | undefined {
  const text = reader.text(name);
  const isEndpoint = URL.canParse(text) && isVpcEndpoint(new URL(text));
  const use = `this is a VPC endpoint, which does not identify an API; set it as \`${reader.nameOf('vpc-endpoint')}\`, and omit this URL or use the URL of the API itself`;
  return reader.optional({ name, format: isEndpoint ? { ...API_URL, use } : API_URL });
}

/**
 * Environments that are scaled together must have different fleets: otherwise the size of one would replace that of the other.
 *
 * @throws Failure (`invalid-input`) if several environments have the same CloneSquad
 */
export function refuseSharedFleets(requests: readonly Request[]): void {
  const owners = new Map<string, Set<string>>();
  const all = requests.flatMap((request) =>
    request.fleets.map((fleet) => ({ ...fleet, env: request.env, place: cloneSquadKey(fleet, request) })),
  );
  for (const { place, env } of all) owners.set(place, (owners.get(place) ?? new Set()).add(env));
  for (const { place, group, api } of all) {
    const names = [...(owners.get(place) ?? [])];
    if (names.length > 1) throw apiShared({ kind: 'environments', names, api: api?.href ?? `the group ${group}` });
  }
}

/** Identifies a CloneSquad: by its API, or by its group, region and account. */
function cloneSquadKey({ api, group }: NamedFleet, { region, signIn }: Request): string {
  if (api !== undefined) return apiIdentity(api);
  const account = signIn.kind === 'role' ? accountOf(signIn.roleArn) : undefined;
  return JSON.stringify([account, region, group]);
}

/** The account of a role; `undefined` if the text is not the ARN of one. */
export function accountOf(roleArn: string): string | undefined {
  return /^arn:[a-z-]+:iam::(\d{12}):/.exec(roleArn)?.[1];
}
