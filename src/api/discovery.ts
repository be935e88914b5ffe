// Which stack is a fleet's CloneSquad, and where its API is. A stack's name is free, so its outputs decide.

import { stackNotFound, stacksAmbiguous, urlElsewhere, urlUntrusted } from '../causes/discovery.ts';
import { isTrustedDiscovery, parseApiUrl, regionOf } from '../clonesquad/api-url.ts';
import type { Deployment } from '../clonesquad/deployment.ts';
import { GROUP_OUTPUT, URL_OUTPUTS } from '../clonesquad/names.ts';
import { Failure } from '../failure.ts';

/** A CloudFormation stack: its name and its outputs. */
export interface Stack {
  readonly name: string;
  readonly outputs: ReadonlyMap<string, string>;
}

/** How stacks are looked up: by name, `undefined` where there is none or it may not be seen, and all of them. */
export interface StackSource {
  byName(name: string): Promise<Stack | undefined>;
  all(): Promise<readonly Stack[]>;
}

/** What a discovered URL has to match. */
export interface SearchPlace {
  readonly region: string;
  /** Whether the AWS endpoint itself is this machine's own, so that APIs may be too. */
  readonly isLocalCloud: boolean;
}

/** Names that deployments usually have; asked for first, since that is one quick call each. */
function usualNames(group: string): readonly string[] {
  return [group, `CloneSquad-${group}`, `clonesquad-${group}`];
}

/**
 * The API's root of each group.
 *
 * @throws Failure (`invalid-input`) that says which stacks were looked at, if any group has none or several, or what `stacks` throws
 */
export async function findApis(
  groups: readonly string[],
  stacks: StackSource,
  place: SearchPlace,
): Promise<ReadonlyMap<string, URL>> {
  let all: Promise<readonly Stack[]> | undefined;
  const once: StackSource = {
    byName: (name) => stacks.byName(name),
    all: () => {
      all ??= stacks.all();
      return all;
    },
  };
  const entries = await allOrEveryFailure(
    groups.map(async (group) => [group, (await findDeployment(group, once, place)).api] as const),
  );
  return new Map(entries);
}

/**
 * The stack of one group, and the API that it names.
 *
 * @throws Failure (`invalid-input`) that says which stacks were looked at, if there is none or several, or what `stacks` throws
 */
export async function findDeployment(
  group: string,
  stacks: StackSource,
  place: SearchPlace,
): Promise<Deployment> {
  const usual = await Promise.all(usualNames(group).map((name) => stacks.byName(name)));
  const likely = usual.filter((stack) => stack !== undefined && isOf(group, stack));
  if (likely.length > 0) return deploymentOf(group, likely, place);
  const every = await stacks.all();
  const found = every.filter((stack) => isOf(group, stack));
  if (found.length === 0) throw notFound(group, every, place.region);
  return deploymentOf(group, found, place);
}

/** All results, or one failure that tells of every group's. */
async function allOrEveryFailure<Value>(promises: readonly Promise<Value>[]): Promise<readonly Value[]> {
  const ends = await Promise.allSettled(promises);
  const reasons: readonly unknown[] = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
  const [first] = reasons;
  if (
    reasons.length > 1 &&
    first instanceof Failure &&
    reasons.every((reason) => reason instanceof Failure)
  ) {
    const { code, result, owner, fix } = first;
    const what = [...new Set(reasons.map((reason) => reason.what))].join(' ');
    throw new Failure({ code, result, owner, fix, what });
  }
  if (reasons.length > 0) throw first;
  return ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
}

/** Whether a stack is the CloneSquad of a group. */
function isOf(group: string, stack: Stack | undefined): stack is Stack {
  return stack?.outputs.get(GROUP_OUTPUT) === group && URL_OUTPUTS.some((name) => stack.outputs.has(name));
}

function deploymentOf(
  group: string,
  found: readonly Stack[],
  { region, isLocalCloud }: SearchPlace,
): Deployment {
  const [stack, ...others] = found;
  if (stack === undefined || others.length > 0) {
    throw stacksAmbiguous({ group, stacks: found.map(({ name }) => name) });
  }
  const output = URL_OUTPUTS.find((name) => stack.outputs.has(name)) ?? '';
  const text = stack.outputs.get(output) ?? '';
  const url = parseApiUrl(text);
  if (url === undefined || !isTrustedDiscovery(url, isLocalCloud))
    throw urlUntrusted({ group, stack: stack.name, text });
  const itsRegion = regionOf(url);
  if (itsRegion !== undefined && itsRegion !== region) {
    throw urlElsewhere({ group, stack: stack.name, text, region });
  }
  return { api: url, stack: stack.name, output };
}

function notFound(group: string, looked: readonly Stack[], region: string): Failure {
  return stackNotFound({
    group,
    region,
    usualNames: usualNames(group),
    outputs: `${GROUP_OUTPUT}=${group} and ${URL_OUTPUTS.join(' or ')}`,
    looked: looked.map((stack) => stack.name),
  });
}
