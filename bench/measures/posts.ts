// From a cold start until both sizes are set, compared with scripts that do the same; on plain connections and on TLS with latency.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bareScript, checksAndPosts } from '../bare-script.ts';
import { alternate, type Measure } from '../measure.ts';
import { awscurlPost, botoPosts, curlPost } from '../peers.ts';
import { type Command, requireSuccess, run, start } from '../program.ts';
import type { Row } from '../results.ts';
import {
  GROUPS,
  inFolder,
  LATENCY_MS,
  mainStep,
  momentOf,
  onStage,
  POST_SIZE,
  SIZES,
  type Stage,
  sizeUrl,
  temporaryKeys,
} from '../stage.ts';
import { makeCertificate, openRelay, trusting } from '../tls-relay.ts';

/** The reference in its row. */
const A_BARE_SCRIPT = 'a minimal Node script that sends the same seven requests and checks nothing';

/** Delay of the relay in each direction, ms. */
const HOLD_MS = 30;

/** On plain connections. */
export const measurePosts: Measure = async ({ peers, size }) =>
  inFolder((folder) =>
    onStage(async (stage) => {
      const { cloud } = stage;
      const keys = await temporaryKeys(cloud);
      const apis = GROUPS.map((group) => cloud.apiUrl(group));
      const job = mainStep(urlInputs(apis), { ...keys, AWS_ENDPOINT_URL: cloud.url }, folder);
      const bare = bareScript(cloud, checksAndPosts(apis, cloud.url), keys);
      const [ours = [], floor = [], awscurl = [], curl = [], boto = []] = await alternate(size.pairs, [
        () => untilWePosted(stage, job, LATENCY_MS),
        () => untilPosted(stage, [bare], LATENCY_MS),
        () =>
          untilPosted(
            stage,
            eachApi(apis, (url, value) => awscurlPost(peers, url, value, keys, folder)),
            LATENCY_MS,
          ),
        () =>
          untilPosted(
            stage,
            eachApi(apis, (url, value) => curlPost(peers, url, value, keys)),
            LATENCY_MS,
          ),
        () =>
          untilPosted(
            stage,
            [
              botoPosts(
                peers,
                eachApi(apis, (url, value) => [url, value]),
                keys,
              ),
            ],
            LATENCY_MS,
          ),
      ]);
      const row = { measure: 'Cold start until both sizes are posted', unit: 'ms', ours };
      return [
        { ...row, reference: 'two `awscurl` POSTs', theirs: awscurl, goal: { of: 'ratio', atMost: 0.5 } },
        {
          ...row,
          reference: 'two `curl --aws-sigv4` POSTs',
          theirs: curl,
          goal: { of: 'ratio', atMost: 1.4 },
        },
        { ...row, reference: 'a Python script with two `botocore` POSTs', theirs: boto },
        { ...row, reference: A_BARE_SCRIPT, theirs: floor },
      ] satisfies readonly Row[];
    }),
  );

/** The same on TLS, with latency. */
export const measureTlsPosts: Measure = async ({ peers, size }) =>
  inFolder((folder) =>
    onStage(async (stage) => {
      const { cloud } = stage;
      const keys = await temporaryKeys(cloud);
      const certificate = makeCertificate(folder);
      const bundle = join(folder, 'bundle.pem');
      writeFileSync(bundle, trusting(certificate));
      const relays = await Promise.all(
        [cloud.url, ...GROUPS.map((group) => new URL(cloud.apiUrl(group)).origin)].map((target) =>
          openRelay(target, certificate, HOLD_MS),
        ),
      );
      const [endpoint = '', ...origins] = relays.map(({ url }) => url);
      const apis = origins.map((origin) => `${origin}/v1/`);
      const env = { ...keys, AWS_ENDPOINT_URL: endpoint, NODE_EXTRA_CA_CERTS: certificate.file };
      const job = mainStep(urlInputs(apis), env, folder);
      const posts = eachApi(apis, (url, value) => curlPost(peers, url, value, keys, ['--cacert', bundle]));
      try {
        // The answer is delayed, too.
        const afterMs = LATENCY_MS + HOLD_MS;
        const [ours = [], floor = [], curl = []] = await alternate(size.pairs, [
          () => untilWePosted(stage, job, afterMs),
          () => untilPosted(stage, [bareScript(cloud, checksAndPosts(apis, endpoint), env)], afterMs),
          () => untilPosted(stage, posts, afterMs),
        ]);
        const row = { measure: 'The same with TLS, bytes held for 30 ms each way', unit: 'ms', ours };
        return [
          {
            ...row,
            reference: 'two `curl --aws-sigv4` POSTs',
            theirs: curl,
            goal: { of: 'ratio', atMost: 1 },
          },
          { ...row, reference: A_BARE_SCRIPT, theirs: floor },
        ] satisfies readonly Row[];
      } finally {
        for (const relay of relays) relay.close();
      }
    }),
  );

/** Inputs that name the URLs of both APIs. */
export function urlInputs([frontend = '', backend = '']: readonly string[]): Readonly<Record<string, string>> {
  return { 'frontend-url': frontend, 'backend-url': backend };
}

function eachApi<Value>(apis: readonly string[], make: (url: string, value: string) => Value): readonly Value[] {
  return apis.map((api, index) => make(sizeUrl(api), SIZES[index] ?? ''));
}

/** From the start of our job until both sizes are posted, ms. An answer arrives `afterMs` after its request. The wait after it is stopped. */
export async function untilWePosted({ arrival }: Stage, job: Command, afterMs: number): Promise<number> {
  const posted = arrival(2, POST_SIZE);
  const { child, startedAt, ended } = start(job);
  const failed = ended.then((end) => {
    requireSuccess(job, end);
    throw new Error(`The job ended before both sizes were posted:\n${end.printed}`);
  });
  const last = await Promise.race([posted, failed]);
  failed.catch(() => undefined);
  child.kill('SIGKILL');
  await ended;
  return momentOf(last) + afterMs - startedAt;
}

/** The same for some commands that a script runs one after the other. */
export async function untilPosted({ arrival }: Stage, commands: readonly Command[], afterMs: number): Promise<number> {
  const posted = arrival(2, POST_SIZE);
  const startedAt = performance.now();
  for (const command of commands) await run(command);
  return momentOf(await posted) + afterMs - startedAt;
}
