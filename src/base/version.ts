// Which release this is, and how it names itself to others.

/** This release. A test keeps it equal to package.json. */
export const VERSION = '0.1.0';

/** The User-Agent of requests: it names the release, and the run, so that an account's audit trail leads back to both. */
export function userAgentOf(runUrl?: string): string {
  return `clonesquad-scale/${VERSION}${runUrl ? ` (+${runUrl})` : ''}`;
}
