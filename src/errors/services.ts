// Errors that any service can cause: CloneSquad's API, AWS and GitHub's OIDC token service. And errors on the way to them.

import { durationText } from '../base/time.ts';
import { cause } from './failure.ts';
import { levelText } from './levels.ts';

/** What a request was sent to. */
export type Service = 'aws' | 'clonesquad' | 'github';

/** A request that failed. */
export interface FailedRequest {
  readonly service: Service;
  /** The action of AWS, as a policy names it: `cloudwatch:GetMetricData`. */
  readonly action?: string;
  /** What the service reported, or why it could not be reached. One line, without a full stop. */
  readonly reason: string;
}

/** A request without a usable response. */
interface FailedAttempt extends FailedRequest {
  /** The role that it was to assume. */
  readonly roleArn?: string;
}

interface RefusedAction {
  readonly action: string;
  readonly reason: string;
}

const NAMES: Readonly<Record<Service, string>> = {
  aws: 'AWS',
  clonesquad: 'the CloneSquad API',
  github: "GitHub's OIDC token service",
};

function nameOf({ service, action }: FailedRequest): string {
  return action === undefined ? NAMES[service] : `${NAMES[service]} (${action})`;
}

function consequence({ roleArn }: FailedAttempt): string {
  return roleArn === undefined ? '' : ` The role ${roleArn} was not assumed.`;
}

function refused(request: FailedRequest): string {
  return `Refused by ${nameOf(request)}: ${request.reason}.`;
}

const UNREACHABLE_FIXES: Readonly<Record<Service, string>> = {
  aws: 'Start the run again. If it fails again, check aws-region, and check that this machine can reach AWS (DNS, firewall, proxy).',
  clonesquad:
    'Start the run again. If it fails again, check the URL of the API, and check that this machine can reach it (DNS, firewall, proxy). For a private API, set vpc-endpoint. If the API is slow, increase request-timeout.',
  github:
    'Start the run again. If it fails again, check the status of GitHub, and check that this machine can reach GitHub (DNS, firewall, proxy).',
};

/** No response, or none that can be used: an error that may be transient, a redirect, or a response that is too large. */
export const unreachable = cause<FailedAttempt>('unreachable', {
  result: 'unreachable',
  explanation:
    "The CloneSquad API, AWS or GitHub's OIDC token service did not send a usable response: the name does not resolve, nothing listens, a firewall blocks the way, the service is too slow or reports an internal error, or it redirects (redirects are never followed). Start the run again, since the error may be transient. If it fails again, check `aws-region` and, if you set them, `frontend-url` and `backend-url`. Check that the machine can reach the host (DNS, firewall, proxy). A private API needs its VPC endpoint (`vpc-endpoint`). A slow API needs a longer `request-timeout`.",
  message: (request) => `No usable response from ${nameOf(request)}: ${request.reason}.${consequence(request)}`,
  fix: ({ service }) => UNREACHABLE_FIXES[service],
});

/** Too many requests, after all retries. */
export const throttled = cause<FailedAttempt>('throttled', {
  result: 'unreachable',
  explanation:
    "The service throttled the requests: too many programs use the API or the AWS account at the same time. Run fewer jobs or commands at the same time (in a workflow: `max-parallel`), and start the run again. For the CloneSquad API, the AWS administrator can also raise the throttling limits of the API's stage or of the account.",
  message: (request) => `Throttled by ${nameOf(request)}: ${request.reason}.${consequence(request)}`,
  fix: ({ service }) =>
    service === 'clonesquad'
      ? "Run fewer jobs or commands at the same time, and start the run again. If it fails again, ask the AWS administrator to raise the throttling limits of the API's stage or of the account."
      : 'Run fewer jobs or commands at the same time, and start the run again.',
});

/** A session that ended before the run. */
export const credentialsExpired = cause<FailedRequest>('credentials-expired', {
  result: 'credentials',
  explanation:
    'The AWS credentials expired before the run ended, and could not be renewed. Use credentials that outlast the run, or set `role-to-assume`: the session of a role is renewed during the run.',
  message: (request) => `The AWS credentials have expired. ${refused(request)}`,
  fix: () =>
    'Use credentials that outlast the run, or set role-to-assume: the session of a role is renewed during the run. Then start the run again.',
});

/** A key that AWS does not know. */
export const accessKeyUnknown = cause<FailedRequest>('access-key-unknown', {
  result: 'credentials',
  explanation:
    "AWS does not recognize the access key: it was deleted or mistyped, its session token is missing or belongs to another key, or it belongs to another partition than the region. Check that the access key ID, the secret access key and the session token belong together, that the access key still exists, and that it belongs to the region's partition (aws, aws-cn, aws-us-gov, …).",
  message: (request) => `AWS does not recognize the access key or its session token. ${refused(request)}`,
  fix: () =>
    "Check that the access key ID, the secret access key and the session token belong together, that the access key still exists, and that it belongs to the region's partition (aws, aws-cn, aws-us-gov, …).",
});

/** A signature that is not the one of the key. */
export const signatureMismatch = cause<FailedRequest>('signature-mismatch', {
  result: 'credentials',
  explanation:
    'The signature of the request is not valid: the secret access key does not belong to the access key ID, or something changed the request on its way. Check that the two belong together, and that no proxy changes requests.',
  message: (request) => `The signature of the request is not valid. ${refused(request)}`,
  fix: () => 'Check that the secret access key belongs to the access key ID, and that no proxy changes requests.',
});

/** A clock that is off, although the request was signed again by the service's own date. */
export const clockSkew = cause<FailedRequest & { readonly skewSeconds?: number }>('clock-skew', {
  result: 'credentials',
  explanation:
    "The clock of the machine differs from AWS's clock by more than 5 minutes, so AWS refuses its signatures. A run signs by AWS's clock instead, unless the clocks differ by more than a day. Here, that was not possible or did not help. Set the clock of the machine, and keep it synchronized (NTP).",
  message: ({ skewSeconds, ...request }) =>
    `The clock of this machine is ${skewText(skewSeconds)}. ${refused(request)}`,
  fix: () => 'Set the clock of this machine, and keep it synchronized (NTP). Then start the run again.',
});

function skewText(seconds: number | undefined): string {
  if (seconds === undefined || seconds === 0) return 'wrong';
  return `${durationText(Math.abs(seconds) * 1000)} ${seconds > 0 ? 'behind' : 'ahead of'} AWS's clock`;
}

/** An action of AWS that was refused, usually by a policy. */
export const awsRefused = cause<RefusedAction>('aws-refused', {
  result: 'refused',
  fixBy: 'aws-administrator',
  explanation:
    'An AWS service refused an action, usually because the permission is missing. Allow the action that the message names. `cloudformation:DescribeStacks` and `cloudformation:ListStacks` are not needed if you set `frontend-url` and `backend-url`.',
  message: ({ action, reason }) => `AWS refused ${action}: ${reason}.`,
  fix: ({ action, reason }) => {
    if (/Validation|InvalidParameter|Malformed/i.test(reason)) return "Correct the value in AWS's message above.";
    return action.startsWith('cloudformation:')
      ? `Allow ${action} in the IAM policy of the role or user${levelText(action.split(' and '))}. This permission is not needed if you set the URLs of the APIs (frontend-url, backend-url).`
      : `Allow ${action} in the IAM policy of the role or user${levelText(action.split(' and '))}.`;
  },
});

const UNEXPECTED_FIXES: Readonly<Record<Service, string>> = {
  aws: 'Check what responds in place of AWS: a proxy, or an endpoint that an environment variable such as AWS_ENDPOINT_URL sets.',
  clonesquad:
    'Check that this host is the CloneSquad API (frontend-url, backend-url; if omitted, the URLs are discovered), and that no proxy or login page responds in its place.',
  github:
    'Check that no proxy or login page between this machine and GitHub responds in its place. Then start the run again.',
};

/** A response that the service itself would not send. `message` is a whole sentence. */
export const unexpectedResponse = cause<{ readonly service: Service; readonly message: string }>(
  'unexpected-response',
  {
    result: 'refused',
    explanation:
      "The CloneSquad API, AWS or GitHub's OIDC token service would not send this response. Probably something else responded: a web page, another API, a proxy, or an endpoint that an environment variable sets. The message quotes the response. If its date is wrong, a proxy with a wrong clock has set the date. Check `frontend-url` and `backend-url` if you set them, and check that no proxy or login page responds in place of the service.",
    message: ({ message }) => message,
    fix: ({ service }) => UNEXPECTED_FIXES[service],
  },
);

/** A certificate that is not trusted: nothing was sent. */
export const certificateNotTrusted = cause<{ readonly host: string; readonly reason: string }>(
  'certificate-not-trusted',
  {
    result: 'unreachable',
    explanation:
      'The certificate of the host is not trusted, so nothing was sent to it. Usually a proxy intercepts TLS, or a private certificate authority has signed the certificate: set `NODE_EXTRA_CA_CERTS` or `AWS_CA_BUNDLE` to a PEM file with the certificate of that authority. If the certificate has expired or belongs to another host, correct the host or the clock of the machine.',
    message: ({ host, reason }) => `The certificate of ${host} is not trusted: ${reason}. Nothing was sent to it.`,
    fix: () =>
      'If a proxy intercepts TLS or a private certificate authority has signed the certificate, set NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE to a PEM file with the certificate of that authority. If the certificate has expired or belongs to another host, correct the host or the clock of this machine.',
  },
);

/** A file of certificates that cannot be used. */
export const caBundleUnusable = cause<{ readonly file: string; readonly reason: string }>('ca-bundle-unusable', {
  result: 'invalid-input',
  explanation:
    '`AWS_CA_BUNDLE`, or `ca_bundle` in the profile, names a file that cannot be read or contains no PEM certificate, or Node.js is too old to use it. Nothing was sent. Correct the file name, or set `NODE_EXTRA_CA_CERTS` instead, which every Node.js supports.',
  message: ({ file, reason }) =>
    `AWS_CA_BUNDLE (or ca_bundle in the profile) is ${JSON.stringify(file)}, which cannot be used: ${reason}. Nothing was sent.`,
  fix: () => 'Correct the file name, or set NODE_EXTRA_CA_CERTS instead, which every Node.js supports.',
});

/** A proxy setting that is not a URL. Its text may hold a password and is not quoted. */
export const invalidProxy = cause<{ readonly variable: string }>('invalid-proxy', {
  result: 'invalid-input',
  explanation:
    'The environment variable of a proxy is not the URL of an http or https proxy. Nothing was sent. Set `HTTPS_PROXY`, `HTTP_PROXY` or `ALL_PROXY` (the lower-case names take precedence) to a URL such as http://proxy.example.com:3128, or unset it. Other kinds of proxy, such as SOCKS, are not supported.',
  message: ({ variable }) =>
    `The environment variable ${variable} is not the URL of an http or https proxy. Nothing was sent.`,
  fix: ({ variable }) => `Set ${variable} to a URL such as http://proxy.example.com:3128, or unset it.`,
});
