// Lines that are redrawn in place at the end of a terminal's output. Loaded only if there is a terminal.

import type { Screen } from '../render/board.ts';

/** Lines that are redrawn in place. */
export interface LiveLines {
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
export function openLiveLines(stream: NodeJS.WriteStream, linesOn: (screen: Screen) => readonly string[]): LiveLines {
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
    const last = `${clear()}${lines()
      .map((line) => `${line}\r\n`)
      .join('')}`;
    if (last !== '') stream.write(frame(last));
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
