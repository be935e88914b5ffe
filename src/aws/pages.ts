// Page after page of one answer: bounded, since a server whose pages never end would keep a run for ever.

import { unexpectedResponse } from '../causes/services.ts';
import type { Failure } from '../failure.ts';

/** One page of an answer, and the token by which the next one is asked for; absent on the last page. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string | undefined;
}

/** Whose pages they are. */
export interface Paged {
  /** As a policy names it: `cloudwatch:GetMetricData`. */
  readonly action: string;
  readonly mostPages: number;
}

/**
 * The items of all pages. `read` is given the token of the page, none for the first one; what it throws is thrown.
 *
 * @throws Failure (`refused`) where a token comes a second time, or the pages are more than `mostPages`
 */
export async function readPages<Item>(
  { action, mostPages }: Paged,
  read: (token: string | undefined) => Promise<Page<Item>>,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  const seen = new Set<string>();
  let token: string | undefined;
  for (let pages = 1; pages <= mostPages; pages += 1) {
    const { items: more, next } = await read(token);
    items.push(...more);
    if (next === undefined) return items;
    if (seen.has(next)) {
      throw endless(`The response to ${action} has no end: page ${pages} leads back to an earlier page.`);
    }
    token = next;
    seen.add(next);
  }
  throw endless(
    `The response to ${action} has more than ${mostPages} pages, which is the most that is read.`,
  );
}

function endless(message: string): Failure {
  return unexpectedResponse({ service: 'aws', message });
}
