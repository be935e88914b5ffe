// The texts of the command line and of the action's steps: refusals, the start of a run, and the output of `plan`.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { appendSummary } from '../../src/cli/command.ts';
import { readGiven } from '../../src/cli/options.ts';
import { selectRequests, startLine } from '../../src/cli/scale.ts';
import { planned } from '../../src/machine/plan-file.ts';
import { floorWarnings } from '../../src/plan/floors.ts';
import { readPlan } from '../../src/plan/plan.ts';
import { stateForPost } from '../../src/render/sentences.ts';
import { runCommand } from '../support/command.ts';
import { failureOf } from '../support/invalid-values.ts';
import { runProgram } from '../support/program.ts';
import { fleetReport } from '../support/reports.ts';
import { once } from './catalogue.ts';

const REGION = { AWS_REGION: 'eu-west-1' };

const PLAN = `on-job-end: restore
environments:
  perf1:
  perf2: { activities: { night: { backend: 1 } } }
activities:
  performance: { frontend: 100%, backend/workers: 3, timeout: 30m }
  night: { frontend: { size: 0, floor: 0 }, backend: 0 }
`;

/** A plan whose floors affect other activities. */
const FLOORS = `environments:
  perf1:
  perf2: { activities: { day: { backend: 25% } } }
activities:
  performance: { frontend: { size: 8, floor: 4 }, backend: { size: 8, floor: 4 } }
  day: { frontend: { size: 3, floor: 3 }, backend: 4 }
  night: { frontend: 0, backend: auto }
`;

const SCALE = ['scale', '--env', 'perf1', '--frontend', '4'] as const;

/** Command lines that the parser refuses. */
const REFUSED: readonly (readonly string[])[] = [
  ['sclae'],
  ['help', 'sclae'],
  ['scale', '--frontned', '4'],
  ['wait', '--dry-run'],
  ['scale', 'perf1', '4', '50%'],
  ['scale', '--env'],
  ['scale', '--region', 'eu-west-1'],
  ['plan', 'check'],
  ['run', '--env', 'perf1', 'sh', '-c', 'exit'],
  [...SCALE, '--summary-file', '--dry-run'],
  [...SCALE, '--frontend', '50%'],
];

async function refusals(): Promise<readonly string[]> {
  return once(await Promise.all(REFUSED.map(async (args) => (await runProgram(args)).err)));
}

/** The headline of a command line that fails. */
async function headlineOf(args: readonly string[]): Promise<string> {
  const { out } = await runProgram(args, { ...REGION, CLONESQUAD_JSON: 'true' });
  const report: { readonly headline?: unknown } = JSON.parse(out);
  return String(report.headline);
}

/** The first line of a run with some options, and notices about them. */
async function startLinesOf(options: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const given = readGiven(new Map(Object.entries(options).map(([name, text]) => [name, [text]])), {});
  const selection = await selectRequests(given, REGION, 'scale');
  return [startLine(selection, 'scale'), startLine(selection, 'wait'), ...selection.notices];
}

async function ofPlan(plan: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const url = 'cahce=https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/';
  const [show, validate] = await Promise.all([
    runProgram(['plan', '--plan', plan]),
    runProgram(['plan', 'validate', '--plan', plan]),
  ]);
  return {
    'src/cli/selection.ts': [
      await headlineOf(['scale', '--frontend', '4', '--plan', plan]),
      ...(await startLinesOf({ plan, activity: 'night', env: 'perf1' })).slice(2),
    ],
    'src/cli/scale.ts': once([
      await headlineOf([...SCALE, '--url', url]),
      ...(await startLinesOf({ env: 'perf1', frontend: '4' })),
      ...(await startLinesOf({ plan, activity: 'night' })).slice(0, 2),
      ...(await startLinesOf({ plan, env: 'perf*', frontend: '4' })).slice(0, 2),
    ]),
    'src/machine/plan-file.ts': [
      failureOf(() => planned(plan, 'night', 'perf*')).message,
      await headlineOf(['plan', '--matrix', '--plan', plan]),
    ],
    'src/cli/plan.ts': [show.out, validate.out],
    'src/plan/floors.ts': floorWarnings(readPlan('clonesquad-plan.yml', FLOORS)),
    'src/action/plan.ts': await linesOf('plan', { INPUT_PLAN: plan, INPUT_ACTIVITY: 'night' }),
  };
}

/** The log and annotations of a step, run from its source, without outputs and state. */
async function linesOf(step: 'main' | 'post' | 'plan', env: Readonly<Record<string, string>>) {
  const source = fileURLToPath(new URL(`../../src/${step}.ts`, import.meta.url));
  const { out } = await runCommand([], { env, program: [process.execPath, source] });
  const lines = out.split('\n').filter((line) => !/^(?:::(?:set-output|save-state|debug)\b.*)?$/.test(line));
  return lines.map((line) => line.replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%25', '%'));
}

const NOWHERE = '/dev/null/file';

/** A job on a runner with an invalid OIDC token URL and unwritable files. */
async function mainLines(): Promise<readonly string[]> {
  const inputs = {
    INPUT_ENV: 'perf1',
    INPUT_FRONTEND: '4',
    'INPUT_AWS-REGION': 'eu-west-1',
    'INPUT_ROLE-TO-ASSUME': 'arn:aws:iam::111122223333:role/clonesquad-scale',
  };
  const token = { ACTIONS_ID_TOKEN_REQUEST_URL: 'nowhere', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret' };
  const files = { GITHUB_OUTPUT: NOWHERE, GITHUB_STEP_SUMMARY: NOWHERE };
  return linesOf('main', { GITHUB_ACTIONS: 'true', ...inputs, ...token, ...files });
}

async function postLines(): Promise<readonly string[]> {
  const size = { kind: 'size', key: 'k', value: '4', written: 'yes' } as const;
  const floor = { kind: 'floor', key: 'k', value: '1', written: 'yes' } as const;
  const kept = { 'STATE_final-state': stateForPost([fleetReport()]), 'STATE_has-ended': 'true' };
  const killed = {
    'STATE_final-state': stateForPost([fleetReport({ written: 'unknown' })]),
    'STATE_has-ended': 'false',
  };
  const fleets = [
    fleetReport({ rows: [{ ...size, previous: '2' }] }),
    fleetReport({
      fleet: 'perf1-backend',
      written: 'partial',
      rows: [
        { ...floor, previous: null },
        { ...size, written: 'unknown', previous: '50%' },
      ],
    }),
  ];
  const broken = {
    'STATE_final-state': stateForPost(fleets),
    'STATE_has-ended': 'true',
    'STATE_to-restore': '[{',
  };
  const all = await Promise.all([{}, kept, killed, broken].map((state) => linesOf('post', state)));
  return all.flat();
}

/** The message about a result that cannot be written. */
function unwrittenResult(): string {
  const source = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
  const stdio = ['ignore', openSync('/dev/full', 'w'), 'pipe'] as const;
  return spawnSync(process.execPath, [source, '--version'], { stdio: [...stdio], encoding: 'utf8' }).stderr;
}

/** The warning about a summary that cannot be written. */
function unwrittenSummary(): readonly string[] {
  const lines: string[] = [];
  appendSummary('x', NOWHERE, { warning: (text) => lines.push(text) });
  return lines;
}

/** By the file of `src/` that contains the texts. */
export async function faceMessages(): Promise<Readonly<Record<string, readonly string[]>>> {
  const folder = mkdtempSync(join(tmpdir(), 'clonesquad-scale-wording-'));
  const plan = join(folder, 'clonesquad-plan.yml');
  writeFileSync(plan, PLAN);
  try {
    const byPlan = Object.entries(await ofPlan(plan)).map(([file, texts]) => [
      file,
      texts.map((text) => text.replaceAll(`${folder}/`, '')),
    ]);
    return {
      'src/cli/program.ts': [...(await refusals()), unwrittenResult()],
      ...Object.fromEntries(byPlan),
      'src/cli/command.ts': unwrittenSummary(),
      'src/action/main.ts': await mainLines(),
      'src/action/post.ts': await postLines(),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
