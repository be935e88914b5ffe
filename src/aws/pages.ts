// Reads all pages of an answer, up to a limit, since a server with endless pages would never let a run end.

import type { Failure } from '../errors/failure.ts';
import { unexpectedResponse } from '../errors/services.ts';

/** One page of an answer, with the token of the next page, which the last page does not have. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string | undefined;
}

/** The call whose pages are read, and their maximum number. */
export interface Paged {
  /** The permission: `cloudwatch:GetMetricData`. */
  readonly action: string;
  readonly mostPages: number;
}

/**
 * The items of all pages. `read` gets the token of the page, and none for the first one. Throws what `read` throws.
 *
 * @throws Failure (`refused`) if a token is repeated, or there are more than `mostPages` pages
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
  throw endless(`The response to ${action} has more than ${mostPages} pages, which is the most that is read.`);
}

function endless(message: string): Failure {
  return unexpectedResponse({ service: 'aws', message });
}
