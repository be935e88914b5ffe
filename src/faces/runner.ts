// What both steps of the action say to the runner, and know of it.

import * as core from '@actions/core';
import { connectToAws } from '../aws/cloud.ts';
import { useProxyFromEnv } from '../aws/proxy.ts';
import { plainLine, plainText } from '../plain-text.ts';
import type { Ports } from '../scale/ports.ts';
import type { Request } from '../scale/request.ts';
import type { Surroundings } from '../settings/inputs.ts';
import { VERSION } from '../version.ts';
import { idTokenSource } from './id-token.ts';
import { systemClock } from './system-clock.ts';

/** A line of the log: text from outside may be part of it, and the runner finds no command in it. */
export function log(line: string): void {
  core.info(plainLine(line));
}

/** Annotations of the run, by how serious they are; `result` becomes part of the title. */
export const annotate = {
  notice: (text: string) => core.notice(plainText(text)),
  warning: (text: string) => core.warning(plainText(text)),
  error: (text: string, result: string) =>
    core.error(plainText(text), { title: `clonesquad-scale: ${result}` }),
} as const;

/** The runner that a step runs on. */
export interface Runner {
  /** What inputs are read against. */
  readonly surroundings: Surroundings;
  /** How a run signs in to AWS from here. */
  readonly connectorFor: (request: Request) => Ports['connect'];
}

/** Makes the runner usable, by its proxies; throws a Failure (`invalid-input`) for a proxy that cannot be used. */
export async function openRunner(): Promise<Runner> {
  const { env } = process;
  await useProxyFromEnv(env);
  // Only now: it sets itself up by the proxy's variables as it is loaded, and fails of those that are no URL.
  const { context } = await import('@actions/github');
  const repository = env['GITHUB_REPOSITORY'];
  const runUrl = repository ? ` (+${context.serverUrl}/${repository}/actions/runs/${context.runId})` : '';
  // Names the release and the run, so that the account's audit trail leads back here.
  const userAgent = `clonesquad-scale/${VERSION}${runUrl}`;
  return {
    surroundings: {
      ambientRegion: env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || '',
      isGitHub: env['GITHUB_ACTIONS'] === 'true',
      hasIdToken: Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']),
      runName: `${context.runId}-${context.runAttempt}`,
    },
    connectorFor: (request) => (session) => {
      const idToken = idTokenSource(env, session.patience, core.setSecret);
      const ports = { idToken, mask: core.setSecret, clock: systemClock };
      return connectToAws({ ...request, userAgent, env }, ports, session);
    },
  };
}
