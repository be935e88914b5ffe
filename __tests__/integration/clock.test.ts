// If the machine's date changes while a job waits, the job takes the same time and has the same result.

import { expect, test } from '@jest/globals';
import { endingOf, reportOf, scaleByKeys } from '../support/action.ts';
import { type SteppedCloud, steppedCloud } from '../support/cloud.ts';

/** The variables of a program whose date changes five seconds after its start. */
function withDateSet({ time }: SteppedCloud, hours: number): Readonly<Record<string, string>> {
  const code = `const { now } = Date; const start = now();
    Date.now = () => now() + (now() - start > 5_000 ? ${hours * 3_600_000} : 0);`;
  const preload = `--import=data:text/javascript,${encodeURIComponent(code)}`;
  return { NODE_OPTIONS: `${time.env['NODE_OPTIONS']} ${preload}` };
}

/** The result and the duration of a job, in seconds, if the date changes by some hours. */
async function endWith(hours: number) {
  const cloud = await steppedCloud();
  const env = { AWS_ENDPOINT_URL: cloud.url, ...cloud.keys('full'), ...withDateSet(cloud, hours) };
  const job = await scaleByKeys(cloud, { 'apply-immediately': 'false', 'wait-for': 'running' }, { env });
  return [endingOf(job), reportOf(job).seconds];
}

test('a change of the date by an hour, back or forth, changes neither duration nor result', async () => {
  const [unchanged, ...changed] = [await endWith(0), await endWith(-1), await endWith(1)];
  expect(unchanged[0]).toEqual([0, 'ok']);
  expect(changed).toEqual([unchanged, unchanged]);
});
