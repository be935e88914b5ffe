// Errors of finding out which API belongs to a fleet. All of them are found before anything is written.

import { plainLine, withoutUser } from '../base/text.ts';
import { exampleApiUrl } from '../clonesquad/api-url.ts';
import { failure, listed } from './failure.ts';

export const stackNotFound = failure<{
  readonly group: string;
  readonly region: string;
  /** What was looked for. */
  readonly outputs: string;
  /** The names of all stacks that were read. */
  readonly looked: readonly string[];
  /** The groups of these stacks. */
  readonly groups: readonly string[];
}>('stack-not-found', 'invalid-input', 'user', {
  docs: "No CloudFormation stack in the account and region has the outputs of the fleet's CloneSquad. Usually `env`, `group-name`, `aws-region` or the account of the role is not the intended one. Correct it, or set the URL of the API in `frontend-url` or `backend-url`.",
  message: ({ group, region, outputs, looked, groups }) => {
    const count = looked.length === 1 ? '1 stack was found' : `${looked.length} stacks were found`;
    const others = groups.length === 0 ? '' : ` CloneSquad groups in these stacks: ${listed(groups)}.`;
    const found = `${count} (${listed(looked)}), but none has the outputs ${outputs}.${others}`;
    return `No CloudFormation stack in ${region} belongs to the CloneSquad group ${group}. ${looked.length === 0 ? 'These credentials can read no stack.' : found}`;
  },
  fix: ({ region }) =>
    `Check \`env\`, \`group-name\` and \`aws-region\`, and check that the credentials belong to CloneSquad's account. Or set the URL of the API (\`frontend-url\`, \`backend-url\`), for example ${exampleApiUrl(region)}`,
});

/** The states of stacks, by the beginning of CloudFormation's names for them. */
const STATES: readonly (readonly [state: string, words: string])[] = [
  ['REVIEW_', 'was never deployed and has only a change set'],
  ['CREATE_IN_PROGRESS', 'is still being created'],
  ['CREATE_FAILED', 'could not be created'],
  ['ROLLBACK_', 'could not be created'],
  ['DELETE_IN_PROGRESS', 'is being deleted'],
  ['DELETE_FAILED', 'is partly deleted, because its deletion failed'],
  ['DELETE_', 'was deleted'],
];

interface StackState {
  readonly name: string;
  /** As CloudFormation spells it. */
  readonly status: string;
}

export const stackNotDeployed = failure('stack-not-deployed', 'invalid-input', 'clonesquad-operator', {
  docs: "The CloudFormation stack of the fleet's CloneSquad is not deployed: it has only a change set, is still being created, could not be created, or is deleted. The message shows its state. Wait until it is created, or deploy it again. If the CloneSquad API works nevertheless, set the URL in `frontend-url` or `backend-url`.",
  message: ({ group, stacks }: { group: string; stacks: readonly StackState[] }) =>
    [`CloneSquad is not deployed for ${group}:`, ...stacks.map(stateOf)].join('\n'),
  fix: ({ stacks }) =>
    stacks.some(({ status }) => status === 'CREATE_IN_PROGRESS')
      ? 'Wait until the stack is created. Then start the run again.'
      : 'Deploy the stack again. If the CloneSquad API works nevertheless, set the URL in `frontend-url` or `backend-url`.',
});

function stateOf({ name, status }: StackState): string {
  const [, words = 'is not deployed'] = STATES.find(([state]) => status.startsWith(state)) ?? [];
  return `  The stack ${name} ${words} (${status}).`;
}

interface StackUrl {
  readonly stack: string;
  readonly output: string;
  readonly text: string;
}

export const stacksAmbiguous = failure('stacks-ambiguous', 'invalid-input', 'clonesquad-operator', {
  docs: 'The outputs of CloudFormation stacks contain different API URLs for one fleet: two stacks have its GroupName, or one stack has two URLs. None of them is used, since one may be an attempt to redirect requests.',
  message: ({ group, claims }: { group: string; claims: readonly StackUrl[] }) =>
    `The outputs of CloudFormation stacks contain different API URLs for ${group}:${claims.map((url) => `\n  ${urlSentence(url)}`).join('')}`,
  fix: 'Delete the stack that is no longer used, or correct its outputs. Until then, set the URL of the right API in `frontend-url` or `backend-url`.',
});

function urlSentence({ stack, output, text }: StackUrl): string {
  return `The API URL in the output ${output} of stack ${stack} is ${JSON.stringify(withoutUser(text))}.`;
}

type UrlOfGroup = StackUrl & { readonly group: string };

export const urlUntrusted = failure<UrlOfGroup>('url-untrusted', 'invalid-input', 'clonesquad-operator', {
  docs: 'The URL in the output of a CloudFormation stack is not an https URL of API Gateway. Signed requests are sent to other hosts only if you name the host yourself.',
  message: ({ group, ...url }) => `${group}: ${urlSentence(url)} It is not an https URL of API Gateway.`,
  fix: 'Correct the output of the stack. If the API has a custom domain, set its URL in `frontend-url` or `backend-url`.',
});

/** A stack names an API in another region than the one that was searched, or the API refused a signature for that region. */
type OtherRegion = (UrlOfGroup & { readonly region: string }) | { readonly host: string; readonly message: string };

export const regionMismatch = failure<OtherRegion>('region-mismatch', 'invalid-input', 'user', {
  docs: 'The CloneSquad API is in another region than `aws-region`.',
  message: (facts) =>
    'stack' in facts
      ? `${facts.group}: ${urlSentence(facts)} It is not in the region ${facts.region}.`
      : `${facts.host} is in another region than the one that the request was signed for: ${facts.message}.`,
  fix: 'Set `aws-region` to the region of the CloneSquad API. Its URL contains the region, unless it is a custom domain.',
});

export const apiShared = failure<{
  readonly kind: 'fleets' | 'environments';
  readonly names: readonly string[];
  /** A URL, or a group. */
  readonly api: string;
}>('api-shared', 'invalid-input', 'user', {
  docs: 'Two fleets, or several environments that were requested together, have the same CloneSquad API: the size of one would replace the size of the other. Nothing was changed. Set a different URL for each, or omit the URLs so that they are discovered. If they were discovered, correct the outputs of the CloudFormation stacks. For several environments, `group-name` must contain {env}. Or select only one of the environments.',
  message: ({ kind, names, api }) =>
    `The ${kind} ${listed(names)} have the same CloneSquad API (${plainLine(api)}). The size of one would replace the size of the other.`,
  fix: ({ kind }) =>
    kind === 'fleets'
      ? 'Correct `frontend-url` and `backend-url`. If they are not set, correct the outputs of the stacks.'
      : 'Set URLs and a `group-name` (with {env}) that are different for each environment, omit the URLs so that they are discovered, or select only one of these environments.',
});

export const groupMismatch = failure<{
  readonly from: { readonly setting: string } | { readonly stack: string };
  readonly url: string;
  readonly group: string;
  readonly actual: string;
}>('group-mismatch', 'invalid-input', 'user', {
  docs: "The API reports that it belongs to another CloneSquad group than the fleet's: another environment would have been scaled. Nothing was changed. Correct `frontend-url`, `backend-url`, `env` or `group-name`. If you omit the URLs, they are discovered. If the URL comes from a CloudFormation stack, have the CloneSquad operator correct the outputs of the stack, or set the right URL in `frontend-url` or `backend-url`.",
  message: ({ from, url, group, actual }) =>
    `${'stack' in from ? `The API URL in the outputs of stack ${from.stack}` : from.setting} is ${JSON.stringify(url)}. This is the API of ${JSON.stringify(actual)}, not of ${group}.`,
  fix: ({ from }) =>
    'stack' in from
      ? 'Ask the CloneSquad operator to correct the outputs of the stack. Until then, set the right URL in `frontend-url` or `backend-url`.'
      : `Correct ${from.setting} or \`env\` (or \`group-name\`, if the group is not named <env>-<layer>). If ${from.setting} is omitted, the URL is discovered.`,
});
