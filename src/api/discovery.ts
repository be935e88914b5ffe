// Which stack is a fleet's CloneSquad, and where its API is. A stack's name is free, so its outputs decide.

import {
  regionMismatch,
  stackNotDeployed,
  stackNotFound,
  stacksAmbiguous,
  urlUntrusted,
} from '../causes/discovery.ts';
import { awsRefused } from '../causes/services.ts';
import { apiIdentity, isTrustedDiscovery, parseApiUrl, regionOf } from '../clonesquad/api-url.ts';
import type { Deployment } from '../clonesquad/deployment.ts';
import { GROUP_OUTPUT, URL_OUTPUTS } from '../clonesquad/names.ts';
import { Failure } from '../failure.ts';

/** A CloudFormation stack: its name, its state as CloudFormation spells it, and its outputs. */
export interface Stack {
  readonly name: string;
  readonly status: string;
  readonly outputs: ReadonlyMap<string, string>;
}

/** How stacks are looked up: all of them, or, where they may not be listed, by name; `undefined` where there is none or it may not be seen. */
export interface StackSource {
  all(): Promise<readonly Stack[]>;
  byName(name: string): Promise<Stack | undefined>;
}

/** What a discovered URL has to match. */
export interface SearchPlace {
  readonly region: string;
  /** Whether the AWS endpoint itself is this machine's own, so that APIs may be too. */
  readonly isLocalCloud: boolean;
}

/** Names that deployments usually have: those of stacks that may be seen one by one, and of those that never came to outputs. */
function usualNames(group: string): readonly string[] {
  return [group, `CloneSquad-${group}`, `clonesquad-${group}`];
}

/**
 * Where each group's API is, or the failure (`invalid-input`) that says why that is not known. All stacks that may be listed are
 * looked at, whatever their names: one that claims a group in the shape of another's is found out by that alone.
 *
 * @throws what `stacks` throws
 */
export async function findApis(
  groups: readonly string[],
  stacks: StackSource,
  place: SearchPlace,
): Promise<ReadonlyMap<string, Deployment | Failure>> {
  const listed = await listOrRefusal(stacks);
  const found = groups.map(async (group) => {
    const looked = listed instanceof Failure ? await byUsualNames(group, stacks) : listed;
    return [group, deploymentOf(group, looked, place) ?? notFound(group, listed, place.region)] as const;
  });
  return new Map(await Promise.all(found));
}

/** The GroupNames of all stacks that are deployed and name an API. Throws what `stacks` throws. */
export async function findGroups(stacks: Pick<StackSource, 'all'>): Promise<readonly string[]> {
  const deployed = (await stacks.all()).filter(isDeployed);
  const groups = deployed.flatMap((stack) => {
    const group = stack.outputs.get(GROUP_OUTPUT) ?? '';
    return claimsOf(group, stack).length === 0 ? [] : [group];
  });
  return [...new Set(groups)];
}

/** All stacks; the refusal where they may not be listed. */
export async function listOrRefusal(stacks: Pick<StackSource, 'all'>): Promise<readonly Stack[] | Failure> {
  try {
    return await stacks.all();
  } catch (thrown) {
    if (thrown instanceof Failure && thrown.code === awsRefused.code) return thrown;
    throw thrown;
  }
}

/** A policy may let us see the one stack that matters and not the others. */
async function byUsualNames(group: string, stacks: StackSource): Promise<readonly Stack[]> {
  const found = await Promise.all(usualNames(group).map((name) => stacks.byName(name)));
  return found.filter((stack) => stack !== undefined);
}

/** A stack's word for where a group's API is. */
interface Claim {
  readonly stack: string;
  readonly output: string;
  readonly text: string;
  /** Absent where the text is the URL of no API. */
  readonly url: URL | undefined;
}

/** What stacks say of a group's API; `undefined` where none says anything. */
function deploymentOf(
  group: string,
  stacks: readonly Stack[],
  place: SearchPlace,
): Deployment | Failure | undefined {
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
  if (url === undefined || trusted === undefined) return urlUntrusted({ group, stack, text });
  const { region } = place;
  const itsRegion = regionOf(url);
  if (itsRegion !== undefined && itsRegion !== region) return regionMismatch({ group, stack, text, region });
  return { api: url, stack, output };
}

/** Whether what a stack describes is there: neither not yet, nor not any more, nor never. */
function isDeployed({ status }: Stack): boolean {
  return !/^(?:CREATE_(?!COMPLETE)|ROLLBACK_|DELETE_|REVIEW_)/.test(status);
}

/** Where a stack says that the API of a group is, once for each output. */
function claimsOf(group: string, { name: stack, outputs }: Stack): readonly Claim[] {
  if (outputs.get(GROUP_OUTPUT) !== group) return [];
  return URL_OUTPUTS.flatMap((output) => {
    const text = outputs.get(output);
    return text === undefined ? [] : [{ stack, output, text, url: parseApiUrl(text) }];
  });
}

/** Whether a stack that is not deployed would be a group's: by its outputs, which it may not have come to, or by its name. */
function isMeantFor(group: string, { name, outputs }: Stack): boolean {
  const claimed = outputs.get(GROUP_OUTPUT);
  return claimed === undefined ? usualNames(group).includes(name) : claimed === group;
}

function notFound(group: string, listed: readonly Stack[] | Failure, region: string): Failure {
  if (listed instanceof Failure) return listed;
  return stackNotFound({
    group,
    region,
    outputs: `${GROUP_OUTPUT}=${group} and ${URL_OUTPUTS.join(' or ')}`,
    looked: listed.map((stack) => stack.name),
  });
}
