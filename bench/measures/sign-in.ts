// The whole chain of a usual job, OIDC, STS, CloudFormation and both POSTs, beside what its answers take and a bare start of Node.

import { alternate, type Measure } from '../measure.ts';
import { run } from '../program.ts';
import { inFolder, LATENCY_MS, mainStep, onStage } from '../stage.ts';
import { untilWePosted } from './posts.ts';

/** OIDC, STS, CloudFormation, POST. What we read before the POST is not among them. */
const ANSWERS = 4;

/** See above. */
export const measureSignIn: Measure = async ({ size }) =>
  inFolder((folder) =>
    onStage(async (stage) => {
      const { cloud } = stage;
      const job = mainStep({ 'role-to-assume': cloud.roleArn }, cloud.jobEnv, folder);
      const nothing = { file: process.execPath, args: ['--eval', ''] };
      const [ours = [], theirs = []] = await alternate(size.pairs, [
        () => untilWePosted(stage, job, LATENCY_MS),
        async () => {
          const { startedAt, at } = await run(nothing);
          return ANSWERS * LATENCY_MS + at - startedAt;
        },
      ]);
      return [
        {
          measure: 'OIDC, STS, CloudFormation, both APIs and CloudWatch read, both sizes posted',
          reference: 'four answers of 60 ms (OIDC, STS, CloudFormation, POST), and a bare start of Node',
          unit: 'ms',
          ours,
          theirs,
          goal: { of: 'ratio', atMost: 1.5 },
        },
      ];
    }),
  );
