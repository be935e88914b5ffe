// What both steps of the action say to the runner, and know of it.

import * as core from '@actions/core';
import { describeSignIn } from '../aws/ambient.ts';
import { runnerFiles } from '../causes/run.ts';
import { plainLine, plainParagraphs } from '../plain-text.ts';
import type { Ports } from '../scale/ports.ts';
import type { Request } from '../scale/request.ts';
import type { Surroundings } from '../settings/reader.ts';
import { userAgentOf } from '../version.ts';
import { isPipe } from './files.ts';
import { connectorFor, openMachine, surroundingsOf } from './machine.ts';

/** A line of the log: text from outside may be part of it, and the runner finds no command in it. */
export function log(line: string): void {
  core.info(plainLine(line));
}

/** Annotations of the run, by how serious they are; `result` becomes part of the title. */
export const annotate = {
  notice: (text: string) => core.notice(plainParagraphs(text)),
  warning: (text: string) => core.warning(plainParagraphs(text)),
  error: (text: string, result: string) =>
    core.error(plainParagraphs(text), { title: `clonesquad-scale: ${result}` }),
} as const;

/** The runner that a step runs on. */
export interface Runner {
  /** What inputs are read against. */
  readonly surroundings: Surroundings;
  /** Whose credentials a run works with. */
  readonly describeSignIn: (request: Request) => string;
  /** How a run signs in to AWS from here. */
  readonly connectorFor: (request: Request) => Ports['connect'];
}

/** @actions/core would wait for the reader of a pipe, and no signal ends that. */
function refusePipes(): void {
  const name = ['GITHUB_OUTPUT', 'GITHUB_STATE'].find((one) => isPipe(process.env[one] ?? ''));
  if (name === undefined) return;
  delete process.env[name];
  throw runnerFiles({ error: `${name} names a pipe` });
}

/** Makes the runner usable. Throws as {@link openMachine}. */
export async function openRunner(): Promise<Runner> {
  refusePipes();
  const env = await openMachine(process.env);
  // It would read the event as it is loaded, and fail where that is no JSON. Nothing here needs it.
  delete process.env['GITHUB_EVENT_PATH'];
  // Only now: it sets itself up by the proxy's variables as it is loaded, and fails of those that are no URL.
  const { context } = await import('@actions/github');
  const repository = env['GITHUB_REPOSITORY'];
  const runUrl = repository && `${context.serverUrl}/${repository}/actions/runs/${context.runId}`;
  const runName = `${context.runId}-${context.runAttempt}`;
  const identity = { userAgent: userAgentOf(runUrl), env, mask: core.setSecret };
  return {
    surroundings: { ...surroundingsOf(env), runName },
    describeSignIn: ({ signIn }) => describeSignIn(signIn, env),
    connectorFor: (request) => connectorFor(request, identity),
  };
}
