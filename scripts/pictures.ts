// `npm run pictures`: draws the README's pictures from two real runs on the local cloud at CloneSquad's real pace. Takes some four minutes.

import { mkdirSync, writeFileSync } from 'node:fs';
import columnsOf from 'string-width';
import { startCloud } from '../local-cloud/cloud.ts';
import { runJob } from '../local-cloud/job.ts';
import { durationText } from '../src/base/time.ts';
import { wrapped } from '../src/render/board.ts';
import { openBrowser, renderMarkdown } from './render-markdown.ts';
import { type Frame, terminalPicture } from './terminal-picture.ts';
import { openWindow } from './terminal-window.ts';

const FOLDER = new URL('../docs/pictures/', import.meta.url);

/** Size of the terminal, in characters. As narrow as the command's last table, so that a phone can show it. */
const SIZE = { columns: 80, rows: 24 };

/** Rows of the picture. Earlier rows are scrolled out, so that the first frame is nearly full. */
const ROWS = 13;

/** Both fleets have 10 instances. The sizes are those of the README: the frontend scales up from none, the backend down from 8. */
const FLEETS = [{ group: 'perf1-frontend' }, { group: 'perf1-backend', running: 8, desired: '8' }];
const SIZES = { frontend: '4', backend: '50%' };

/** Width of the job summary, in CSS pixels: as narrow as its tables allow. */
const SUMMARY_WIDTH = 760;

/** The screen, and the time since the start. */
interface Moment {
  readonly ms: number;
  readonly rows: Frame['rows'];
}

/** How often a frame is kept if only the time has changed. */
const EVERY_MS = 30_000;

mkdirSync(FOLDER, { recursive: true });
await Promise.all([drawTerminal(), drawSummary()]);

async function drawTerminal(): Promise<void> {
  const cloud = await startCloud({ fleets: FLEETS });
  const env = { AWS_ENDPOINT_URL: cloud.url, AWS_REGION: cloud.region, ...cloud.keys('full') };
  const window = await openWindow({ ...SIZE, env });
  const command = `clonesquad-scale scale --env perf1 --frontend ${SIZES.frontend} --backend ${SIZES.backend}`;
  try {
    await window.type(command);
    const start = Date.now();
    const seen: Moment[] = [];
    do {
      const lines = await window.rows({ isColored: true, isWhole: true });
      seen.push({ ms: Date.now() - start, rows: lines });
      await new Promise((resolve) => setTimeout(resolve, 100));
    } while (seen.at(-1)?.rows.at(-1) !== '$' || seen.length < 10);
    write('terminal.svg', terminalPicture(telling(seen).map(shown), SIZE.columns, command));
  } finally {
    await window.close();
    await cloud.close();
  }
}

/** From the first bar on, the frames before each change of something other than the time, and some in between. */
function telling(moments: readonly Moment[]): readonly Moment[] {
  const drawn = moments.filter(({ rows }) => rows.some((row) => /[█░]/.test(row)));
  const news = ({ rows }: Moment) => rows.join('\n').replace(/\d+ min(?: \d+ s)?|\d+ s|\n\$$/g, '');
  const pace = (moment: Moment | undefined) => Math.floor((moment?.ms ?? 0) / EVERY_MS);
  return drawn.filter((moment, index) => {
    const next = drawn[index + 1];
    return next === undefined || news(moment) !== news(next) || pace(moment) !== pace(next);
  });
}

/** The part of a moment that the picture shows: the last rows, with long lines broken between words. */
function shown({ ms, rows }: Moment): Frame {
  const lines = rows.filter((row, index) => row !== '$' || index < rows.length - 1);
  const broken = lines.flatMap((line) => (columnsOf(line) > SIZE.columns ? wrapped(line, SIZE.columns) : [line]));
  return { after: durationText(ms), rows: broken.slice(-ROWS) };
}

async function drawSummary(): Promise<void> {
  const cloud = await startCloud({ fleets: FLEETS });
  try {
    const { summary } = await runJob({
      env: cloud.jobEnv,
      inputs: {
        env: 'perf1',
        ...SIZES,
        'aws-region': cloud.region,
        'role-to-assume': cloud.roleArn,
      },
    });
    const browser = await openBrowser();
    try {
      for (const theme of ['light', 'dark'] as const) {
        const { png, problems } = await renderMarkdown(browser, summary, theme, { width: SUMMARY_WIDTH });
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
