// `npm run demo`: the main job, from the built action, on the embedded local cloud; and, beside it, the script that it
// replaces, with the wrong key of the tutorial that it was copied from.

import { type LocalCloud, startCloud } from '../local-cloud/cloud.ts';
import { runJob } from '../local-cloud/job.ts';
import { signedSender } from '../src/aws/signed-http.ts';
import { MISTAKEN_COUNT_KEY } from '../src/clonesquad/names.ts';

/** A CloneSquad some ten times as fast as the real one, so that this takes seconds; CloudWatch's bins stay 60 s long. */
const TIMING = {
  cacheMs: 6_000,
  wakeUpMs: 2_000,
  runPeriodMs: 2_000,
  bootMs: 1_500,
  stopMs: 1_500,
  warmUpMs: 12_000,
  coolDownMs: 8_000,
};

const OURS = ['perf1-frontend', 'perf1-backend'];
const THEIRS = ['perf2-frontend', 'perf2-backend'];

const say = (line = '') => process.stdout.write(`${line}\n`);

const cloud = await startCloud({ fleets: [...OURS, ...THEIRS].map((group) => ({ group })), timing: TIMING });
try {
  say('A local cloud is up: two environments, each with two fleets of 10 stopped instances.');
  say();
  say('── The script of the tutorial, on perf2 ─────────────────────────────────────');
  await tutorialScript(cloud);
  say();
  say('── This action, on perf1 ────────────────────────────────────────────────────');
  say('(CloneSquad and the polling are some ten times as fast here as the real ones.)');
  const exitCode = await ourJob(cloud);
  say();
  say('── What really runs now ─────────────────────────────────────────────────────');
  for (const group of [...OURS, ...THEIRS]) {
    const { running } = cloud.fleet(group).counts();
    say(`${group.padEnd(16)}${String(running).padStart(2)} of 10 instances running`);
  }
  process.exitCode = exitCode;
} finally {
  await cloud.close();
}

/** Two signed POSTs to the key that the tutorial names. CloneSquad takes them, and never reads them. */
async function tutorialScript(on: LocalCloud): Promise<void> {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = on.keys('full');
  const send = signedSender(async () => ({ accessKeyId, secretAccessKey }), {
    region: on.region,
    userAgent: 'tutorial-script',
    requestMs: 10_000,
    now: Date.now,
    notice: say,
  });
  for (const [index, group] of THEIRS.entries()) {
    const body = ['4', '50%'][index] ?? '';
    const url = new URL(`configuration/${MISTAKEN_COUNT_KEY}`, on.apiUrl(group));
    const answer = await send({ method: 'POST', url, body }, AbortSignal.timeout(10_000));
    say(`POST configuration/${MISTAKEN_COUNT_KEY} "${body}"  →  ${answer.status} ${answer.body}`);
  }
  say('Two times 200: the script is green.');
}

/** The workflow of the README, as a runner would run it; gives main's exit code. */
async function ourJob(on: LocalCloud): Promise<number> {
  const job = await runJob({
    env: on.jobEnv,
    inputs: {
      env: 'perf1',
      frontend: '4',
      backend: '50%',
      'aws-region': on.region,
      'role-to-assume': on.roleArn,
      // As this cloud is faster than the real one, so is the polling.
      'poll-interval': '1s',
      timeout: '50s',
    },
    onLine: (line) => {
      if (!/^::(?:add-mask|debug)::/.test(line)) say(line);
    },
    onPostStart: () => say('(The end of the job, its post step:)'),
  });
  say();
  say('Its job summary:');
  say();
  say(job.summary.replace(/```mermaid\n[\s\S]*?\n```/g, '(a chart, which GitHub draws)').trim());
  return job.main.exitCode ?? 1;
}
