// An invalid command line fails like any other error: with an explanation, also as JSON, with an exit code, and without
// any request.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { VERSION } from '../../src/base/version.ts';
import { type CommandName, settingsOf } from '../../src/settings/settings.ts';
import { CLI, runCommand } from '../support/command.ts';
import { naming } from '../support/messages.ts';
import { failProgram, runProgram } from '../support/program.ts';

let folder: string;
let plan: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clonesquad-scale-usage-'));
  plan = join(folder, 'clonesquad-plan.yml');
  writeFileSync(plan, 'environments: { perf1: {}, perf2: {} }\nactivities: { night: { frontend: 0 } }\n');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const SCALE = ['scale', '--env', 'perf1', '--frontend', '4'] as const;

describe('an error rejects a command line with', () => {
  test.each<[string, readonly string[], string, readonly string[]]>([
    ['a misspelled command', ['sclae'], 'commander.unknownCommand', ['`sclae`', '`scale`']],
    ['a misspelled option', ['scale', '--frontned', '4'], 'commander.unknownOption', ['`--frontned`', '`--frontend`']],
    ['the option of another command', ['wait', '--dry-run'], 'commander.unknownOption', ['--dry-run', 'scale']],
    ['an extra argument', ['scale', 'perf1', '4', '50%'], 'commander.excessArguments', ['`perf1`', '`--env perf1`']],
    ['an option without its value at the end', ['scale', '--env'], 'commander.optionMissingArgument', ['--env']],
    [
      'an option without its value before another option',
      [...SCALE, '--summary-file', '--dry-run'],
      'invalid-usage',
      ['`--summary-file`', '`--dry-run`'],
    ],
    ['an option that is given twice', [...SCALE, '--frontend', '50%'], 'invalid-usage', ['`--frontend`']],
  ])('%s', async (_, args, code, facts) => {
    const { result, refusal, err } = await runProgram(args);
    expect([result, refusal]).toEqual([undefined, code]);
    expect(err).toEqual(naming(...facts));
  });

  test.each<[string, readonly string[], Readonly<Record<string, string>>, string]>([
    ['an option', ['scale', '--\u001b[31m', '--json'], {}, '`--\\u001b[31m`'],
    ['a variable', ['help', 'scal'], { CLONESQUAD_JSON: 'true' }, ''],
  ])('an error, also as JSON if %s requests it', async (_, args, env, fact) => {
    const { exitCode, out, err } = await runCommand(args, { env });
    expect(exitCode).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ result: 'invalid-input', code: 'invalid-usage', fleets: [] });
    expect(err).toMatch(/^Error \(invalid-input\): /m);
    expect(err).toContain(fact);
  });
});

/** Terms of the action only. */
const OF_JOBS = /workflow|(?<!-)\b(?:inputs?|jobs?)\b/i;

/** A message without its link. */
function wordsOf(text: string): string {
  return text.replace(/^More: .*$/m, '');
}

describe('the error suggests the intended command line for', () => {
  const twice = ['--dry-run', '--dry-run'];
  test.each<[readonly string[], readonly string[]]>([
    [[...SCALE, '--dry-run=false'], twice],
    [[...SCALE, '--dry-run=true'], twice],
    [[...SCALE, '--dry-run', 'false'], twice],
    [['wait', '--env', 'perf1', '--json=false'], ['--json']],
    [['status', '--env', 'perf1', '--watch=1'], ['--watch']],
    [
      [...SCALE, '--on-job-end', 'restore'],
      ['--on-job-end', '--ttl'],
    ],
    [
      [...SCALE, '--on-job-end=restore'],
      ['--on-job-end', '--ttl'],
    ],
    [
      [...SCALE, '--aws_region', 'eu-west-1'],
      ['--aws_region', '--aws-region'],
    ],
    [
      [...SCALE, '--dryRun'],
      ['--dryRun', '--dry-run'],
    ],
    [
      ['status', '--frontend', '4'],
      ['--frontend', 'scale, run, wait, doctor'],
    ],
    [
      ['plan', 'validate', '--matrix'],
      ['--matrix', 'plan show'],
    ],
    [['scale', 'env=perf1'], ['--env perf1']],
    [
      ['scale', '--environment', 'perf1'],
      ['--environment', '`--env`'],
    ],
    [
      [...SCALE, '--region', 'eu-west-1'],
      ['--region', '`--aws-region`'],
    ],
    [
      [...SCALE, '--backendurl', 'x'],
      ['--backendurl', '`--backend-url`'],
    ],
    [
      ['plan', 'check'],
      ['`plan check`', '`plan show`', '`plan validate`'],
    ],
    [['run', ...SCALE.slice(1), 'sh', '-c', 'exit'], ['`--`']],
  ])('%j', async (args, facts) => {
    const { refusal = '', err } = await runProgram(args);
    expect(refusal).toMatch(/^commander\./);
    expect(err).toEqual(naming(...facts));
    expect(wordsOf(err)).not.toMatch(OF_JOBS);
  });

  test('a variable for on-job-end', async () => {
    const { code, err } = await failProgram(SCALE, { CLONESQUAD_ON_JOB_END: 'restore' });
    expect(code).toBe('invalid-inputs');
    expect(err).toEqual(naming('CLONESQUAD_ON_JOB_END', '"restore"', 'CLONESQUAD_TTL=2h'));
  });

  test.each(['perf1,perf2', 'perf*', 'perf1 perf2', 'perf?'])('%s without a plan', async (env) => {
    const { code, err } = await failProgram(['scale', '--env', env, '--frontend', '4'], {
      AWS_REGION: 'eu-west-1',
    });
    expect(code).toBe('invalid-inputs');
    expect(err).toEqual(naming('--env', JSON.stringify(env), '--plan', '--activity'));
  });
});

describe('an error of a command line mentions only options, no inputs', () => {
  test.each<[string, readonly string[]]>([
    ['no size', ['scale', '--env', 'perf1']],
    ['no region', ['scale', '--env', 'perf1', '--frontend', '4']],
    ['a short ttl', [...SCALE, '--ttl', '10m', '--aws-region', 'eu-west-1']],
    ['no plan', ['scale', '--env', 'perf1', '--plan', '/nowhere.yml']],
    ['invalid values', [...SCALE, '--aws-region', 'Ireland', '--poll-interval', '1ms', '--wait-for', 'x']],
  ])('%s', async (_, args) => {
    const { err } = await failProgram(args);
    expect(wordsOf(err)).not.toMatch(OF_JOBS);
  });
});

test.each<[readonly string[], Readonly<Record<string, string>>]>([
  [['--env', ''], {}],
  [[], { CLONESQUAD_ENV: '' }],
])('an empty environment (%j, %j) is rejected, and does not mean all of the plan', async (args, env) => {
  const { result, err } = await failProgram(['scale', '--plan', plan, '--activity', 'night', ...args], env);
  expect(result).toBe('invalid-input');
  expect(err).toEqual(naming('""', 'clonesquad-plan.yml'));
});

describe('a command with an ambiguous environment is rejected', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['if it only reads, and has neither an environment nor an activity', ['doctor'], ['--env']],
    ['if it has sizes and no environment', ['scale', '--frontend', '4'], ['--env']],
  ])('%s', async (_, args, facts) => {
    const failure = await failProgram([...args, '--plan', plan, '--aws-region', 'eu-west-1']);
    expect(failure).toMatchObject({ result: 'invalid-input', code: 'invalid-inputs' });
    expect(failure.err).toEqual(naming(...facts));
  });
});

describe('help', () => {
  test.each<CommandName>(['scale', 'wait', 'status', 'doctor'])(
    'of %s lists every option, each in its group',
    async (command) => {
      const { refusal, out } = await runProgram([command, '--help']);
      expect(refusal).toBe('commander.helpDisplayed');
      const settings = settingsOf(command);
      const names = ['help', ...settings.map((setting) => setting.name)];
      const groups = [...new Set(settings.map(({ group }) => `${group}:`))];
      expect(out.match(/^[A-Z][\w ]+:(?=\n {2}--)/gm)).toEqual(groups);
      const listed = [...out.matchAll(/^ {2}(?:-h, )?--([a-z-]+)/gm)].map(([, name]) => name);
      expect(new Set(listed)).toEqual(new Set(names));
      expect(listed).toHaveLength(names.length);
      expect(out).toContain(`\n  clonesquad-scale ${command} --`);
    },
  );

  test('prints the version', async () => {
    expect(await runProgram(['--version'])).toMatchObject({
      refusal: 'commander.version',
      out: `${VERSION}\n`,
    });
  });
});

describe('a runtime', () => {
  const runBy = (version: string) => {
    const preload = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
    const url = `data:text/javascript,${encodeURIComponent(preload)}`;
    return runCommand([], { folder, program: [process.execPath, '--import', url, CLI] });
  };

  test('that is too old is rejected', async () => {
    const { exitCode, out, err } = await runBy('21.7.3');
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toMatch(/^Error \(invalid-input\): .*22/);
  });

  test('of the oldest supported version prints the help if there are no arguments', async () => {
    const { exitCode, out, err } = await runBy('22.0.0');
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    for (const name of ['clonesquad-scale', 'scale', 'wait', 'status', 'doctor', 'plan', 'help'])
      expect(out).toMatch(new RegExp(`^ *(?:Usage: )?${name} `, 'm'));
  });
});
