// The built command in a real terminal: it redraws its bars in place after every change of the size, without stale
// lines, and keeps the last frame.

import { afterEach, describe, expect, test } from '@jest/globals';
import {
  type CloudOptions,
  type LocalCloud,
  type SeenRequest,
  scaleTiming,
  startCloud,
} from '../../local-cloud/cloud.ts';
import { openWindow, type TerminalWindow, type WindowOptions } from '../../scripts/terminal-window.ts';
import { perf1 } from '../support/cloud.ts';

const open: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).toReversed()) await one.close();
});

/** A terminal uses the machine's clock, and so does this cloud, which is about ten times as fast as CloneSquad. */
async function fastCloud(options: Partial<CloudOptions> = {}): Promise<LocalCloud> {
  const timing = { ...scaleTiming(10), warmUpMs: 3_000 };
  const cloud = await startCloud({ fleets: perf1(), timing, ...options });
  open.push(cloud);
  return cloud;
}

/** A window for a cloud. Its screen is already full of lines. */
async function windowOn(cloud: LocalCloud, size: Partial<WindowOptions> = {}): Promise<TerminalWindow> {
  const env = { AWS_ENDPOINT_URL: cloud.url, AWS_REGION: 'eu-west-1', ...cloud.keys('full') };
  const window = await openWindow({ columns: 130, rows: 24, env, ...size });
  open.push(window);
  await window.type('seq 30');
  await window.until(isBack);
  return window;
}

// Not applied immediately, so that each phase is long enough to be checked.
const SCALE =
  'clonesquad-scale scale --env perf1 --frontend 4 --backend 50% --apply-immediately false --poll-interval 1s --timeout 50s';
const WATCH = 'clonesquad-scale status --env perf1 --watch --poll-interval 1s';

/** The text below the bars of a status. */
const AGE = /^Read at .* last cycle\.$/;

/** Whether the shell waits for the next command. */
function isBack(rows: readonly string[]): boolean {
  return rows.at(-1) === '$';
}

/** Rows that contain a part of a bar. */
function barsIn(rows: readonly string[]): readonly string[] {
  return rows.filter((row) => /[█░]/.test(row));
}

/** The lines below the last command. */
function outputIn(lines: readonly string[]): readonly string[] {
  return lines.slice(lines.findLastIndex((line) => line.includes('clonesquad-scale ')) + 1);
}

/** The lines of a command without its log, which always ends with the same line. */
function belowLog(lines: readonly string[]): readonly string[] {
  const output = outputIn(lines);
  return output.slice(output.findLastIndex((line) => line.endsWith('instances.')) + 1);
}

/**
 * Waits until the expected line of each fleet and the text below them are the only lines below the log, without stale lines,
 * also in the scrolled part.
 */
async function board(window: TerminalWindow, pattern: RegExp, below = /^$/): Promise<void> {
  await window.until(
    (lines) => {
      const [frontend, backend, ...others] = belowLog(lines);
      const isInOrder = frontend?.startsWith('perf1-f') === true && backend?.startsWith('perf1-b') === true;
      return isInOrder && below.test(others.join(' ')) && pattern.test(frontend) && pattern.test(backend);
    },
    { isWhole: true },
  );
}

describe('scale', () => {
  test('draws a bar for each fleet in place with every size of the terminal, and keeps its last frame', async () => {
    const cloud = await fastCloud();
    const window = await windowOn(cloud);
    await window.type(SCALE);
    await board(window, / not picked up yet · times out in \d+ s/);
    await window.resize(40, 24);
    await board(window, /^\S+ +[█░]{8} {2}(?:\d\/\d|–)[^·]*$/);
    await window.resize(130, 24);
    await board(window, /[█░]{20} {2}.* times out in /);
    await window.resize(20, 10);
    await board(window, /^\S+ +(?:\d\/\d|–)$/);
    await window.resize(100, 24);
    await board(window, / warming up · times out in \d+ s/);
    await window.resize(130, 24);
    expect(await window.isCursorShown()).toBe(true);
    const whole = await window.until(isBack, { isWhole: true });
    const [frontend, backend, head, ...rest] = belowLog(whole);
    expect(frontend).toMatch(/^perf1-frontend {2}█{20} {2}4\/4 running · ready after \d+ s$/);
    expect(backend).toMatch(/^perf1-backend {3}█{20} {2}5\/5 running · ready after \d+ s$/);
    expect(head).toMatch(/^FLEET +REQUESTED/);
    expect(rest.slice(0, 2)).toEqual([
      expect.stringMatching(/^perf1-frontend +4 .* ok$/),
      expect.stringMatching(/^perf1-backend +50% .* ok$/),
    ]);
    expect(barsIn(whole)).toHaveLength(2);
  });

  test('draws no more lines than the height of the terminal', async () => {
    const window = await windowOn(await fastCloud(), { columns: 80, rows: 4 });
    await window.type(SCALE);
    await board(window, /[█░]{8}/);
    await window.resize(80, 1);
    const [line, ...others] = await window.until((rows) => rows[0]?.startsWith('2 fleets: ') === true);
    expect([line, others]).toEqual([expect.stringMatching(/^2 fleets: \d done, \d in progress, 0 failed$/), []]);
    await window.resize(80, 4);
    await board(window, /[█░]{8}/);
    const whole = await window.until(isBack, { isWhole: true });
    expect(barsIn(whole)).toHaveLength(2);
    expect(whole.filter((row) => row.startsWith('2 fleets'))).toEqual([]);
  });

  test('writes its log above the bars, and keeps the bars when it fails', async () => {
    let reads = 0;
    const intercept = ({ action }: SeenRequest) => {
      if (action !== 'GetMetricData') return undefined;
      reads += 1;
      return reads > 5 && reads < 10 ? { status: 503 } : undefined;
    };
    const window = await windowOn(await fastCloud({ intercept }));
    await window.type(SCALE.replace('50%', '99'));
    const output = outputIn(await window.until(isBack, { isWhole: true }));
    const log = output.findIndex((row) => row.startsWith('CloudWatch could not be read'));
    const [frontend, backend] = barsIn(output);
    expect(log).toBeGreaterThan(0);
    expect(output.indexOf(frontend ?? '')).toBeGreaterThan(log);
    expect(barsIn(output)).toHaveLength(2);
    expect(frontend).toMatch(/^perf1-frontend .* ready /);
    expect(backend).toMatch(/^perf1-backend .* insufficient-instances /);
    expect(output.findIndex((row) => row.startsWith('Error (insufficient-instances)'))).toBeGreaterThan(
      output.indexOf(backend ?? ''),
    );
  });

  test('keeps its last frame after Ctrl-C', async () => {
    const window = await windowOn(await fastCloud());
    await window.type(SCALE);
    await board(window, /times out in /);
    await window.press('C-c');
    const output = belowLog(await window.until(isBack, { isWhole: true }));
    expect(barsIn(output)).toEqual(output.slice(0, 2));
    expect(output[2]).toMatch(/^Error \(cancelled\)/);
    expect(await window.isCursorShown()).toBe(true);
  });
});

describe('status --watch', () => {
  test('draws the state of the fleets in place, and ends with a clean prompt', async () => {
    const fleet = { running: 4, desired: '4', timing: { cacheMs: 200 } };
    const cloud = await fastCloud({ fleets: perf1(fleet, fleet) });
    const window = await windowOn(cloud);
    await window.type(WATCH);
    await board(window, /4\/4 running · ready · configured: 4 · last cycle/, AGE);
    cloud.fleet('perf1-backend').write('ec2.schedule.desired_instance_count', '6');
    await window.until((rows) => barsIn(rows)[1]?.includes('configured: 6') === true);
    await window.resize(50, 24);
    await board(window, /^\S+ +[█░]{8} {2}\d\/\d/, AGE);
    await window.resize(130, 24);
    await window.until((rows) => barsIn(rows)[1]?.includes('6/6 running · ready · configured: 6') === true);
    await window.press('C-c');
    const output = outputIn(await window.until(isBack, { isWhole: true }));
    expect(output).toEqual([
      expect.stringMatching(/^perf1-frontend .* 4\/4 running/),
      expect.stringMatching(/^perf1-backend .* 6\/6 running/),
      expect.stringMatching(AGE),
      '$',
    ]);
    await window.type('echo "ended with $?"');
    await window.until((rows) => rows.includes('ended with 130'));
  });
});

describe('run, after Ctrl-C,', () => {
  const RUN = 'clonesquad-scale run --env perf1 --frontend 4 --wait-for running --poll-interval 1s';

  /** Types a command, and presses Ctrl-C at a text, and again at another one. */
  async function runIn(cloud: LocalCloud, script: string, ...texts: readonly RegExp[]): Promise<readonly string[]> {
    const window = await windowOn(cloud);
    await window.type(`${RUN} -- sh -c '${script}'; echo "ended with $?"`);
    for (const text of texts) {
      await window.until((rows) => rows.some((row) => text.test(row)));
      await window.press('C-c');
    }
    const isEnded = (rows: readonly string[]) => rows.some((row) => row.startsWith('ended with'));
    return outputIn(await window.until((rows) => isBack(rows) && isEnded(rows), { isWhole: true }));
  }

  test.each([
    ['exits like its program, which receives the signal once', 'trap "echo got it; exit 9" INT', 9, 1],
    ['waits for a program that ignores the signal', 'trap "" INT', 3, 0],
  ])('%s, and the sizes are restored', async (_, trap, code, times) => {
    const cloud = await fastCloud();
    const output = await runIn(cloud, `${trap}; echo started; sleep 2; exit 3`, /^started$/);
    expect(output).toContain(`ended with ${code}`);
    expect(output.filter((row) => row.endsWith('got it'))).toHaveLength(times);
    expect(output).toContainEqual(expect.stringMatching(/Notice: SIGINT received/));
    expect(cloud.fleet('perf1-frontend').rows()['ec2.schedule.desired_instance_count']).toBeUndefined();
  });

  test('starts no program if the wait has not ended, and the sizes are restored', async () => {
    const cloud = await fastCloud();
    const output = await runIn(cloud, 'echo started', /times out in/);
    expect(output).toContain('ended with 130');
    expect(output).not.toContain('started');
    expect(cloud.fleet('perf1-frontend').rows()['ec2.schedule.desired_instance_count']).toBeUndefined();
  });
});

test.each([
  [80, /^FLEET +CONFIGURED .*LAST CYCLE$/],
  [40, /^ {2}Configured: 4, Desired: 4,/],
])('at %d columns, no line of a table or text wraps', async (columns, table) => {
  const fleet = { running: 4, desired: '4' };
  const window = await windowOn(await fastCloud({ fleets: perf1(fleet, fleet) }), { columns });
  for (const command of ['status', 'doctor', 'scale --frontend 6 --dry-run', '--help']) {
    await window.type(`clear; clonesquad-scale ${command.replace(/^(\w+)/, '$1 --env perf1')}; echo "ended with $?"`);
    const whole = await window.until((rows) => isBack(rows) && rows.includes('ended with 0'), { isWhole: true });
    const wide = outputIn(whole).filter((row) => row.length > columns && !/^ *\S+$/.test(row));
    expect(wide).toEqual([]);
    expect(whole).toContainEqual(expect.stringMatching(command === 'status' ? table : /./));
  }
});

test('lines that are drawn in place remain when the process exits at once', async () => {
  const window = await windowOn(await fastCloud());
  const module = new URL('../../src/cli/live-lines.ts', import.meta.url).href;
  const lines = `() => ['one', 'two']`;
  const work = `const lines = openLiveLines(process.stdout, ${lines}); lines.draw(); lines.writeAbove(() => console.log('above')); process.exit(1)`;
  await window.type(`node --input-type=module -e "import { openLiveLines } from '${module}'; ${work}"`);
  const rows = await window.until((seen) => isBack(seen) && seen.includes('two'));
  expect(rows.slice(-4)).toEqual(['above', 'one', 'two', '$']);
});
