// Draws Markdown as GitHub would, with its Mermaid charts, in a real browser: for the pictures of the docs, and for the test that finds layout errors.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Marked } from 'marked';
import { type Browser, chromium, type Page } from 'playwright-core';

/** One of GitHub's two themes. */
export type Theme = 'light' | 'dark';

/** The number of charts of a page, and its layout errors, if any. */
export interface Inspection {
  readonly charts: number;
  readonly problems: readonly string[];
}

/** The same, and a picture of the page. */
export interface Rendered extends Inspection {
  readonly png: Buffer;
}

/** The code that draws and inspects, in the page. */
const IN_PAGE = fileURLToPath(new URL('render-in-page.js', import.meta.url));

const PAGE_COLORS: Readonly<Record<Theme, string>> = { light: '#ffffff', dark: '#0d1117' };

/** As wide as a job summary is on a laptop, in CSS pixels. */
const PAGE_WIDTH = 960;

/** Opens Debian's Chromium, or the browser in CHROMIUM. The pages load nothing from outside. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
}

/** How Markdown is rendered. */
export interface RenderOptions {
  /** All folded sections are open. `false` */
  readonly isUnfolded?: boolean;
  /** Of the window, in CSS pixels. As wide as a laptop's page by default. */
  readonly width?: number;
}

/** Renders Markdown in a theme. */
export function renderMarkdown(
  browser: Browser,
  markdown: string,
  theme: Theme,
  { isUnfolded = false, width = PAGE_WIDTH }: RenderOptions = {},
): Promise<Rendered> {
  return onPage(browser, theme, width, async (page) => ({
    ...(await draw(page, html(markdown, theme, isUnfolded), theme)),
    png: await page.screenshot({ fullPage: true }),
  }));
}

/** Finds layout errors of Markdown in a theme, without a picture, which would take twice as long. */
export function inspectMarkdown(browser: Browser, markdown: string, theme: Theme): Promise<Inspection> {
  return onPage(browser, theme, PAGE_WIDTH, (page) => draw(page, html(markdown, theme, false), theme));
}

async function draw(page: Page, content: string, theme: Theme): Promise<Inspection> {
  await page.setContent(content);
  if (content.includes('class="chart"')) {
    await page.addScriptTag({ content: source('mermaid/dist/mermaid.min.js') });
  }
  await page.addScriptTag({ path: IN_PAGE });
  const problems: readonly string[] = await page.evaluate(`drawAndInspect('${theme}')`);
  return { charts: await page.locator('.chart svg').count(), problems };
}

async function onPage<Result>(
  browser: Browser,
  theme: Theme,
  width: number,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await browser.newPage({
    viewport: { width, height: 400 },
    colorScheme: theme,
    deviceScaleFactor: 1.5,
  });
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

function source(file: string): string {
  return readFileSync(createRequire(import.meta.url).resolve(file), 'utf8');
}

function html(markdown: string, theme: Theme, isUnfolded: boolean): string {
  const body = new Marked({ gfm: true })
    .parse(markdown, { async: false })
    .replace(
      /<blockquote>\s*<p>\[!(\w+)\]\n?/g,
      (_, kind: string) =>
        `<blockquote class="markdown-alert markdown-alert-${kind.toLowerCase()}"><p class="markdown-alert-title">${kind}</p><p>`,
    )
    .replace(/<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g, '<div class="chart">$1</div>');
  return `<!doctype html><meta charset="utf-8"><style>${source(`github-markdown-css/github-markdown-${theme}.css`)}
    body { margin: 24px; background: ${PAGE_COLORS[theme]} }
    .chart svg { max-width: 100%; height: auto }</style>
    <article class="markdown-body">${isUnfolded ? body.replaceAll('<details>', '<details open>') : body}</article>`;
}
