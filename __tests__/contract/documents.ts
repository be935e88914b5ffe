// The documents of the project, taken apart by a parser of Markdown: their blocks of code, the code within lines, links, and anchors.

import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Marked, type Token } from 'marked';
import { parse, stringify } from 'yaml';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** One fenced block. */
export interface Block {
  /** Where it stands, and how it begins: `docs/cli.md, block 3: npm pack`. */
  readonly name: string;
  /** The word after the fence; empty: there is none. */
  readonly language: string;
  readonly text: string;
}

/** One document. */
export interface Document {
  /** Its path in the project. */
  readonly path: string;
  readonly markdown: string;
  readonly blocks: readonly Block[];
  /** All code within lines. */
  readonly code: readonly string[];
  /** Where its links and pictures lead, as written. */
  readonly links: readonly string[];
  /** The names by which links lead to its headings, as GitHub makes them. */
  readonly anchors: ReadonlySet<string>;
}

/** Folders of what is generated or comes from others. */
const FOREIGN = /^(?:node_modules|build|coverage|dist)$/;

/** Every document of the project, those that nobody has thought of when this was written included. */
export function readDocuments(): readonly Document[] {
  const paths = globSync('**/*.md', { cwd: ROOT, exclude: (path) => FOREIGN.test(path) });
  return paths.sort().map((path) => takeApart(path, readFileSync(`${ROOT}${path}`, 'utf8')));
}

/** Takes one document apart. */
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

/** A picture with a variant for each theme can only be written in HTML. */
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

/** What a block is: each kind is tested in its own way. */
export type Kind = 'workflow' | 'plan' | 'shell' | 'json' | 'diagram';

/** Says what a block is; throws where it is nothing that is tested. */
export function kindOf({ name, language, text }: Block): Kind {
  if (language === 'sh') return 'shell';
  if (language === 'json') return 'json';
  if (language === 'mermaid') return 'diagram';
  const keys = language === 'yaml' ? Object.keys(parse(text) ?? {}) : [];
  if (keys.includes('jobs') || keys.join() === 'steps') return 'workflow';
  if (keys.includes('environments') && keys.includes('activities')) return 'plan';
  throw new Error(`${name}: nothing tests such a block (${language || 'without a language'})`);
}

/** All blocks of a kind, by their names. */
export function blocksOf(kind: Kind): readonly (readonly [name: string, block: Block])[] {
  const blocks = readDocuments().flatMap((document) => document.blocks);
  return blocks.filter((block) => kindOf(block) === kind).map((block) => [block.name, block]);
}

/** The whole workflow of a block: of one that has steps alone, with a job around them. */
export function wholeWorkflow({ text }: Block): string {
  const { jobs, steps } = parse(text);
  if (jobs !== undefined) return text;
  const job = { 'runs-on': 'ubuntu-latest', steps };
  return stringify({ on: 'workflow_dispatch', jobs: { job } });
}
