// Which release this is, and how it names itself to others.

/** This release. A test keeps it equal to package.json. */
export const VERSION = '1.0.0';

/** The User-Agent of requests: it names the release, and the run, so that an account's audit trail leads back to both. */
export function userAgentOf(env: Variables): string {
  const run = runUrlOf(env);
  return `clonesquad-scale/${VERSION}${run === undefined ? '' : ` (+${run})`}`;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** The web page of this run of GitHub, Jenkins or Rundeck: `undefined` if there is none, or if it does not fit into a header. */
export function runUrlOf(env: Variables): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
  const ofGitHub = server && repository && id && `${server}/${repository}/actions/runs/${id}`;
  const text = ofGitHub || env['BUILD_URL'] || env['RD_JOB_URL'] || '';
  if (!URL.canParse(text)) return undefined;
  const { protocol, origin, pathname } = new URL(text);
  // The other parts of a URL can be secret, and brackets would end the comment in the User-Agent.
  const isPlain = /^https?:$/.test(protocol) && !/[()\\]/.test(pathname);
  return isPlain ? `${origin}${pathname}` : undefined;
}
