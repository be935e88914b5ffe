// The board of a wait, drawn in place on a terminal. Loaded only where there is one.

import { createLogUpdate } from 'log-update';
import { type BoardEnvironment, boardLines, type Paint } from '../../report/board.ts';
import type { FleetProgress } from '../../report/progress.ts';
import { systemClock } from '../system-clock.ts';
import type { Progress } from './terminal.ts';

/** The time that is left is drawn anew so often, in ms. */
const REDRAW_MS = 1_000;

/** Opens the board; what `write` is given stands above it. Its last frame stays. */
export function openBoard(
  stream: NodeJS.WriteStream,
  environments: readonly BoardEnvironment[],
  paint: Paint,
): Progress & { readonly write: (text: string) => void } {
  // A hidden cursor would stay hidden after a kill.
  const update = createLogUpdate(stream, { showCursor: true });
  const known = new Map<string, FleetProgress>();
  const closing = new AbortController();
  const draw = () => {
    const lines = boardLines(environments, known, systemClock.now(), paint);
    if (lines.length > 0) update(lines.join('\n'));
  };
  const keepDrawing = async () => {
    while (!closing.signal.aborted) {
      draw();
      await systemClock.sleep(REDRAW_MS, closing.signal);
    }
  };
  void keepDrawing();
  return {
    show(progress) {
      known.set(progress.fleet, progress);
      draw();
    },
    write(text) {
      update.clear();
      stream.write(text);
      draw();
    },
    close() {
      closing.abort();
      draw();
      update.done();
    },
  };
}
