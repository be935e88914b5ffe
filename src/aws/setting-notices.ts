// Notices about environment variables that have no effect here, or another effect than with AWS's tools.

import { quoted } from '../base/text.ts';
import type { SignIn } from '../scale/request.ts';
import { type Env, profileOf, spellingOf } from './environment.ts';
import { idleExceptions } from './proxy.ts';

const FIXED_RETRIES = 'the number of retries is fixed, and timeout limits their duration';

/** Variables that have no effect here, and what applies instead. */
const IDLE: readonly (readonly [string, string])[] = [
  ['AWS_MAX_ATTEMPTS', FIXED_RETRIES],
  ['AWS_RETRY_MODE', FIXED_RETRIES],
  ['AWS_DEFAULTS_MODE', 'request-timeout and timeout apply instead'],
  ['AWS_STS_REGIONAL_ENDPOINTS', 'STS is always called in the region of the fleets'],
];

/** A variable of Node.js that disables the verification of certificates. */
const UNVERIFIED =
  'NODE_TLS_REJECT_UNAUTHORIZED is 0, so certificates are not verified. Anyone on the network path can read the credentials and respond in place of AWS. Unset it. To trust your own certificate authority, set NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE to its file.';

/** Notices about a run's environment variables, in whole sentences. */
export function settingNotices(env: Env, signIn: SignIn): readonly string[] {
  const isIdle = ([name]: (typeof IDLE)[number]) =>
    Boolean(env[name]) && !(name === 'AWS_STS_REGIONAL_ENDPOINTS' && env[name] === 'regional');
  return [
    ...(env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0' ? [UNVERIFIED] : []),
    ...profileNotice(env, signIn),
    ...IDLE.filter(isIdle).map(([name, instead]) => `${name} has no effect: ${instead}.`),
    ...idleExceptions(env).map(
      (entry) =>
        `${spellingOf('no_proxy', env)} contains ${quoted(entry)}, which matches no host. Use host names (subdomains are included), IP addresses, or address ranges, with an optional port after a name or an address.`,
    ),
  ];
}

/** Keys and a profile are both set, but only one of them is used. */
function profileNotice(env: Env, signIn: SignIn): readonly string[] {
  const profile = profileOf(env);
  const isByToken = signIn.kind === 'role' && signIn.by === 'oidc';
  if (profile === undefined || !env['AWS_ACCESS_KEY_ID'] || isByToken) return [];
  return [
    `Using the keys in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, not ${profile.variable} (${quoted(profile.name)}). Keys in the environment take precedence over a profile, as in the AWS CLI.`,
  ];
}
