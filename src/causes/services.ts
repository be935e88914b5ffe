// Causes between a job that has credentials and AWS's services: keys that they refuse, actions that they deny, the way to them.

import { cause } from './cause.ts';

const AUTHOR = 'user';
const ADMINISTRATOR = 'aws-administrator';
const RUNNER = 'user';

/** What was said, on one line, without a full stop. */
interface Said {
  readonly reason: string;
}

interface OfAction extends Said {
  /** As a policy names it: `cloudwatch:GetMetricData`. */
  readonly action: string;
}

/** A session that has ended. */
export const awsKeyExpired = cause<OfAction>('aws-key-expired', {
  result: 'credentials',
  fixBy: AUTHOR,
  explanation:
    'The credentials ended before the run did, and nothing could renew them. Give role-to-assume, by which they are renewed in time, or get credentials that last longer.',
  message: ({ action, reason }) => `The AWS credentials have expired: AWS refused ${action} (${reason}).`,
  fix: () =>
    'Give role-to-assume, by which they are renewed in time, or get credentials that last longer. Then run it again.',
});

/** A key that AWS does not know, or a signature that is not its. */
export const awsKeyRefused = cause<OfAction>('aws-key-refused', {
  result: 'credentials',
  fixBy: AUTHOR,
  explanation:
    'AWS does not know the access key, or the secret or the session token is not the one of it. See that AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN belong together, that the key still exists, and that it is of the partition of aws-region (aws, aws-cn, aws-us-gov, …).',
  message: ({ action, reason }) => `AWS does not accept the credentials for ${action} (${reason}).`,
  fix: () =>
    'See that AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN belong together, that the key still exists, and that it is of the partition of aws-region (aws, aws-cn, aws-us-gov, …).',
});

/** A clock that is off. */
export const awsClock = cause<OfAction>('aws-clock', {
  result: 'credentials',
  fixBy: RUNNER,
  explanation:
    "The clock of the machine is more than five minutes off, and signing by AWS's clock did not help. Set the clock of the machine, and keep it right by NTP.",
  message: ({ action, reason }) => `The clock of this machine is wrong: AWS refused ${action} (${reason}).`,
  fix: () => 'Set the clock of this machine, and keep it right by NTP. Then run it again.',
});

/** A service refused an action. */
export const awsRefused = cause<OfAction>('aws-refused', {
  result: 'refused',
  fixBy: ADMINISTRATOR,
  explanation:
    "A service of AWS refused an action. Usually the role's policy does not allow it: allow the action that the message names. cloudformation:DescribeStacks and cloudformation:ListStacks are not needed where frontend-url and backend-url are given.",
  message: ({ action, reason }) => `AWS refused ${action} (${reason}).`,
  fix: ({ action, reason }) => {
    if (/Validation|InvalidParameter|Malformed/i.test(reason)) return 'Mend what AWS names in brackets.';
    return action.startsWith('cloudformation:')
      ? `Allow ${action} in the role's policy, or give frontend-url and backend-url, by which nothing need be looked up.`
      : `Allow ${action} in the role's policy.`;
  },
});

/** A service throttled every attempt. */
export const awsThrottled = cause<OfAction>('aws-throttled', {
  result: 'unreachable',
  fixBy: RUNNER,
  explanation:
    'A service of AWS throttled every attempt: too many programs of the account ask at the same time. Run it again, and let fewer run at once (in a workflow: max-parallel).',
  message: ({ action, reason }) => `AWS throttled every attempt at ${action} (${reason}).`,
  fix: () => 'Run it again, and let fewer run at once.',
});

/** A service gave no usable answer. */
export const awsUnreachable = cause<OfAction>('aws-unreachable', {
  result: 'unreachable',
  fixBy: RUNNER,
  explanation:
    'A service of AWS gave no answer, or only errors that may pass, to several attempts. Run it again; if that does not help, see that aws-region names a region, and that the machine has a way to AWS (DNS, firewall, proxy).',
  message: ({ action, reason }) => `AWS gave no usable answer to ${action} (${reason}).`,
  fix: () =>
    'Run it again. If that does not help, see that aws-region names a region, and that this machine has a way to AWS (DNS, firewall, proxy).',
});

/** A certificate that is not trusted: nothing was sent. */
export const certificateNotTrusted = cause<Said & { readonly host: string }>('certificate-not-trusted', {
  result: 'unreachable',
  fixBy: RUNNER,
  explanation:
    'What answered has a certificate that is not trusted, so nothing was sent to it. Usually a proxy opens TLS, or the host has a certificate of a private authority: set NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE to a file with the certificate of that authority, in PEM. If the certificate has expired or is of another host, correct the host, or the clock of the machine.',
  message: ({ host, reason }) =>
    `The certificate of ${host} is not trusted: ${reason}. Nothing was sent there.`,
  fix: () =>
    'If a proxy opens TLS, or the authority is a private one, set NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE to a file with its certificate, in PEM. If the certificate has expired or is of another host, correct that, or the clock of this machine.',
});

/** A file of certificates that cannot be used. */
export const caBundleUnusable = cause<Said & { readonly file: string }>('ca-bundle-unusable', {
  result: 'invalid-input',
  fixBy: RUNNER,
  explanation:
    'AWS_CA_BUNDLE, or ca_bundle of the profile, names a file that cannot be read or has no certificates in PEM, or Node.js is too old to use it. Nothing was sent. Correct it, or set NODE_EXTRA_CA_CERTS in its place, which every Node.js takes.',
  message: ({ file, reason }) =>
    `AWS_CA_BUNDLE (or ca_bundle of the profile) is ${JSON.stringify(file)}, which cannot be used: ${reason}. Nothing was sent.`,
  fix: () => 'Correct it, or set NODE_EXTRA_CA_CERTS in its place, which every Node.js takes.',
});

/** Pages of an answer that do not end. */
export const awsPagesEndless = cause<{
  /** As a policy names it: `cloudwatch:GetMetricData`. */
  readonly action: string;
  /** How many pages were read. */
  readonly pages: number;
  /** Whether the token of a page was that of an earlier one. */
  readonly isRepeated: boolean;
}>('aws-pages-endless', {
  result: 'unreachable',
  fixBy: RUNNER,
  explanation:
    'The pages of an answer of AWS do not end: a page leads back to an earlier one, or there are more pages than any account has. AWS does not answer like this. Check what answers in its place: a proxy, or an endpoint that a variable such as AWS_ENDPOINT_URL names.',
  message: ({ action, pages, isRepeated }) =>
    isRepeated
      ? `The answer to ${action} has no end: page ${pages} leads back to an earlier page.`
      : `The answer to ${action} has more than ${pages} pages, which is the most that is read.`,
  fix: () =>
    'Check what answers in place of AWS: a proxy, or an endpoint that a variable such as AWS_ENDPOINT_URL names.',
});

/** A proxy's variable that is no URL. Its text may hold a password, and is not quoted. */
export const proxyMalformed = cause<{ readonly variable: string }>('proxy-malformed', {
  result: 'invalid-input',
  fixBy: RUNNER,
  explanation:
    'A variable of a proxy names no http or https proxy. Nothing was sent. Set HTTPS_PROXY, HTTP_PROXY or ALL_PROXY (or its lower case, which goes before) to a URL as http://proxy.example.com:3128, or unset it. Other kinds of proxy, as SOCKS, are not supported.',
  message: ({ variable }) =>
    `The variable ${variable} is not the URL of an http or https proxy. Nothing was sent.`,
  fix: ({ variable }) => `Set ${variable} to a URL as http://proxy.example.com:3128, or unset it.`,
});
