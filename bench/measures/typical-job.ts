// All requests of a typical job: OIDC, STS, CloudFormation and both POSTs, compared with its answers and the start of Node.

import { bareScript, wholeJob } from '../bare-script.ts';
import { alternate, type Measure } from '../measure.ts';
import { run } from '../program.ts';
import type { Row } from '../results.ts';
import { inFolder, LATENCY_MS, mainStep, onStage, temporaryKeys } from '../stage.ts';
import { untilPosted, untilWePosted } from './posts.ts';

/** OIDC, STS, CloudFormation, POST. The read before the POST is not included. */
const ANSWERS = 4;

/** See above. */
export const measureTypicalJob: Measure = async ({ size }) =>
  inFolder((folder) =>
    onStage(async (stage) => {
      const { cloud } = stage;
      const job = mainStep({ 'role-to-assume': cloud.roleArn }, cloud.jobEnv, folder);
      const nothing = { file: process.execPath, args: ['--eval', ''] };
      const bare = bareScript(cloud, await wholeJob(cloud), await temporaryKeys(cloud));
      const [ours = [], theirs = [], floor = []] = await alternate(size.pairs, [
        () => untilWePosted(stage, job, LATENCY_MS),
        async () => {
          const { startedAt, at } = await run(nothing);
          return ANSWERS * LATENCY_MS + at - startedAt;
        },
        () => untilPosted(stage, [bare], LATENCY_MS),
      ]);
      const measure = 'OIDC, STS, CloudFormation, both APIs and CloudWatch read, both sizes posted';
      const row = { measure, unit: 'ms', ours };
      return [
        {
          ...row,
          reference: 'four answers of 60 ms (OIDC, STS, CloudFormation, POST), and the start of Node',
          theirs,
          goal: { of: 'ratio', atMost: 1.5 },
        },
        {
          ...row,
          reference: 'a minimal Node script that sends the same thirteen requests and checks nothing',
          theirs: floor,
        },
      ] satisfies readonly Row[];
    }),
  );
