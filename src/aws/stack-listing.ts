// One list of all stacks for many runs: to ask for each fleet by name would be thousands of calls, which AWS throttles.

import type { Stack, StackSource } from '../api/discovery.ts';
import { awsRefused } from '../causes/services.ts';
import { Failure } from '../failure.ts';
import { OneCall } from './one-call.ts';

/** Opens the stacks of a region; its calls end with the signal. */
export type OpenStacks = (signal: AbortSignal) => Promise<StackSource>;

/** Answers every question about stacks from one list, which is asked for once. Where AWS refuses it, they are asked for by name. */
export class StackListing {
  readonly #open: OpenStacks;
  /** All stacks, or why they may not be listed. */
  readonly #list = new OneCall<readonly Stack[] | Failure>();

  constructor(open: OpenStacks) {
    this.#open = open;
  }

  /** The stacks, for one run. */
  source(signal: AbortSignal): StackSource {
    const list = () => this.#list.ask(async (during) => listOf(await this.#open(during)), signal);
    return {
      byName: async (name) => {
        const stacks = await list();
        if (!(stacks instanceof Failure)) return stacks.find((stack) => stack.name === name);
        const own = await this.#open(signal);
        return own.byName(name);
      },
      all: async () => {
        const stacks = await list();
        if (stacks instanceof Failure) throw stacks;
        return stacks;
      },
    };
  }
}

/** A refusal is kept, since the next who asks would meet it, too. */
async function listOf(stacks: StackSource): Promise<readonly Stack[] | Failure> {
  try {
    return await stacks.all();
  } catch (thrown) {
    if (thrown instanceof Failure && thrown.code === awsRefused.code) return thrown;
    throw thrown;
  }
}
