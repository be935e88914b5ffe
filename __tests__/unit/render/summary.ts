// The job summary: the result first, then fleets, charts with their samples, and the timeline. External text is escaped.

import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../../src/errors/failure.ts';
import type { Report } from '../../../src/render/report.ts';
import { noRunMarkdown, SUMMARY_BYTES, summaryMarkdown } from '../../../src/render/summary.ts';
import { naming } from '../../support/messages.ts';
import { fleetReport, manyReport, runReport, sampleAt } from '../../support/reports.ts';

const REFUSED = {
  result: 'refused',
  message: 'The answer was "<img src=x> | `x` [a](b)\n## x".',
  fixBy: 'user',
  fix: 'Ask again.',
} as const;

const SAMPLES = [sampleAt(0.8, 0), sampleAt(40, 0), sampleAt(62, 4, { initializing: 4 }), sampleAt(250, 4)];

const READY = runReport({
  headline: 'perf1 ended: frontend 4/4, after 4 min 12 s',
  seconds: 252,
  notices: [{ code: 'environment', text: 'A notice.' }],
  timeline: [
    { seconds: 1, fleet: 'perf1-frontend', message: 'it happened' },
    { seconds: 3, message: 'it happened to all' },
  ],
  fleets: [
    fleetReport({
      target: 4,
      floor: 2,
      fleetSize: 10,
      running: 4,
      usable: 4,
      pending: 0,
      initializing: 0,
      draining: 0,
      stopping: 0,
      unusable: 1,
      secondsTo: { posted: 1, observed: 41, running: 62, ready: 250 },
      previous: 'undefined',
      expiresAt: '2026-01-05T14:00:00.000Z',
      samples: SAMPLES,
      warnings: [{ code: 'floor', text: 'A warning.' }],
      notices: [{ code: 'auto', text: '*bold*' }],
    }),
  ],
});

/** The summary without its charts, which have their own tests. */
function withoutCharts(markdown: string): string {
  return markdown.replace(/```mermaid\n[\s\S]*?\n```/g, '(chart)');
}

describe('the summary', () => {
  test('of ready fleets has the result, the table, notices, charts and the timeline', () => {
    const markdown = withoutCharts(summaryMarkdown(manyReport([READY])));
    const lines = markdown.split('\n');
    expect(lines.slice(0, 4)).toEqual([`## ✅ ${READY.headline}`, '', '> [!WARNING]', '> A warning.']);
    expect(lines.filter((line) => line.startsWith('| perf1-frontend'))).toEqual([
      '| perf1-frontend | ✅ ok | 4 | 4 | 4 | 1 |',
      expect.stringMatching(
        /\| 2 \| 41 s \| 1 min 02 s \| 4 min 10 s \| 2026-01-05 14:00 UTC \| \[CS-perf1-frontend\]\(https:/,
      ),
    ]);
    expect(lines.filter((line) => /^\| \d/.test(line))).toEqual([
      '| 0.8 s | 0 | 4 | 0 | 0 | 0 | 0 |',
      '| 40 s | 0 | 4 | 0 | 0 | 0 | 0 |',
      '| 1 min 02 s | 4 | 4 | 4 | 0 | 0 | 0 |',
      '| 4 min 10 s | 4 | 4 | 0 | 0 | 0 | 0 |',
      '| 1 s | perf1-frontend | it happened |',
      '| 3 s |  | it happened to all |',
    ]);
    const order = [
      '> A warning.',
      '| perf1-frontend',
      '- A notice.',
      '- \\*bold\\*',
      '(chart)',
      '| 0.8 s | 0 |',
      'it happened',
    ];
    const places = order.map((text) => markdown.indexOf(text));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
  });

  test('of a failure starts with the error and its fix, and escapes external text', () => {
    const report = runReport({
      result: 'refused',
      headline: 'perf1 failed',
      finalState: 'What is set.',
      fleets: [fleetReport(REFUSED)],
    });
    const [title, , ...lines] = summaryMarkdown(manyReport([report])).split('\n');
    expect(title).toBe('## ❌ perf1 failed');
    expect(lines.slice(0, 4)).toEqual([
      '> [!CAUTION]',
      expect.stringMatching(
        /^> The answer was "&lt;img src=x&gt; \\\| \\`x\\` \\\[a\\\]\(b\)<br>## x"\.<br>.*Ask again\.$/,
      ),
      '>',
      expect.stringMatching(/^> .*What is set\.$/),
    ]);
    expect(lines).toContain('| perf1-frontend | ❌ refused | 4 |');
    expect(lines).toContainEqual(expect.stringMatching(/^\| perf1-frontend \| \[CS-/));
  });

  test('has a column if at least one fleet has a value', () => {
    const fleets = [
      fleetReport({ target: 4, usable: 0, pending: 0, initializing: 0, draining: 2 }),
      fleetReport({ fleet: 'perf1-backend', secondsTo: { observed: 3 } }),
    ];
    const lines = summaryMarkdown(manyReport([runReport({ fleets })])).split('\n');
    expect(lines.filter((line) => line.startsWith('| '))).toEqual([
      expect.stringMatching(/^(?:\| \w+ ){6}\|$/),
      expect.stringContaining('---'),
      '| perf1-frontend | ✅ ok | 4 | 4 | 0 | 2 |',
      '| perf1-backend | ✅ ok | 4 | – | – | – |',
      expect.stringMatching(/^(?:\| [\w ]+ ){3}\|$/),
      expect.stringContaining('---'),
      expect.stringMatching(/^\| perf1-frontend \| – \| \[CS-/),
      expect.stringMatching(/^\| perf1-backend \| 3 s \| \[CS-/),
    ]);
  });

  test('of a failure has a bullet for each fix, and URLs that can be copied', () => {
    const fix = 'Do one of these:\n  Ask again.\n  Run curl https://example.com/a_b.';
    const fleets = [fleetReport({ ...REFUSED, message: 'See https://example.com/a.', fix })];
    expect(summaryMarkdown(manyReport([runReport({ result: 'refused', fleets })]))).toContain(
      [
        '> See https://example.com/a.',
        '**Fix:** Do one of these:',
        '• Ask again.',
        '• Run curl https&#58;//example.com/a\\_b.',
      ].join('<br>'),
    );
  });

  test('of a run that could not start has the error', () => {
    const failure = new Failure({
      code: 'invalid-input',
      ...REFUSED,
      result: 'invalid-input',
      message: '<b>',
    });
    const lines = noRunMarkdown(failure, 'What is set.').split('\n');
    expect(lines).toEqual([
      expect.stringMatching(/^## ❌ .*\(invalid-input\)$/),
      ...['', '> [!CAUTION]', '> &lt;b&gt;', '>'],
      expect.stringMatching(/^> .*Ask again\.$/),
      '>',
      expect.stringMatching(/^> .*What is set\.$/),
      '>',
      expect.stringMatching(/^> .*\.md#invalid-input$/),
      '',
    ]);
  });

  test('of a cancelled run does not have the failure symbol', () => {
    expect(summaryMarkdown(manyReport([runReport({ result: 'cancelled' })]))).toMatch(/^## ⏹️ /);
  });
});

/** A report with many fleets and samples. */
function large(fleets: number, samples: number): Report {
  return {
    ...READY,
    timeline: Array.from({ length: samples }, (__, second) => ({
      seconds: second,
      message: `it happened ${second}`,
    })),
    fleets: Array.from({ length: fleets }, (_, index) =>
      fleetReport({
        fleet: `perf1-layer${index}`,
        secondsTo: { posted: 1, observed: 41 },
        samples: Array.from({ length: samples }, (__, second) => sampleAt(second, second % 7)),
      }),
    ),
  };
}

describe('a summary that would be too long', () => {
  test('reduces samples and points before it omits them, and is never truncated', () => {
    const contents = [
      [1, 100],
      [8, 200],
      [12, 100],
      [20, 300],
      [60, 300],
      [150, 10],
      [1_000, 10],
    ].map(([fleets = 0, samples = 0]) => {
      const markdown = summaryMarkdown(manyReport([large(fleets, samples)]));
      expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(SUMMARY_BYTES);
      const fences = markdown.match(/^```/gm) ?? [];
      expect(fences.length % 2).toBe(0);
      expect(markdown.split('<details>')).toHaveLength(markdown.split('</details>').length);
      const count = (pattern: RegExp) => (markdown.match(pattern) ?? []).length;
      return {
        fleets,
        charts: count(/^xychart-beta$/gm),
        rows: count(/^\| perf1-layer\d+ \| ✅/gm),
        samples: /perf1-layer0 .*\((.*) samples\)<\/summary>/.exec(markdown)?.[1],
        timeline: /<summary>\w+ \((.*) events\)<\/summary>/.exec(markdown)?.[1],
      };
    });
    expect(contents).toEqual([
      { fleets: 1, charts: 1, rows: 1, samples: '100', timeline: '100' },
      { fleets: 8, charts: 8, rows: 8, samples: '30 of 200', timeline: '40 of 200' },
      { fleets: 12, charts: 12, rows: 12, samples: '10 of 100', timeline: '20 of 100' },
      { fleets: 20, charts: 20, rows: 20, samples: '10 of 300', timeline: '20 of 300' },
      { fleets: 60, charts: 0, rows: 60, samples: undefined, timeline: '20 of 300' },
      { fleets: 150, charts: 0, rows: 150, samples: undefined, timeline: '10' },
      { fleets: 1_000, charts: 0, rows: 0, samples: undefined, timeline: undefined },
    ]);
  });

  test('reports how many samples the report omits', () => {
    const fleet = fleetReport({ samples: SAMPLES, samplesOmitted: 250 });
    const markdown = summaryMarkdown(manyReport([runReport({ fleets: [fleet] })]));
    const [, title, fold] = /<summary>(.*)<\/summary>([\s\S]*?)<\/details>/.exec(markdown) ?? [];
    expect(title).toEqual(naming('perf1-frontend', '4 of 254'));
    expect(fold).toEqual(naming('250'));
  });

  test('by its texts alone still has the result and the place of the rest', () => {
    const text = '<&|'.repeat(50_000);
    const what = { ...REFUSED, message: text };
    const report = runReport({ result: 'refused', headline: text, fleets: [fleetReport(what)] });
    const failure = new Failure({ code: 'invalid-input', ...what });
    for (const markdown of [summaryMarkdown(manyReport([report])), noRunMarkdown(failure, '')]) {
      expect(Buffer.byteLength(markdown)).toBeLessThan(16_000);
      expect(markdown).toMatch(/^## ❌ &lt;&amp;\\\|.*\n\n.*\.\n$/);
    }
  });
});

const FAILED = runReport({
  env: 'perf2',
  headline: 'perf2 failed',
  ...{ result: 'refused' },
  fleets: [fleetReport({ fleet: 'perf2-frontend', ...REFUSED })],
});

describe('the summary of many', () => {
  test('has an overview before the summary of each environment', () => {
    const markdown = summaryMarkdown(manyReport([READY, FAILED], { headline: 'all ended' }));
    expect(markdown.split('\n').slice(0, 6)).toEqual([
      '# ❌ all ended',
      '',
      expect.stringMatching(/^(?:\| \w+ ){3}\|$/),
      '| --- | --- | --- |',
      '| perf1 | ✅ ok | perf1 ended: frontend 4/4, after 4 min 12 s |',
      '| perf2 | ❌ refused | perf2 failed |',
    ]);
  });

  test('starts with failures and warnings, and folds the others', () => {
    const fine = runReport({ env: 'perf3', headline: 'perf3 ended' });
    const markdown = summaryMarkdown(manyReport([fine, READY, FAILED], { headline: 'all ended' }));
    expect(markdown.match(/^(?:## |<details><summary>(?=[✅❌])).*$/gmu)).toEqual([
      '## ✅ perf1 ended: frontend 4/4, after 4 min 12 s',
      '## ❌ perf2 failed',
      '<details><summary>✅ perf3 ended</summary>',
    ]);
  });

  test.each([
    ['so many environments that only failures have a section', 100, 1, 101, /^## ❌ perf2 failed$/m],
    ['so many environments that only failures have a row', 1_500, 2, 2, /^1500 .*\.$/m],
    ['so many failures that each error is printed once', 0, 400, 400, /^> perf2, perf2, .* 390 .*: The/m],
    ['more failures than there is room for', 0, 5_000, 0, /^## ❌ all ended\n\n.* 5000 /],
  ])('of %s', (_, fine, failed, rows, says) => {
    const environments = [...Array(fine).fill(large(2, 100)), ...Array(failed).fill(FAILED)];
    const markdown = summaryMarkdown(manyReport(environments, { headline: 'all ended' }));
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(SUMMARY_BYTES);
    expect(markdown.match(/^\| perf\d \| [✅❌]/gmu) ?? []).toHaveLength(rows);
    expect(markdown).toMatch(says);
  });
});

test('the dashboard of a subfleet has the name from its URL', () => {
  const dashboard = 'https://example.com/CS-perf1-backend-Subfleets';
  const fleets = [fleetReport({ fleet: 'perf1-backend/workers', dashboard })];
  expect(summaryMarkdown(manyReport([runReport({ fleets })]))).toContain(`[CS-perf1-backend-Subfleets](${dashboard})`);
});
