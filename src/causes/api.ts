// Causes that CloneSquad's API, or API Gateway before it, gives to a failure.

import { cause } from './cause.ts';

interface Said {
  readonly host: string;
  /** What the answer said, on one line. */
  readonly message: string;
}

const CALLS = 'user';
const ADMINISTRATOR = 'aws-administrator';
const RUNNER = 'user';

/** No answer, after all attempts. */
export const apiUnreachable = cause<{ readonly message: string }>('api-unreachable', {
  result: 'unreachable',
  fixBy: RUNNER,
  explanation:
    'The API gave no usable answer to any attempt: its name does not resolve, nobody listens, the way is blocked, it is too slow, or it answered with a redirect, which is never followed. Run the job again, since this may pass. If it does not, see that frontend-url and backend-url, if they are given, are right, and that the machine has a way there (DNS, firewall, proxy). A private API is reached by its VPC endpoint (vpc-endpoint); a slow one needs a longer request-timeout.',
  message: ({ message }) => `CloneSquad's API gave no usable answer: ${message}.`,
  fix: () =>
    'Run the job again, since this may pass. If it does not, see that the URL is right and that this machine has a way to it (DNS, firewall, proxy; for a private API, the input vpc-endpoint), and raise request-timeout if the API is slow.',
});

/** An answer that CloneSquad would not give. */
export const strangeAnswer = cause<{ readonly message: string }>('strange-answer', {
  result: 'refused',
  fixBy: CALLS,
  explanation:
    'Something answered that is not CloneSquad: a web page, another API, a proxy. Or the date of the answer is not that of AWS: a proxy whose clock is wrong has set it. The message quotes it. See that frontend-url and backend-url, if they are given, are those of CloneSquad, and that no proxy or login page answers in its place.',
  message: ({ message }) => message,
  fix: () =>
    "See that this host is that of CloneSquad's API (frontend-url, backend-url; left out, they are found by themselves), and that no proxy or login page answers in its place.",
});

/** Any other status that is no success. */
export const apiError = cause<Said & { readonly status: number }>('api-error', {
  result: 'refused',
  fixBy: 'clonesquad-operator',
  explanation:
    "The API answered with an error of its own. One that may pass (5xx) was tried several times: run the job again, and if that does not help, look in the log of CloneSquad's Interact Lambda for the error. Any other one usually means that the URL is not that of CloneSquad's API.",
  message: ({ host, status, message }) => `CloneSquad's API at ${host} answered ${status}${told(message)}.`,
  fix: ({ status }) =>
    status >= 500
      ? "Run the job again, since this may pass. If it does not, look in the log of CloneSquad's Interact Lambda for the error, and mend that."
      : "See that the URL is that of CloneSquad's API. If it is, look in the log of its Interact Lambda for why it refuses.",
});

/** A CloneSquad that has no such setting. */
export const unknownSetting = cause<{ readonly host: string; readonly key: string }>('unknown-setting', {
  result: 'refused',
  fixBy: 'clonesquad-operator',
  explanation:
    "The API is CloneSquad's, and does not know the key of the size: its release is another one than this tool was made for. Nothing was written, since it would be stored and never read. Bring CloneSquad to a release that has ec2.schedule.desired_instance_count.",
  message: ({ host, key }) => `The CloneSquad at ${host} does not know the key ${key}.`,
  fix: ({ key }) => `Bring this CloneSquad to a release that has ${key}: v0.27.1 does.`,
});

/** 429, after all attempts. */
export const apiThrottled = cause<Said>('api-throttled', {
  result: 'refused',
  fixBy: ADMINISTRATOR,
  explanation:
    "API Gateway throttled every attempt (429). Run the job again, and let fewer jobs run at once (max-parallel), or raise the throttling limits of the API's stage or of the account.",
  message: ({ host, message }) => `API Gateway at ${host} throttled every attempt (429${told(message)}).`,
  fix: () =>
    "Raise the throttling limits of the API's stage or of the account, or let fewer jobs run at once (max-parallel). Then run the job again.",
});

/** A path that API Gateway does not know. */
export const wrongPath = cause<{ readonly url: string }>('wrong-path', {
  result: 'refused',
  fixBy: CALLS,
  explanation:
    'API Gateway says "Missing Authentication Token" of a path, stage or method that it does not know, though the request was signed. The URL is not that of CloneSquad\'s API, or lacks its stage: it ends in v1/. Correct frontend-url or backend-url, or leave it out, so that it is found by itself.',
  message: ({ url }) =>
    `API Gateway knows no such path: ${url} (it calls that a missing authentication token).`,
  fix: () =>
    "Correct frontend-url or backend-url: it is the URL of CloneSquad's API with its stage, as https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/. Left out, it is found by itself.",
});

/** Signed for another region or service. */
export const wrongRegion = cause<Said>('wrong-region', {
  result: 'refused',
  fixBy: CALLS,
  explanation:
    "The request was signed for another region than the API's. Set aws-region to the region of CloneSquad's API: a host of API Gateway has it in its name.",
  message: ({ host, message }) =>
    `The request was signed for another region than that of ${host}: ${message}.`,
  fix: () => "Set aws-region to the region of CloneSquad's API: a host of API Gateway has it in its name.",
});

/** A clock that is off, even by the answer's own date. */
export const wrongClock = cause<{ readonly message: string; readonly skewSeconds: number | undefined }>(
  'wrong-clock',
  {
    result: 'refused',
    fixBy: RUNNER,
    explanation:
      "The clock of the machine is more than five minutes off, and signing by the answer's own date did not help either. Set the clock of the machine that runs the job; a runner of your own should keep it by NTP.",
    message: ({ message, skewSeconds }) =>
      `The clock of this machine is ${skewSeconds === undefined || skewSeconds === 0 ? 'wrong' : `${Math.abs(skewSeconds)} s ${skewSeconds > 0 ? 'behind' : 'ahead of'} AWS's`}: ${message}.`,
    fix: () =>
      'Set the clock of the machine that runs the job, and keep it right by NTP. Then run the job again.',
  },
);

/** Credentials that have ended. */
export const credentialsExpired = cause<object>('credentials-expired', {
  result: 'refused',
  fixBy: CALLS,
  explanation:
    'The AWS credentials of the job ended before the job did. Give role-to-assume, by which they are renewed in time, or get credentials that last longer.',
  message: () => "CloneSquad's API refused the request: the AWS credentials of this job have expired.",
  fix: () =>
    'Give role-to-assume, by which they are renewed in time, or get credentials that last longer. Then run the job again.',
});

/** A key that AWS does not know. */
export const keyUnknown = cause<object>('key-unknown', {
  result: 'refused',
  fixBy: CALLS,
  explanation:
    "AWS does not know the access key: it was deleted, mistyped, or its session token is missing. See that AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN belong together, that the key still exists, and that it is of the partition of the API's region (aws, aws-cn, aws-us-gov, …).",
  message: () =>
    "CloneSquad's API refused the request: AWS does not know the access key that signed it, or its session token is not the key's.",
  fix: () =>
    "See that AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN belong together, that the key still exists, and that it is of the partition of the API's region (aws, aws-cn, aws-us-gov, …).",
});

/** A signature that does not hold. */
export const wrongSignature = cause<object>('wrong-signature', {
  result: 'refused',
  fixBy: CALLS,
  explanation:
    'The secret does not belong to the access key, or something changed the request on its way. See that AWS_SECRET_ACCESS_KEY belongs to AWS_ACCESS_KEY_ID, and that no proxy changes requests.',
  message: () => "CloneSquad's API refused the request: its signature is wrong.",
  fix: () =>
    'See that AWS_SECRET_ACCESS_KEY belongs to AWS_ACCESS_KEY_ID, and that no proxy changes requests on their way.',
});

interface Denial {
  /** What the answer said, on one line. */
  readonly message: string;
  /** `execute-api:Invoke on <ARN>`. */
  readonly statement: string;
}

/** The caller's own policy does not allow the call. */
export const policyDenies = cause<Denial>('policy-denies', {
  result: 'refused',
  fixBy: ADMINISTRATOR,
  explanation:
    "The policy of the role does not allow the call. The message names the action and the resource to be allowed: add them to the role's policy. docs/aws.md lists all that the role may need.",
  message: ({ message }) => `A policy denies the call: ${message}.`,
  fix: ({ statement }) => `Allow ${statement} in the role's policy.`,
});

/** Another policy than the role's own does not allow the call. */
export const otherPolicyDenies = cause<Denial & { readonly policy: string }>('other-policy-denies', {
  result: 'refused',
  fixBy: ADMINISTRATOR,
  explanation:
    'A policy that stands beside that of the role does not allow the call: the policy of the VPC endpoint, a permissions boundary, a session policy, or an organization\u2019s policy. The message names it: allow the call there.',
  message: ({ message, policy }) => `The ${policy} does not allow the call: ${message}.`,
  fix: ({ statement, policy }) => `Allow ${statement} in the ${policy}, and run the job again.`,
});

/** A statement forbids the call outright. */
export const explicitDeny = cause<Denial>('explicit-deny', {
  result: 'refused',
  fixBy: ADMINISTRATOR,
  explanation:
    'A statement with Effect Deny forbids the call: in the policy of the role, its permissions boundary, a service control policy or the policy of the VPC endpoint. It outweighs every Allow: find it, and except the role from it.',
  message: ({ message }) => `A policy denies the call explicitly: ${message}.`,
  fix: ({ statement }) =>
    `Find the Deny that holds for ${statement} (role, permissions boundary, service control policy, VPC endpoint) and except this role from it.`,
});

/** The API's own policy does not let the caller in. */
export const resourcePolicyDenies = cause<Denial>('resource-policy-denies', {
  result: 'refused',
  fixBy: 'clonesquad-operator',
  explanation:
    "The resource policy of CloneSquad's API does not let the caller in. Let it allow the role; where it allows only some VPCs, VPC endpoints or addresses, see that the job's requests come from one of them.",
  message: ({ message }) => `The API's own policy denies the call: ${message}.`,
  fix: ({ statement }) =>
    `Let the API's resource policy allow ${statement} to the role. Where it allows only some VPCs, VPC endpoints or addresses, see that this job's requests come from one of them.`,
});

/** A role of another account than the API's. */
export const otherAccount = cause<Denial & { readonly caller: string; readonly owner: string }>(
  'other-account',
  {
    result: 'refused',
    fixBy: CALLS,
    explanation:
      "The role lives in another AWS account than CloneSquad's. The API's default resource policy refuses such callers: set role-to-assume to a role of CloneSquad's own account, or have the resource policy name the role.",
    message: ({ message, caller, owner }) =>
      `The role is of the account ${caller}, and the API of one that ends in ${owner}: ${message}.`,
    fix: () =>
      "Set role-to-assume to a role of CloneSquad's own account: its API refuses callers of others, unless its resource policy names them.",
  },
);

/** API Gateway's bare `Forbidden`. */
export const forbidden = cause<Said>('forbidden', {
  result: 'refused',
  fixBy: 'clonesquad-operator',
  explanation:
    "API Gateway or a firewall before it refused, and did not say why: a private API that was not reached by its VPC endpoint (give vpc-endpoint, and see that the endpoint's policy and the API's let it through), a custom domain without a mapping for the path, or AWS WAF (look in the log of its web ACL).",
  message: ({ host, message }) => `API Gateway at ${host} answered 403${told(message)}.`,
  fix: () =>
    "If the API is private, give vpc-endpoint, and see that the API's policy names that endpoint. If it has a custom domain, see its path mappings. Else look in the log of the AWS WAF web ACL.",
});

function told(message: string): string {
  return message === '' ? '' : `: ${message}`;
}
