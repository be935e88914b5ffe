// `npm run local-cloud`: an environment's two fleets on this machine, for a person or a script to scale by hand.
import { parseArgs } from 'node:util';
import { type LocalCloud, scaleTiming, startCloud } from './cloud.ts';

const HELP = `Usage: npm run local-cloud -- [--env NAME] [--size N] [--fast]

Plays AWS and CloneSquad for the fleets NAME-frontend and NAME-backend until it is interrupted.

  --env NAME   environment (perf1)
  --size N     instances of each fleet (10)
  --fast       a main loop twenty times as fast; CloudWatch's bins stay one minute long
  --help       this text
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
  if (!/^\d{1,3}$/.test(values.size)) throw new Error('--size must be a whole number from 0 to 999');
  if (!/^[a-z][a-z0-9-]*$/.test(values.env))
    throw new Error('--env must be lower-case letters, digits and dashes');
  return { env: values.env, size: Number(values.size), fast: values.fast };
}

function describe(cloud: LocalCloud, groups: readonly string[]): string {
  const variables = { ...cloud.jobEnv, ...cloud.keys('full'), AWS_REGION: cloud.region };
  return [
    'The local cloud is up. Interrupt it to end it.',
    '',
    `  AWS     ${cloud.url}`,
    `  role    ${cloud.roleArn}`,
    ...groups.map((group) => `  API     ${cloud.apiUrl(group)}  (${group})`),
    '',
    'For another shell; the keys are made for this run and open nothing else:',
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
