// What looking alone finds wrong is said in words that are written out here.

import { expect, test } from '@jest/globals';
import { causesOf } from '../../scripts/troubleshooting.ts';
import * as look from '../../src/causes/look.ts';
import type { Failure } from '../../src/failure.ts';
import { told } from '../support/told.ts';

const group = 'perf1-frontend';
const absent = { group, namespace: 'CloneSquad', windowMs: 900_000 };
const MAIN_LOOP =
  'To be fixed by the operator of CloneSquad: See whether the main loop runs (app.disable, the log of its Lambda), and whether its metrics go to another namespace (then set metrics-namespace) or another region.';

const SAMPLES: readonly (readonly [Failure, ...string[]])[] = [
  [
    look.metricsUnread({ message: 'CloudWatch hung up.' }),
    'CloudWatch hung up.',
    'To be fixed by whoever runs the job: Ask again. If that does not help, see that this machine has a way to CloudWatch (DNS, firewall, proxy).',
  ],
  [
    look.metricsAbsent({ ...absent, lastRunMs: undefined }),
    'perf1-frontend has sent no metrics to the CloudWatch namespace CloneSquad in the last 15m.',
    MAIN_LOOP,
  ],
  [
    look.metricsAbsent({ ...absent, lastRunMs: 400_000 }),
    'The last run of perf1-frontend that sent metrics to the CloudWatch namespace CloneSquad was 6m40s ago.',
    MAIN_LOOP,
  ],
  [
    look.metricsElsewhere({ group, namespace: 'CloneSquad', sentMs: 12_000 }),
    'perf1-frontend sent metrics 12 s ago, as its API says, and none arrive in the CloudWatch namespace CloneSquad.',
    "To be fixed by the author of the workflow: Set metrics-namespace to the namespace that this CloneSquad sends to: CloudWatch's console lists all that there are.",
  ],
  [
    look.metricsExcluded({ group, missing: ['FleetSize', 'PendingInstances'] }),
    'Metrics of perf1-frontend arrive, but never FleetSize, PendingInstances.',
    'To be fixed by the operator of CloneSquad: Take them out of cloudwatch.metrics.excluded.',
  ],
  [
    look.fleetEmpty({ group }),
    'perf1-frontend has no instances.',
    'To be fixed by the operator of CloneSquad: Tag the instances of the fleet with clonesquad:group-name=perf1-frontend, or correct env or group-name.',
  ],
  [
    look.sizeShadowed({ group, key: 'k', value: '4', shadowing: { isInMaintenance: true, denied: [] } }),
    'perf1-frontend would not take up a new size. An SSM maintenance window is open, in which CloneSquad runs all instances.',
    'To be fixed by the operator of CloneSquad: Wait for the end of the SSM maintenance window, or take the fleet out of it. Then run the job again.',
  ],
  [
    look.tutorialKey({ group, value: '4' }),
    'perf1-frontend has "4" under the key ec2.scheduler.desired_instance_count, which CloneSquad never reads: something follows a tutorial with a misspelled key.',
    'To be fixed by the author of the workflow: In the script that sets it, write ec2.schedule.desired_instance_count instead.',
  ],
  [
    look.sizeTooLarge({ group, asked: '12', wanted: 12, startable: 10, fleetSize: 10 }),
    'perf1-frontend would be asked for 12, and only 10 of its 10 instances can start.',
    'To be fixed by the author of the workflow: Ask for at most 10, or have instances added to the fleet or their exclusion ended. Or set on-capped: accept, by which all that can start are enough.',
  ],
  [
    look.sizeTooLarge({ group, asked: '75%', wanted: 8, startable: 7, fleetSize: 10 }),
    'perf1-frontend would be asked for 75%, which is 8, and only 7 of its 10 instances can start.',
    'To be fixed by the author of the workflow: Ask for at most 7, or have instances added to the fleet or their exclusion ended. Or set on-capped: accept, by which all that can start are enough.',
  ],
];

test.each(SAMPLES.map(([failure, ...lines]) => [failure.code, failure, lines.join('\n')] as const))(
  '%s',
  (_, failure, text) => {
    const [what, ...rest] = told(failure).split('\n');
    expect([what?.replace(/^perf1-frontend: /, ''), ...rest].join('\n')).toBe(text);
  },
);

test('every cause of looking is shown here', () => {
  const shown = [...new Set(SAMPLES.map(([{ code }]) => code))];
  expect(shown.toSorted()).toEqual(
    causesOf(look)
      .map(({ code }) => code)
      .toSorted(),
  );
});
