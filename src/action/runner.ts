// The log, the annotations and the facts of GitHub's runner, for both steps of the action.

import * as core from '@actions/core';
import { describeSignIn } from '../aws/credentials.ts';
import { plainLine, plainParagraphs } from '../base/text.ts';
import { runnerFilesUnwritable } from '../errors/run.ts';
import { isPipe } from '../machine/files.ts';
import { connectorFor, openMachine, surroundingsOf } from '../machine/machine.ts';
import type { Request } from '../scale/request.ts';

/** Logs a line. It may have text from outside, since runner commands in it are disabled. */
export function log(line: string): void {
  core.info(plainLine(line));
}

/** Annotations by severity. `result` is part of the title. */
export const annotate = {
  notice: (text: string) => core.notice(plainParagraphs(text)),
  warning: (text: string) => core.warning(plainParagraphs(text)),
  error: (text: string, result: string) => core.error(plainParagraphs(text), { title: `clonesquad-scale: ${result}` }),
} as const;

/** @actions/core would wait for the reader of a pipe, and no signal ends that. Throws a Failure (`internal`). */
export function refusePipes(): void {
  const name = ['GITHUB_OUTPUT', 'GITHUB_STATE'].find((one) => isPipe(process.env[one] ?? ''));
  if (name === undefined) return;
  delete process.env[name];
  throw runnerFilesUnwritable({ error: `${name} names a pipe` });
}

/** Sets up the runner: the facts that inputs depend on, and how a run authenticates to AWS. Throws as {@link openMachine}. */
export async function openRunner() {
  refusePipes();
  const debug = (line: string) => core.debug(plainLine(line));
  const env = await openMachine(process.env, core.isDebug() ? debug : undefined);
  // @actions/github reads the event when it is loaded, and fails if it is not JSON. It is not needed here.
  delete process.env['GITHUB_EVENT_PATH'];
  // Loaded only after the proxies are checked, since it fails for proxy variables that are not URLs.
  const { context } = await import('@actions/github');
  const runName = `${context.runId}-${context.runAttempt}`;
  return {
    surroundings: { ...surroundingsOf(env), runName },
    describeSignIn: ({ signIn }: Request) => describeSignIn(signIn, env),
    connectorFor: (request: Request) => connectorFor(request, env, core.setSecret),
  };
}
