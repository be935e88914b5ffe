// Texts for people use the field's words: none of a list of private or archaic phrases stands in what users read, or in the sources.

import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * All files with texts for users: documentation, files to copy, declarations, and every message, help text and log line in one
 * snapshot. And the sources, the tools and most of the tests, with their comments. This file has the phrases.
 */
const FILES = globSync(
  [
    'src/**/*.ts',
    '{local-cloud,bench,demo}/**/*.{ts,js,py}',
    'scripts/*',
    '{jest*,mutation/*}.js',
    '.ci/run',
    '.github/**/*.yml',
    '__tests__/{contract,integration,faults,e2e,groups}/**/!(voice.test).{ts,yml}',
    '{.,__tests__}/README.md',
    '{SECURITY,CONTRIBUTING,CHANGELOG}.md',
    'docs/*.md',
    'examples/*',
    '{.,plan}/action.yml',
    '*.schema.json',
    'infrastructure/*.yaml',
    '__tests__/wording/__snapshots__/*.snap',
  ],
  { cwd: ROOT },
).sort();

/** What not to say, as a regular expression in which a blank is any space or line break; and what to say instead. */
const PHRASES: readonly (readonly [phrase: string, instead: string])[] = [
  // Defaults and settings.
  ['usual|usually given', 'default, typical'],
  ['as shipped|(?:is|are) shipped with', 'default'],
  ['(?<!is )Empty:', 'If omitted, …'],
  ['(?:left|let|leaves?|leaving) alone|leaves? (?:it|them) alone', 'not changed'],
  ['(?:goes|go|went|comes) before (?:it|them|all|those)', 'takes precedence, overrides'],
  ['commas between them', 'separated by commas'],
  ['flags?', 'option'],
  ['least number', 'minimum number'],
  // Reports and messages.
  ['told|tells|tell(?: of| apart)', 'reports, logs, prints, distinguishes'],
  ['says of', 'reports'],
  ['the whole story', 'the report'],
  ['own word|own words', "live status, CloneSquad's own report"],
  // States and results.
  ['left behind|(?:state|what) (?:that )?(?:it|was|were|is|they) (?:has |have )?left', 'current state'],
  ['(?:became|becomes|become) of', 'the result of'],
  ['(?:stands?|standing|stood) still|(?:takes?|taking|took) its time', 'makes no progress, is slow'],
  [
    '(?:fleets?|instances?|sizes?) (?:is|are|was|were) (?:really |not )?there|really there',
    'ready, at the requested size',
  ],
  ['there yet|(?:that|which) (?:is|are|was|were) there', 'at the requested size, existing, available'],
  ['capped|(?:fleets?|sizes?) (?:is|are) cut', 'only N of M instances can start'],
  // CloneSquad.
  ['took up|taken up|take up(?! to)|takes up(?! to)', 'picked up by CloneSquad'],
  ['wants|wanted', 'uses, requires; the requested size'],
  ["(?:last|next|each|every|main) run of CloneSquad|CloneSquad's (?:last |next |own |main )*runs?", 'cycle'],
  ["runs? of (?:the|its|CloneSquad's) main loop|main runs?", 'cycle'],
  ["CloneSquad's (?:configuration )?table", "CloneSquad's configuration"],
  ['ask(?:s|ed|ing)? for', 'request'],
  ['useable|unuseable', 'usable, unusable'],
  // Errors and what to do.
  ['mend(?:s|ed|ing)?|set (?:it|that|this) right|(?:take|takes|took|taken) away', 'fix, remove'],
  ['mistakes?', 'error, invalid value'],
  ['wrong inputs?|inputs? (?:is|are) wrong', 'invalid value'],
  ['(?:in )?whose hands', 'who can fix it'],
  ['by the author of the workflow', 'Fix: …'],
  ['at fault', 'the cause'],
  ['nobody foresaw', 'unexpected error'],
  ['see that', 'check that'],
  ['looked at', 'checked, read'],
  // Retries and time.
  ['patience|patient|patiently', 'retry policy, retry'],
  ['(?:tried|tries|try|trying) again', 'retry'],
  ['may pass|might pass', 'transient, permitted'],
  ['\\d+m\\d\\ds', '4 min 05 s'],
  // Restoring.
  ['put(?:s|ting)?(?: (?:it|them|the \\w+(?: \\w+)?))? back', 'restore'],
  // Identity and permissions.
  ['rights|(?:the|a|no) right to|right of', 'permission'],
  ['sign(?:s|ed|ing)? in(?! the)|sign-ins?', 'authenticate, assume the role'],
  // STS's own texts, which the local cloud answers, say "the ID Token provided is not …".
  ['ID tokens?(?! provided| is not valid)', 'OIDC token'],
  // Syntax that stops a reader.
  ['whoever|whatever (?:may|can|might)', 'a person, role or program by its name'],
  ['(?:of|by) which', 'two sentences'],
  ['that there is not', 'that does not exist'],
  // American spelling.
  ['(?:colour|behaviour|neighbour|licence)s?', 'color, behavior, neighbor, license'],
];

/** A phrase as a whole, which may go on in the next line, also in that of a comment; not as a part of a name or a file's. */
const MATCHERS = PHRASES.map(
  ([phrase, instead]) =>
    [new RegExp(`(?<![\\w-])(?:${phrase.replaceAll(' ', '[\\s#*/]+')})(?![\\w-]|\\.\\w)`, 'gi'), instead] as const,
);

/** Every phrase of the list that a text has, with its line, and what to say instead. */
function findingsIn(text: string): readonly string[] {
  return MATCHERS.flatMap(([matcher, instead]) =>
    [...text.matchAll(matcher)].map(({ 0: found, index }) => {
      const line = text.slice(0, index).split('\n').length;
      return { line, finding: `${line}: "${found.replace(/[\s#*/]+/g, ' ')}" (say: ${instead})` };
    }),
  )
    .sort((one, other) => one.line - other.line)
    .map(({ finding }) => finding);
}

test.each(FILES)('%s', (path) => {
  const findings = findingsIn(readFileSync(`${ROOT}${path}`, 'utf8'));
  expect(findings.map((finding) => `${path}:${finding}`)).toEqual([]);
});

/** Words that no name in the sources has, and what to say instead. Names that CloneSquad gives are not ours. */
const WORDS: readonly (readonly [word: RegExp, instead: string])[] = [
  [/^(?:told|tells?)$/, 'report, print, message'],
  [/^mend(?:s|ed)?$/, 'fix, remove'],
  [/^usual$/, 'default'],
  [/^(?:patience|patient)$/, 'retryPolicy'],
  [/^wants?$|^wanted$/, 'requested'],
  [/^mistak\w*$/, 'invalid, misspelled'],
  [/^(?:whoever|cut|capped)$/, 'a name of what it is'],
  [/^useable$|^unuseable$/, 'usable'],
  [/^(?:coloured|colours?|behaviours?|neighbours?|licences?)$/, 'color, behavior, neighbor, license'],
];

const GIVEN = /^NbOfInstanceInUnuseableState$/;

/** Every name in the sources with such a word, and with the pairs of words that a single one does not show. */
function namesIn(code: string): readonly string[] {
  const names = new Set(code.match(/\b[A-Za-z_$][\w$]*\b/g)?.filter((name) => !GIVEN.test(name)));
  return [...names].flatMap((name) => {
    const words = name
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[ _$]+/);
    const pair = /own word|left behind|asked for|stand still|took up/.test(words.join(' '));
    const found = WORDS.find(([word]) => words.some((one) => word.test(one)));
    if (found === undefined && !pair) return [];
    return [`${name} (say: ${found?.[1] ?? 'live status, finalState, requested, picked up'})`];
  });
}

test.each(globSync('src/**/*.ts', { cwd: ROOT }).sort())('names in %s', (path) => {
  // Comments and texts are checked as sentences. What is left has the names.
  const code = readFileSync(`${ROOT}${path}`, 'utf8').replace(
    /\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|`[^`]*`/g,
    '',
  );
  expect(namesIn(code)).toEqual([]);
});

test.each(['wantsOther', 'MISTAKEN_KEY', 'ownWord', 'askPatience', 'toldRun'])('found: the name %s', (name) => {
  expect(namesIn(name)).not.toEqual([]);
});

test.each([
  'How long a fleet that is not there yet may stand still.',
  'Everything is read but the writes, and what would be sent is told.',
  'perf1-frontend was not seen to be taken\n  up.',
  '# A fault that may\n# pass is tried again.',
  'The CloneSquad operator can mend it.',
  'Empty: it is left alone.',
])('found: %s', (text) => {
  expect(findingsIn(text)).not.toEqual([]);
});

test.each([
  'The end of the job takes up to twice as long.',
  'NbOfInstanceInUnuseableState',
  'It usually takes 3 min.',
  'See `__tests__/support/patience.ts` and `told-run.ts`.',
  'No instance is left to drain.',
])('not found: %s', (text) => {
  expect(findingsIn(text)).toEqual([]);
});
