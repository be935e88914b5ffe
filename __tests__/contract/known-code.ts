// Checks inline code of the documentation: an option, a variable, a setting, a script or a file that it names must
// exist.

import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { parse } from 'yaml';
import { allErrors } from '../../scripts/troubleshooting.ts';
import { FLEET_VARIABLE, variableOf } from '../../src/cli/options.ts';
import { createProgram } from '../../src/cli/program.ts';
import { openTerminal } from '../../src/cli/terminal.ts';
import { RESULTS } from '../../src/errors/failure.ts';
import { STRUCTURE } from '../../src/plan/keys.ts';
import { readInputTexts } from '../support/read-inputs.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const file = (path: string) => readFileSync(`${ROOT}${path}`, 'utf8');

/** The program. Its commands are only read, never run. */
const program = createProgram({
  env: {},
  signal: AbortSignal.abort(),
  takeOver: () => {},
  terminal: openTerminal({ out: process.stdout, err: process.stderr }, {}),
  end: () => {},
});

const ACTION: { readonly inputs: object; readonly outputs: object } = parse(file('action.yml'));
const INPUTS = Object.keys(ACTION.inputs);
const SCRIPTS = Object.keys(JSON.parse(file('package.json')).scripts);
const OPTIONS = commandsIn(program).flatMap(optionsOf);
const ERROR_CODES = (await allErrors()).map(({ code }) => code);

/** Programs that have other options. */
const OTHER_PROGRAMS = /^(?:npm|gh|curl) /;

/** Options of awscurl and Node. */
const OTHER_OPTIONS = ['--profile', '--region', '--service', '--cpu-prof'];

/** Words with a dash that belong to GitHub or AWS, or are names of programs. */
const OTHER_WORDS = [
  'aws-cn',
  'aws-us-gov',
  'cancel-in-progress',
  'clonesquad-scale',
  'create-stack',
  'execute-api',
  'id-token',
  'max-parallel',
  'timeout-minutes',
];

const WORDS: readonly string[] = [
  ...INPUTS,
  ...Object.keys(ACTION.outputs),
  ...RESULTS,
  ...ERROR_CODES,
  ...STRUCTURE,
  ...OTHER_WORDS,
];

/** Top-level folders of the project: a path that begins with one must exist. */
const FOLDERS =
  /^(?:src|docs|dist|plan|examples|scripts|demo|bench|infrastructure|local-cloud|__tests__|\.ci|\.github)\//;

/** Files of the reader, or files that a command creates. */
const THEIR_FILES = ['performance.yml', 'run-tests.sh'];

const FILES: ReadonlySet<string> = new Set(
  globSync(
    '{*,{.ci,.github,__tests__,bench,demo,dist,docs,examples,infrastructure,local-cloud,plan,scripts,src}/**/*}',
    {
      cwd: ROOT,
    },
  ).map((path) => basename(path)),
);

/** The error in inline code, or `undefined` if there is none. */
export function errorInCode(code: string): string | undefined {
  return CHECKS.map((check) => check(code)).find((error) => error !== undefined);
}

type Check = (code: string) => string | undefined;

const CHECKS: readonly Check[] = [optionError, scriptError, variableError, pathError, wordError, valueError];

/** An option must belong to the command that is named before it, or to any command if none is named. */
function optionError(code: string): string | undefined {
  if (OTHER_PROGRAMS.test(code)) return undefined;
  const [, line] = /^clonesquad-scale (.*)$/.exec(code) ?? [];
  const known = line === undefined ? [...OPTIONS, ...OTHER_OPTIONS] : optionsOf(commandOf(line));
  const options = [...code.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([option]) => option);
  const unknown = options.find((option) => !known.includes(option));
  return unknown && `there is no option ${unknown}`;
}

/** The command that a command line begins with. */
function commandOf(line: string, from: Command = program): Command {
  const [word = '', ...rest] = line.split(' ');
  const command = from.commands.find((one) => one.name() === word);
  if (command !== undefined) return commandOf(rest.join(' '), command);
  if (/^[a-z]/.test(word) && from === program) throw new Error(`There is no command ${word}`);
  // `show` is the default of `plan`.
  return from.commands.find((one) => one.name() === 'show') ?? from;
}

function commandsIn(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(commandsIn)];
}

function optionsOf(command: Command): readonly string[] {
  return ['--help', ...command.options.map((option) => option.long ?? '')];
}

function scriptError(code: string): string | undefined {
  const scripts = [...code.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, script = '']) => script);
  const unknown = scripts.find((script) => !SCRIPTS.includes(script));
  return unknown && `there is no script ${unknown}`;
}

function variableError(code: string): string | undefined {
  const [name] = /^CLONESQUAD_[A-Z_]+/.exec(code) ?? [];
  const ofFleets = ['TARGET', 'RUNNING', 'PREVIOUS', 'URL'].map((fact) => `${FLEET_VARIABLE}FRONTEND_${fact}`);
  const known = [...OPTIONS.map((option) => variableOf(option.slice(2))), ...ofFleets, `${FLEET_VARIABLE}REPORT`];
  return name === undefined || code === 'CLONESQUAD_…' || known.includes(name)
    ? undefined
    : `there is no variable ${name}`;
}

function pathError(code: string): string | undefined {
  if (!/^[\w./-]+$/.test(code)) return undefined;
  const isTheirs = THEIR_FILES.includes(basename(code));
  if (FOLDERS.test(code) && !isTheirs) return existsSync(`${ROOT}${code}`) ? undefined : 'there is no such path';
  const isFile = /^(?:[\w-]+|\.\/[\w-]+)\.(?:ts|js|json|ya?ml|md|sh|svg|png)$/.test(code);
  const isThere = FILES.has(basename(code)) || isTheirs;
  return isFile && !isThere ? 'there is no such file' : undefined;
}

function wordError(code: string): string | undefined {
  const [, word] = /^([a-z]+(?:-[a-z]+)+)(?:: .*)?$/.exec(code) ?? [];
  return word === undefined || WORDS.includes(word) ? undefined : `there is no ${word}`;
}

/** In `wait-for: none`, the value must be valid for the input. */
function valueError(code: string): string | undefined {
  const [, name = '', value = ''] = /^([a-z-]+): ([\w%-]+)$/.exec(code) ?? [];
  if (!INPUTS.includes(name)) return undefined;
  try {
    // Some inputs require a role.
    const role = 'arn:aws:iam::111122223333:role/clonesquad-scale';
    const valid = { env: 'perf1', backend: '4', 'aws-region': 'eu-west-1', 'role-to-assume': role };
    readInputTexts({ ...valid, [name]: value });
    return undefined;
  } catch (thrown) {
    return String(thrown);
  }
}
