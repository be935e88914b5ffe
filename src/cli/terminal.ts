// The output of a command: the result on standard output, everything else on standard error, as plain text.

import { styleText } from 'node:util';
import type { Env } from '../aws/environment.ts';
import { plainLine, plainParagraphs } from '../base/text.ts';
import type { Paint } from '../render/bars.ts';
import { manyProgressLog, progressLog } from '../render/log.ts';
import { type BoardEnvironment, MAX_LINES } from '../render/progress.ts';
import type { Listener } from '../scale/events.ts';
import type { StatusReport } from '../status/report.ts';
import type { Board } from './live-board.ts';

/** The output of a command. */
export interface Terminal {
  /** Writes a part of the result; `false` if it could not be written, for example because the reader has closed the pipe. */
  readonly print: (text: string) => Promise<boolean>;
  readonly log: (line: string) => void;
  readonly notice: (text: string) => void;
  readonly warning: (text: string) => void;
  readonly error: (result: string, paragraphs: readonly string[]) => void;
  /** Opens the progress of a wait: a board drawn in place on a terminal, else log lines. The board stays after it is closed. */
  readonly openProgress: (environments: readonly BoardEnvironment[]) => Promise<Progress>;
  /** Opens the status board on standard output in the same way; `undefined` if that is no terminal. */
  readonly openWatch: () => Promise<Watch | undefined>;
}

/** The status of fleets, read repeatedly. */
export type Watch = Pick<Board<StatusReport>, 'show' | 'close'>;

/** The progress of a wait. */
export interface Progress {
  readonly show: Listener;
  readonly close: () => void;
}

/** Logs the progress of a wait: fleet by fleet, or summed up if there are many. */
function loggerOf(environments: readonly BoardEnvironment[], log: (line: string) => void): Listener {
  const fleets = environments.flatMap((environment) => environment.fleets);
  return fleets.length > MAX_LINES ? manyProgressLog(environments, log) : progressLog(log);
}

/** The streams of a command. */
export interface Streams {
  readonly out: NodeJS.WriteStream;
  readonly err: NodeJS.WriteStream;
}

/** Whether a stream is a terminal of a person who has not requested plain text. A terminal without a size has no viewer. */
export function isLive({ isTTY, rows }: Pick<NodeJS.WriteStream, 'isTTY' | 'rows'>, env: Env): boolean {
  return isTTY && rows > 0 && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}

/** Writes to a stream, above the board that is drawn there, if any. `opened` registers a board until it is closed. */
function linesAboveBoard(stream: NodeJS.WriteStream) {
  let board: Pick<Board<never>, 'writeAbove'> | undefined;
  const write = (text: string) => {
    const direct = () => {
      stream.write(text);
    };
    if (board === undefined) direct();
    else board.writeAbove(direct);
  };
  const opened = <Update>(live: Board<Update>): Board<Update> => {
    board = live;
    const close = () => {
      live.close();
      board = undefined;
    };
    return { ...live, close };
  };
  return { write, opened };
}

/** Opens the output of a command on two streams. */
export function openTerminal({ out, err }: Streams, env: Env): Terminal {
  const paintOn =
    (stream: NodeJS.WriteStream): Paint =>
    (color, text) =>
      isLive(stream, env) ? styleText(color, text, { stream }) : text;
  const paint = paintOn(err);
  const { write, opened } = linesAboveBoard(err);
  const log = (line: string) => write(`${plainLine(line)}\n`);
  return {
    print: (text) => new Promise((resolve) => out.write(text, (error) => resolve(!error))),
    log,
    notice: (text) => write(`${paint('cyan', 'Notice:')} ${plainParagraphs(text)}\n`),
    warning: (text) => write(`${paint('yellow', 'Warning:')} ${plainParagraphs(text)}\n`),
    error: (result, paragraphs) =>
      write(`${paint('red', `Error (${plainLine(result)}):`)} ${plainParagraphs(paragraphs.join('\n'))}\n`),
    async openProgress(environments) {
      if (!isLive(err, env)) return { show: loggerOf(environments, log), close: () => {} };
      const { openProgressBoard } = await import('./live-board.ts');
      return opened(openProgressBoard(err, environments, paint));
    },
    async openWatch() {
      if (!isLive(out, env)) return undefined;
      const { openStatusBoard } = await import('./live-board.ts');
      return opened(openStatusBoard(out, paintOn(out)));
    },
  };
}
