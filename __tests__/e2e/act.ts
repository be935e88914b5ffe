// Runs act, which simulates GitHub's runner, and reads its log.
import { run, type Setting } from './programs.ts';

/** One line of act's log. */
export interface Entry {
  /** The visible text. */
  readonly msg: string;
  readonly jobID?: string;
  readonly matrix?: Readonly<Record<string, string>>;
  /** Name of the step, or what it uses. */
  readonly step?: string;
  readonly stage?: string;
  readonly stepResult?: string;
  readonly jobResult?: string;
  /** A workflow command; its argument is not masked. */
  readonly command?: string;
  readonly arg?: string;
  readonly kvPairs?: Readonly<Record<string, string>>;
  readonly content?: string;
}

/** A workflow after its run. */
export interface WorkflowRun {
  readonly exitCode: number | null;
  readonly entries: readonly Entry[];
}

/** Options of a run. By default, it is started by hand, without inputs, and uses this project's action. */
export interface ActOptions {
  readonly event?: 'workflow_dispatch' | 'schedule';
  readonly inputs?: Readonly<Record<string, string>>;
  /** Folder of an action on this machine, by the name under which workflows use it: `acme/scale@v1`. */
  readonly actions?: Readonly<Record<string, string>>;
}

/** The runners of the workflows. */
const RUNNERS = ['ubuntu-latest', 'ubuntu-24.04'] as const;

/** Runs a workflow of a project with these variables. */
export async function act(
  workflow: string,
  env: Readonly<Record<string, string>>,
  setting: Setting,
  { event = 'workflow_dispatch', inputs = {}, actions = {} }: ActOptions = {},
): Promise<WorkflowRun> {
  const pairs = (option: string, values: Readonly<Record<string, string>>) =>
    Object.entries(values).flatMap(([name, value]) => [option, `${name}=${value}`]);
  const ended = await run(
    'act',
    [
      ...[event, '--workflows', `.github/workflows/${workflow}.yml`, '--json'],
      // Steps run on this machine, in a folder of the project's home.
      ...RUNNERS.flatMap((name) => ['--platform', `${name}=-self-hosted`]),
      '--no-cache-server',
      ...pairs('--env', env),
      ...pairs('--input', inputs),
      ...pairs('--local-repository', actions),
    ],
    setting,
  );
  const lines = ended.stdout.split('\n').filter((line) => line !== '');
  return { exitCode: ended.exitCode, entries: lines.map((line): Entry => JSON.parse(line)) };
}

/** The output of a step, without workflow commands. If a step fails, act may lose its last lines. */
export function printed({ entries }: WorkflowRun, step: string, stage = 'Main'): readonly string[] {
  const of = entries.filter((entry) => entry.step === step && entry.stage === stage);
  return of.filter(isText).map(({ msg }) => msg.trimEnd());
}

function isText({ msg, command, stepResult }: Entry): boolean {
  return command === undefined && stepResult === undefined && !msg.startsWith('⭐');
}

/** The result of each step, in order. */
export function results({ entries }: WorkflowRun): readonly string[] {
  return entries.flatMap(({ stage, step, stepResult }) =>
    stage === undefined || stepResult === undefined ? [] : [`${stage} ${step}: ${stepResult}`],
  );
}

/** The job summaries, in the order in which the steps wrote them. */
export function summaries({ entries }: WorkflowRun): readonly string[] {
  return entries.flatMap(({ command, content = '' }) => (command === 'summary' ? [content] : []));
}

/** The result of each job with its matrix values, sorted, because jobs end in any order. */
export function jobs({ entries }: WorkflowRun): readonly string[] {
  const ended = entries.flatMap(({ jobID = '', matrix = {}, jobResult }) =>
    jobResult === undefined ? [] : [`${[jobID, ...Object.values(matrix)].join(' ')}: ${jobResult}`],
  );
  return ended.sort();
}
