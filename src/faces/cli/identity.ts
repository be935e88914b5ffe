// Who a command is to AWS: the run of whichever scheduler has started it, or a machine of its own.

import type { Env } from '../../aws/environment.ts';
import type { Surroundings } from '../../settings/reader.ts';
import { userAgentOf } from '../../version.ts';
import { type Identity, surroundingsOf } from '../machine.ts';

/** What settings are read against. A role is assumed by GitHub's OIDC only where a job may ask for tokens. */
export function commandSurroundings(env: Env): Surroundings {
  const surroundings = surroundingsOf(env);
  const isGitHub = surroundings.isGitHub && surroundings.hasIdToken;
  return { ...surroundings, isGitHub, runName: runNameOf(env) };
}

/** Who asks AWS. */
export function commandIdentity(env: Env): Identity {
  // No log of a command is anybody else's, and none of its lines holds a secret: there is nothing to mask.
  return { userAgent: userAgentOf(runUrlOf(env)), env, mask: () => {} };
}

/** What tells this run from others: of GitHub, Jenkins or RunDeck, if one of these has started it. */
function runNameOf(env: Env): string {
  const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt, BUILD_TAG: jenkins, RD_JOB_EXECID: runDeck } = env;
  return (id && `${id}-${attempt || '1'}`) || jenkins || runDeck || 'local';
}

/** The page of this run, as requests name it; `undefined` where there is none, or none that fits a header. */
export function runUrlOf(env: Env): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
  const ofGitHub = server && repository && id && `${server}/${repository}/actions/runs/${id}`;
  const text = ofGitHub || env['BUILD_URL'] || env['RD_JOB_URL'] || '';
  if (!URL.canParse(text)) return undefined;
  const { protocol, origin, pathname } = new URL(text);
  // What else a URL can hold may be secret, and brackets would end the comment that it stands in.
  const isPlain = /^https?:$/.test(protocol) && !/[()\\]/.test(pathname);
  return isPlain ? `${origin}${pathname}` : undefined;
}
