// The output of a command: the result on standard output, everything else on standard error, as plain text.

import { styleText } from 'node:util';
import type { Env } from '../aws/environment.ts';
import { plainLine, plainParagraphs } from '../base/text.ts';
import type { Paint, Screen } from '../render/bars.ts';

/** The output of a command. */
export interface Terminal {
  /** Writes a part of the result; `false` if it could not be written, for example because the reader has closed the pipe. */
  readonly print: (text: string) => Promise<boolean>;
  readonly log: (line: string) => void;
  readonly notice: (text: string) => void;
  readonly warning: (text: string) => void;
  readonly error: (result: string, paragraphs: readonly string[]) => void;
  /**
   * Opens lines that are drawn in place, below everything that is logged. They stay after they are closed.
   *
   * @param load gives the lines, and is called only if the stream is a terminal
   * @returns `undefined` if it is none
   */
  readonly openBoard: (stream: keyof Streams, load: () => Promise<LinesOn>) => Promise<LiveLines | undefined>;
}

/** The lines of a board, for a terminal of some size. */
export type LinesOn = (screen: Screen, paint: Paint) => readonly string[];

/** The streams of a command. */
export interface Streams {
  readonly out: NodeJS.WriteStream;
  readonly err: NodeJS.WriteStream;
}

/** Whether a stream is a terminal of a person who has not requested plain text. A terminal without a size has no viewer. */
export function isLive({ isTTY, rows }: Pick<NodeJS.WriteStream, 'isTTY' | 'rows'>, env: Env): boolean {
  return isTTY && rows > 0 && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}

/** Opens the output of a command on two streams. */
export function openTerminal(streams: Streams, env: Env): Terminal {
  const { out, err } = streams;
  let board: LiveLines | undefined;
  const write = (text: string) => {
    if (board === undefined) err.write(text);
    else board.writeAbove(() => err.write(text));
  };
  const paintOn =
    (stream: NodeJS.WriteStream): Paint =>
    (color, text) =>
      isLive(stream, env) ? styleText(color, text, { stream }) : text;
  const paint = paintOn(err);
  return {
    print: (text) => new Promise((resolve) => out.write(text, (error) => resolve(!error))),
    log: (line) => write(`${plainLine(line)}\n`),
    notice: (text) => write(`${paint('cyan', 'Notice:')} ${plainParagraphs(text)}\n`),
    warning: (text) => write(`${paint('yellow', 'Warning:')} ${plainParagraphs(text)}\n`),
    error: (result, paragraphs) =>
      write(`${paint('red', `Error (${plainLine(result)}):`)} ${plainParagraphs(paragraphs.join('\n'))}\n`),
    async openBoard(name, load) {
      const stream = streams[name];
      if (!isLive(stream, env)) return undefined;
      const linesOn = await load();
      const lines = openLiveLines(stream, (screen) => linesOn(screen, paintOn(stream)));
      const close = () => {
        lines.close();
        board = undefined;
      };
      board = { ...lines, close };
      return board;
    },
  };
}

// Lines that are redrawn in place at the end of a terminal's output.

/** Lines that are redrawn in place. */
interface LiveLines {
  readonly draw: () => void;
  /** Clears the lines, calls `write`, and draws the lines below its output. */
  readonly writeAbove: (write: () => void) => void;
  /** Draws the lines for the last time. They stay on the screen. */
  readonly close: () => void;
}

const sequence = (code: string) => `\u001b[${code}`;

/** Draws atomically and without line wrapping: a wrapped line would take an extra row that is not counted. */
const frame = (drawing: string) =>
  `${sequence('?2026h')}${sequence('?7l')}${drawing}${sequence('?7h')}${sequence('?2026l')}`;

/**
 * Clears everything from the cursor's row on. The last step starts at the second column: tmux keeps what is cleared from the
 * first column of the first row in its scrollback.
 */
const CLEAR = `\r${sequence('2K')}${sequence('C')}${sequence('J')}\r`;

/**
 * Opens lines on a terminal. Between two frames, the cursor rests at the beginning of the first line. So the terminal itself
 * tracks that position, and everything below is cleared no matter how it wraps the lines when its size changes. The cursor
 * is never hidden, because it would stay hidden if the process were killed.
 */
function openLiveLines(stream: NodeJS.WriteStream, linesOn: (screen: Screen) => readonly string[]): LiveLines {
  let isDrawn = false;
  const clear = () => (isDrawn ? CLEAR : '');
  const lines = () => linesOn({ columns: stream.columns || 80, rows: stream.rows || 24 });
  const draw = () => {
    const shown = lines();
    const back = shown.length > 1 ? sequence(`${shown.length - 1}A`) : '';
    if (isDrawn || shown.length > 0) stream.write(frame(`${clear()}${shown.join('\r\n')}${back}\r`));
    isDrawn = shown.length > 0;
  };
  const close = () => {
    stream.off('resize', draw);
    process.off('exit', close);
    stream.write(
      frame(
        `${clear()}${lines()
          .map((line) => `${line}\r\n`)
          .join('')}`,
      ),
    );
  };
  stream.on('resize', draw);
  // If the process ends early, the last frame stays above the next prompt.
  process.once('exit', close);
  return {
    draw,
    writeAbove(write) {
      stream.write(clear());
      isDrawn = false;
      write();
      draw();
    },
    close,
  };
}
