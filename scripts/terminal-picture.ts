// Makes an animated picture of a terminal: an SVG of a few frames without scripts or embedded fonts, so that GitHub shows it.

/** One moment of a terminal. */
export interface Frame {
  /** Since the start, in words. */
  readonly after: string;
  /** As tmux captures them, with colors. */
  readonly rows: readonly string[];
}

/** A part of a row in one color. `█` and `░` are separate parts, because they are drawn as rectangles. */
interface Piece {
  readonly column: number;
  readonly text: string;
  readonly color: string;
  readonly kind: 'text' | 'full' | 'empty';
}

/** A character, in pixels. */
const WIDTH = 7.2;
const HEIGHT = 18;
const MARGIN = 12;
const BAR = 30;

/** Neutral, because the page below may be light or dark. */
const GROUND = '#24292f';
const TEXT = '#e6edf3';
const DIM = '#9198a1';

/** The colors of the SGR codes that the command uses, and the default color. */
const COLORS: Readonly<Record<string, string>> = {
  '31': '#ff7b72',
  '32': '#56d364',
  '33': '#e3b341',
  '36': '#56d4dd',
};

/** How long a frame is shown, and the last one, in seconds. */
const SHOWN = 1;
const LAST_SHOWN = 8;

/**
 * The picture of some frames on a terminal with a number of columns, whose title is the command that runs in it. It shows only the
 * last frame if the reader prefers reduced motion.
 */
export function terminalPicture(frames: readonly Frame[], columns: number, title: string): string {
  const height = BAR + 2 * MARGIN + HEIGHT * Math.max(...frames.map(({ rows }) => rows.length));
  const width = Math.ceil(columns * WIDTH) + 2 * MARGIN;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<style>${style(frames.length)}</style>`,
    `<rect width="${width}" height="${height}" rx="8" fill="${GROUND}"/>`,
    ...['#ff7b72', '#e3b341', '#56d364'].map(
      (color, index) => `<circle cx="${20 + 18 * index}" cy="18" r="5.5" fill="${color}"/>`,
    ),
    `<text class="title" x="76" y="22" fill="${DIM}">${escaped(title)}</text>`,
    ...frames.map(
      ({ after, rows }, index) =>
        `<g class="frame f${index}"><text class="title" x="${width - MARGIN}" y="22" fill="${DIM}" text-anchor="end">${escaped(after)}</text>\n${rows
          .flatMap((row, line) => pieces(row).map((piece) => drawn(piece, line)))
          .join('\n')}</g>`,
    ),
    '</svg>',
    '',
  ].join('\n');
}

function style(frames: number): string {
  const total = (frames - 1) * SHOWN + LAST_SHOWN;
  const percent = (seconds: number) => `${((100 * seconds) / total).toFixed(2)}%`;
  const steps = Array.from({ length: frames }, (_, index) => {
    const isLast = index === frames - 1;
    const hidden = index === 0 ? '' : '0% { opacity: 0 } ';
    const end = isLast ? '' : ` ${percent((index + 1) * SHOWN)} { opacity: 0 }`;
    return `@keyframes f${index} { ${hidden}${percent(index * SHOWN)} { opacity: 1 }${end} }
.f${index} { animation-name: f${index} }`;
  });
  return `
text { font: 12px ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace }
text.title { font-size: 11px }
.frame { opacity: 0; animation: ${total}s step-end infinite }
.frame:last-of-type { opacity: 1 }
${steps.join('\n')}
@media (prefers-reduced-motion: reduce) { .frame { animation: none } }
`;
}

const ESCAPE = String.fromCharCode(27);

/** A change of color, a part of a bar, words with one blank between them, or more blanks. */
const TOKENS = new RegExp(`${ESCAPE}\\[[\\d;]*m|█+|░+|(?:[^${ESCAPE}█░ ]| (?! ))+| +`, 'g');

/** The parts of a row. The columns keep the blanks between words in place. */
function pieces(row: string): readonly Piece[] {
  const found: Piece[] = [];
  let column = 0;
  let color = TEXT;
  for (const [token] of row.matchAll(TOKENS)) {
    if (token.startsWith(ESCAPE)) {
      color = COLORS[token.slice(2, -1)] ?? TEXT;
      continue;
    }
    const kind = token.startsWith('█') ? 'full' : token.startsWith('░') ? 'empty' : 'text';
    if (token.trim() !== '') found.push({ column, text: token, color, kind });
    column += token.length;
  }
  return found;
}

function drawn({ column, text, color, kind }: Piece, line: number): string {
  const x = (MARGIN + column * WIDTH).toFixed(1);
  const top = BAR + MARGIN + line * HEIGHT;
  const length = (text.length * WIDTH).toFixed(1);
  return kind === 'text'
    ? `<text x="${x}" y="${top + 13}" fill="${color}" textLength="${length}" lengthAdjust="spacingAndGlyphs">${escaped(text)}</text>`
    : `<rect x="${x}" y="${top + 2}" width="${length}" height="${HEIGHT - 5}" fill="${color}"${kind === 'full' ? '' : ' opacity="0.25"'}/>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
