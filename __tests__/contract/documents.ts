// The documents of the project, parsed as Markdown: code blocks, inline code, links and anchors.

import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Marked, type Token } from 'marked';
import { parse, stringify } from 'yaml';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** One fenced code block. */
export interface Block {
  /** Its location and first line: `docs/cli.md, block 3: npm pack`. */
  readonly name: string;
  /** The language after the fence; empty if there is none. */
  readonly language: string;
  readonly text: string;
}

/** One document. */
export interface Document {
  /** Its path in the project. */
  readonly path: string;
  readonly markdown: string;
  readonly blocks: readonly Block[];
  /** All inline code. */
  readonly code: readonly string[];
  /** The targets of its links and pictures, as written. */
  readonly links: readonly string[];
  /** The anchors of its headings, as GitHub makes them. */
  readonly anchors: ReadonlySet<string>;
}

/** Folders with generated files or files of other projects. */
const FOREIGN = /^(?:node_modules|build|coverage|dist)$/;

/** Every document of the project, also one that is added later. */
export function readDocuments(): readonly Document[] {
  const paths = globSync('**/*.md', { cwd: ROOT, exclude: (path) => FOREIGN.test(path) });
  return paths.sort().map((path) => takeApart(path, readFileSync(`${ROOT}${path}`, 'utf8')));
}

/** Parses one document. */
function takeApart(path: string, markdown: string): Document {
  const marked = new Marked({ gfm: true });
  const [blocks, code, links, headings]: [Block[], string[], string[], string[]] = [[], [], [], []];
  const take = (token: Token): void => {
    if (token.type === 'code') {
      const name = `${path}, block ${blocks.length + 1}: ${String(token.text).split('\n')[0]}`;
      blocks.push({ name, language: String(token.lang ?? ''), text: String(token.text) });
    } else if (token.type === 'codespan') code.push(String(token.text));
    else if (token.type === 'link' || token.type === 'image') links.push(String(token.href));
    else if (token.type === 'heading') headings.push(String(token.text));
    else if (token.type === 'html') links.push(...linksInHtml(token.raw));
  };
  void marked.walkTokens(marked.lexer(markdown), take);
  return { path, markdown, blocks, code, links, anchors: anchorsOf(headings) };
}

/** A picture with a variant for each theme must be in HTML. */
function linksInHtml(html: string): readonly string[] {
  return [...html.matchAll(/\b(?:src|srcset|href)="([^"]*)"/g)].map(([, link = '']) => link);
}

function anchorsOf(headings: readonly string[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  return new Set(
    headings.map((heading) => {
      const slug = heading
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}_ -]/gu, '')
        .replaceAll(' ', '-');
      const before = seen.get(slug) ?? 0;
      seen.set(slug, before + 1);
      return before === 0 ? slug : `${slug}-${before}`;
    }),
  );
}

/** The kind of a block: each kind has its own tests. */
export type Kind = 'workflow' | 'plan' | 'shell' | 'json' | 'diagram';

/** The kind of a block; throws if no test checks it. */
export function kindOf({ name, language, text }: Block): Kind {
  if (language === 'sh') return 'shell';
  if (language === 'json') return 'json';
  if (language === 'mermaid') return 'diagram';
  const keys = language === 'yaml' ? Object.keys(parse(text) ?? {}) : [];
  if (keys.includes('jobs') || keys.join() === 'steps') return 'workflow';
  if (keys.includes('environments') && keys.includes('activities')) return 'plan';
  throw new Error(`${name}: nothing tests such a block (${language || 'without a language'})`);
}

/** All blocks of a kind, by name. */
export function blocksOf(kind: Kind): readonly (readonly [name: string, block: Block])[] {
  const blocks = readDocuments().flatMap((document) => document.blocks);
  return blocks.filter((block) => kindOf(block) === kind).map((block) => [block.name, block]);
}

/** The workflow of a block. If the block has only steps, they become a job. */
export function wholeWorkflow({ text }: Block): string {
  const { jobs, steps } = parse(text);
  if (jobs !== undefined) return text;
  const job = { 'runs-on': 'ubuntu-latest', steps };
  return stringify({ on: 'workflow_dispatch', jobs: { job } });
}
