// A local cloud for one test: its time is stepped, and it is closed at the end of the test.

import { afterEach } from '@jest/globals';
import {
  type CloudOptions,
  type FleetOptions,
  type LocalCloud,
  type SeenRequest,
  startCloud,
} from '../../local-cloud/cloud.ts';
import { SteppedTime } from './stepped-time.ts';

/** A cloud, and the time that it and its programs have in common. */
export interface SteppedCloud extends LocalCloud {
  readonly time: SteppedTime;
}

/** Both fleets of `perf1`, 10 stopped instances each, with what is special about each. */
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

/** Starts a cloud whose fleets take as long as CloneSquad's, in stepped time that begins at a moment (epoch ms). */
export async function steppedCloud(options: Partial<CloudOptions> = {}, startAt?: number): Promise<SteppedCloud> {
  const time = await SteppedTime.start(startAt);
  const cloud = await startCloud({ fleets: perf1(), clock: time.now, onSilence: time.onSilence, ...options });
  open.push(time, cloud);
  return { ...cloud, time };
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

/** The answer to a request in whose midst a program gets a signal: none, and time stands still until the program ends. */
export const PENDING = new Promise<undefined>(() => undefined);

/** Both URLs of a cloud's environment, as inputs. */
export function urlsOf(cloud: LocalCloud): Readonly<Record<string, string>> {
  return {
    'frontend-url': cloud.apiUrl('perf1-frontend'),
    'backend-url': cloud.apiUrl('perf1-backend'),
  };
}

/** The requests of one kind that a cloud has seen. */
export function requestsTo(cloud: LocalCloud, action: string): readonly SeenRequest[] {
  return cloud.requests.filter((request) => request.action === action);
}

/** The action of a POST of the desired count. */
export const POST_DESIRED = 'POST configuration/ec2.schedule.desired_instance_count';

/** The desired count in a fleet's table. */
export function desiredOf(cloud: LocalCloud, group: string): string | undefined {
  return cloud.fleet(group).rows()['ec2.schedule.desired_instance_count'];
}
