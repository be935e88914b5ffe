// One list of all stacks for many runs. Thousands of calls for single stacks would be throttled.

import { listOrRefusal, type Stack, type StackSource } from '../api/discovery.ts';
import { Failure } from '../failure.ts';
import { OneCall } from './one-call.ts';

/** Opens the stacks of a region. Its calls end with the signal. */
export type OpenStacks = (signal: AbortSignal) => Promise<StackSource>;

/** Lists all stacks once for all callers. */
export class StackListing {
  readonly #open: OpenStacks;
  /** All stacks, or the refusal, which would be the same for the next caller. */
  readonly #list = new OneCall<readonly Stack[] | Failure>();

  constructor(open: OpenStacks) {
    this.#open = open;
  }

  /** The stacks, for one run. */
  source(signal: AbortSignal): StackSource {
    return {
      all: async () => {
        const list = async (during: AbortSignal) => listOrRefusal(await this.#open(during));
        const stacks = await this.#list.ask(list, signal);
        if (stacks instanceof Failure) throw stacks;
        return stacks;
      },
      byName: async (name) => {
        const own = await this.#open(signal);
        return own.byName(name);
      },
    };
  }
}
