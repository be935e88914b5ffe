// The output of a command: the result on standard output, everything else on standard error, as plain text.

import { styleText } from 'node:util';
import type { Env } from '../aws/env-variables.ts';
import { plainLine, plainParagraphs, wrapText } from '../base/text.ts';
import type { Paint, Screen } from '../render/board.ts';
import type { LiveLines } from './live-lines.ts';

/** The output of a command. */
export interface Terminal {
  /** Writes a part of the result; `false` if it could not be written, for example because the reader has closed the pipe. */
  readonly print: (text: string) => Promise<boolean>;
  /** Colors a part of the result, if standard output has colors. */
  readonly paint: Paint;
  /** The width to which text for a stream is fitted: the columns of a terminal. Infinite elsewhere. */
  readonly widthOf: (stream: keyof Streams) => number;
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
type LinesOn = (screen: Screen, paint: Paint) => readonly string[];

interface Streams {
  readonly out: NodeJS.WriteStream;
  readonly err: NodeJS.WriteStream;
}

/** Whether a stream is a terminal that somebody looks at. A terminal without a size has no viewer, and CI servers only log theirs. */
export function isLive({ isTTY, rows }: Pick<NodeJS.WriteStream, 'isTTY' | 'rows'>, env: Env): boolean {
  const { TERM: term, CI: ci = '' } = env;
  return isTTY && rows > 0 && term !== 'dumb' && ['', '0', 'false'].includes(ci);
}

/** Opens the output of a command on two streams. */
export function openTerminal(streams: Streams, env: Env): Terminal {
  const { out, err } = streams;
  let board: LiveLines | undefined;
  const widthOf = (name: keyof Streams) =>
    isLive(streams[name], env) ? streams[name].columns : Number.POSITIVE_INFINITY;
  const write = (unfitted: string) => {
    const text = wrapText(unfitted, widthOf('err'));
    if (board === undefined) err.write(text);
    else board.writeAbove(() => err.write(text));
  };
  const paintOn =
    (stream: NodeJS.WriteStream): Paint =>
    (color, text) =>
      isLive(stream, env) && !env['NO_COLOR'] ? styleText(color, text, { stream }) : text;
  const paint = paintOn(err);
  // Sequences for colors take no columns.
  const writeTitled = (color: Parameters<Paint>[0], title: string, text: string) => {
    const [first = '', ...others] = wrapText(`${title} ${plainParagraphs(text)}`, widthOf('err')).split('\n');
    write([`${paint(color, title)}${first.slice(title.length)}`, ...others, ''].join('\n'));
  };
  return {
    print: (text) => new Promise((resolve) => out.write(text, (error) => resolve(!error))),
    paint: paintOn(out),
    widthOf,
    log: (line) => write(`${plainLine(line)}\n`),
    notice: (text) => writeTitled('cyan', 'Notice:', text),
    warning: (text) => writeTitled('yellow', 'Warning:', text),
    error: (result, paragraphs) => writeTitled('red', `Error (${plainLine(result)}):`, paragraphs.join('\n')),
    async openBoard(name, load) {
      const stream = streams[name];
      if (!isLive(stream, env)) return undefined;
      const [{ openLiveLines }, linesOn] = await Promise.all([import('./live-lines.ts'), load()]);
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
