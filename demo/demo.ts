// `npm run demo`: the main job, with the built action, on the embedded local cloud. For comparison, also the script that it
// replaces, with the wrong key from a tutorial. Two more jobs show the effect of apply-immediately.

import { setTimeout as pause } from 'node:timers/promises';
import { type LocalCloud, scaleTiming, startCloud } from '../local-cloud/cloud.ts';
import { runJob } from '../local-cloud/job.ts';
import { signedSender } from '../src/aws/signed-http.ts';
import { DESIRED_COUNT_KEY, MISSPELLED_COUNT_KEY } from '../src/clonesquad/keys.ts';

/** CloneSquad about ten times as fast as the real one, so that the demo takes seconds. CloudWatch's bins stay 60 s long. */
const TIMING = {
  cacheMs: 6_000,
  wakeUpMs: 2_000,
  runPeriodMs: 2_000,
  bootMs: 1_500,
  stopMs: 1_500,
  warmUpMs: 12_000,
  coolDownMs: 8_000,
};

const ACTION_FLEETS = ['perf1-frontend', 'perf1-backend'];
const SCRIPT_FLEETS = ['perf2-frontend', 'perf2-backend'];

/** The environment of a job with apply-immediately, and of a job without it. */
const COMPARED = [
  { env: 'perf3', isImmediate: true },
  { env: 'perf4', isImmediate: false },
] as const;

/** The real timing of CloneSquad, for both of them. */
const REAL_TIMING = { ...scaleTiming(1), cycleMs: 400 };

/** How old CloneSquad's cache is when the cloud starts, ms. */
const CACHE_AGE_MS = 35_000;

const say = (line = '') => process.stdout.write(`${line}\n`);

const cloud = await startCloud({
  fleets: [
    ...[...ACTION_FLEETS, ...SCRIPT_FLEETS].map((group) => ({ group })),
    ...COMPARED.flatMap(({ env }) => groupsOf(env)).map((group) => ({
      group,
      timing: REAL_TIMING,
      historyMs: 5 * REAL_TIMING.cacheMs + CACHE_AGE_MS,
    })),
  ],
  timing: TIMING,
});
try {
  say('The local cloud is running: four environments, each with two fleets of 10 stopped instances.');
  say();
  say('── The script of the tutorial of CloneSquad, on perf2 ───────────────────────');
  await tutorialScript(cloud);
  say();
  say('── This action, on perf1 ────────────────────────────────────────────────────');
  say('(CloneSquad and the polling are about 10 times faster here than in real use.');
  say(' The expected durations in the log are those of real use.)');
  const [exitCode, ...lines] = await Promise.all([
    ourJob(cloud),
    ...COMPARED.map(({ env, isImmediate }) => firstStart(cloud, env, isImmediate)),
  ]);
  say();
  say('── With and without apply-immediately, on perf3 and perf4 ────────────────────');
  say('(Both jobs ran at the same time as the job above, with the real timing of CloneSquad.)');
  for (const line of lines) say(line);
  say(
    'Without apply-immediately, CloneSquad reads a new size when its cache is 60 s old. Here, this is 25 s after the start.',
  );
  say();
  say('── Running instances now ────────────────────────────────────────────────────');
  for (const group of [...ACTION_FLEETS, ...SCRIPT_FLEETS]) {
    const { running } = cloud.fleet(group).counts();
    say(`${group.padEnd(16)}${String(running).padStart(2)} of 10 instances running`);
  }
  process.exitCode = exitCode;
} finally {
  await cloud.close();
}

/** Two signed POSTs to the key of the tutorial. CloneSquad stores the values and never reads them. */
async function tutorialScript(on: LocalCloud): Promise<void> {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = on.keys('full');
  const send = signedSender(async () => ({ accessKeyId, secretAccessKey }), {
    region: on.region,
    userAgent: 'tutorial-script',
    requestMs: 10_000,
    now: Date.now,
    notice: say,
  });
  for (const [index, group] of SCRIPT_FLEETS.entries()) {
    const body = ['4', '50%'][index] ?? '';
    const url = new URL(`configuration/${MISSPELLED_COUNT_KEY}`, on.apiUrl(group));
    const answer = await send({ method: 'POST', url, body }, AbortSignal.timeout(10_000));
    say(`POST configuration/${MISSPELLED_COUNT_KEY} "${body}"  →  ${answer.status} ${answer.body}`);
  }
  say('Both answers are 200: the script succeeds.');
}

/** Runs the workflow of the README as a runner would; returns main's exit code. */
async function ourJob(on: LocalCloud): Promise<number> {
  const job = await runJob({
    env: on.jobEnv,
    inputs: {
      env: 'perf1',
      frontend: '4',
      backend: '50%',
      'aws-region': on.region,
      'role-to-assume': on.roleArn,
      // This cloud is faster than the real one, so poll faster, too.
      'poll-interval': '1s',
      timeout: '10m',
    },
    onLine: (line) => {
      if (!/^::(?:add-mask|debug)::/.test(line)) say(line);
    },
    onPostStart: () => say('(The post step, at the end of the job:)'),
  });
  say();
  say('The job summary:');
  say();
  say(job.summary.replace(/```mermaid\n[\s\S]*?\n```/g, '(a chart, drawn by GitHub)').trim());
  return job.main.exitCode ?? 1;
}

/** Runs a job without printing its log; returns a line that says how soon the first instance started. */
async function firstStart(on: LocalCloud, env: string, isImmediate: boolean): Promise<string> {
  const end = new AbortController();
  const startedAt = momentOfStart(on, env, end.signal);
  try {
    const job = await runJob({
      env: on.jobEnv,
      inputs: {
        env,
        frontend: '4',
        backend: '50%',
        'aws-region': on.region,
        'role-to-assume': on.roleArn,
        'wait-for': 'observed',
        'apply-immediately': String(isImmediate),
        timeout: '10m',
      },
    });
    if (job.main.exitCode !== 0) throw new Error(`The job on ${env} failed:\n${job.main.log}`);
    const seconds = (((await startedAt) ?? Number.NaN) - momentOfPost(on, env)) / 1000;
    const setting = `apply-immediately: ${isImmediate}`.padEnd(25);
    return `${env}  ${setting}  first instance started ${seconds.toFixed(1).padStart(4)} s after the POST`;
  } finally {
    end.abort();
  }
}

function groupsOf(env: string): readonly string[] {
  return [`${env}-frontend`, `${env}-backend`];
}

/** When the first size was posted, epoch ms. */
function momentOfPost(on: LocalCloud, env: string): number {
  const action = `POST configuration/${DESIRED_COUNT_KEY}`;
  const post = on.requests.find(({ group, ...seen }) => seen.action === action && group?.startsWith(env));
  return post?.at ?? Number.NaN;
}

/** When the first instance of any fleet left `stopped`, epoch ms. */
async function momentOfStart(on: LocalCloud, env: string, end: AbortSignal): Promise<number | undefined> {
  const fleets = groupsOf(env).map((group) => on.fleet(group));
  while (!end.aborted) {
    if (fleets.some((fleet) => fleet.counts().stopped < 10)) return Date.now();
    await pause(50);
  }
  return undefined;
}
