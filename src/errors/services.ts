// Errors that any service can cause: CloneSquad's API, AWS and GitHub's OIDC token service. And errors on the way to them.

import { durationText } from '../base/time.ts';
import { exampleApiUrl } from '../clonesquad/api-url.ts';
import { failure } from './failure.ts';
import { permissionLevelText } from './permissions.ts';

/** What a request was sent to. */
export type Service = 'aws' | 'clonesquad' | 'github';

export interface FailedRequest {
  readonly service: Service;
  /** The action of AWS, as a policy names it: `cloudwatch:GetMetricData`. */
  readonly action?: string;
  /** What the service reported, or why it could not be reached. One line, without a full stop. */
  readonly reason: string;
}

/** A request without a usable response, and the role that it was to assume. */
type FailedAttempt = FailedRequest & { readonly roleArn?: string };

/** Of each service: its name, and what to do if it is out of reach, or if something else responds in its place. */
const SERVICE_TEXTS: Readonly<Record<Service, Readonly<Record<'name' | 'ifUnreachable' | 'ifUnexpected', string>>>> = {
  aws: {
    name: 'AWS',
    ifUnreachable: 'check `aws-region`, and check that this machine can reach AWS (DNS, firewall, proxy).',
    ifUnexpected:
      'Check what responds in place of AWS: a proxy, or an endpoint that an environment variable such as AWS_ENDPOINT_URL sets.',
  },
  clonesquad: {
    name: 'the CloneSquad API',
    ifUnreachable:
      'check the URL of the API, and check that this machine can reach it (DNS, firewall, proxy). For a private API, set `vpc-endpoint`. If the API is slow, increase `request-timeout`.',
    ifUnexpected:
      'Check that this host is the CloneSquad API (`frontend-url`, `backend-url`; if omitted, the URLs are discovered), and that no proxy or login page responds in its place.',
  },
  github: {
    name: "GitHub's OIDC token service",
    ifUnreachable: 'check the status of GitHub, and check that this machine can reach GitHub (DNS, firewall, proxy).',
    ifUnexpected:
      'Check that no proxy or login page between this machine and GitHub responds in its place. Then start the run again.',
  },
};

function nameOf({ service, action }: FailedRequest): string {
  const { name } = SERVICE_TEXTS[service];
  return action === undefined ? name : `${name} (${action})`;
}

function consequence({ roleArn }: FailedAttempt): string {
  return roleArn === undefined ? '' : ` The role ${roleArn} was not assumed.`;
}

function refused(request: FailedRequest): string {
  return `Refused by ${nameOf(request)}: ${request.reason}.`;
}

/** No response, or none that can be used: an error that may be transient, a redirect, or a response that is too large. */
export const unreachable = failure<FailedAttempt>('unreachable', 'unreachable', 'user', {
  docs: "The CloneSquad API, AWS or GitHub's OIDC token service did not send a usable response: the name does not resolve, nothing listens, a firewall blocks the way, the service is too slow or reports an internal error, or it redirects (redirects are never followed). Start the run again, since the error may be transient. If it fails again, check `aws-region` and, if you set them, `frontend-url` and `backend-url`. Check that the machine can reach the host (DNS, firewall, proxy). A private API needs its VPC endpoint (`vpc-endpoint`). A slow API needs a longer `request-timeout`.",
  message: (request) => `No usable response from ${nameOf(request)}: ${request.reason}.${consequence(request)}`,
  fix: ({ service }) => `Start the run again. If it fails again, ${SERVICE_TEXTS[service].ifUnreachable}`,
});

export const throttled = failure<FailedAttempt>('throttled', 'unreachable', 'user', {
  docs: "The service throttled the requests: too many programs use the API or the AWS account at the same time. Run fewer jobs or commands at the same time (in a workflow: `max-parallel`), and start the run again. For the CloneSquad API, the AWS administrator can also raise the throttling limits of the API's stage or of the account.",
  message: (request) => `Throttled by ${nameOf(request)}: ${request.reason}.${consequence(request)}`,
  fix: ({ service }) =>
    service === 'clonesquad'
      ? "Run fewer jobs or commands at the same time, and start the run again. If it fails again, ask the AWS administrator to raise the throttling limits of the API's stage or of the account."
      : 'Run fewer jobs or commands at the same time, and start the run again.',
});

export const credentialsExpired = failure<FailedRequest>('credentials-expired', 'credentials', 'user', {
  docs: 'The AWS credentials expired before the run ended, and could not be renewed.',
  message: (request) => `The AWS credentials have expired. ${refused(request)}`,
  fix: 'Use credentials that outlast the run, then start the run again. Sessions in environment variables, and keys that a profile contains, are not renewed. The session of `role-to-assume` is renewed for as long as the credentials that it is assumed with are valid.',
});

export const accessKeyUnknown = failure<FailedRequest>('access-key-unknown', 'credentials', 'user', {
  docs: 'AWS does not recognize the access key: it was deleted or mistyped, its session token is missing or belongs to another key, or it belongs to another partition than the region.',
  message: (request) => `AWS does not recognize the access key or its session token. ${refused(request)}`,
  fix: "Check that the access key ID, the secret access key and the session token belong together, that the access key still exists, and that it belongs to the region's partition (aws, aws-cn, aws-us-gov, …).",
});

export const signatureMismatch = failure<FailedRequest>('signature-mismatch', 'credentials', 'user', {
  docs: 'The signature of the request is not valid: the secret access key does not belong to the access key ID, or something changed the request on its way.',
  message: (request) => `The signature of the request is not valid. ${refused(request)}`,
  fix: 'Check that the secret access key belongs to the access key ID, and that no proxy changes requests.',
});

export const clockSkew = failure('clock-skew', 'credentials', 'user', {
  docs: "The clock of the machine differs from AWS's clock by more than 5 minutes, so AWS refuses its signatures. A run signs by AWS's clock instead, unless the clocks differ by more than a day. Here, that was not possible or did not help.",
  message: ({ skewSeconds, ...request }: FailedRequest & { skewSeconds?: number }) =>
    `The clock of this machine is ${skewText(skewSeconds)}. ${refused(request)}`,
  fix: 'Set the clock of this machine, and keep it synchronized (NTP). Then start the run again.',
});

function skewText(seconds = 0): string {
  if (seconds === 0) return 'wrong';
  return `${durationText(Math.abs(seconds) * 1000)} ${seconds > 0 ? 'behind' : 'ahead of'} AWS's clock`;
}

export const awsRefused = failure('aws-refused', 'refused', 'aws-administrator', {
  docs: 'An AWS service refused an action, usually because the permission is missing. Allow the action that the message names. `cloudformation:DescribeStacks` and `cloudformation:ListStacks` are not needed if you set `frontend-url` and `backend-url`.',
  message: ({ action, reason }: { action: string; reason: string }) => `AWS refused ${action}: ${reason}.`,
  fix: ({ action, reason }) => {
    if (/Validation|InvalidParameter|Malformed/i.test(reason))
      return "Correct the setting that AWS's message above is about.";
    return action.startsWith('cloudformation:')
      ? `Allow ${action} in the IAM policy of the role or user${permissionLevelText(action.split(' and '))}. This permission is not needed if you set the URLs of the APIs (\`frontend-url\`, \`backend-url\`).`
      : `Allow ${action} in the IAM policy of the role or user${permissionLevelText(action.split(' and '))}.`;
  },
});

/** A response that the service itself would not send. `message` is a whole sentence. */
export const unexpectedResponse = failure('unexpected-response', 'refused', 'user', {
  docs: "The CloneSquad API, AWS or GitHub's OIDC token service would not send this response. Probably something else responded: a web page, another API, a proxy, or an endpoint that an environment variable sets. The message quotes the response. If its date is wrong, a proxy with a wrong clock has set the date. Check `frontend-url` and `backend-url` if you set them, and check that no proxy or login page responds in place of the service.",
  message: ({ message }: { service: Service; message: string }) => message,
  fix: ({ service }) => SERVICE_TEXTS[service].ifUnexpected,
});

export const certificateNotTrusted = failure('certificate-not-trusted', 'unreachable', 'user', {
  docs: 'The certificate of the host is not trusted, so nothing was sent to it.',
  message: ({ host, reason }: { host: string; reason: string }) =>
    `The certificate of ${host} is not trusted: ${reason}. Nothing was sent to it.`,
  fix: 'If a proxy intercepts TLS or a private certificate authority has signed the certificate, set NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE to a PEM file with the certificate of that authority. If the certificate has expired, check the clock of this machine, then ask the owner of the host to renew it. If it belongs to another host, correct the URL.',
});

export const caBundleUnusable = failure('ca-bundle-unusable', 'invalid-input', 'user', {
  docs: '`AWS_CA_BUNDLE`, or `ca_bundle` in the profile, names a file that cannot be read or contains no PEM certificate, or Node.js is too old to use it. Nothing was sent.',
  message: ({ file, reason }: { file: string; reason: string }) =>
    `AWS_CA_BUNDLE (or ca_bundle in the profile) is ${JSON.stringify(file)}, which cannot be used: ${reason}. Nothing was sent.`,
  fix: 'Correct the file. If Node.js is too old to use it, use a newer one, or unset the variable and set NODE_EXTRA_CA_CERTS to the file instead.',
});

/** A proxy setting that is not a URL. Its text may hold a password and is not quoted. */
export const invalidProxy = failure('invalid-proxy', 'invalid-input', 'user', {
  docs: 'The environment variable of a proxy is not the URL of an http or https proxy. Nothing was sent. Set `HTTPS_PROXY`, `HTTP_PROXY` or `ALL_PROXY` (the lower-case names take precedence) to a URL such as http://proxy.example.com:3128, or unset it. Other kinds of proxy, such as SOCKS, are not supported.',
  message: ({ variable }: { variable: string }) =>
    `The value of the environment variable ${variable} is not the URL of an http or https proxy. Nothing was sent.`,
  fix: ({ variable }) => `Set ${variable} to a URL such as http://proxy.example.com:3128, or unset it.`,
});

// Errors that CloneSquad's API, or API Gateway in front of it, reports about a call.

interface RefusedCall {
  readonly host: string;
  /** The body of the response, on one line. */
  readonly message: string;
}

/** Any other status that is not a success. */
export const apiError = failure('api-error', 'refused', 'clonesquad-operator', {
  docs: "The CloneSquad API returned an error. A 5xx error may be transient: start the run again. If it fails again, check the log of CloneSquad's Interact Lambda function. Any other error usually means that the URL is not the CloneSquad API.",
  message: ({ host, status, message }: RefusedCall & { status: number }) =>
    `The CloneSquad API at ${host} returned ${status}${quote(message)}.`,
  fix: ({ status }) =>
    status >= 500
      ? "Start the run again. If it fails again, check the log of CloneSquad's Interact Lambda function, and fix the error that it reports."
      : 'Check that the URL is the CloneSquad API (`frontend-url`, `backend-url`). If it is, check the log of its Interact Lambda function for the reason.',
});

export const unsupportedRelease = failure('unsupported-release', 'refused', 'clonesquad-operator', {
  docs: 'This release of CloneSquad does not know the key that sets the size. CloneSquad would store the size and never read it, so nothing was sent.',
  message: ({ host, key }: { host: string; key: string }) =>
    `The CloneSquad API at ${host} does not know the key ${key}. This release of CloneSquad would store the size and never read it, so nothing was sent.`,
  fix: 'Upgrade CloneSquad to a release that has this key, for example v0.27.1.',
});

export const pathNotFound = failure('path-not-found', 'refused', 'user', {
  docs: 'API Gateway does not know the path, the stage or the method. It reports this as "Missing Authentication Token", although the request was signed. The URL is not the CloneSquad API, or it lacks the stage: it ends in v1/.',
  message: ({ url }: { url: string }) =>
    `API Gateway does not know the path of ${url}. It returned "Missing Authentication Token", which it also returns for unknown paths.`,
  fix: `Correct \`frontend-url\` or \`backend-url\`. The URL of the CloneSquad API includes the stage, for example ${exampleApiUrl()}. If you omit the setting, the URL is discovered. If it was discovered, correct the output of the CloudFormation stack.`,
});

/** What is known of a policy's denial. */
interface DeniedCall {
  /** The response's own message, on one line. */
  readonly message: string;
  /** What must be allowed: `execute-api:Invoke on <ARN>`. */
  readonly statement: string;
}

export const policyDenied = failure<
  DeniedCall & {
    /** The policy that does not allow the call, where it is not the caller's own: `VPC endpoint policy`. */
    readonly policy?: string;
    /** Whether a statement with the effect Deny matches. */
    readonly isExplicit: boolean;
  }
>('policy-denied', 'refused', 'aws-administrator', {
  docs: 'Permission to call the CloneSquad API is missing. The message names the action, the resource and, where AWS reports it, the policy: the IAM policy of the role or user, a VPC endpoint policy, a permissions boundary, a session policy, or a policy of the organization. Allow the call there. The fix names the [permission level](aws.md#permission-levels) that includes it. If the denial is explicit, a statement with the effect Deny matches and overrides every Allow: exclude the caller from it.',
  message: ({ message, policy, isExplicit }) => {
    if (isExplicit) return `A policy explicitly denies the call: ${message}.`;
    return policy === undefined
      ? `Permission to call the CloneSquad API is missing: ${message}.`
      : `The ${policy} does not allow the call: ${message}.`;
  },
  fix: ({ statement, policy, isExplicit }) =>
    isExplicit
      ? `Find the Deny statement that matches ${statement} (in the policy of the role or user, a permissions boundary, a service control policy or the VPC endpoint policy), and exclude this caller from it.`
      : `Allow ${statement} in the ${policy ?? `IAM policy of the role or user${permissionLevelText([statement])}`}.`,
});

export const resourcePolicyDenied = failure<DeniedCall>('resource-policy-denied', 'refused', 'clonesquad-operator', {
  docs: "The resource policy of the CloneSquad API does not allow the caller. Allow the role or user in it. If the policy allows only certain VPCs, VPC endpoints or IP addresses, the machine's requests must come from one of them.",
  message: ({ message }) => `The resource policy of the CloneSquad API does not allow the call: ${message}.`,
  fix: ({ statement }) =>
    `Allow ${statement} to this caller in the API's resource policy. If the policy allows only certain VPCs, VPC endpoints or IP addresses, send the requests from one of them.`,
});

export const accountMismatch = failure('account-mismatch', 'refused', 'user', {
  docs: "The role or user belongs to another AWS account than CloneSquad. The API's default resource policy refuses callers of other accounts.",
  message: ({ message, caller, owner }: DeniedCall & { caller: string; owner: string }) =>
    `The caller belongs to the AWS account ${caller}, and the CloneSquad API to an account that ends in ${owner}: ${message}.`,
  fix: "Set `role-to-assume` to a role in CloneSquad's account. Or ask the CloneSquad operator to allow this caller in the API's resource policy.",
});

/** A 403 without a reason. */
export const forbidden = failure<RefusedCall>('forbidden', 'refused', 'clonesquad-operator', {
  docs: 'API Gateway, or a firewall in front of it, refused the request without a reason. A private API must be reached through its VPC endpoint, and the policies of the endpoint and of the API must allow the call. A custom domain must have a mapping for the path.',
  message: ({ host, message }) => `${host} returned 403${quote(message)}.`,
  fix: "If the API is private, set `vpc-endpoint`, and check that the API's resource policy allows that endpoint. If the API has a custom domain, check its path mappings. Otherwise check the log of the AWS WAF web ACL.",
});

function quote(message: string): string {
  return message === '' ? '' : `: ${message}`;
}
