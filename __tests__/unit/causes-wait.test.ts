// Why a fleet is not there is said with its last numbers and with what to do, in words that are written out here.

import { expect, test } from '@jest/globals';
import { causesOf } from '../../scripts/troubleshooting.ts';
import * as wait from '../../src/causes/wait.ts';
import { WAIT_CAUSES, type WaitFacts } from '../../src/causes/wait.ts';
import type { Shadowing } from '../../src/clonesquad/shadowing.ts';
import type { Failure } from '../../src/failure.ts';
import { type Situation, verdictOn } from '../support/runs.ts';
import { told } from '../support/told.ts';

/** The facts that a situation amounts to. */
function factsOf(situation: Situation, more: Partial<WaitFacts> = {}): WaitFacts {
  return {
    group: 'perf1-backend',
    dashboard: 'CS-perf1-backend',
    asked: situation.ask,
    key: 'ec2.schedule.desired_instance_count',
    value: situation.ask,
    level: 'ready',
    namespace: 'CloneSquad',
    observeMs: 240_000,
    stallMs: 480_000,
    timeoutMs: 1_200_000,
    elapsedMs: 245_000,
    isOnlyWaiting: false,
    progress: verdictOn(situation).progress,
    missingMetrics: [],
    failedReads: 0,
    ...more,
  };
}

/** A size that was not taken up, and what CloneSquad's configuration says of it. */
function shadowed(shadowing: Omit<Shadowing, 'denied'>): WaitFacts {
  const situation = { ask: '8', rows: [{ bin: 1, desired: 3 }] };
  return factsOf(situation, { shadowing: { ...shadowing, denied: [] } });
}

const taken = { bin: 2, desired: 8, running: 6, initial: 2 };

/** What happened, the failure that it is, and what its error says, line by line. */
const SAMPLES: readonly (readonly [string, Failure, ...string[]])[] = [
  [
    'another number is wanted',
    WAIT_CAUSES['not-observed'](factsOf({ ask: '8', rows: [{ bin: 1, desired: 3 }] })),
    'perf1-backend: CloneSquad has not picked up size 8 within 4 min 05 s. It wants 3 instances.',
    'To be fixed by the operator of CloneSquad: Ask the API (GET configuration?format=json) what shadows ec2.schedule.desired_instance_count: an override, a parameter set or a maintenance window. Take it away, and run the job again. Where app.run_period is minutes long, raise observe-timeout.',
  ],
  [
    'none is wanted',
    WAIT_CAUSES['not-observed'](factsOf({ ask: '8', rows: [{ bin: 1 }] })),
    'perf1-backend: CloneSquad has not picked up size 8 within 4 min 05 s. It wants 0 instances (or has a value that it cannot read).',
    'To be fixed by the operator of CloneSquad: Ask the API (GET configuration?format=json) what shadows ec2.schedule.desired_instance_count: an override, a parameter set or a maintenance window. Take it away, and run the job again. Where app.run_period is minutes long, raise observe-timeout.',
  ],
  [
    'an override shadows it',
    WAIT_CAUSES['not-observed'](
      shadowed({
        inForce: { value: '3', origin: 'override:ec2.schedule.desired_instance_count', isOverridden: true },
      }),
    ),
    'perf1-backend: CloneSquad has not picked up size 8 within 4 min 05 s. It wants 3 instances. Its configuration has "3", from "override:ec2.schedule.desired_instance_count": an override shadows the size.',
    'To be fixed by the operator of CloneSquad: Take the override away (key override:ec2.schedule.desired_instance_count), and run the job again.',
  ],
  [
    'a parameter set shadows it',
    WAIT_CAUSES['not-observed'](
      shadowed({ inForce: { value: '3', origin: "Parameter set 'night'", isOverridden: false } }),
    ),
    'perf1-backend: CloneSquad has not picked up size 8 within 4 min 05 s. It wants 3 instances. Its configuration has "3", from "Parameter set \'night\'": a parameter set shadows the size.',
    'To be fixed by the operator of CloneSquad: Take ec2.schedule.desired_instance_count out of the parameter set, or make another one active (config.active_parameter_set). Then run the job again.',
  ],
  [
    'another source shadows it',
    WAIT_CAUSES['not-observed'](
      shadowed({ inForce: { value: '3', origin: 's3://bucket/file.yaml', isOverridden: false } }),
    ),
    'perf1-backend: CloneSquad has not picked up size 8 within 4 min 05 s. It wants 3 instances. Its configuration has "3", from "s3://bucket/file.yaml", which shadows the size.',
    'To be fixed by the operator of CloneSquad: Take ec2.schedule.desired_instance_count out of that source, which goes before what is set by the API. Then run the job again.',
  ],
  [
    'another writer was there',
    WAIT_CAUSES['not-observed'](
      shadowed({ inForce: { value: '3', origin: 'DynamoDB configuration table (x)', isOverridden: false } }),
    ),
    'perf1-backend: CloneSquad has not picked up size 8 within 4 min 05 s. It wants 3 instances. Its configuration has "3", from "DynamoDB configuration table (x)": something else has set it since.',
    'To be fixed by the operator of CloneSquad: Find the other writer: another job on this environment (give both one concurrency group), the CloneSquad scheduler, or the end of a ttl. Then run the job again.',
  ],
  [
    'a maintenance window is open',
    WAIT_CAUSES['not-observed'](shadowed({ isInMaintenance: true })),
    'perf1-backend: CloneSquad has not picked up size 8 within 4 min 05 s. It wants 3 instances. An SSM maintenance window is open, in which CloneSquad runs all instances.',
    'To be fixed by the operator of CloneSquad: Wait for the end of the SSM maintenance window, or take the fleet out of it. Then run the job again.',
  ],
  [
    'nothing shadows it',
    WAIT_CAUSES['not-observed'](
      shadowed({ inForce: { value: '8', origin: 'DynamoDB configuration table (x)', isOverridden: false } }),
    ),
    'perf1-backend: CloneSquad has not picked up size 8 within 4 min 05 s. It wants 3 instances. Its configuration has "8", from "DynamoDB configuration table (x)": the size itself, unshadowed.',
    'To be fixed by the operator of CloneSquad: See in the log of the main loop (a Lambda) whether it runs without errors, and run the job again. Where app.run_period is minutes long, raise observe-timeout.',
  ],
  [
    'the misspelled key is set',
    WAIT_CAUSES['not-observed'](
      shadowed({
        inForce: { value: '8', origin: 'DynamoDB configuration table (x)', isOverridden: false },
        mistaken: '8',
      }),
    ),
    'perf1-backend: CloneSquad has not picked up size 8 within 4 min 05 s. It wants 3 instances. Its configuration has "8", from "DynamoDB configuration table (x)": the size itself, unshadowed. The key ec2.scheduler.desired_instance_count, which CloneSquad never reads, is set to "8": something follows a tutorial with a misspelled key.',
    'To be fixed by the operator of CloneSquad: See in the log of the main loop (a Lambda) whether it runs without errors, and run the job again. Where app.run_period is minutes long, raise observe-timeout. In the script that sets ec2.scheduler.desired_instance_count, write ec2.schedule.desired_instance_count instead.',
  ],
  [
    'a wait finds another size set',
    WAIT_CAUSES['not-set'](
      shadowed({ inForce: { value: '3', origin: 'DynamoDB configuration table (x)', isOverridden: false } }),
    ),
    'perf1-backend is set to 3, not 8. `wait` does not set it.',
    'To be fixed by whoever runs the job: Set the size with the command `scale`, or wait for the size that is set.',
  ],
  [
    'a wait finds no size set',
    WAIT_CAUSES['not-set'](
      shadowed({ inForce: { value: 'undefined', origin: 'Built-in default', isOverridden: false } }),
    ),
    'perf1-backend is set to none, not 8. `wait` does not set it.',
    'To be fixed by whoever runs the job: Set the size with the command `scale`, or wait for the size that is set.',
  ],
  [
    'a wait finds an override',
    WAIT_CAUSES['not-observed']({
      ...shadowed({ inForce: { value: '3', origin: 'x', isOverridden: true } }),
      isOnlyWaiting: true,
    }),
    'perf1-backend: CloneSquad does not want size 8. It wants 3 instances. Its configuration has "3", from "x": an override shadows the size.',
    'To be fixed by the operator of CloneSquad: Take the override away (key override:ec2.schedule.desired_instance_count), and run the job again.',
  ],
  [
    'nothing came to a wait',
    WAIT_CAUSES['no-metrics'](factsOf({ ask: '8', rows: [] }, { isOnlyWaiting: true })),
    'perf1-backend has sent no usable metrics to the CloudWatch namespace CloneSquad for 4 min 05 s.',
    'To be fixed by the operator of CloneSquad: See whether the main loop runs (app.disable, the log of its Lambda), whether its metrics go to another namespace (then set metrics-namespace), and whether cloudwatch.metrics.excluded leaves some out. Then run the job again.',
  ],
  [
    'nothing came',
    WAIT_CAUSES['no-metrics'](factsOf({ ask: '8', rows: [] })),
    'perf1-backend has sent no usable metrics to the CloudWatch namespace CloneSquad within 4 min 05 s of the write.',
    'To be fixed by the operator of CloneSquad: See whether the main loop runs (app.disable, the log of its Lambda), whether its metrics go to another namespace (then set metrics-namespace), and whether cloudwatch.metrics.excluded leaves some out. Then run the job again.',
  ],
  [
    'nothing came of a subfleet',
    WAIT_CAUSES['no-metrics'](factsOf({ ask: '8', rows: [] }, { group: 'perf1-backend/workers' })),
    'perf1-backend/workers has sent no usable metrics to the CloudWatch namespace CloneSquad within 4 min 05 s of the write.',
    'To be fixed by the operator of CloneSquad: See whether perf1-backend has a subfleet workers (instances with the tag clonesquad:subfleet-name=workers), and whether its metrics are on (subfleet.workers.ec2.schedule.metrics.enable). See whether the main loop runs (app.disable, the log of its Lambda), whether its metrics go to another namespace (then set metrics-namespace), and whether cloudwatch.metrics.excluded leaves some out. Then run the job again.',
  ],
  [
    'an override of a subfleet',
    WAIT_CAUSES['not-observed'](
      factsOf(
        { ask: '8', rows: [] },
        {
          group: 'perf1-backend/workers',
          key: 'subfleet.workers.ec2.schedule.desired_instance_count',
          shadowing: { inForce: { value: '3', origin: 'x', isOverridden: true }, denied: [] },
        },
      ),
    ),
    'perf1-backend/workers: CloneSquad has not picked up size 8 within 4 min 05 s. Its configuration has "3", from "x": an override shadows the size.',
    'To be fixed by the operator of CloneSquad: Take the override away (key override:subfleet.workers.ec2.schedule.desired_instance_count), and run the job again.',
  ],
  [
    'some of it never came',
    WAIT_CAUSES['no-metrics'](factsOf({ ask: '8', rows: [] }, { missingMetrics: ['PendingInstances'] })),
    'perf1-backend has sent no usable metrics to the CloudWatch namespace CloneSquad within 4 min 05 s of the write. Others arrive, but never PendingInstances.',
    'To be fixed by the operator of CloneSquad: See whether the main loop runs (app.disable, the log of its Lambda), whether its metrics go to another namespace (then set metrics-namespace), and whether cloudwatch.metrics.excluded leaves some out. Then run the job again.',
  ],
  [
    'nothing comes any more',
    WAIT_CAUSES['no-metrics'](factsOf({ ask: '8', rows: [taken] })),
    'perf1-backend has sent no usable metrics to the CloudWatch namespace CloneSquad for 5m, though it had before.',
    'To be fixed by the operator of CloneSquad: See whether the main loop runs (app.disable, the log of its Lambda), whether its metrics go to another namespace (then set metrics-namespace), and whether cloudwatch.metrics.excluded leaves some out. Then run the job again.',
  ],
  [
    'no instances',
    WAIT_CAUSES['empty-fleet'](factsOf({ ask: '50%', rows: [] })),
    'perf1-backend has no instances, so 50% of it cannot run.',
    'To be fixed by the operator of CloneSquad: Tag the instances of the fleet with clonesquad:group-name=perf1-backend, or correct env or group-name in the workflow.',
  ],
  [
    'more than there are',
    WAIT_CAUSES.capped(factsOf({ ask: '99', rows: [{ bin: 2, desired: 99, running: 10 }] })),
    'perf1-backend cannot reach 99: it has 10 instances.',
    'To be fixed by the author of the workflow: Ask for no more than can start, or have instances added to the fleet or their exclusion ended. Or set on-capped: accept, by which all that can start are enough.',
  ],
  [
    'excluded ones',
    WAIT_CAUSES.capped(factsOf({ ask: '100%', rows: [{ bin: 2, desired: 10, running: 8, excluded: 2 }] })),
    'perf1-backend cannot reach 100%: it has 10 instances, of which 2 are excluded and cannot start.',
    'To be fixed by the author of the workflow: Ask for no more than can start, or have instances added to the fleet or their exclusion ended. Or set on-capped: accept, by which all that can start are enough.',
  ],
  [
    'a standstill',
    WAIT_CAUSES.stalled(factsOf({ ask: '8', rows: [{ ...taken, inError: 2 }] })),
    'perf1-backend has not moved for 8m: 6 of 8 run, 2 initializing, 2 in error.',
    "To be fixed by the operator of CloneSquad: Look at the fleet's dashboard in CloudWatch (CS-perf1-backend) and at the EC2 console: do starts fail (no capacity), or health checks? Mend that, and run the job again. If the fleet only takes its time (deregistration delays, for one), raise stall-timeout.",
  ],
  [
    'a standstill for reasons of health',
    WAIT_CAUSES.stalled(
      factsOf({ ask: '8', rows: [{ bin: 2, desired: 8, running: 8, unuseable: 1, excluded: 1 }] }),
    ),
    'perf1-backend has not moved for 8m: 8 of 8 run, 1 unuseable. As many run as are wanted, but 1 unuseable and 1 excluded are counted: these may be the same ones, or not.',
    "To be fixed by the operator of CloneSquad: Look at the fleet's dashboard in CloudWatch (CS-perf1-backend) and at the EC2 console: do starts fail (no capacity), or health checks? Mend that, and run the job again. If the fleet only takes its time (deregistration delays, for one), raise stall-timeout.",
  ],
  [
    'another size was set later',
    WAIT_CAUSES.superseded(factsOf({ ask: '8', rows: [taken, { bin: 3, desired: 4, running: 4 }] })),
    'perf1-backend had taken up 8, and then something set another size: CloneSquad now wants 4 instances.',
    'To be fixed by whoever runs the job: Find the other writer: another job on this environment (give both one concurrency group), the CloneSquad scheduler, or the end of a ttl. Then run the job again.',
  ],
  [
    'the time was over',
    WAIT_CAUSES.timeout(factsOf({ ask: '8', rows: [taken] }, { failedReads: 3 })),
    'perf1-backend was not ready after 20m: 6 of 8 run, 2 initializing. CloudWatch could not be read 3 times.',
    "To be fixed by the author of the workflow: Raise timeout, if the fleet was still moving: see the last lines of this log. Else look at the fleet's dashboard in CloudWatch (CS-perf1-backend) for what it waits for.",
  ],
  [
    'the time was over before anything was known',
    WAIT_CAUSES.timeout(factsOf({ ask: '8', rows: [] })),
    'perf1-backend was not ready after 20m: CloneSquad was not seen to take up the new size.',
    "To be fixed by the author of the workflow: Raise timeout, if the fleet was still moving: see the last lines of this log. Else look at the fleet's dashboard in CloudWatch (CS-perf1-backend) for what it waits for.",
  ],
  [
    'the user',
    WAIT_CAUSES.cancelled(factsOf({ ask: '8', rows: [] })),
    'The wait for perf1-backend was cancelled: CloneSquad was not seen to take up the new size.',
    "To be fixed by whoever runs the job: Run the job again. If nobody cancelled it, see the workflow's timeout-minutes and concurrency.",
  ],
];

test.each(
  SAMPLES.map(([name, failure, ...lines]) => [failure.code, name, failure, lines.join('\n')] as const),
)('%s: %s', (_, __, failure, text) => {
  expect(told(failure)).toBe(text);
});

test('no cause is forgotten', () => {
  const codes = causesOf(wait).map(({ code }) => code);
  expect([...new Set(SAMPLES.map(([, { code }]) => code))].toSorted()).toEqual(codes.toSorted());
});
