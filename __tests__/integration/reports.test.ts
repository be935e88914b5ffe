// With CloneSquad's own reports, the built action succeeds before CloudWatch has the metrics.

import { expect, test } from '@jest/globals';
import { reportOf, scaleByKeys } from '../support/action.ts';
import { requestsTo, steppedCloud } from '../support/cloud.ts';

test('the job succeeds before CloudWatch shows that both fleets are ready', async () => {
  const cloud = await steppedCloud({ timing: { metricDelayMs: 60_000 } });
  const job = await scaleByKeys(cloud);

  expect(job.outputs).toMatchObject({ result: 'ok', 'frontend-running': '4', 'backend-running': '5' });
  // Instances boot in 12 s and warm up for 180 s; the cycle that shows it comes at most 20 s later.
  expect(reportOf(job).seconds).toBeLessThan(12 + 180 + 20 + 15);
  const readableAt = ['perf1-frontend', 'perf1-backend'].map((group) => {
    const isReady = ({ RunningInstances: running = 0, NbOfInstanceInInitialState: initial }: Values) =>
      running !== 0 && initial === 0;
    return cloud.fleet(group).runs.find(({ values }) => isReady(values))?.readableAt ?? 0;
  });
  const asked = requestsTo(cloud, 'GetMetricData').map(({ at }) => at);
  expect(Math.max(...asked)).toBeLessThan(Math.min(...readableAt));
});

type Values = Readonly<Record<string, number | null>>;
