// `npm run pictures`: draws the README's pictures from two real runs on the local cloud at CloneSquad's real pace. Takes some five minutes.

import { mkdirSync, writeFileSync } from 'node:fs';
import { startCloud } from '../local-cloud/cloud.ts';
import { runJob } from '../local-cloud/job.ts';
import { durationText } from '../src/base/time.ts';
import { openBrowser, renderMarkdown } from './render-markdown.ts';
import { type Frame, terminalPicture } from './terminal-picture.ts';
import { openWindow } from './terminal-window.ts';

const FOLDER = new URL('../docs/pictures/', import.meta.url);

/** Size of the terminal, in characters. */
const SIZE = { columns: 116, rows: 24 };

/** Both fleets of 10 stopped instances. */
const FLEETS = [{ group: 'perf1-frontend' }, { group: 'perf1-backend' }];

/** The screen, and the time since the start. */
interface Moment {
  readonly ms: number;
  readonly rows: Frame['rows'];
}

/** How often a frame is kept if only the time has changed. */
const EVERY_MS = 15_000;

mkdirSync(FOLDER, { recursive: true });
await Promise.all([drawTerminal(), drawSummary()]);

async function drawTerminal(): Promise<void> {
  const cloud = await startCloud({ fleets: FLEETS });
  const env = { AWS_ENDPOINT_URL: cloud.url, AWS_REGION: cloud.region, ...cloud.keys('full') };
  const window = await openWindow({ ...SIZE, env });
  try {
    await window.type('clonesquad-scale scale --env perf1 --frontend 4 --backend 50%');
    const start = Date.now();
    const seen: Moment[] = [];
    do {
      const rows = await window.rows({ isColoured: true });
      seen.push({ ms: Date.now() - start, rows });
      await new Promise((resolve) => setTimeout(resolve, 250));
    } while (seen.at(-1)?.rows.at(-1) !== '$' || seen.length < 10);
    const title = 'clonesquad-scale in a terminal: a bar for each fleet fills until its instances are ready';
    write('terminal.svg', terminalPicture(telling(seen), SIZE.columns, title));
  } finally {
    await window.close();
    await cloud.close();
  }
}

/** The frames before each change of something other than the time, and some in between. */
function telling(moments: readonly Moment[]): readonly Frame[] {
  const news = ({ rows }: Moment) => rows.join('\n').replace(/\d+ min(?: \d+ s)?|\d+m\d+s|\d+m|\d+ s/g, '');
  const pace = (moment: Moment | undefined) => Math.floor((moment?.ms ?? 0) / EVERY_MS);
  return moments
    .filter((moment, index) => {
      const next = moments[index + 1];
      return next === undefined || news(moment) !== news(next) || pace(moment) !== pace(next);
    })
    .map(({ ms, rows }) => ({ after: durationText(ms), rows }));
}

async function drawSummary(): Promise<void> {
  const cloud = await startCloud({ fleets: FLEETS });
  try {
    const { summary } = await runJob({
      env: cloud.jobEnv,
      inputs: {
        env: 'perf1',
        frontend: '4',
        backend: '50%',
        'aws-region': cloud.region,
        'role-to-assume': cloud.roleArn,
      },
    });
    const browser = await openBrowser();
    try {
      for (const theme of ['light', 'dark'] as const) {
        const { png, problems } = await renderMarkdown(browser, summary, theme);
        if (problems.length > 0) throw new Error(`The summary has layout errors: ${problems.join('; ')}`);
        write(`summary-${theme}.png`, png);
      }
    } finally {
      await browser.close();
    }
  } finally {
    await cloud.close();
  }
}

function write(name: string, content: string | Buffer): void {
  writeFileSync(new URL(name, FOLDER), content);
  process.stdout.write(`docs/pictures/${name}: ${Math.ceil(Buffer.byteLength(content) / 1024)} KiB\n`);
}
