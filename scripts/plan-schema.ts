// The JSON Schema of a plan, made from the tables and grammars that read plans, so that editors offer valid keys and reject others.
// It is weaker than readPlan where a schema cannot express a rule: source texts, names defined elsewhere in the plan, near misses.

import { exampleApiUrl } from '../src/clonesquad/api-url.ts';
import { LAYERS, URL_SUFFIX } from '../src/clonesquad/fleet-name.ts';
import { COUNT, PERCENT } from '../src/clonesquad/size.ts';
import { EXTENSION_PREFIX, PLAN_SETTINGS, RESERVED, SETTING_NAMES } from '../src/plan/keys.ts';
import { NAME, SUBFLEET_NAME } from '../src/settings/formats.ts';
import { meaningOf, type Setting } from '../src/settings/settings.ts';

/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

function ref(name: string): Schema {
  return { $ref: `#/definitions/${name}` };
}

/** A mapping from names to values. */
function byName(description: string, value: Schema, rules: Schema = {}): Schema {
  return {
    description,
    type: 'object',
    ...rules,
    propertyNames: { pattern: NAME.source },
    additionalProperties: value,
  };
}

const URL_KEY = `^(?!${EXTENSION_PREFIX})${NAME.source.slice(1, -1)}${URL_SUFFIX}$`;
const URLS: Schema = { [URL_KEY]: ref('Url') };

/** Keys that do not name a fleet. */
const SETTING_KEYS: readonly Schema[] = [{ enum: SETTING_NAMES }, { pattern: URL_KEY }];

/** The name of a layer that has no other meaning. */
const LAYER_KEY = [
  `^(?!(?:${RESERVED.join('|')})(?:$|/)|${EXTENSION_PREFIX})`,
  '(?![^/]*-(?:url|floor)(?:$|/))',
  NAME.source.slice(1, -1),
].join('');

/** The name of a fleet: a layer, and a subfleet after a slash. */
const FLEET_KEY = `${LAYER_KEY}(?:/${SUBFLEET_NAME.source.slice(1, -1)})?$`;

const COUNT_SCHEMA: Schema = { type: 'integer', minimum: 0, maximum: 999_999 };

/** JSON Schema, draft 7, of a plan. */
export function planSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://github.com/acme/clonesquad-scale/raw/v1/plan.schema.json',
    title: 'Plan of clonesquad-scale',
    description: 'The environments, and the sizes of their fleets in each activity.',
    type: 'object',
    properties: {
      environments: byName(
        'The environments by name, each with its own settings or nothing.',
        { anyOf: [ref('Environment'), { type: 'null' }] },
        { minProperties: 1 },
      ),
      activities: byName('The activities by name, each with the sizes that the layers need for it.', ref('Activity'), {
        minProperties: 1,
      }),
      layers: {
        description: 'The valid layers: activities cannot name others. If omitted, any name is a layer.',
        type: 'array',
        items: { type: 'string', pattern: `${LAYER_KEY}$` },
        minItems: 1,
        uniqueItems: true,
        examples: [LAYERS],
      },
      ...settings(),
    },
    patternProperties: {
      ...URLS,
      [`^${EXTENSION_PREFIX}`]: { description: 'Any value: a place for anchors, which is not read.' },
    },
    additionalProperties: false,
    required: ['environments', 'activities'],
    definitions: {
      ...Object.fromEntries(PLAN_SETTINGS.map((setting) => [setting.name, settingSchema(setting)])),
      Url: {
        description:
          "URL of the layer's CloneSquad API. The stage `v1/` is optional. If omitted, the URL is discovered from CloudFormation stack outputs.",
        type: 'string',
        pattern: '^\\s*https://',
        examples: [exampleApiUrl()],
      },
      Environment: {
        description: 'Settings of this environment.',
        type: 'object',
        properties: {
          activities: byName('By activity, sizes and settings for this environment only.', ref('Override')),
          ...settings(),
        },
        patternProperties: URLS,
        additionalProperties: false,
      },
      Activity: {
        ...activity('The sizes of the layers, and the settings of this activity.'),
        not: { propertyNames: { anyOf: SETTING_KEYS } },
      },
      Override: activity('Sizes and settings of the activity that differ in this environment.'),
      Size: {
        description:
          "A whole number of instances (`4`), a whole percentage of the fleet (`50%`), or `auto` for CloneSquad's autoscaler.",
        anyOf: [{ const: 'auto' }, ref('SubfleetSize')],
      },
      SubfleetSize: {
        description: 'A whole number of instances (`4`), or a whole percentage of them (`50%`).',
        anyOf: [
          COUNT_SCHEMA,
          { type: 'string', pattern: `(?:${COUNT.source})|(?:${PERCENT.source})`, examples: ['100%', '50%'] },
        ],
      },
      Fleet: fleet('Size', 'Size of a fleet, alone or together with its floor.'),
      Subfleet: fleet('SubfleetSize', 'Size of a subfleet, alone or together with its floor.'),
      Floor: {
        description: 'Floor of this fleet: its minimum number of running instances. Set together with the size.',
        anyOf: [COUNT_SCHEMA, { type: 'string', pattern: COUNT.source }],
      },
    },
  };
}

function activity(description: string): Schema {
  return {
    description,
    type: 'object',
    properties: { ...Object.fromEntries(LAYERS.map((layer) => [layer, ref('Fleet')])), ...settings() },
    patternProperties: { ...URLS, '/': ref('Subfleet') },
    additionalProperties: ref('Fleet'),
    propertyNames: { anyOf: [...SETTING_KEYS, { pattern: FLEET_KEY }] },
  };
}

function fleet(size: string, description: string): Schema {
  const withFloor = {
    type: 'object',
    properties: { size: ref(size), floor: ref('Floor') },
    required: ['size'],
    additionalProperties: false,
  };
  return { description, anyOf: [ref(size), withFloor] };
}

function settings(): Schema {
  return Object.fromEntries(SETTING_NAMES.map((name) => [name, ref(name)]));
}

const A_TEXT: Schema = { type: 'string', pattern: '\\S' };
const A_NUMBER: Schema = { anyOf: [{ type: 'integer' }, A_TEXT] };
const ACCOUNT_IDS: Schema = { anyOf: [A_TEXT, { type: 'integer' }, { type: 'array', items: A_NUMBER }] };

/** The values of a setting, as YAML reads them: `true` is no text there. */
function valueSchema({ name, format: { choices, placeholder } }: Setting): Schema {
  if (choices?.includes('true')) return { enum: [true, false, ...choices] };
  if (choices !== undefined) return { enum: choices };
  if (name === 'allowed-account-ids') return ACCOUNT_IDS;
  return placeholder === 'number' || placeholder === 'seconds' ? A_NUMBER : A_TEXT;
}

function settingSchema(setting: Setting): Schema {
  const description = meaningOf(setting, 'key');
  return {
    description,
    ...valueSchema(setting),
    ...(setting.default !== undefined && { default: setting.default }),
  };
}
