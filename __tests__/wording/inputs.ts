// The messages about invalid values: of inputs, options and a plan.

import { endpointOf } from '../../src/aws/env-variables.ts';
import { isOn, readGiven } from '../../src/cli/options.ts';
import type { InvalidValue } from '../../src/errors/run.ts';
import { invalidInputsIn, planProblemsIn, planWith } from '../support/invalid-values.ts';
import { readInputTexts } from '../support/read-inputs.ts';
import { once } from './catalogue.ts';

const VALID = { env: 'perf1', frontend: '4', 'aws-region': 'eu-west-1' };
const ROLE = 'arn:aws:iam::111122223333:role/clonesquad-scale';
const API = 'https://abcde12345.execute-api.eu-west-3.amazonaws.com/v1/';
const VPC_ENDPOINT = 'vpce-0123456789abcdef0-abcdefgh.execute-api.eu-west-2.vpce.amazonaws.com';

/** Invalid inputs, on top of valid ones. */
const INVALID: readonly Readonly<Record<string, string>>[] = [
  { env: 'perf 1', frontend: 'ten', 'aws-region': 'Ireland', 'frontend-url': 'http://a.example/' },
  { env: '', frontend: '', 'aws-region': '' },
  { 'frontend-url': API },
  { 'role-to-assume': 'clonesquad-scale', 'role-duration-seconds': '1h' },
  { 'role-chaining': 'yes', 'external-id': 'a b' },
  { 'role-chaining': 'true', 'external-id': 'acme/perf1' },
  { 'role-to-assume': ROLE, 'external-id': 'acme/perf1' },
  { 'role-to-assume': ROLE, 'role-session-name': 'a b', 'allowed-account-ids': '444455556666' },
  { 'allowed-account-ids': '1234', 'vpc-endpoint': 'vpce.example.com', 'metrics-namespace': 'a b' },
  {
    'vpc-endpoint': VPC_ENDPOINT,
    'frontend-url': 'https://vpce-0-a.execute-api.eu-west-1.vpce.amazonaws.com/v1/',
  },
  { timeout: '0s', 'request-timeout': '11m', 'wait-for': 'Ready', ttl: '7200' },
  { env: 'perf1,perf2' },
  { ttl: '3m1ms', 'wait-for': 'none' },
  { ttl: '179s', 'wait-for': 'none' },
  { ttl: '20m' },
  {
    'if-insufficient-instances': 'Accept',
    'on-job-end': 'delete',
    'dry-run': 'yes',
    'apply-immediately': 'no',
  },
  { 'group-name': '{env}_{tier}', 'frontend-floor': '-1' },
  { 'group-name': '{env}', backend: '1' },
];

function settings(): readonly InvalidValue[] {
  const fleets = ['backend/Workers', 'backend/workers'];
  return [
    ...INVALID.flatMap((invalid) => invalidInputsIn(() => readInputTexts({ ...VALID, ...invalid }))),
    ...invalidInputsIn(() => readInputTexts({ ...VALID, 'wait-for': 'none' }, {}, { intent: 'wait' })),
    ...invalidInputsIn(() =>
      readInputTexts({ ...VALID, 'backend/Workers': '1', 'backend/workers': 'auto' }, {}, { layers: fleets }),
    ),
    ...invalidInputsIn(() => endpointOf('sts', 'eu-west-1', { AWS_ENDPOINT_URL: 'localhost:4566' })),
  ];
}

function options(): readonly InvalidValue[] {
  const line = (size: readonly string[], url: readonly string[] = []) =>
    new Map(Object.entries({ frontend: ['4'], size, url }));
  const given = line(['cache', 'timeout=2', 'frontend=2'], ['backend/workers=https://x/v1/']);
  return [
    ...invalidInputsIn(() => readGiven(given, {})),
    ...invalidInputsIn(() => readGiven(line([]), { CLONESQUAD_DRYRUN: 'true' })),
    ...invalidInputsIn(() => readGiven(line([]), { CLONESQUAD_ROLE_CHAINING: 'true' })),
    ...invalidInputsIn(() => isOn('json', readGiven(line([]), { CLONESQUAD_JSON: 'yes' }))),
  ];
}

/** Each as an error shows it, without the value. A common reason is listed once. */
function reasons(values: readonly InvalidValue[]): readonly string[] {
  const byReason = Map.groupBy(values, ({ why }) => why);
  return [...byReason].map(([why, [first, ...others]]) => {
    const names = [first, ...others].map((value) => value?.input);
    return `${once(names.map(String)).join(', ')}: ${why}. Example: ${first?.example}`;
  });
}

/** Texts that are not plans. */
const NO_PLANS: readonly string[] = [
  '',
  '4',
  '- a',
  '\n~',
  'timeout: 4m',
  'a: [1',
  'a: "\\q"',
  `${planWith({})}---\n{}`,
  `# ${'é'.repeat(524_288)}`,
  `audience: ${'{ a: '.repeat(30)}${' }'.repeat(30)}`,
];

/** Aliases that expand to more entries than a plan can have. */
const TOO_MANY_ENTRIES = [
  'environments: { e: }',
  'activities:',
  `  x: &x { ${Array.from({ length: 1000 }, (_, index) => `l${index}: 1`).join(', ')} }`,
  ...Array.from({ length: 300 }, (_, index) => `  a${index}: *x`),
].join('\n');

/** One invalid line at the top level, in an environment, or in an activity. */
const INVALID_LINES: readonly Parameters<typeof planWith>[0][] = [
  ...[
    'timeout: 4m\ntimeout: 5m',
    'timeout: !!int 4',
    'timeout: *ten',
    '? [timeout]\n: 4m',
    '<<: { timeout: 4m }',
    'aws-regoin: x',
    'dry-run: true',
    'frontend: 4',
    'timeout:',
    'timeout: [4m]',
    'fronted-url: https://x.example/',
    'web-url: https://x.example/',
    'layers: web',
    'layers: [frontend, frontend, -a, timeout]',
  ].map((top) => ({ top })),
  ...[
    '4',
    '{ frontend: 4, layers: [a] }',
    '{ activities: }',
    '{ activities: { a: , b: { frontend: 4 }, other: {} } }',
  ].map((env) => ({ env })),
  ...[
    '',
    '{}',
    '{ timout: 3m, activities: 1, frontend-floor: 1, web app: 1 }',
    '{ backend/Workers: 1, backend/w: auto }',
    '{ web: , app: [4], api: { size: { size: 1 } } }',
    '{ web: { floor: 1 }, app: { size: 1, flor: 1 }, api: { size: 1, ttl: 1, floor: 50% } }',
  ].map((activity) => ({ activity })),
  { top: 'layers: [frontend, fronted]', activity: '{ backend: 2 }' },
];

function plans(): readonly string[] {
  const texts = [
    ...NO_PLANS,
    ...INVALID_LINES.map(planWith),
    'environments: { p_: }\nactivities: { a_: { frontend: 4 } }',
  ];
  const problems = [...texts.flatMap(planProblemsIn), ...planProblemsIn(TOO_MANY_ENTRIES).slice(0, 1)];
  return once(problems.map(({ message }) => message));
}

/** By the folder or file of `src/` that contains the texts. */
export const INPUTS: Readonly<Record<string, readonly string[]>> = {
  'src/settings/': reasons(settings()),
  'src/cli/, of options': reasons(options()),
  'src/plan/': plans(),
};
