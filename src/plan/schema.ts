// The plan as a JSON Schema, made from what reads it, so that editors offer the keys that count and refuse the others.
// It is weaker where a schema cannot say what readPlan knows: source texts, names that other parts must have, near misses.

import { URL_SUFFIX } from '../clonesquad/fleet-name.ts';
import { LEVELS } from '../clonesquad/goal.ts';
import { COUNT, PERCENT } from '../clonesquad/size.ts';
import { exampleApiUrl } from '../settings/examples.ts';
import { LAYERS, NAME, SUBFLEET_NAME } from '../settings/names.ts';
import { APPLY_IMMEDIATELY, IF_INSUFFICIENT, ON_JOB_END, type Setting } from '../settings/settings.ts';
import { EXTENSION_PREFIX, PLAN_SETTINGS, RESERVED, SETTING_NAMES } from './keys.ts';

/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

/** JSON Schema, draft 7, of a resource plan. */
export function planSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://github.com/acme/clonesquad-scale/raw/v1/plan.schema.json',
    title: 'Resource plan of clonesquad-scale',
    description: 'Which environments there are, and which sizes their fleets have in each activity.',
    type: 'object',
    properties: {
      environments: ENVIRONMENTS,
      activities: ACTIVITIES,
      layers: LAYER_LIST,
      ...settings(),
    },
    patternProperties: { ...URLS, [`^${EXTENSION_PREFIX}`]: EXTENSION },
    additionalProperties: false,
    required: ['environments', 'activities'],
    definitions: {
      ...Object.fromEntries(PLAN_SETTINGS.map((setting) => [setting.name, settingSchema(setting)])),
      Url: URL_SCHEMA,
      Environment: ENVIRONMENT,
      Activity: activity('The sizes of the layers, and settings that count in this activity.', {
        not: { propertyNames: { anyOf: SETTING_KEYS } },
      }),
      Override: activity(
        'What the activity has in this environment only, in place of what it has elsewhere.',
      ),
      Size: SIZE,
      SubfleetSize: SUBFLEET_SIZE,
      Fleet: fleet('Size', 'Size of a fleet, by itself or with the floor beside it.'),
      Subfleet: fleet('SubfleetSize', 'Size of a subfleet, by itself or with the floor beside it.'),
      Floor: FLOOR,
    },
  };
}

function ref(name: string): Schema {
  return { $ref: `#/definitions/${name}` };
}

const URL_KEY = `^(?!${EXTENSION_PREFIX})${NAME.source.slice(1, -1)}${URL_SUFFIX}$`;
const URLS: Schema = { [URL_KEY]: ref('Url') };

/** What a key is that names no fleet. */
const SETTING_KEYS: readonly Schema[] = [{ enum: SETTING_NAMES }, { pattern: URL_KEY }];

/** How the name of a layer begins, and goes on, which means nothing else. */
const LAYER_KEY = [
  `^(?!(?:${RESERVED.join('|')})(?:$|/)|${EXTENSION_PREFIX})`,
  '(?![^/]*-(?:url|floor)(?:$|/))',
  NAME.source.slice(1, -1),
].join('');

/** What a fleet may be called: a layer, and a subfleet after a slash. */
const FLEET_KEY = `${LAYER_KEY}(?:/${SUBFLEET_NAME.source.slice(1, -1)})?$`;

const EXTENSION: Schema = { description: 'Anything: a place for anchors, which is not read.' };

const URL_SCHEMA: Schema = {
  description:
    "URL of the layer's CloneSquad API, with or without v1/. Without it, it is found in the outputs of CloudFormation's stacks.",
  type: 'string',
  pattern: '^\\s*https://',
  examples: [exampleApiUrl()],
};

const LAYER_LIST: Schema = {
  description: 'The only layers there are: activities may name no other. Without it, any name is a layer.',
  type: 'array',
  items: { type: 'string', pattern: `${LAYER_KEY}$` },
  minItems: 1,
  uniqueItems: true,
  examples: [LAYERS],
};

const ENVIRONMENTS: Schema = {
  description: 'The environments, by name, with settings of their own or nothing.',
  type: 'object',
  minProperties: 1,
  propertyNames: { pattern: NAME.source },
  additionalProperties: { anyOf: [ref('Environment'), { type: 'null' }] },
};

const ACTIVITIES: Schema = {
  description: 'What is done in the environments: by name, the sizes that the layers need for it.',
  type: 'object',
  minProperties: 1,
  propertyNames: { pattern: NAME.source },
  additionalProperties: ref('Activity'),
};

const ENVIRONMENT: Schema = {
  description: 'Settings that count in this environment.',
  type: 'object',
  properties: {
    activities: {
      description: 'By activity, sizes and settings that count in this environment only.',
      type: 'object',
      propertyNames: { pattern: NAME.source },
      additionalProperties: ref('Override'),
    },
    ...settings(),
  },
  patternProperties: URLS,
  additionalProperties: false,
};

/** An activity, with more rules if there are any. */
function activity(description: string, rules: Schema = {}): Schema {
  return {
    description,
    type: 'object',
    properties: { ...Object.fromEntries(LAYERS.map((layer) => [layer, ref('Fleet')])), ...settings() },
    patternProperties: { ...URLS, '/': ref('Subfleet') },
    additionalProperties: ref('Fleet'),
    propertyNames: { anyOf: [...SETTING_KEYS, { pattern: FLEET_KEY }] },
    ...rules,
  };
}

const COUNT_SCHEMA: Schema = { type: 'integer', minimum: 0, maximum: 999_999 };

const SUBFLEET_SIZE: Schema = {
  description: 'A whole number of instances (4), or a whole percentage of them (50%).',
  anyOf: [
    COUNT_SCHEMA,
    { type: 'string', pattern: `(?:${COUNT.source})|(?:${PERCENT.source})`, examples: ['100%', '50%'] },
  ],
};

const SIZE: Schema = {
  description:
    "A whole number of instances (4), a whole percentage of the fleet (50%), or auto for CloneSquad's autoscaler.",
  anyOf: [{ const: 'auto' }, ref('SubfleetSize')],
};

const FLOOR: Schema = {
  description: "CloneSquad's least number of running instances in this fleet, to be set with the size.",
  anyOf: [COUNT_SCHEMA, { type: 'string', pattern: COUNT.source }],
};

function fleet(size: string, description: string): Schema {
  return {
    description,
    anyOf: [
      ref(size),
      {
        type: 'object',
        properties: { size: ref(size), floor: ref('Floor') },
        required: ['size'],
        additionalProperties: false,
      },
    ],
  };
}

function settings(): Schema {
  return Object.fromEntries(SETTING_NAMES.map((name) => [name, ref(name)]));
}

/** The settings whose words are a closed set. */
const WORDS: Readonly<Record<string, readonly (string | boolean)[]>> = {
  'wait-for': ['none', ...LEVELS],
  'apply-immediately': [true, false, ...APPLY_IMMEDIATELY],
  'if-insufficient-instances': IF_INSUFFICIENT,
  'on-job-end': ON_JOB_END,
};

const A_TEXT: Schema = { type: 'string', pattern: '\\S' };
const A_NUMBER: Schema = { anyOf: [{ type: 'integer' }, A_TEXT] };
const ACCOUNT_IDS: Schema = { anyOf: [A_TEXT, { type: 'integer' }, { type: 'array', items: A_NUMBER }] };

/** What the value of a setting may look like, by its kind. */
function valueSchema({ name, value }: Setting): Schema {
  const words = WORDS[name];
  if (words !== undefined) return { enum: words };
  if (name === 'allowed-account-ids') return ACCOUNT_IDS;
  return value === 'number' || value === 'seconds' ? A_NUMBER : A_TEXT;
}

function settingSchema(setting: Setting): Schema {
  const { about, usual } = setting;
  return { description: about, ...valueSchema(setting), ...(usual !== undefined && { default: usual }) };
}
