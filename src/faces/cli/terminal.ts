// The two streams of a command: standard output has the result and nothing else, standard error all the rest, as plain text.

import { styleText } from 'node:util';
import type { Env } from '../../aws/environment.ts';
import { plainLine, plainParagraphs } from '../../plain-text.ts';
import type { Paint } from '../../report/bar-lines.ts';
import { type BoardEnvironment, MOST_LINES } from '../../report/environments-line.ts';
import { manyProgressLog } from '../../report/many-progress.ts';
import { progressLog } from '../../report/progress-log.ts';
import type { StatusReport } from '../../report/status-report.ts';
import type { ShowProgress } from '../../scale/ports.ts';
import type { Board } from './live-board.ts';

/** What the commands say things by. */
export interface Terminal {
  /** Writes a part of the result; `false` where it could not be written, as once nobody reads any further. */
  readonly print: (text: string) => Promise<boolean>;
  readonly log: (line: string) => void;
  readonly notice: (text: string) => void;
  readonly warning: (text: string) => void;
  readonly error: (result: string, paragraphs: readonly string[]) => void;
  /** Opens the progress of a wait, which is drawn in place where people watch; it stays there once it is closed. */
  readonly openProgress: (environments: readonly BoardEnvironment[]) => Promise<Progress>;
  /** Opens what fleets are on standard output, in place, likewise; `undefined` where nobody watches it. */
  readonly openWatch: () => Promise<Watch | undefined>;
}

/** What fleets are, again and again. */
export type Watch = Pick<Board<StatusReport>, 'show' | 'close'>;

/** The progress of a wait. */
export interface Progress {
  readonly show: ShowProgress;
  readonly close: () => void;
}

/** What a log shows of the wait: every step of a few fleets, or how many environments are where. */
function logOf(environments: readonly BoardEnvironment[], log: (line: string) => void): ShowProgress {
  const fleets = environments.flatMap((environment) => environment.fleets);
  return fleets.length > MOST_LINES ? manyProgressLog(environments, log) : progressLog(log);
}

/** The streams that a terminal is made of. */
export interface Streams {
  readonly out: NodeJS.WriteStream;
  readonly err: NodeJS.WriteStream;
}

/** Whether a stream is watched by a person, who has not asked for plain text. Where nobody watches, a terminal has no size. */
export function isLive({ isTTY, rows }: Pick<NodeJS.WriteStream, 'isTTY' | 'rows'>, env: Env): boolean {
  return isTTY && rows > 0 && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}

/** Writes to a stream, and while a board is drawn there, above it: `opened` is told of one, and closes it. */
function linesAboveBoard(stream: NodeJS.WriteStream) {
  let board: Pick<Board<never>, 'writeAbove'> | undefined;
  const write = (text: string) => {
    const direct = () => {
      stream.write(text);
    };
    if (board === undefined) direct();
    else board.writeAbove(direct);
  };
  const opened = <News>(live: Board<News>): Board<News> => {
    board = live;
    const close = () => {
      live.close();
      board = undefined;
    };
    return { ...live, close };
  };
  return { write, opened };
}

/** Makes a terminal of two streams. */
export function openTerminal({ out, err }: Streams, env: Env): Terminal {
  const paintOn =
    (stream: NodeJS.WriteStream): Paint =>
    (colour, text) =>
      isLive(stream, env) ? styleText(colour, text, { stream }) : text;
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
      if (!isLive(err, env)) return { show: logOf(environments, log), close: () => {} };
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
