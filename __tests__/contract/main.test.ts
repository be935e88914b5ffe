// `npm run local-cloud` prints variables that a shell can use, and ends when it is interrupted.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

import { signHeaders, toKeys } from './facts.ts';

const MAIN = fileURLToPath(new URL('../../local-cloud/main.ts', import.meta.url));

function run(...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** What a child prints to a stream until it has printed `end`, or closes the stream. */
async function read(stream: NodeJS.ReadableStream | null, end: RegExp): Promise<string> {
  let text = '';
  for await (const chunk of stream ?? []) {
    text += String(chunk);
    if (end.test(text)) break;
  }
  return text;
}

async function exitCode(child: ChildProcess): Promise<unknown> {
  if (child.exitCode !== null) return child.exitCode;
  const [code] = await once(child, 'exit');
  return code;
}

describe('npm run local-cloud', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('serves an environment until %s', async (signal) => {
    const child = run('--env', 'perf7', '--size', '3', '--fast');
    const ended = exitCode(child);
    const text = await read(child.stdout, /AWS_REGION=.*\n/);
    const exported = Object.fromEntries(
      [...text.matchAll(/export (\w+)='(.*)'/g)].map(([, name, value]) => [name, value]),
    );
    const [, url = ''] = /API {5}(\S+) {2}\(perf7-backend\)/.exec(text) ?? [];
    const keys = toKeys({
      AWS_ACCESS_KEY_ID: String(exported['AWS_ACCESS_KEY_ID']),
      AWS_SECRET_ACCESS_KEY: String(exported['AWS_SECRET_ACCESS_KEY']),
    });
    const headers = await signHeaders({
      method: 'GET',
      url,
      path: '/v1/fleet/status',
      keys,
      now: Date.now(),
    });
    const answer = await fetch(`${url}fleet/status`, { headers });
    expect(JSON.parse(await answer.text())).toMatchObject({
      EC2: { AutoscaledFleet: { ManagedFleetSize: 3 } },
    });
    child.kill(signal);
    expect(await ended).toBe(0);
  });

  test('says how it is used', async () => {
    const child = run('--help');
    const ended = exitCode(child);
    expect(await read(child.stdout, /--help/)).toContain('Usage: npm run local-cloud');
    expect(await ended).toBe(0);
  });

  test.each([
    ['--size', 'ten', 'Invalid --size'],
    ['--env', 'Perf 1', 'Invalid --env'],
  ])('refuses %s %s', async (name, value, message) => {
    const child = run(name, value);
    const ended = exitCode(child);
    expect(await read(child.stderr, /\n/)).toContain(`local-cloud: ${message}`);
    expect(await ended).toBe(2);
  });
});
