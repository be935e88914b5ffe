// From a cold start until the first request arrives, compared with a script that does nothing else.

import { fileURLToPath } from 'node:url';
import { alternate, type Measure } from '../measure.ts';
import { type Command, start } from '../program.ts';
import { GROUPS, inFolder, mainStep, momentOf, onStage, SIZES, type Stage, sizeUrl, temporaryKeys } from '../stage.ts';
import { urlInputs } from './posts.ts';

const SCRIPT = fileURLToPath(new URL('../programs/fetch-once.js', import.meta.url));

/** See above. */
export const measureFirstByte: Measure = async ({ size }) =>
  inFolder((folder) =>
    onStage(async (stage) => {
      const { cloud } = stage;
      const env = { ...(await temporaryKeys(cloud)), AWS_ENDPOINT_URL: cloud.url };
      const apis = GROUPS.map((group) => cloud.apiUrl(group));
      const script = { file: process.execPath, args: [SCRIPT, sizeUrl(apis[0] ?? ''), SIZES[0]] };
      const [ours = [], theirs = []] = await alternate(size.pairs, [
        () => untilFirstRequest(stage, mainStep(urlInputs(apis), env, folder)),
        () => untilFirstRequest(stage, script),
      ]);
      return [
        {
          measure: 'Cold start until the first request is sent',
          reference: 'a script of five lines with one `fetch` POST, unsigned',
          unit: 'ms',
          ours,
          theirs,
          goal: { of: 'ratio', atMost: 1.5 },
        },
      ];
    }),
  );

async function untilFirstRequest({ arrival }: Stage, command: Command): Promise<number> {
  const first = arrival(1);
  const { child, startedAt, ended } = start(command);
  const request = await Promise.race([first, ended.then(({ printed }) => Promise.reject(new Error(printed)))]);
  child.kill('SIGKILL');
  await ended;
  return momentOf(request) - startedAt;
}
