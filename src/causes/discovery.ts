// Causes of not knowing which API is a fleet's: all are found before anything is written.

import { partitionOf } from '../clonesquad/api-url.ts';
import { withoutUser } from '../plain-text.ts';
import { cause } from './cause.ts';

interface Search {
  readonly group: string;
  readonly region: string;
  readonly outputs: string;
  /** Names of all stacks that were looked at. */
  readonly looked: readonly string[];
}

/** No stack has the outputs of a group's CloneSquad. */
export const stackNotFound = cause<Search>('stack-not-found', {
  result: 'invalid-input',
  fixBy: 'user',
  explanation:
    "No CloudFormation stack of the account and region says that it is the fleet's CloneSquad. Usually env, group-name, aws-region or the role's account is another than meant. Correct that, or give the URL of its API in frontend-url or backend-url.",
  message: ({ group, region, ...search }) =>
    `No CloudFormation stack in ${region} is the CloneSquad of ${group}: ${whatWasSeen(search)}.`,
  fix: ({ region }) =>
    `Correct env, group-name or aws-region, see that the role's account is CloneSquad's, or give the URL. Example: frontend-url: https://abcde12345.execute-api.${region}.${partitionOf(region).domain}/v1/`,
});

/** How far stacks are, by the beginning of CloudFormation's name for their state. */
const STATES: readonly (readonly [state: string, words: string])[] = [
  ['REVIEW_', 'was never deployed: only a change set of it has been made'],
  ['CREATE_IN_PROGRESS', 'is still being created'],
  ['CREATE_FAILED', 'could not be created'],
  ['ROLLBACK_', 'could not be created'],
  ['DELETE_IN_PROGRESS', 'is being deleted'],
  ['DELETE_FAILED', 'is deleted in part, since its deletion failed'],
  ['DELETE_', 'was deleted'],
];

interface StackState {
  readonly name: string;
  /** As CloudFormation spells it. */
  readonly status: string;
}

/** Stacks that would be a group's, none of which is there. */
export const stackNotDeployed = cause<{ readonly group: string; readonly stacks: readonly StackState[] }>(
  'stack-not-deployed',
  {
    result: 'invalid-input',
    fixBy: 'clonesquad-operator',
    explanation:
      "The CloudFormation stack of a fleet's CloneSquad is there by name only: it was never deployed, is still being created, could not be created, or is deleted, as the message says. Wait for it or deploy it again. Where its API works nevertheless, give its URL in frontend-url or backend-url.",
    message: ({ group, stacks }) =>
      `The CloneSquad of ${group} is not deployed: ${stacks.map(stateOf).join(', ')}.`,
    fix: ({ stacks }) =>
      stacks.some(({ status }) => status === 'CREATE_IN_PROGRESS')
        ? 'Run the job again once the stack is created.'
        : 'Deploy the stack again. If its API works nevertheless, give its URL in frontend-url or backend-url.',
  },
);

function stateOf({ name, status }: StackState): string {
  const [, words = 'is not deployed'] = STATES.find(([state]) => status.startsWith(state)) ?? [];
  return `the stack ${name} ${words} (${status})`;
}

/** Where a stack says that an API is. */
interface StackClaim {
  readonly stack: string;
  readonly output: string;
  readonly text: string;
}

/** Stacks that do not agree on where a group's API is. */
export const stacksAmbiguous = cause<{ readonly group: string; readonly claims: readonly StackClaim[] }>(
  'stacks-ambiguous',
  {
    result: 'invalid-input',
    fixBy: 'clonesquad-operator',
    explanation:
      'The outputs of CloudFormation stacks name different APIs as that of one fleet: two stacks have its GroupName, or one stack has two URLs. One of them may be meant to mislead, so none is used. Delete the stack that is no longer used, or correct its outputs; or give the URL of the right API in frontend-url or backend-url.',
    message: ({ group, claims }) =>
      `CloudFormation stacks name different APIs as that of ${group}: ${claims.map(claimText).join(', ')}.`,
    fix: () =>
      'Delete the stack that is no longer used, or correct its outputs. Until then, give the URL of the right API in frontend-url or backend-url.',
  },
);

function claimText({ stack, output, text }: StackClaim): string {
  return `${stack} has ${JSON.stringify(withoutUser(text))} (${output})`;
}

interface StackUrl {
  readonly group: string;
  readonly stack: string;
  readonly text: string;
}

/** A stack's URL that may not carry a signed request. */
export const urlUntrusted = cause<StackUrl>('url-untrusted', {
  result: 'invalid-input',
  fixBy: 'clonesquad-operator',
  explanation:
    'The URL in the output of a stack is no API Gateway address. Signed requests go nowhere else, unless the workflow itself names the host. Mend the output of the stack, or give the URL in frontend-url or backend-url.',
  message: ({ group, stack, text }) =>
    `The stack ${stack} gives ${JSON.stringify(withoutUser(text))} as the API of ${group}, which is no API Gateway address over https.`,
  fix: () =>
    'Mend the output of the stack. If the API has a domain of its own, give its URL in frontend-url or backend-url.',
});

/** A stack's URL in another region. */
export const urlElsewhere = cause<StackUrl & { readonly region: string }>('url-elsewhere', {
  result: 'invalid-input',
  fixBy: 'user',
  explanation:
    "The API that a stack names is in another region than the one that is asked for. Set aws-region to the region of CloneSquad's API, which the URL has in it.",
  message: ({ group, stack, text, region }) =>
    `The stack ${stack} gives ${JSON.stringify(withoutUser(text))} as the API of ${group}, which is in another region than ${region}.`,
  fix: () => 'Set aws-region to the region that this URL has in it.',
});

/** Two fleets and one API: the second size would replace the first. */
export const sameApi = cause<{ readonly groups: readonly string[]; readonly url: string }>('same-api', {
  result: 'invalid-input',
  fixBy: 'user',
  explanation:
    'Both fleets have the same API, so the size of one would replace that of the other. Give each its own URL, or mend the outputs of the stacks. Nothing was changed.',
  message: ({ groups, url }) =>
    `${groups.join(' and ')} have the same API, ${url}: the size of one would replace that of the other.`,
  fix: () => 'Correct frontend-url and backend-url, or, if they are not given, the outputs of the stacks.',
});

/** An API that belongs to another group than its input says. */
export const wrongGroup = cause<{
  readonly input: string;
  readonly url: string;
  readonly group: string;
  readonly actual: string;
}>('wrong-group', {
  result: 'invalid-input',
  fixBy: 'user',
  explanation:
    'The URL that the workflow gives is the API of another CloneSquad group: another environment would have been scaled. Nothing was changed. Correct frontend-url, backend-url or env; left out, the URLs are found by themselves.',
  message: ({ input, url, group, actual }) =>
    `${input} is ${JSON.stringify(url)}: that is the API of ${JSON.stringify(actual)}, not of ${group}.`,
  fix: ({ input }) =>
    `Correct ${input} or env (or group-name, if the group is not called <env>-<layer>). Left out, the URL is found by itself.`,
});

/** A stack whose API says that it is another group's. */
export const stackOfOtherGroup = cause<{
  readonly stack: string;
  readonly url: string;
  readonly group: string;
  readonly actual: string;
}>('stack-of-other-group', {
  result: 'invalid-input',
  fixBy: 'clonesquad-operator',
  explanation:
    "A stack names an API as that of the fleet, and the API says that it belongs to another group: that group would be scaled. Mend the stack's outputs, or give the right URL in frontend-url or backend-url.",
  message: ({ stack, url, group, actual }) =>
    `The stack ${stack} gives ${JSON.stringify(url)} as the API of ${group}, and the API says that it is that of ${JSON.stringify(actual)}.`,
  fix: () => 'Mend the outputs of the stack. Until then, give the right URL in frontend-url or backend-url.',
});

function whatWasSeen({ outputs, looked }: Pick<Search, 'outputs' | 'looked'>): string {
  if (looked.length === 0) return 'there is no stack at all that this role may see';
  const names = `${looked.slice(0, 20).join(', ')}${looked.length > 20 ? ', …' : ''}`;
  return `none of all ${looked.length} stacks (${names}) has the outputs ${outputs}`;
}
