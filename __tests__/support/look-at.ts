// Reads a local cloud through real sockets, as `status` and `doctor` do, with credentials from the environment.

import { afterEach } from '@jest/globals';
import { type CloudOptions, type LocalCloud, startCloud } from '../../local-cloud/cloud.ts';
import type { PolicyName } from '../../local-cloud/identities.ts';
import { openConnection } from '../../src/aws/cloud.ts';
import type { AlarmClock } from '../../src/base/time.ts';
import { LAYERS } from '../../src/clonesquad/fleet-name.ts';
import type { Session } from '../../src/scale/ports.ts';
import type { InspectRequest } from '../../src/scale/request.ts';
import { readInspectRequests } from '../../src/settings/read-request.ts';
import { textSource } from '../../src/settings/reader.ts';
import { perf1 } from './cloud.ts';
import { NO_FILES } from './retry-policy.ts';

/** The time of this process and of its clouds. A sleep advances it at once; otherwise it stops. */
class LookClock implements AlarmClock {
  #now = startOfTest();
  readonly now = () => this.#now;
  readonly random = () => 0.5;
  readonly sleep = async (milliseconds: number) => {
    const until = this.#now + milliseconds;
    // Sleeps that start together overlap.
    await new Promise((resolve) => setImmediate(resolve));
    this.#now = Math.max(this.#now, until);
  };

  /** No timeout ever expires here. */
  readonly after = () => () => {};

  restart(): void {
    this.#now = startOfTest();
  }
}

/** 20 s after a full minute, and near the machine's time, since the SDK uses that to sign. */
function startOfTest(): number {
  return Math.floor(Date.now() / 60_000) * 60_000 + 20_000;
}

const lookClock = new LookClock();

/** The clock of all reads. */
export const clock: AlarmClock = lookClock;

const open: LocalCloud[] = [];

/** Starts a cloud that uses {@link clock}. It is closed when the test ends. */
export async function cloudToLookAt(options: Partial<CloudOptions> = {}): Promise<LocalCloud> {
  const cloud = await startCloud({ fleets: perf1(), clock: clock.now, ...options });
  open.push(cloud);
  return cloud;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((cloud) => cloud.close()));
  lookClock.restart();
});

const before = { ...process.env };

afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
});

/** Configures this process for a cloud, with keys of a kind or none. The environment is restored after the test. */
export function enter(cloud: LocalCloud, keys: PolicyName | 'none' = 'full'): void {
  Object.assign(process.env, {
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_SHARED_CREDENTIALS_FILE: '/nowhere/credentials',
    AWS_CONFIG_FILE: '/nowhere/config',
    AWS_ENDPOINT_URL: cloud.url,
    ...(keys !== 'none' && cloud.keys(keys)),
  });
}

/** The settings to inspect perf1 in eu-west-1, with overrides of the test. */
export function lookOf(settings: Readonly<Record<string, string>> = {}): InspectRequest {
  const texts = new Map(Object.entries({ env: 'perf1', 'aws-region': 'eu-west-1', ...settings }));
  const spell = (name: string) => ({ name, example: (value: string) => `${name}: ${value}` });
  const source = textSource((name) => texts.get(name), spell);
  const surroundings = { ambientRegion: '', regionVariable: '', isGitHub: false, hasIdToken: false, runName: 'test' };
  const [look] = readInspectRequests([{ source, spell, layers: LAYERS, surroundings }]);
  if (look === undefined) throw new Error('Expected one request');
  return look;
}

/** Connects a request to the cloud given to {@link enter}. The connection does not check the allowed accounts. */
export function connectorOf({ signIn, region, requestMs }: InspectRequest) {
  const options = { signIn, region, requestMs, userAgent: 'test', env: process.env };
  const ports = {
    idToken: async () => Promise.reject(new Error('Not on a runner')),
    mask: () => undefined,
    retryPolicy: { clock, requestMs, deadline: Number.POSITIVE_INFINITY, log: () => undefined },
    ...NO_FILES,
  };
  return (session: Session) => openConnection(options, ports).cloud(session);
}
