// The README's pictures: each one exists, is small, and is rendered by a browser as GitHub embeds it.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../scripts/render-markdown.ts';

const ROOT = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', ROOT), 'utf8');
const pictures = [...readme.matchAll(/(?:src|srcset)="([^"]+)"/g)].map(([, path = '']) => path);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('the README shows the pictures', () => {
  expect([...pictures].sort()).toEqual([
    'docs/pictures/summary-dark.png',
    'docs/pictures/summary-light.png',
    'docs/pictures/terminal.svg',
  ]);
});

test.each(pictures)('%s is small and renders', async (path) => {
  const content = readFileSync(new URL(path, ROOT));
  expect(content.length).toBeLessThan(200 * 1024);
  const type = path.endsWith('.svg') ? 'image/svg+xml' : 'image/png';
  const page = await browser.newPage();
  try {
    await page.setContent(`<img src="data:${type};base64,${content.toString('base64')}">`);
    const width: unknown = await page.evaluate(
      'document.images[0].decode().then(() => document.images[0].naturalWidth)',
    );
    expect(width).toBeGreaterThanOrEqual(600);
  } finally {
    await page.close();
  }
});
