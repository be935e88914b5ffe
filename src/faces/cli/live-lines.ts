// Lines that are drawn in place at the end of what a terminal shows. Loaded only where there is a terminal.

import type { Screen } from '../../report/bar-lines.ts';

/** Lines that are drawn. */
export interface LiveLines {
  readonly draw: () => void;
  /** Takes the lines away, lets something be written where they stood, and draws them below it. */
  readonly writeAbove: (write: () => void) => void;
  /** Draws them a last time: that frame stays. */
  readonly close: () => void;
}

const sequence = (code: string) => `\u001b[${code}`;

/** Done at once, so that no half of it is seen; a line that is too wide after all is cut, since one that wraps takes a row more than is known. */
const frame = (drawing: string) =>
  `${sequence('?2026h')}${sequence('?7l')}${drawing}${sequence('?7h')}${sequence('?2026l')}`;

/**
 * Takes away all from the cursor's row on. The last step begins at the second column: tmux keeps what is cleared from the
 * screen's very first place as if somebody wanted to scroll back to it.
 */
const CLEAR = `\r${sequence('2K')}${sequence('C')}${sequence('J')}\r`;

/**
 * Opens lines on a terminal. Between two frames the cursor stands at the beginning of the first line, so that the
 * terminal itself keeps that place: however it wraps or cuts the lines when its size changes, all below is cleared. It is
 * never hidden, since a kill would leave it so.
 */
export function openLiveLines(
  stream: NodeJS.WriteStream,
  linesOn: (screen: Screen) => readonly string[],
): LiveLines {
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
  // Whatever ends the process early, the last frame stands above the next prompt.
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
