// How a command identifies itself to AWS: by the run of the scheduler that started it, or as a local run.

import type { Env } from '../../aws/environment.ts';
import type { Surroundings } from '../../settings/reader.ts';
import { userAgentOf } from '../../version.ts';
import { type Identity, surroundingsOf } from '../machine.ts';

/** The surroundings of the settings. A role is assumed with OIDC only if the GitHub job can request tokens. */
export function commandSurroundings(env: Env): Surroundings {
  const surroundings = surroundingsOf(env);
  const isGitHub = surroundings.isGitHub && surroundings.hasIdToken;
  return { ...surroundings, isGitHub, runName: runNameOf(env) };
}

/** The identity of this command. */
export function commandIdentity(env: Env): Identity {
  // A command logs no secrets, and only GitHub's runner masks them.
  return { userAgent: userAgentOf(runUrlOf(env)), env, mask: () => {} };
}

/** Identifies this run: by the run of GitHub, Jenkins or Rundeck, if one of them started it. */
function runNameOf(env: Env): string {
  const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt, BUILD_TAG: jenkins, RD_JOB_EXECID: runDeck } = env;
  return (id && `${id}-${attempt || '1'}`) || jenkins || runDeck || 'local';
}

/** The web page of this run, for the User-Agent; `undefined` if there is none, or if it does not fit into a header. */
export function runUrlOf(env: Env): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
  const ofGitHub = server && repository && id && `${server}/${repository}/actions/runs/${id}`;
  const text = ofGitHub || env['BUILD_URL'] || env['RD_JOB_URL'] || '';
  if (!URL.canParse(text)) return undefined;
  const { protocol, origin, pathname } = new URL(text);
  // The other parts of a URL can be secret, and brackets would end the comment in the User-Agent.
  const isPlain = /^https?:$/.test(protocol) && !/[()\\]/.test(pathname);
  return isPlain ? `${origin}${pathname}` : undefined;
}
