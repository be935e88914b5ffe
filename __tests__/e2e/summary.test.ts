// The layout of the job summary, rendered in a browser in both of GitHub's themes: Mermaid draws every chart, and
// nothing is truncated or overlaps.

import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, renderMarkdown } from '../../scripts/render-markdown.ts';
import { summaryMarkdown } from '../../src/render/summary.ts';
import { scale } from '../support/action.ts';
import { steppedCloud } from '../support/cloud.ts';
import { fleetReport, manyReport, runReport, sampleAt } from '../support/reports.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** In CSS pixels. */
const PHONE_WIDTH = 390;

/** Half an hour of a large fleet that scales up, loses instances, and recovers. */
const LONG = runReport({
  seconds: 1_800,
  fleets: [
    fleetReport({
      fleet: 'nonreg-with-a-long-name-17-backend',
      requested: '100%',
      target: 1_200,
      floor: 2,
      running: 1_200,
      usable: 1_200,
      secondsTo: { posted: 1, observed: 70, running: 1_500, ready: 1_700 },
      expiresAt: '2026-01-05T14:00:00.000Z',
      previous: '12',
      samples: Array.from({ length: 90 }, (_, index) =>
        sampleAt(index * 20, index < 45 ? index * 20 : 1_200 - (index % 4) * 100, {
          target: 1_200,
          initializing: 100,
        }),
      ),
    }),
  ],
});

/** Summaries by content, and the number of charts in each. */
const SUMMARIES: readonly (readonly [name: string, charts: number, markdown: () => Promise<string>])[] = [
  ['ready fleets', 2, async () => (await scale(await steppedCloud())).summary],
  ['a fleet with too few instances', 2, async () => (await scale(await steppedCloud(), { frontend: '99' })).summary],
  ['invalid inputs', 0, async () => (await scale(await steppedCloud(), { frontend: 'ten' })).summary],
  ['a long run', 1, async () => summaryMarkdown(manyReport([LONG]))],
];

describe.each(SUMMARIES)('the summary of %s', (name, charts, markdown) => {
  test('is readable in both themes', async () => {
    const text = await markdown();
    for (const theme of ['light', 'dark'] as const) {
      const rendered = await renderMarkdown(browser, text, theme, { isUnfolded: true });
      expect({ theme, charts: rendered.charts, problems: rendered.problems }).toEqual({
        theme,
        charts,
        problems: [],
      });
      keep(`${name}-${theme}`, rendered.png);
    }
  });

  test('has charts that are readable on a phone, where tables scroll', async () => {
    const rendered = await renderMarkdown(browser, await markdown(), 'light', { width: PHONE_WIDTH });
    const problems = rendered.problems.filter((problem) => !problem.startsWith('a table is cut off'));
    expect({ charts: rendered.charts, problems }).toEqual({ charts, problems: [] });
    keep(`${name}-phone`, rendered.png);
  });
});

test('layout errors are detected', async () => {
  const chart = summaryMarkdown(manyReport([LONG])).replace('title "', `title "${'far too long '.repeat(20)}`);
  const broken = chart.replace('xychart-beta', 'xychart-gamma');
  const wide = `|${' a heading |'.repeat(40)}\n|${' --- |'.repeat(40)}\n`;
  const problems = await Promise.all(
    [chart, broken, wide].map(async (text) => (await renderMarkdown(browser, text, 'light')).problems.join()),
  );
  expect(problems).toEqual([
    expect.stringContaining('a label exceeds its chart: far too long'),
    expect.stringContaining('chart 0: '),
    expect.stringContaining('a table is cut off on the right'),
  ]);
});

/** Pictures for a visual check. */
function keep(name: string, png: Buffer): void {
  const folder = new URL('../../build/pictures/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`${name.replaceAll(' ', '-')}.png`, folder), png);
}
