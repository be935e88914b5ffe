// A plan's YAML as a tree of source texts with their places. YAML's own types are never asked: they would turn 010, 1e1 and yes
// into other things. What a plan has no use for (tags, merge keys, several documents) is refused here.

import {
  type Alias,
  Composer,
  type CST,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  Parser,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { excerpt, quoted } from '../plain-text.ts';
import type { Mistakes } from './mistakes.ts';
import type { Place } from './model.ts';

/** One key of a mapping, and its value. */
export interface Entry {
  readonly key: string;
  /** Where the key is. */
  readonly at: Place;
  readonly value: Tree;
}

/** A value. `at` is where it stands: of what an alias stands for, where the alias is. */
export type Tree =
  | { readonly kind: 'scalar'; readonly at: Place; readonly text: string }
  | { readonly kind: 'mapping'; readonly at: Place; readonly entries: () => readonly Entry[] }
  | { readonly kind: 'sequence'; readonly at: Place; readonly items: () => readonly Tree[] }
  /** No value, or YAML's null; in a mapping, `at` is where its key is. */
  | { readonly kind: 'nothing'; readonly at: Place }
  /** What is already among the mistakes. */
  | { readonly kind: 'refused'; readonly at: Place };

/** Longer files are no plans. In bytes of UTF-8. */
const LONGEST = 1024 * 1024;

/** No plan nests deeper, with room to spare. */
const DEEPEST = 20;

/** So much is read at most, since aliases let a small file stand for a large one. Entries of mappings and sequences. */
const LARGEST = 200_000;

/** Reads YAML into a tree; `undefined` where it is none, or nothing, which is then among the mistakes. */
export function readYaml(text: string, mistakes: Mistakes): Tree | undefined {
  const top = { line: 1, column: 1 };
  if (Buffer.byteLength(text) > LONGEST) {
    mistakes.add(top, 'the file is larger than 1 MiB, which no plan is');
    return undefined;
  }
  const lineCounter = new LineCounter();
  const tokens = firstTokens(new Parser(lineCounter.addNewLine).parse(text.replace(/^\uFEFF/, '')));
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false });
  const [document, second] = composer.compose(tokens, true, text.length);
  if (document === undefined) throw new Error('The parser gave no document');
  const place = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  if (second) mistakes.add(place(second.range[0]), SECOND_DOCUMENT);
  for (const error of document.errors) mistakes.add(place(error.pos[0]), inWords(error));
  if (second || document.errors.length > 0) return undefined;
  if (document.contents === null) {
    mistakes.add(top, 'the file is empty: a plan has environments and activities');
    return undefined;
  }
  return new TreeReader(place, mistakes, document.contents).tree(document.contents);
}

/** A file that is no YAML has as many errors as characters: these are enough. */
const MOST_ERRORS = 1_000;

/** What a parser finds, until it has found too many errors. */
function* firstTokens(tokens: Iterable<CST.Token>): Generator<CST.Token, void> {
  let errors = 0;
  for (const token of tokens) {
    if (token.type === 'error') errors += 1;
    if (errors > MOST_ERRORS) return;
    yield token;
  }
}

const SECOND_DOCUMENT = 'a second document begins: a plan is one document, without --- inside';
const TOO_DEEP = 'this is nested deeper than a plan is';
const NO_TAGS = 'a plan has no tags such as !!int: write the value alone';
const NO_MERGE = 'merge keys (<<) are not read: settings for all stand at the top level, sizes in activities';

/** What the parser complains of, where its own words do not fit a plan. */
const IN_WORDS: Partial<Record<YAMLError['code'], string>> = {
  RESOURCE_EXHAUSTION: TOO_DEEP,
  TAG_RESOLVE_FAILED: NO_TAGS,
};

function inWords({ code, message }: YAMLError): string {
  return IN_WORDS[code] ?? `this is no YAML: ${excerpt(message)}`;
}

const NULL = /^(?:|~|null|Null|NULL)$/;

class TreeReader {
  readonly #place: (offset: number) => Place;
  readonly #mistakes: Mistakes;
  /** What each alias stands for: the last node of its name before it. */
  readonly #targets = new Map<Alias, Node>();
  #left = LARGEST;

  constructor(place: (offset: number) => Place, mistakes: Mistakes, root: Node) {
    this.#place = place;
    this.#mistakes = mistakes;
    this.#look(root, new Map(), 0);
  }

  /** Looks at every node once, in the order of the file: for aliases, and for what is refused wherever it stands. */
  #look(node: unknown, anchors: Map<string, Node>, depth: number): void {
    if (!isNode(node)) return;
    if (depth > DEEPEST) {
      this.#mistakes.add(this.#at(node), TOO_DEEP);
      return;
    }
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target) this.#targets.set(node, target);
      else this.#mistakes.add(this.#at(node), `${quoted(`*${node.source}`)} stands for nothing before it`);
      return;
    }
    if (node.tag !== undefined) this.#mistakes.add(this.#at(node), NO_TAGS);
    if (node.anchor !== undefined) anchors.set(node.anchor, node);
    if (!isMap(node) && !isSeq(node)) return;
    for (const item of node.items) {
      for (const part of isPair(item) ? [item.key, item.value] : [item]) this.#look(part, anchors, depth + 1);
    }
  }

  /** The tree of a node, whose parts are read when they are asked for: aliases may make it endless. */
  tree(node: unknown, at = this.#at(node)): Tree {
    if (isAlias(node)) {
      const target = this.#targets.get(node);
      return target ? this.tree(target, at) : { kind: 'refused', at };
    }
    if (isMap(node)) return { kind: 'mapping', at, entries: () => this.#entries(node) };
    if (isSeq(node)) {
      const items = () => this.#afford(node.items).map((item) => this.tree(item));
      return { kind: 'sequence', at, items };
    }
    const { source = '', type = 'PLAIN' } = isScalar(node) ? node : {};
    return type === 'PLAIN' && NULL.test(source)
      ? { kind: 'nothing', at }
      : { kind: 'scalar', at, text: source };
  }

  #entries(map: YAMLMap): readonly Entry[] {
    const seen = new Set<string>();
    return this.#afford(map.items).flatMap((pair) => {
      const key = this.tree(pair.key);
      const name = key.kind === 'scalar' ? key.text : undefined;
      const wrong = name === undefined ? 'a key is a plain name here' : this.#wrongKey(name, seen);
      if (wrong !== undefined) this.#mistakes.add(key.at, wrong);
      if (name === undefined || wrong !== undefined) return [];
      seen.add(name);
      const value = this.tree(pair.value);
      return [{ key: name, at: key.at, value: value.kind === 'nothing' ? { ...value, at: key.at } : value }];
    });
  }

  #wrongKey(name: string, seen: ReadonlySet<string>): string | undefined {
    if (name === '<<') return NO_MERGE;
    return seen.has(name) ? `${quoted(name)} is here twice` : undefined;
  }

  /** The parts of a node, while there is room for them. */
  #afford<Part>(parts: readonly Part[]): readonly Part[] {
    this.#left -= parts.length;
    if (this.#left >= 0) return parts;
    this.#mistakes.add(
      { line: 1, column: 1 },
      `the plan has more than ${LARGEST} entries, its aliases followed`,
    );
    return [];
  }

  #at(node: unknown): Place {
    return this.#place(isNode(node) ? (node.range?.[0] ?? 0) : 0);
  }
}
