// An automated terminal: a window of tmux, on its own server. For the end-to-end tests and for the pictures of the docs.

import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The initial state of a window. Sizes are in characters. */
export interface WindowOptions {
  readonly columns: number;
  readonly rows: number;
  /** Of this process's environment, only PATH is passed on. */
  readonly env: Readonly<Record<string, string>>;
}

/** The part of a window to capture. */
export interface CaptureOptions {
  /** Also the lines that have scrolled out of the screen, each as one line, also if it is wrapped to several rows. */
  readonly isWhole?: boolean;
  /** With the escape sequences of its colors. */
  readonly isColored?: boolean;
}

/** A window with a shell, in which the built command is called `clonesquad-scale`. */
export interface TerminalWindow {
  /** Types a line, and Enter. */
  readonly type: (line: string) => Promise<void>;
  /** Presses a key, named as in tmux: `C-c`. */
  readonly press: (key: string) => Promise<void>;
  readonly resize: (columns: number, rows: number) => Promise<void>;
  /** The rows on it, without the empty ones at the end. */
  readonly rows: (options?: CaptureOptions) => Promise<readonly string[]>;
  /** The rows, as soon as they are as expected; throws if they are not within minutes. */
  readonly until: (
    isRight: (rows: readonly string[]) => boolean,
    options?: CaptureOptions,
  ) => Promise<readonly string[]>;
  readonly isCursorShown: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** Time between two checks, and the maximum number of checks. */
const LOOK_MS = 100;
const MOST_LOOKS = 600;

/** Opens a window. */
export async function openWindow({ columns, rows, env }: WindowOptions): Promise<TerminalWindow> {
  const folder = await mkdtemp(join(tmpdir(), 'clonesquad-scale-window-'));
  const variables = await prepareShell(folder, env);
  const tmux = async (...args: readonly string[]) => {
    const globalOptions = ['-u', '-f', '/dev/null', '-S', join(folder, 'socket')];
    const { stdout } = await promisify(execFile)('tmux', [...globalOptions, ...args], { env: variables });
    return stdout;
  };
  const size = (width: number, height: number) => ['-x', String(width), '-y', String(height)];
  await tmux('new-session', '-d', ...size(columns, rows), 'bash', '--noprofile', '--norc');
  const capture = async ({ isWhole, isColored }: CaptureOptions = {}) => {
    const text = await tmux('capture-pane', '-p', ...(isWhole ? ['-J', '-S', '-'] : []), ...(isColored ? ['-e'] : []));
    return text
      .trimEnd()
      .split('\n')
      .map((row) => row.trimEnd());
  };
  const window: TerminalWindow = {
    type: async (line) => {
      await tmux('send-keys', '-l', line);
      await tmux('send-keys', 'Enter');
    },
    press: async (key) => {
      await tmux('send-keys', key);
    },
    resize: async (width, height) => {
      await tmux('resize-window', ...size(width, height));
    },
    rows: capture,
    until: async (isRight, options) => {
      for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
        const seen = await capture(options);
        if (isRight(seen)) return seen;
        await pause(LOOK_MS);
      }
      throw new Error(`The terminal did not show the expected text:\n${(await capture(options)).join('\n')}`);
    },
    isCursorShown: async () => (await tmux('display-message', '-p', '#{cursor_flag}')).trim() === '1',
    close: async () => {
      await tmux('kill-server').catch(() => undefined);
      await rm(folder, { recursive: true, maxRetries: 20 });
    },
  };
  try {
    await window.until((seen) => seen.at(-1) === '$');
    return window;
  } catch (thrown) {
    await window.close();
    throw thrown;
  }
}

/** The variables of a shell whose PATH begins with the project's own Node. */
async function prepareShell(folder: string, env: WindowOptions['env']): Promise<Record<string, string>> {
  const commands = join(folder, 'bin');
  await mkdir(commands);
  await symlink(join(ROOT, 'dist/cli.js'), join(commands, 'clonesquad-scale'));
  const path = [commands, join(ROOT, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter);
  return {
    ...env,
    PATH: path,
    HOME: folder,
    LC_ALL: 'C.UTF-8',
    TERM: 'xterm-256color',
    PS1: '$ ',
    HISTFILE: '',
  };
}
