// What the environment says to AWS's tools and not to this one, or not as it seems: said, so that nobody relies on it.

import { quoted } from '../plain-text.ts';
import type { SignIn } from '../scale/request.ts';
import { type Env, profileOf, spellingOf } from './environment.ts';
import { idleExceptions } from './no-proxy.ts';

/** Variables that have no effect here, and what decides in their place. */
const IDLE: readonly (readonly [string, string])[] = [
  ['AWS_MAX_ATTEMPTS', 'what may pass is tried again until timeout'],
  ['AWS_RETRY_MODE', 'what may pass is tried again until timeout'],
  ['AWS_DEFAULTS_MODE', 'request-timeout and timeout decide'],
  ['AWS_STS_REGIONAL_ENDPOINTS', "STS is always asked in the fleets' region"],
];

/** What a variable of Node's takes from every run. */
const UNVERIFIED =
  'NODE_TLS_REJECT_UNAUTHORIZED is 0, so no certificate is verified: whoever is on the way can read the credentials and answer in place of AWS. Unset it. To trust a certificate authority of your own, set NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE to its file.';

/** What is better known of a run's variables, in whole sentences. */
export function settingNotices(env: Env, signIn: SignIn): readonly string[] {
  const isIdle = ([name]: (typeof IDLE)[number]) =>
    Boolean(env[name]) && !(name === 'AWS_STS_REGIONAL_ENDPOINTS' && env[name] === 'regional');
  return [
    ...(env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0' ? [UNVERIFIED] : []),
    ...profileNotice(env, signIn),
    ...IDLE.filter(isIdle).map(([name, instead]) => `${name} has no effect here: ${instead}.`),
    ...idleExceptions(env).map(
      (entry) =>
        `${spellingOf('no_proxy', env)} has ${quoted(entry)}, which excepts no host here: it takes host names (with their subdomains), addresses and ranges of them, and a port after a name or an address.`,
    ),
  ];
}

/** Both are there, and only one of them can be meant. */
function profileNotice(env: Env, signIn: SignIn): readonly string[] {
  const profile = profileOf(env);
  const isByToken = signIn.kind === 'role' && signIn.by === 'oidc';
  if (profile === undefined || !env['AWS_ACCESS_KEY_ID'] || isByToken) return [];
  return [
    `The keys in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are used, and those of ${profile.variable} (${quoted(profile.name)}) are not: keys in the environment count before a profile, as with the AWS CLI.`,
  ];
}
