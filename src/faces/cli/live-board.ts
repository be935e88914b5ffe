// The boards of a wait and of `status --watch`, drawn in place on a terminal. Loaded only if there is a terminal.

import type { Paint } from '../../report/bar-lines.ts';
import { boardLines } from '../../report/board.ts';
import type { BoardEnvironment } from '../../report/environments-line.ts';
import type { FleetProgress } from '../../report/progress.ts';
import { statusBoardLines } from '../../report/status-board.ts';
import type { StatusReport } from '../../report/status-report.ts';
import { systemClock } from '../system-clock.ts';
import { type LiveLines, openLiveLines } from './live-lines.ts';

/** A board that shows updates. */
export interface Board<Update> extends Pick<LiveLines, 'writeAbove' | 'close'> {
  readonly show: (update: Update) => void;
}

/** The interval at which the remaining time is redrawn, in ms. */
const REDRAW_MS = 1_000;

/** Opens the board of a wait. */
export function openProgressBoard(
  stream: NodeJS.WriteStream,
  environments: readonly BoardEnvironment[],
  paint: Paint,
): Board<FleetProgress> {
  const known = new Map<string, FleetProgress>();
  const closing = new AbortController();
  const lines = openLiveLines(stream, (screen) =>
    boardLines(environments, known, systemClock.now(), screen, paint),
  );
  const keepDrawing = async () => {
    while (!closing.signal.aborted) {
      await systemClock.sleep(REDRAW_MS, closing.signal);
      if (!closing.signal.aborted) lines.draw();
    }
  };
  void keepDrawing();
  return {
    show(progress) {
      known.set(progress.fleet, progress);
      lines.draw();
    },
    writeAbove: lines.writeAbove,
    close() {
      closing.abort();
      lines.close();
    },
  };
}

/** Opens the board of `status --watch`. */
export function openStatusBoard(stream: NodeJS.WriteStream, paint: Paint): Board<StatusReport> {
  let last: StatusReport | undefined;
  const lines = openLiveLines(stream, (screen) => (last ? statusBoardLines(last, screen, paint) : []));
  return {
    show(report) {
      last = report;
      lines.draw();
    },
    writeAbove: lines.writeAbove,
    close: lines.close,
  };
}
