// Errors that CloneSquad's API, or API Gateway in front of it, reports about a call.

import { exampleApiUrl } from '../clonesquad/api-url.ts';
import { failure } from './failure.ts';
import { permissionLevelText } from './permissions.ts';

interface Refusal {
  readonly host: string;
  /** The body of the response, on one line. */
  readonly message: string;
}

/** Any other status that is not a success. */
export const apiError = failure('api-error', 'refused', 'clonesquad-operator', {
  docs: "The CloneSquad API returned an error. A 5xx error may be transient: start the run again. If it fails again, check the log of CloneSquad's Interact Lambda function. Any other error usually means that the URL is not the CloneSquad API.",
  message: ({ host, status, message }: Refusal & { status: number }) =>
    `The CloneSquad API at ${host} returned ${status}${quote(message)}.`,
  fix: ({ status }) =>
    status >= 500
      ? "Start the run again. If it fails again, check the log of CloneSquad's Interact Lambda function, and fix the error that it reports."
      : 'Check that the URL is the CloneSquad API (`frontend-url`, `backend-url`). If it is, check the log of its Interact Lambda function for the reason.',
});

export const unsupportedRelease = failure('unsupported-release', 'refused', 'clonesquad-operator', {
  docs: 'This release of CloneSquad does not know the key that sets the size. CloneSquad would store the size and never read it, so nothing was sent.',
  message: ({ host, key }: { host: string; key: string }) =>
    `The CloneSquad API at ${host} does not know the key ${key}.`,
  fix: 'Upgrade CloneSquad to a release that has this key, for example v0.27.1.',
});

export const pathNotFound = failure('path-not-found', 'refused', 'user', {
  docs: 'API Gateway does not know the path, the stage or the method. It reports this as "Missing Authentication Token", although the request was signed. The URL is not the CloneSquad API, or it lacks the stage: it ends in v1/.',
  message: ({ url }: { url: string }) =>
    `API Gateway does not know the path of ${url}. It returned "Missing Authentication Token", which it also returns for unknown paths.`,
  fix: `Correct \`frontend-url\` or \`backend-url\`. The URL of the CloneSquad API includes the stage, for example ${exampleApiUrl()}. If you omit the setting, the URL is discovered. If it was discovered, correct the output of the CloudFormation stack.`,
});

/** What is known of a policy's denial. */
interface Denial {
  /** The response's own message, on one line. */
  readonly message: string;
  /** What must be allowed: `execute-api:Invoke on <ARN>`. */
  readonly statement: string;
}

export const policyDenied = failure<
  Denial & {
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

export const resourcePolicyDenied = failure<Denial>('resource-policy-denied', 'refused', 'clonesquad-operator', {
  docs: "The resource policy of the CloneSquad API does not allow the caller. Allow the role or user in it. If the policy allows only certain VPCs, VPC endpoints or IP addresses, the machine's requests must come from one of them.",
  message: ({ message }) => `The resource policy of the CloneSquad API does not allow the call: ${message}.`,
  fix: ({ statement }) =>
    `Allow ${statement} to this caller in the API's resource policy. If the policy allows only certain VPCs, VPC endpoints or IP addresses, send the requests from one of them.`,
});

export const accountMismatch = failure('account-mismatch', 'refused', 'user', {
  docs: "The role or user belongs to another AWS account than CloneSquad. The API's default resource policy refuses callers of other accounts.",
  message: ({ message, caller, owner }: Denial & { caller: string; owner: string }) =>
    `The caller belongs to the AWS account ${caller}, and the CloneSquad API to an account that ends in ${owner}: ${message}.`,
  fix: "Set `role-to-assume` to a role in CloneSquad's account. Or ask the CloneSquad operator to allow this caller in the API's resource policy.",
});

/** A 403 without a reason. */
export const forbidden = failure<Refusal>('forbidden', 'refused', 'clonesquad-operator', {
  docs: 'API Gateway, or a firewall in front of it, refused the request without a reason. A private API must be reached through its VPC endpoint, and the policies of the endpoint and of the API must allow the call. A custom domain must have a mapping for the path.',
  message: ({ host, message }) => `${host} returned 403${quote(message)}.`,
  fix: "If the API is private, set `vpc-endpoint`, and check that the API's resource policy allows that endpoint. If the API has a custom domain, check its path mappings. Otherwise check the log of the AWS WAF web ACL.",
});

function quote(message: string): string {
  return message === '' ? '' : `: ${message}`;
}
