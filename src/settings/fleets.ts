// The settings that say which fleets are meant, and what each is asked for.

import { isVpcEndpoint, parseApiUrl } from '../clonesquad/api-url.ts';
import { formatFleetName, urlSetting } from '../clonesquad/fleet-name.ts';
import {
  A_SIZE,
  A_SUBFLEET_SIZE,
  parseFloor,
  parseSize,
  parseSubfleetSize,
  type Size,
} from '../clonesquad/size.ts';
import type { FleetLook, FleetRequest } from '../scale/request.ts';
import { exampleApiUrl } from './examples.ts';
import { FLOOR_SUFFIX, NAME, NAME_IN_WORDS, SUBFLEET_NAME } from './names.ts';
import { matching, type SettingsReader } from './reader.ts';
import { usualOf } from './settings.ts';

/** Which of the fleets that there may be are meant. */
export type Choose<Fleet extends FleetLook> = (
  reader: SettingsReader,
  fleets: readonly FleetLook[],
  layers: readonly string[],
) => readonly Fleet[];

/** Those that are given a size: a run needs one at least. */
export const withSize: Choose<FleetRequest> = (reader, fleets, layers) => {
  if (layers.every((layer) => reader.text(layer) === '')) refuseNoSize(reader, layers);
  return fleets.flatMap((fleet) => (fleet.size === undefined ? [] : [{ ...fleet, size: fleet.size }]));
};

/** Those that are given a size or a URL, or else all: of an environment with one CloneSquad, that one, which is no layer. */
export const withSizeOrUrl: Choose<FleetLook> = (reader, fleets) => {
  const given = fleets.filter(({ layer, api }) => reader.text(layer) !== '' || api !== undefined);
  if (given.length > 0) return given;
  if (templateOf(reader).includes(LAYER)) return fleets;
  return [...new Map(fleets.map((fleet) => [fleet.name, { ...fleet, layer: fleet.name }])).values()];
};

/** Where a layer's name stands in the template of the groups. */
const LAYER = '{layer}';

/** How the groups of an environment are called, `perf1-{layer}`, where that tells its layers from other environments' groups. */
export function groupsOf(reader: SettingsReader, env: string): string | undefined {
  const template = templateOf(reader).replaceAll('{env}', env);
  return /^(?:[^{}]*[-_])?\{layer\}(?:[-_][^{}]*)?$/.test(template) ? template : undefined;
}

function templateOf(reader: SettingsReader): string {
  return reader.text('group-name') || GROUP_TEMPLATE;
}

/** All fleets that there may be, whether they are given a size or not. */
export function readFleets(
  reader: SettingsReader,
  env: string,
  layers: readonly string[],
): readonly FleetLook[] {
  const template = readGroupTemplate(reader);
  const everyFloor = readFloor(reader, 'floor');
  return layers.map((name) => {
    const [layer = '', subfleet] = name.split('/');
    if (!NAME.test(layer) || !SUBFLEET_NAME.test(subfleet ?? '-')) reader.refuse(name, A_FLEET, '4');
    const size = readSize(reader, name, subfleet !== undefined);
    const api = readApi(reader, urlSetting(name));
    const floor = readFloor(reader, `${name}${FLOOR_SUFFIX}`) ?? everyFloor;
    const group = template.replaceAll('{env}', env).replaceAll(LAYER, layer);
    const id = { group, ...(subfleet !== undefined && { subfleet }) };
    const more = { ...(floor !== undefined && { floor }), ...(api && { api }) };
    return { layer: name, ...id, name: formatFleetName(id), ...(size && { size }), ...more };
  });
}

/** Refuses a template by which several fleets are of one group. */
export function refuseSharedGroup(reader: SettingsReader, fleets: readonly FleetLook[]): void {
  if (new Set(fleets.map(({ name }) => name)).size === fleets.length) return;
  reader.refuse('group-name', 'several fleets would be of one group: {layer} is missing', GROUP_TEMPLATE);
}

const A_FLEET = `a layer is named by ${NAME_IN_WORDS}, and a subfleet of it by small letters, digits, - and _ after a slash, and not __all__`;

function refuseNoSize(reader: SettingsReader, layers: readonly string[]): void {
  const names = layers.map((layer) => reader.nameOf(layer));
  reader.refuse(layers[0] ?? 'frontend', `at least one of ${names.join(' and ')} is needed`, '4');
}

const GROUP_TEMPLATE = usualOf('group-name');

/** Letters, digits, - and _, as CloneSquad's own functions are named after the group; and what is filled in. */
const GROUP_NAME = /^(?:[A-Za-z0-9_-]|\{env\}|\{layer\})+$/;

function readGroupTemplate(reader: SettingsReader): string {
  const why = 'a GroupName has letters, digits, - and _, and {env} and {layer} where these are filled in';
  return reader.parsed('group-name', matching(GROUP_NAME), why, GROUP_TEMPLATE) ?? GROUP_TEMPLATE;
}

function readApi(reader: SettingsReader, name: string): URL | undefined {
  const text = reader.text(name);
  const isEndpoint = URL.canParse(text) && isVpcEndpoint(new URL(text));
  return reader.parsed(
    name,
    parseApiUrl,
    isEndpoint
      ? `a VPC endpoint does not say which API is meant: give it as ${reader.nameOf('vpc-endpoint')}, and here the API's own URL or nothing`
      : 'an API has an https URL without user, query or fragment',
    exampleApiUrl(),
  );
}

function readSize(reader: SettingsReader, layer: string, isSubfleet: boolean): Size | undefined {
  if (isSubfleet) return reader.parsed(layer, parseSubfleetSize, A_SUBFLEET_SIZE, '4');
  return reader.parsed(layer, parseSize, A_SIZE, layer === 'frontend' ? '4' : '50%');
}

function readFloor(reader: SettingsReader, name: string): number | undefined {
  return reader.parsed(name, parseFloor, 'a floor is a whole number of instances', '0');
}
