// act, which plays GitHub's runner, and what it says.
import { run, type Setting } from './programs.ts';

/** One line of act's log. */
export interface Entry {
  /** What a person sees. */
  readonly msg: string;
  readonly jobID?: string;
  readonly matrix?: Readonly<Record<string, string>>;
  /** Name of the step, or what it uses. */
  readonly step?: string;
  readonly stage?: string;
  readonly stepResult?: string;
  readonly jobResult?: string;
  /** A workflow command; its argument is shown as it was given, masked or not. */
  readonly command?: string;
  readonly arg?: string;
  readonly kvPairs?: Readonly<Record<string, string>>;
  readonly content?: string;
}

/** A workflow that has run. */
export interface WorkflowRun {
  readonly exitCode: number | null;
  readonly entries: readonly Entry[];
}

/** Runs a workflow of a project with these variables. */
export async function act(
  workflow: string,
  env: Readonly<Record<string, string>>,
  setting: Setting,
): Promise<WorkflowRun> {
  const ended = await run(
    'act',
    [
      ...['workflow_dispatch', '--workflows', `.github/workflows/${workflow}.yml`, '--json'],
      // Steps are run by this machine, in a folder of the project's home.
      ...['--platform', 'ubuntu-latest=-self-hosted', '--no-cache-server'],
      ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ],
    setting,
  );
  const lines = ended.stdout.split('\n').filter((line) => line !== '');
  return { exitCode: ended.exitCode, entries: lines.map((line): Entry => JSON.parse(line)) };
}
