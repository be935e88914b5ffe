// Writes docs/troubleshooting.md from the declarations of all errors, so that each error links to a section that exists.

import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { failure } from '../src/errors/failure.ts';
import { END_SIGNALS, exitCode, RESULTS, type Result } from '../src/errors/failure.ts';
import { FIXERS } from '../src/render/failure.ts';
import { SETTINGS } from '../src/settings/settings.ts';

const FOLDER = new URL('../src/errors/', import.meta.url);

/** An error as it is declared. */
type Declared = ReturnType<typeof failure<never>>;

/** Every error that a file in src/errors/ exports, by code; throws if two have the same code. */
export async function allErrors(): Promise<readonly Declared[]> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'));
  const modules: readonly object[] = await Promise.all(files.map((name) => import(new URL(name, FOLDER).href)));
  const errors = [...new Set(modules.flatMap((exported) => Object.values(exported).filter(isDeclared)))];
  const codes = errors.map(({ code }) => code);
  const duplicate = codes.find((code, index) => codes.indexOf(code) !== index);
  if (duplicate !== undefined) throw new Error(`Two errors have the code ${duplicate}`);
  return errors.toSorted((one, other) => (one.code < other.code ? -1 : 1));
}

function isDeclared(value: unknown): value is Declared {
  return typeof value === 'function' && 'code' in value && 'texts' in value;
}

/** The page, in Markdown: indexes by symptom, exit code and code, then one heading per error, which is its code and so its anchor. */
export function troubleshootingPage(errors: readonly Declared[]): string {
  const parts = [
    ...OPENING,
    '## By symptom',
    table('| what you see | codes |', SYMPTOMS.map(symptomRow)),
    '## By exit code',
    'If a run has several errors, the most serious result counts. The table begins with the most serious one.',
    table(
      '| result | exit code | codes |',
      FAILURES.map((result) => resultRow(result, errors)),
    ),
    '## By code',
    table('| code | exit code | what happened |', errors.map(row)),
    '## How to read an error',
    ...READING,
    '## The errors',
    ...errors.map(section),
    '## What next',
    ...NEXT,
  ];
  return `${parts.join('\n\n')}\n`;
}

function table(head: string, rows: readonly string[]): string {
  return [head, head.replace(/[^|]+/g, '--'), ...rows].join('\n');
}

function symptomRow([symptom, codes]: (typeof SYMPTOMS)[number]): string {
  return `| ${symptom} | ${codes.split(' ').map(linkTo).join(', ')} |`;
}

function resultRow(result: Result, errors: readonly Declared[]): string {
  const codes = errors.filter((error) => error.result === result).map(({ code }) => linkTo(code));
  return `| \`${result}\` | ${exitCodes(result)} | ${codes.join(', ')} |`;
}

function linkTo(code: string): string {
  return `[${code}](#${code})`;
}

function row({ code, result, texts: { docs } }: Declared): string {
  return `| ${linkTo(code)} | ${exitCodes(result)} | ${inMarkdown(firstStatement(docs))} |`;
}

function section({ code, result, fixBy, texts: { docs, fix } }: Declared): string {
  const codes = exitCodes(result);
  const fixer = fixBy === 'user' ? '' : ` Who can fix it: **${FIXERS[fixBy]}**.`;
  const head = `Result: \`${result}\`, exit code${codes.includes(',') ? 's' : ''} ${codes}.${fixer}`;
  const whatToDo = typeof fix === 'string' ? ` ${fix.replace(NAMES, '`$&`')}` : '';
  return [`### ${code}`, head, inMarkdown(`${docs}${whatToDo}`)].join('\n\n');
}

/** Names of settings and environment variables, where they are not marked as code. */
const NAMES = new RegExp(
  `(?<![\\w\`/.-])(?:${SETTINGS.map(({ name }) => name)
    .filter((name) => name.includes('-'))
    .join('|')}|[A-Z]{2,}_[A-Z_]+)(?![\\w\`-])`,
  'g',
);

/** The beginning of an explanation, up to its first full stop, colon or semicolon. */
function firstStatement(docs: string): string {
  const [statement = ''] = /^(?:`[^`]*`|[^`.:;]|[.:;](?=\S))*/.exec(docs) ?? [];
  return `${statement}.`;
}

/** Placeholders in angle brackets are not HTML. In code, they are not changed. */
function inMarkdown(text: string): string {
  return text.replace(/`[^`]*`|</g, (part) => (part === '<' ? '&lt;' : part));
}

function exitCodes(result: Result): string {
  return [...new Set(END_SIGNALS.map((signal) => exitCode(result, signal)))].join(', ');
}

const FAILURES = RESULTS.filter((result) => exitCode(result) !== 0);

/** Symptoms, and the codes of the errors behind them. Every code is in at least one row. */
export const SYMPTOMS = [
  [
    'The size is set, and nothing starts',
    'not-observed misspelled-key size-overridden unsupported-release empty-fleet',
  ],
  ['Only one fleet was scaled, or GitHub warns of unexpected inputs', 'invalid-inputs partial'],
  ['The fleet never becomes ready', 'stalled insufficient-instances timeout'],
  ['There are no metrics', 'no-metrics metrics-elsewhere metrics-excluded metrics-unreadable'],
  ['The fleet has another size than requested', 'superseded not-set partial cancelled'],
  ['The job cannot assume the role', 'role-not-trusted role-refused invalid-role session-too-long'],
  ['GitHub or AWS refuses the OIDC token', 'oidc-token-denied oidc-token-rejected oidc-token-expired invalid-oidc-url'],
  [
    'AWS credentials are missing or invalid',
    'no-credentials profile-not-found credential-source-failed credentials-expired access-key-unknown invalid-access-key signature-mismatch clock-skew region-disabled',
  ],
  ['The account is wrong', 'account-not-allowed account-unknown account-mismatch'],
  [
    '403, Forbidden, or a missing permission',
    'policy-denied resource-policy-denied forbidden aws-refused restore-denied',
  ],
  [
    'No API is found, or it is the wrong one',
    'stack-not-found stack-not-deployed stacks-ambiguous group-mismatch api-shared path-not-found region-mismatch url-untrusted',
  ],
  [
    'A host does not answer, or gives an unexpected answer',
    'unreachable throttled api-error unexpected-response certificate-not-trusted ca-bundle-unusable invalid-proxy',
  ],
  [
    'An input, an option or the plan is refused',
    'invalid-inputs invalid-usage invalid-plan plan-unreadable not-in-plan too-many-jobs unsupported-node',
  ],
  [
    'The sizes are not restored, or the outputs are missing',
    'restore-denied restore-too-large saved-state-broken runner-files-unwritable',
  ],
  ['Something else', 'internal'],
] as const;

const OPENING = [
  '# Troubleshooting',
  'For everybody whose run has failed. Every error message ends in a link to its section on this page. Without the message, begin with what you see, with the exit code, or with the `code` in the output `report`. `npm run troubleshooting` generates this page from the declarations of the errors.',
];

const READING = [
  'An error message has these parts: what happened, with the values that were seen; `Fix:`, what to do, and who can do it if not you; `State:`, what was changed and what was not; `More:`, a link to a section of this page.',
  'In the state, a fleet that `was not changed` has its previous size. A fleet that `is now set` to a size keeps it until something else sets another one, its `ttl` ends, or `on-job-end: restore` restores the previous size. For a fleet that `may or may not be set`, the request was sent without a usable response. You can always start the run again: setting a size twice is harmless.',
  'If AWS has answered a request with the error, the message ends in the ID of that request, which the output `report` contains as `requestId`. AWS Support needs it, and CloudTrail and the access log of API Gateway contain it. To see all requests, run the command with `--verbose` or, in GitHub Actions, re-run the job with "Enable debug logging". The log then has one line for each request: its method, host, path, status, duration and ID, but never its query, headers or body.',
];

const NEXT = [
  '- [Check the setup](cli.md#check-for-problems) with `clonesquad-scale doctor`, which changes nothing.\n- [Questions](questions.md) on sizes, waiting, runs and CloneSquad.',
];

if (import.meta.main) {
  const page = new URL('../docs/troubleshooting.md', import.meta.url);
  writeFileSync(fileURLToPath(page), troubleshootingPage(await allErrors()));
}
