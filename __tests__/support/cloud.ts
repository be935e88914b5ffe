// A local cloud in stepped time for one test. It is closed when the test ends.

import { afterEach } from '@jest/globals';
import {
  type CloudOptions,
  type FleetOptions,
  type LocalCloud,
  type SeenRequest,
  startCloud,
} from '../../local-cloud/cloud.ts';
import { SteppedTime } from './stepped-time.ts';

/** A cloud, and the time that it shares with its programs. */
export interface SteppedCloud extends LocalCloud {
  readonly time: SteppedTime;
}

/** Both fleets of `perf1`, by default with 10 stopped instances each. */
export function perf1(
  frontend: Partial<FleetOptions> = {},
  backend: Partial<FleetOptions> = {},
): readonly FleetOptions[] {
  return [
    { group: 'perf1-frontend', ...frontend },
    { group: 'perf1-backend', ...backend },
  ];
}

const open: { close(): unknown }[] = [];

/** Starts a cloud whose fleets take as long as real ones, in stepped time that starts at `startAt` (epoch ms). */
export async function steppedCloud(options: Partial<CloudOptions> = {}, startAt?: number): Promise<SteppedCloud> {
  const time = await SteppedTime.start(startAt);
  const cloud = await startCloud({ fleets: perf1(), clock: time.now, onSilence: time.onSilence, ...options });
  open.push(time, cloud);
  return { ...cloud, time };
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

/** The answer to a request during which a program receives a signal: never resolves, and time stops until the program ends. */
export const PENDING = new Promise<undefined>(() => undefined);

/** Both URLs of a cloud's environment, as inputs. */
export function urlsOf(cloud: LocalCloud): Readonly<Record<string, string>> {
  return {
    'frontend-url': cloud.apiUrl('perf1-frontend'),
    'backend-url': cloud.apiUrl('perf1-backend'),
  };
}

/** The requests of one kind that a cloud has received. */
export function requestsTo(cloud: LocalCloud, action: string): readonly SeenRequest[] {
  return cloud.requests.filter((request) => request.action === action);
}

/** The action of a POST of the desired count. */
export const POST_DESIRED = 'POST configuration/ec2.schedule.desired_instance_count';

/** The stored desired count of a fleet. */
export function desiredOf(cloud: LocalCloud, group: string): string | undefined {
  return cloud.fleet(group).rows()['ec2.schedule.desired_instance_count'];
}
