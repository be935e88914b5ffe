// How much of the action a runner downloads, and how much of it a job parses before its first POST.

import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Measure } from '../measure.ts';
import { start } from '../program.ts';
import { GROUPS, inFolder, mainStep, onStage, POST_SIZE, type Stage, temporaryKeys } from '../stage.ts';
import { urlInputs } from './posts.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const MEGABYTE = 1_000_000;

/** Prints the path of each file of dist/ as it is loaded. */
const HOOK = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  import { writeSync } from 'node:fs';
  registerHooks({ load(url, context, next) {
    if (url.startsWith('file:')) writeSync(2, '\\nloaded ' + url + '\\n');
    return next(url, context);
  } });
`)}`;

/** See above. */
export const measureDownload: Measure = async () =>
  inFolder((folder) =>
    onStage(async (stage) => {
      const { cloud } = stage;
      const env = { ...(await temporaryKeys(cloud)), AWS_ENDPOINT_URL: cloud.url };
      const byUrls = mainStep(urlInputs(GROUPS.map((group) => cloud.apiUrl(group))), env, folder);
      const byRole = mainStep({ 'role-to-assume': cloud.roleArn }, cloud.jobEnv, folder);
      const all = readdirSync(DIST).map((name) => statSync(`${DIST}${name}`).size);
      const parsed = [await parsedBefore(stage, byUrls), await parsedBefore(stage, byRole)];
      const names = ['given URLs and keys', 'with OIDC and CloudFormation'];
      const own = (measure: string, bytes: number, atMost: number) => ({
        measure,
        reference: '',
        unit: 'MB',
        ours: [bytes / MEGABYTE],
        goal: { of: 'ours' as const, atMost },
      });
      return [
        own(
          'Size of `dist/`',
          all.reduce((sum, one) => sum + one, 0),
          4,
        ),
        ...parsed.map((bytes, index) =>
          own(`Code that \`main\` parses before the first POST, ${names[index]}`, bytes, 1.3),
        ),
      ];
    }),
  );

/** The size of all files that a job has loaded when its first POST arrives, in bytes. */
async function parsedBefore({ arrival }: Stage, job: ReturnType<typeof mainStep>): Promise<number> {
  const posted = arrival(1, POST_SIZE);
  const { child, ended } = start({ ...job, args: ['--import', HOOK, ...job.args] });
  await Promise.race([posted, ended.then(({ printed }) => Promise.reject(new Error(printed)))]);
  child.kill('SIGKILL');
  const { standardError } = await ended;
  const urls = [...standardError.matchAll(/^loaded (\S+)$/gm)].map(([, url = '']) => fileURLToPath(url));
  return urls.filter((path) => path.startsWith(DIST)).reduce((sum, path) => sum + statSync(path).size, 0);
}
