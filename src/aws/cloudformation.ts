// Finds the API of a fleet's CloneSquad in CloudFormation's stacks, read one by name or all pages. Without the SDK's client
// (docs/architecture.md).

import { ATTEMPTS } from '../base/retry.ts';
import { plainLine } from '../base/text.ts';
import { apiIdentity, isTrustedDiscovery, parseApiUrl, regionOf } from '../clonesquad/api-url.ts';
import type { Deployment } from '../clonesquad/fleet-name.ts';
import { GROUP_OUTPUT, URL_OUTPUTS } from '../clonesquad/keys.ts';
import { regionMismatch, stackNotDeployed, stackNotFound, stacksAmbiguous, urlUntrusted } from '../errors/discovery.ts';
import { Failure } from '../errors/failure.ts';
import { awsRefused } from '../errors/services.ts';
import { OneCall } from './concurrency.ts';
import {
  awsFailure,
  callService,
  formOf,
  isErrorNamed,
  membersAt,
  type Page,
  readPages,
  resultIn,
  type ServicePorts,
  textAt,
} from './service.ts';

/** Ten times the default quota of stacks. A page has about fifty. */
const MOST_PAGES = 400;

/** The stacks of a region that the credentials may read. */
export function stackSource(ports: ServicePorts, signal: AbortSignal): StackSource {
  const describe = (input: Readonly<Record<string, string>>) => describeStacks(ports, input, signal);
  return {
    async byName(name) {
      try {
        const { items } = await describe({ StackName: name });
        return items[0];
      } catch (thrown) {
        // A policy may allow reading only the stack of this group.
        if (isErrorNamed(thrown, 'ValidationError', 'AccessDenied', 'AccessDeniedException')) return undefined;
        throw awsFailure(thrown, 'cloudformation:DescribeStacks', signal);
      }
    },
    async all() {
      // Without a stack name, AWS requires the permission to list stacks, too.
      const action = 'cloudformation:DescribeStacks and cloudformation:ListStacks';
      try {
        return await readPages(action, MOST_PAGES, (token) =>
          describe(token === undefined ? {} : { NextToken: token }),
        );
      } catch (thrown) {
        const failure = awsFailure(thrown, action, signal);
        if (failure.code === awsRefused.code) return failure;
        throw failure;
      }
    },
  };
}

async function describeStacks(
  ports: ServicePorts,
  input: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Page<Stack>> {
  const { clock, requestMs, deadline } = ports.retryPolicy;
  const attempts = ATTEMPTS.cloudFormation;
  // Runs that share the call have no deadline of their own here.
  const latest = Math.min(deadline, clock.now() + 2 * attempts * requestMs);
  const retryPolicy = { ...ports.retryPolicy, attempts, deadline: latest };
  const body = () => formOf('DescribeStacks', '2010-05-15', input);
  const answer = await callService({ ...ports, retryPolicy }, 'CloudFormation', body, signal);
  const result = resultIn(answer, 'DescribeStacksResult');
  return { items: membersAt(result, 'Stacks').map(toStack), next: textAt(result, 'NextToken') || undefined };
}

function toStack(stack: unknown): Stack {
  const entries = membersAt(stack, 'Outputs').map(
    (output) => [textAt(output, 'OutputKey'), textAt(output, 'OutputValue')] as const,
  );
  return {
    // CloudFormation's names have no line breaks.
    name: plainLine(textAt(stack, 'StackName')),
    status: textAt(stack, 'StackStatus'),
    outputs: new Map(entries),
  };
}

/** The stacks of a region with one list for all runs, since thousands of calls for single stacks would be throttled. */
export function sharedStacks(open: (signal: AbortSignal) => StackSource): (signal: AbortSignal) => StackSource {
  // A refusal would be the same for the next run.
  const list = new OneCall<readonly Stack[] | Failure>();
  return (signal) => ({
    byName: async (name) => open(signal).byName(name),
    all: async () => list.ask(async (during) => open(during).all(), signal),
  });
}

// Finds the CloudFormation stack of a fleet's CloneSquad, and its API. Stack names are arbitrary, so the outputs decide.

/** A CloudFormation stack: its name, its state as CloudFormation spells it, and its outputs. */
export interface Stack {
  readonly name: string;
  readonly status: string;
  readonly outputs: ReadonlyMap<string, string>;
}

/** Looks up stacks. Throws a Failure, or the signal's reason. */
export interface StackSource {
  /** All stacks, or the refusal if listing is denied. */
  all(): Promise<readonly Stack[] | Failure>;
  /** `undefined`: no such stack, or no permission to see it. */
  byName(name: string): Promise<Stack | undefined>;
}

/** What a discovered URL must match. */
interface SearchScope {
  readonly region: string;
  /** Whether the AWS endpoint is on this machine, so that APIs may be, too. */
  readonly isLocalCloud: boolean;
}

/** Default stack names of deployments: for credentials that may not list stacks, and for stacks without outputs. */
function defaultStackNames(group: string): readonly string[] {
  return [group, `CloneSquad-${group}`, `clonesquad-${group}`];
}

/**
 * The API of each group, or the failure (`invalid-input`) that says why it is unknown. All stacks that can be listed are read,
 * whatever their names, so that two stacks that claim the same group are noticed.
 *
 * @throws what `stacks` throws
 */
export async function findApis(
  groups: readonly string[],
  stacks: StackSource,
  place: SearchScope,
): Promise<ReadonlyMap<string, Deployment | Failure>> {
  const listed = await stacks.all();
  const found = groups.map(async (group) => {
    const looked = listed instanceof Failure ? await byDefaultNames(group, stacks) : listed;
    return [group, deploymentOf(group, looked, place) ?? notFound(group, listed, place.region)] as const;
  });
  return new Map(await Promise.all(found));
}

/** The GroupNames of all deployed stacks that have an API output. Throws what `stacks` throws, or its refusal. */
export async function findGroups(stacks: Pick<StackSource, 'all'>): Promise<readonly string[]> {
  const listed = await stacks.all();
  if (listed instanceof Failure) throw listed;
  const groups = listed.filter(isDeployed).flatMap((stack) => {
    const group = stack.outputs.get(GROUP_OUTPUT) ?? '';
    return claimsOf(group, stack).length === 0 ? [] : [group];
  });
  return [...new Set(groups)];
}

/** A policy may allow reading only the stack of this group. */
async function byDefaultNames(group: string, stacks: StackSource): Promise<readonly Stack[]> {
  const found = await Promise.all(defaultStackNames(group).map((name) => stacks.byName(name)));
  return found.filter((stack) => stack !== undefined);
}

/** The API of a group by the outputs of stacks: `undefined` if no stack claims the group. */
function deploymentOf(group: string, stacks: readonly Stack[], place: SearchScope): Deployment | Failure | undefined {
  const claims = stacks.filter(isDeployed).flatMap((stack) => claimsOf(group, stack));
  const apis = new Set(claims.map(({ url, text }) => (url === undefined ? text : apiIdentity(url))));
  if (apis.size > 1) return stacksAmbiguous({ group, claims });
  const trusted = claims.find(({ url }) => url !== undefined && isTrustedDiscovery(url, place.isLocalCloud));
  const claim = trusted ?? claims[0];
  if (claim === undefined) {
    const others = stacks.filter((stack) => !isDeployed(stack) && isMeantFor(group, stack));
    return others.length === 0 ? undefined : stackNotDeployed({ group, stacks: others });
  }
  const { stack, output, text, url } = claim;
  if (url === undefined || trusted === undefined) return urlUntrusted({ group, stack, output, text });
  const { region } = place;
  const itsRegion = regionOf(url);
  if (itsRegion !== undefined && itsRegion !== region) return regionMismatch({ group, stack, output, text, region });
  return { api: url, stack, output };
}

/** Whether the resources of a stack exist: its creation has completed, and its deletion has not begun. */
function isDeployed({ status }: Stack): boolean {
  return !/^(?:CREATE_(?!COMPLETE)|ROLLBACK_|DELETE_|REVIEW_)/.test(status);
}

/** The URLs that a stack gives for a group's API, one for each output. `url` is `undefined` for a text that is not the URL of an API. */
function claimsOf(group: string, { name: stack, outputs }: Stack) {
  if (outputs.get(GROUP_OUTPUT) !== group) return [];
  return URL_OUTPUTS.flatMap((output) => {
    const text = outputs.get(output);
    return text === undefined ? [] : [{ stack, output, text, url: parseApiUrl(text) }];
  });
}

/** Whether a stack that is not deployed belongs to a group: by its outputs, or by its name if it has none yet. */
function isMeantFor(group: string, { name, outputs }: Stack): boolean {
  const claimed = outputs.get(GROUP_OUTPUT);
  return claimed === undefined ? defaultStackNames(group).includes(name) : claimed === group;
}

function notFound(group: string, listed: readonly Stack[] | Failure, region: string): Failure {
  if (listed instanceof Failure) return listed;
  return stackNotFound({
    group,
    region,
    outputs: `${GROUP_OUTPUT}=${group} and ${URL_OUTPUTS.join(' or ')}`,
    looked: listed.map((stack) => stack.name),
    groups: listed.flatMap(({ outputs }) => outputs.get(GROUP_OUTPUT) ?? []),
  });
}
