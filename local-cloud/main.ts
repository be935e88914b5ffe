// `npm run local-cloud`: environments on this machine, to try the command and the action by hand.
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { type LocalCloud, scaleTiming, startCloud } from './cloud.ts';
import { LEVELS, type Level } from './identities.ts';

const HELP = `Usage: npm run local-cloud -- [options]

Simulates AWS and CloneSquad on this machine until you press Ctrl-C. It prints
the variables to export and commands to try. It listens on free ports, so
several can run at the same time.

  --env NAMES     environments, separated by commas (default: perf1)
  --layers NAMES  layers, separated by commas (default: frontend,backend)
  --level LEVEL   permissions of the keys and the role: set, find, check,
                  explain or floor, see docs/aws.md (default: everything)
  --size N        number of instances of each fleet (default: 10)
  --fast          run CloneSquad twenty times as fast; CloudWatch's bins stay
                  one minute long
  --help          print this help

  npm run local-cloud -- --env perf1,perf2 --layers frontend,backend,cache \\
    --level check --fast
`;
const SPEED = 20;
const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Files for the users of the cloud. */
interface Files {
  readonly planFile: string;
  /** The variables of a job, a line each. */
  readonly jobFile: string;
  /** A folder with only the actions: act copies an action's whole folder. */
  readonly actionFolder: string;
}

interface Settings {
  readonly envs: readonly string[];
  readonly layers: readonly string[];
  readonly level: Level | undefined;
  readonly size: number;
  readonly fast: boolean;
}

function readSettings(): Settings | undefined {
  const { values } = parseArgs({
    options: {
      env: { type: 'string', default: 'perf1' },
      layers: { type: 'string', default: 'frontend,backend' },
      level: { type: 'string' },
      size: { type: 'string', default: '10' },
      fast: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const level = LEVELS.find((one) => one === values.level);
  if (values.level !== undefined && !level)
    throw invalid('--level', values.level, `Use one of ${LEVELS.join(', ')}, for example --level check.`);
  if (!/^\d{1,3}$/.test(values.size))
    throw invalid('--size', values.size, 'Use a whole number from 0 to 999, for example --size 10.');
  return {
    envs: readNames('--env', values.env, 'perf1,perf2'),
    layers: readNames('--layers', values.layers, 'frontend,backend'),
    level,
    size: Number(values.size),
    fast: values.fast,
  };
}

function readNames(option: string, text: string, example: string): readonly string[] {
  const names = text.split(',').map((name) => name.trim());
  const rule = 'Use lower-case letters, digits and dashes, and begin with a letter';
  for (const [index, name] of names.entries()) {
    if (!/^[a-z][a-z0-9-]{0,62}$/.test(name)) throw invalid(option, name, `${rule}, for example ${option} ${example}.`);
    if (names.indexOf(name) < index) throw invalid(option, text, `${name} is there twice.`);
  }
  return names;
}

function invalid(option: string, value: string, fix: string): Error {
  return new Error(`Invalid ${option} '${value}'. ${fix}`);
}

/** A plan for the environments. At the level `set` it has the URLs of the APIs, which that level cannot discover. */
function createPlan({ envs, layers, level }: Settings, cloud: LocalCloud): string {
  const settings = (env: string) =>
    level === 'set' ? Object.fromEntries(layers.map((layer) => [`${layer}-url`, cloud.apiUrl(`${env}-${layer}`)])) : {};
  const sizes = (size: unknown) => Object.fromEntries(layers.map((layer) => [layer, size]));
  return stringify(
    {
      environments: Object.fromEntries(envs.map((env) => [env, settings(env)])),
      activities: { performance: sizes('50%'), day: sizes('20%'), night: sizes({ size: 1, floor: 1 }) },
    },
    { aliasDuplicateObjects: false },
  );
}

/** Commands to try, each below a comment with its purpose. */
function suggestCommands({ envs: [env = ''], layers, level, size }: Settings): readonly string[] {
  const options = layers.slice(0, 2).map((layer, index) => {
    const text = index === 0 ? String(Math.min(4, size)) : '50%';
    return layer === 'frontend' || layer === 'backend' ? `--${layer} ${text}` : `--size ${layer}=${text}`;
  });
  const isDenied = level !== undefined && level !== 'floor';
  const night = isDenied ? `denied: the level ${level} cannot set floors` : 'one environment, with a floor';
  return [
    ['one environment', `scale --env ${env} ${options.join(' ')}`],
    ['all environments of the plan', 'scale --activity performance'],
    ['the matrix of a workflow', 'plan --activity performance --matrix'],
    [night, `scale --env ${env} --activity night`],
  ].map(([purpose, command]) => `  # ${purpose}\n  npx clonesquad-scale ${command}`);
}

function linesOf(variables: Readonly<Record<string, string>>): string {
  return Object.entries(variables)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/** The command that runs a workflow with act, and with this project's Node. act reads the variables from a file. */
function actCommand({ actionFolder, jobFile }: Files): string {
  return [
    '  PATH="$PWD/node_modules/.bin:$PATH" act workflow_dispatch --workflows performance.yml',
    '    --platform ubuntu-latest=-self-hosted',
    `    --local-repository acme/clonesquad-scale@v1=${actionFolder}`,
    `    --env-file ${jobFile}`,
  ].join(' \\\n');
}

function describe(settings: Settings, cloud: LocalCloud, files: Files): string {
  const { envs, layers, level, size, fast } = settings;
  const groups = envs.flatMap((env) => layers.map((layer) => `${env}-${layer}`));
  const width = Math.max(...groups.map((group) => group.length));
  const variables = {
    AWS_ENDPOINT_URL: cloud.url,
    AWS_REGION: cloud.region,
    ...cloud.keys(level ?? 'full'),
    CLONESQUAD_PLAN: files.planFile,
    ...(fast && { CLONESQUAD_POLL_INTERVAL: '1s' }),
    // Last, because the token is several lines long.
    ...cloud.jobEnv,
  };
  return [
    'The local cloud is running. Press Ctrl-C to stop it.',
    '',
    `  environments  ${envs.join(', ')}`,
    `  layers        ${layers.join(', ')}, with ${size} stopped instances each`,
    `  permissions   ${level === undefined ? 'everything; to try denials, use --level' : `level ${level}`}`,
    `  role          ${cloud.roleArn}`,
    ...(fast ? [`  speed         ${SPEED} times that of CloneSquad, so waits are shorter than the log estimates`] : []),
    '',
    ...groups.map((group) => `  ${group.padEnd(width)}  ${cloud.apiUrl(group)}`),
    '',
    'Paste these lines into another shell. The keys and the plan are valid only while this local cloud runs:',
    '',
    'unset AWS_PROFILE AWS_SESSION_TOKEN',
    ...Object.entries(variables).map(([name, value]) => `export ${name}='${value}'`),
    '',
    'Then try these commands there, in this folder:',
    '',
    ...suggestCommands(settings),
    '',
    `Or run a workflow with act, in any shell in this folder, for example that of README.md, saved as performance.yml${
      level === 'set' ? ' (denied: the level set cannot discover the APIs)' : ''
    }:`,
    '',
    actCommand(files),
    '',
  ].join('\n');
}

/** Resolves at the first signal that ends the program. */
function interruption(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

async function main(): Promise<void> {
  const settings = readSettings();
  if (!settings) {
    process.stdout.write(HELP);
    return;
  }
  const { envs, layers, level, size, fast } = settings;
  const cloud = await startCloud({
    fleets: envs.flatMap((env) => layers.map((layer) => ({ group: `${env}-${layer}`, instances: size }))),
    rolePolicy: level ?? 'full',
    ...(fast && { timing: scaleTiming(SPEED) }),
  });
  const folder = await mkdtemp(join(tmpdir(), 'local-cloud-'));
  try {
    const ended = interruption();
    const files = {
      planFile: join(folder, 'clonesquad-plan.yml'),
      jobFile: join(folder, 'job.env'),
      actionFolder: join(folder, 'action'),
    };
    await writeFile(files.planFile, createPlan(settings, cloud));
    await writeFile(files.jobFile, linesOf(cloud.jobEnv));
    for (const part of ['action.yml', 'plan', 'dist'])
      await cp(join(ROOT, part), join(files.actionFolder, part), { recursive: true });
    process.stdout.write(describe(settings, cloud, files));
    await ended;
  } finally {
    await rm(folder, { recursive: true });
    await cloud.close();
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`local-cloud: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
