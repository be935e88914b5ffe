// `npm run local-cloud`: an environment's two fleets on this machine, to scale by hand or by a script.
import { parseArgs } from 'node:util';
import { type LocalCloud, scaleTiming, startCloud } from './cloud.ts';

const HELP = `Usage: npm run local-cloud -- [--env NAME] [--size N] [--fast]

Simulates AWS and CloneSquad for the fleets NAME-frontend and NAME-backend until you press Ctrl-C.

  --env NAME   name of the environment (default: perf1)
  --size N     number of instances of each fleet (default: 10)
  --fast       run CloneSquad twenty times as fast; CloudWatch's bins stay one minute long
  --help       print this help
`;
const SPEED = 20;

interface Settings {
  readonly env: string;
  readonly size: number;
  readonly fast: boolean;
}

function readSettings(): Settings | undefined {
  const { values } = parseArgs({
    options: {
      env: { type: 'string', default: 'perf1' },
      size: { type: 'string', default: '10' },
      fast: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  if (!/^\d{1,3}$/.test(values.size)) throw new Error('Invalid --size. Use a whole number from 0 to 999.');
  if (!/^[a-z][a-z0-9-]*$/.test(values.env))
    throw new Error('Invalid --env. Use lower-case letters, digits and dashes, and begin with a letter.');
  return { env: values.env, size: Number(values.size), fast: values.fast };
}

function describe(cloud: LocalCloud, groups: readonly string[]): string {
  const variables = { ...cloud.jobEnv, ...cloud.keys('full'), AWS_REGION: cloud.region };
  return [
    'The local cloud is running. Press Ctrl-C to stop it.',
    '',
    `  AWS     ${cloud.url}`,
    `  role    ${cloud.roleArn}`,
    ...groups.map((group) => `  API     ${cloud.apiUrl(group)}  (${group})`),
    '',
    'Paste these lines into another shell. The keys are valid only for this local cloud:',
    '',
    ...Object.entries(variables).map(([name, value]) => `export ${name}='${value}'`),
    '',
  ].join('\n');
}

/** Ends at the first SIGINT or SIGTERM. */
function interruption(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        resolve();
      });
  });
}

async function main(): Promise<void> {
  const settings = readSettings();
  if (!settings) {
    process.stdout.write(HELP);
    return;
  }
  const groups = ['frontend', 'backend'].map((role) => `${settings.env}-${role}`);
  const cloud = await startCloud({
    fleets: groups.map((group) => ({ group, instances: settings.size })),
    ...(settings.fast && { timing: scaleTiming(SPEED) }),
  });
  process.stdout.write(describe(cloud, groups));
  await interruption();
  await cloud.close();
}

try {
  await main();
} catch (error) {
  process.stderr.write(`local-cloud: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
