// Layers that have no flag of their own are given their size and their URL in pairs, `cache=2`: by --size and --url, and their variables.

import type { Mistake } from '../../causes/run.ts';
import { URL_SUFFIX } from '../../clonesquad/fleet-name.ts';
import { isReserved } from '../../plan/keys.ts';
import { exampleApiUrl } from '../../settings/examples.ts';
import { type Source, type Spelling, textSource } from '../../settings/source.ts';

/** The flags that take pairs, in the order in which they are read. */
const PAIR_LISTS = ['size', 'url'] as const;

/** One of {@link PAIR_LISTS}. */
export type PairList = (typeof PAIR_LISTS)[number];

/** What stands in one place, the command line or the variables. */
export interface Texts {
  /** What is given by name, without a pair. */
  readonly named: (name: string) => string | undefined;
  readonly pairs: (list: PairList) => readonly string[];
  readonly spell: (name: string) => Spelling;
}

/** All that one place gives. */
export interface OfPlace {
  readonly source: Source;
  /** The layers that pairs name. */
  readonly layers: Readonly<Record<PairList, readonly string[]>>;
  /** Pairs that are none, or give something twice. */
  readonly mistakes: readonly Mistake[];
}

/** How the setting that a pair gives is called, after its layer, and what a right one may give. */
const KINDS: Readonly<Record<PairList, { readonly suffix: string; readonly right: string }>> = {
  size: { suffix: '', right: '2' },
  url: { suffix: URL_SUFFIX, right: exampleApiUrl() },
};

/** The pair that gives a setting that has no name of its own: its list, and what stands before the `=`. */
export function pairOf(name: string): { readonly list: PairList; readonly layer: string } {
  const { suffix } = KINDS.url;
  if (name.endsWith(suffix)) return { list: 'url', layer: name.slice(0, -suffix.length) };
  return { list: 'size', layer: name };
}

/** Puts the pairs of one place beside what it gives by name. */
export function readPairs({ named, pairs, spell }: Texts): OfPlace {
  const mistakes: Mistake[] = [];
  const given = new Map<string, string>();
  const layers: Readonly<Record<PairList, string[]>> = { size: [], url: [] };
  for (const list of PAIR_LISTS) {
    const { suffix, right } = KINDS[list];
    for (const text of pairs(list)) {
      const [, layer = '', value = ''] = /^([^=]+)=([\s\S]+)$/.exec(text) ?? [];
      const name = `${layer}${suffix}`;
      const isTwice = given.has(name) || Boolean(named(name));
      const why = whyNoPair(list, layer, isTwice);
      if (why === undefined) {
        given.set(name, value);
        layers[list].push(layer);
      } else {
        const { name: input, example } = spell(list);
        mistakes.push({ input, value: text, why, example: example(`cache=${right}`) });
      }
    }
  }
  return { source: textSource((name) => given.get(name) ?? named(name), spell), layers, mistakes };
}

function whyNoPair(list: PairList, layer: string, isTwice: boolean): string | undefined {
  if (layer === '') return 'a layer and what it is given stand around an =';
  if (isReserved(layer)) return `${layer} is no name of a layer`;
  if (list === 'url' && layer.includes('/')) return 'a subfleet has the API of its layer';
  return isTwice ? `${layer} is given twice` : undefined;
}
