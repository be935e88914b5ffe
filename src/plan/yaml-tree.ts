// From the bytes of a plan's file to a tree of source texts with their places. YAML's own types are not used: they would change
// 010, 1e1 and yes. YAML features that a plan does not need (tags, merge keys, several documents) are refused here.

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
import { excerpt, plainText, quoted } from '../base/text.ts';
import type { PlanProblem } from '../errors/plan.ts';
import type { Position } from './model.ts';

/** More problems than these have one reason, and take time to collect: a file that is not YAML has one for each character. */
const MOST_PROBLEMS = 1_000;

/** The problems found so far. A problem that an alias leads to again counts once. */
export class Problems {
  readonly #all = new Map<string, PlanProblem>();
  #hasMore = false;

  /** Whether there are more than are collected. */
  get hasMore(): boolean {
    return this.#hasMore;
  }

  get isEmpty(): boolean {
    return this.#all.size === 0;
  }

  /** Adds a problem at a place: a sentence without its full stop. */
  add({ line, column }: Position, message: string): void {
    if (this.#all.size < MOST_PROBLEMS) this.#all.set(`${line}:${column}: ${message}`, { line, column, message });
    else this.#hasMore = true;
  }

  /** All of them, in the order of the file. */
  inOrder(): readonly PlanProblem[] {
    return [...this.#all.values()].sort((one, other) => one.line - other.line || one.column - other.column);
  }
}

/** A space that looks like the plain one. */
const OTHER_SPACE = /(?! )\p{Zs}/u;

/** A problem, with the space of another kind in its line that may be the cause. */
export function withSpaces(problem: PlanProblem, line: string): PlanProblem {
  const space = OTHER_SPACE.exec(line);
  if (space === null) return problem;
  const hint = `Column ${space.index + 1} of this line has ${plainText(space[0])}, which looks like a space; replace it with a plain space`;
  const stop = problem.message.endsWith('?') ? '' : '.';
  return { ...problem, message: `${problem.message}${stop} ${hint}` };
}

/** One key of a mapping, and its value. */
export interface MappingEntry {
  readonly key: string;
  /** Where the key is. */
  readonly at: Position;
  readonly value: Tree;
}

/** A value. `at` is its place; for an alias, the place of the alias. */
export type Tree =
  | { readonly kind: 'scalar'; readonly at: Position; readonly text: string }
  | { readonly kind: 'mapping'; readonly at: Position; readonly entries: () => readonly MappingEntry[] }
  | { readonly kind: 'sequence'; readonly at: Position; readonly items: () => readonly Tree[] }
  /** No value, or YAML's null; in a mapping, `at` is the place of its key. */
  | { readonly kind: 'nothing'; readonly at: Position }
  /** A value that is a problem already. */
  | { readonly kind: 'refused'; readonly at: Position };

/** The place of what concerns the whole file. */
export const TOP: Position = { line: 1, column: 1 };

/** The largest file, in bytes of UTF-8. A thousand environments have about 200 KB; the parser needs seconds for the worst of this size. */
const LONGEST = 256 * 1024;

/** The deepest nesting, far deeper than that of any plan. */
const DEEPEST = 20;

/** The most entries of mappings and sequences: with aliases, a small file can stand for a large one. */
const LARGEST = 200_000;

/**
 * The text of a plan's file, or why it cannot be read. Editors and PowerShell on Windows write UTF-16, and some programs a
 * byte order mark.
 */
export function decodePlan(bytes: Uint8Array): { readonly text: string } | { readonly problem: PlanProblem } {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-32') return { problem: { ...TOP, message: `the file is UTF-32; ${SAVE}` } };
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    const [before = ''] = new TextDecoder(encoding).decode(bytes).split('\uFFFD', 1);
    const lines = before.split('\n');
    const message = `invalid ${encoding.toUpperCase()} text begins here; ${SAVE}`;
    return { problem: { line: lines.length, column: (lines.at(-1) ?? '').length + 1, message } };
  }
}

const SAVE = 'save the file as UTF-8';

/** By the byte order mark, or else by the zero bytes of the first character, which is ASCII in every plan. */
function encodingOf([first, second, third, fourth]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32' {
  const isZero = (byte: number | undefined) => byte === 0;
  if (isZero(first) && isZero(second)) return 'utf-32';
  const isLittle = (first === 0xff && second === 0xfe) || (first !== undefined && isZero(second));
  if (isLittle) return isZero(third) && isZero(fourth) ? 'utf-32' : 'utf-16le';
  return (first === 0xfe && second === 0xff) || isZero(first) ? 'utf-16be' : 'utf-8';
}

/** Reads YAML into a tree; if the text is not YAML, or empty, `undefined` and a problem. */
export function readYaml(text: string, problems: Problems): Tree | undefined {
  if (Buffer.byteLength(text) > LONGEST) {
    problems.add(
      TOP,
      'the file is larger than 256 KiB; split the plan into several files, and use one of them in each run',
    );
    return undefined;
  }
  const lineCounter = new LineCounter();
  const tokens = firstTokens(new Parser(lineCounter.addNewLine).parse(text.replace(/^\uFEFF/, '')));
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false });
  const [document, second] = composer.compose(tokens, true, text.length);
  if (document === undefined) throw new Error('The parser gave no document');
  const place = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  if (second) problems.add(place(second.range[0]), SECOND_DOCUMENT);
  for (const error of document.errors.slice(0, MOST_PROBLEMS + 1)) problems.add(place(error.pos[0]), inWords(error));
  if (second || document.errors.length > 0) return undefined;
  if (document.contents === null) {
    problems.add(TOP, 'the file is empty; a plan needs `environments` and `activities`');
    return undefined;
  }
  return new TreeReader(place, problems, document.contents).tree(document.contents);
}

/** The tokens of a parser, until it has found more errors than are collected. */
function* firstTokens(tokens: Iterable<CST.Token>): Generator<CST.Token, void> {
  let errors = 0;
  for (const token of tokens) {
    yield token;
    if (token.type === 'error') errors += 1;
    if (errors > MOST_PROBLEMS) return;
  }
}

const SECOND_DOCUMENT = 'a second YAML document begins here; a plan is one document, so remove the `---`';
const TOO_DEEP = 'the nesting is too deep for a plan';
const NO_TAGS = 'YAML tags such as `!!int` are not supported; write only the value';
const NO_MERGE = 'merge keys (`<<`) are not supported; write common settings at the top level, and sizes in activities';

/** Errors of the parser whose own messages do not fit a plan. */
const IN_WORDS: Partial<Record<YAMLError['code'], string>> = {
  RESOURCE_EXHAUSTION: TOO_DEEP,
  TAG_RESOLVE_FAILED: NO_TAGS,
};

function inWords({ code, message }: YAMLError): string {
  return IN_WORDS[code] ?? `invalid YAML: ${excerpt(message)}`;
}

const NULL = /^(?:|~|null|Null|NULL)$/;

class TreeReader {
  readonly #place: (offset: number) => Position;
  readonly #problems: Problems;
  /** The node of each alias: the last one of its name before it. */
  readonly #targets = new Map<Alias, Node>();
  #left = LARGEST;

  constructor(place: (offset: number) => Position, problems: Problems, root: Node) {
    this.#place = place;
    this.#problems = problems;
    this.#look(root, new Map(), 0);
  }

  /** Visits every node once, in the order of the file: finds the nodes of aliases, and what is refused everywhere. */
  #look(node: unknown, anchors: Map<string, Node>, depth: number): void {
    if (!isNode(node)) return;
    if (depth > DEEPEST) {
      this.#problems.add(this.#at(node), TOO_DEEP);
      return;
    }
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target) this.#targets.set(node, target);
      else this.#problems.add(this.#at(node), `the alias ${quoted(`*${node.source}`)} has no anchor before it`);
      return;
    }
    if (node.tag !== undefined) this.#problems.add(this.#at(node), NO_TAGS);
    if (node.anchor !== undefined) anchors.set(node.anchor, node);
    if (!isMap(node) && !isSeq(node)) return;
    for (const item of node.items) {
      for (const part of isPair(item) ? [item.key, item.value] : [item]) this.#look(part, anchors, depth + 1);
    }
  }

  /** The tree of a node. Its parts are read on demand, because aliases can make it endless. */
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
    return type === 'PLAIN' && NULL.test(source) ? { kind: 'nothing', at } : { kind: 'scalar', at, text: source };
  }

  #entries(map: YAMLMap): readonly MappingEntry[] {
    const seen = new Set<string>();
    return this.#afford(map.items).flatMap((pair) => {
      const key = this.tree(pair.key);
      const name = key.kind === 'scalar' ? key.text : undefined;
      const problem = name === undefined ? 'a key must be a string' : this.#keyProblem(name, seen);
      if (problem !== undefined) this.#problems.add(key.at, problem);
      if (name === undefined || problem !== undefined) return [];
      seen.add(name);
      const value = this.tree(pair.value);
      return [{ key: name, at: key.at, value: value.kind === 'nothing' ? { ...value, at: key.at } : value }];
    });
  }

  #keyProblem(name: string, seen: ReadonlySet<string>): string | undefined {
    if (name === '<<') return NO_MERGE;
    return seen.has(name) ? `${quoted(name)} is set twice; remove one of them` : undefined;
  }

  /** The parts of a node, as long as the plan is small enough. */
  #afford<Part>(parts: readonly Part[]): readonly Part[] {
    this.#left -= parts.length;
    if (this.#left >= 0) return parts;
    this.#problems.add(
      TOP,
      `the plan has more than ${LARGEST} entries, including those of aliases; split it into several files, and use one of them in each run`,
    );
    return [];
  }

  #at(node: unknown): Position {
    return this.#place(isNode(node) ? (node.range?.[0] ?? 0) : 0);
  }
}
