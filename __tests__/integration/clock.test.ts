// Somebody sets the machine's date while a job waits: the job takes as long as it would have, and ends as it would have.

import { expect, test } from '@jest/globals';
import { endingOf, reportOf, scaleByKeys } from '../support/action.ts';
import { type SteppedCloud, steppedCloud } from '../support/cloud.ts';

/** The variables of a program whose date is set another hour five seconds after its start. */
function withDateSet({ time }: SteppedCloud, hours: number): Readonly<Record<string, string>> {
  const code = `const { now } = Date; const start = now();
    Date.now = () => now() + (now() - start > 5_000 ? ${hours * 3_600_000} : 0);`;
  const preload = `--import=data:text/javascript,${encodeURIComponent(code)}`;
  return { NODE_OPTIONS: `${time.env['NODE_OPTIONS']} ${preload}` };
}

test.each([-1, 1])('by %d h', async (hours) => {
  const ends = [];
  for (const set of [0, hours]) {
    const cloud = await steppedCloud();
    const env = { AWS_ENDPOINT_URL: cloud.url, ...cloud.keys('full'), ...withDateSet(cloud, set) };
    const job = await scaleByKeys(cloud, { 'apply-immediately': 'false' }, { env });
    ends.push([endingOf(job), reportOf(job).seconds]);
  }
  const [usual, changed] = ends;
  expect(usual?.[0]).toEqual([0, 'ok']);
  expect(changed).toEqual(usual);
});
