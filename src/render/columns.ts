// The width of text on a terminal: a wide character takes two columns, a combining one takes none.

import stringWidth from 'string-width';

const CHARACTERS = new Intl.Segmenter();

/** The columns of a text of one line. Escape sequences for colors take none. */
export function columnsOf(text: string): number {
  return stringWidth(text);
}

/** The text, padded with blanks at its end. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/** The text, or its beginning and its end if it is wider than `max` columns: names with the same beginning often differ at the end. */
export function shortened(text: string, max: number): string {
  if (columnsOf(text) <= max) return text;
  if (max < 1) return '';
  const characters = charactersOf(text);
  const end = fitting(characters.toReversed(), Math.floor((max - 1) / 2)).toReversed();
  const beginning = fitting(characters, max - 1 - columnsOf(end.join('')));
  return `${beginning.join('')}…${end.join('')}`;
}

/** The text in lines of at most `max` columns, broken between words if possible. */
export function wrapped(text: string, max: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((one) => pieces(one, max))) {
    const joined = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && columnsOf(joined) <= max) lines.splice(-1, 1, joined);
    else lines.push(word);
  }
  return lines;
}

/** A word, cut into pieces if it is wider than a line. */
function pieces(word: string, max: number): readonly string[] {
  const first = fitting(charactersOf(word), max).join('');
  return first === word || first === '' ? [shortened(word, max)] : [first, ...pieces(word.slice(first.length), max)];
}

function charactersOf(text: string): readonly string[] {
  return [...CHARACTERS.segment(text)].map(({ segment }) => segment);
}

/** As many of the first characters as fit into `max` columns. */
function fitting(characters: readonly string[], max: number): readonly string[] {
  let columns = 0;
  const end = characters.findIndex((character) => {
    columns += columnsOf(character);
    return columns > max;
  });
  return end === -1 ? characters : characters.slice(0, end);
}
