// Text by how many columns of a terminal it takes: a wide character takes two, and one that joins another takes none.

import stringWidth from 'string-width';

const CHARACTERS = new Intl.Segmenter();

/** How many columns a text of one line takes; colours take none. */
export function columnsOf(text: string): number {
  return stringWidth(text);
}

/** The text with blanks behind it, up to so many columns. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/** The text, or its beginning and its end where it takes more than so many columns: names that begin alike often end differently. */
export function shortened(text: string, most: number): string {
  if (columnsOf(text) <= most) return text;
  if (most < 1) return '';
  const characters = charactersOf(text);
  const end = fitting(characters.toReversed(), Math.floor((most - 1) / 2)).toReversed();
  const beginning = fitting(characters, most - 1 - columnsOf(end.join('')));
  return `${beginning.join('')}…${end.join('')}`;
}

/** The text in lines of at most so many columns, broken between words where they fit. */
export function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((one) => pieces(one, most))) {
    const joined = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && columnsOf(joined) <= most) lines.splice(-1, 1, joined);
    else lines.push(word);
  }
  return lines;
}

/** A word, cut where it takes more than a line. */
function pieces(word: string, most: number): readonly string[] {
  const first = fitting(charactersOf(word), most).join('');
  return first === word || first === ''
    ? [shortened(word, most)]
    : [first, ...pieces(word.slice(first.length), most)];
}

function charactersOf(text: string): readonly string[] {
  return [...CHARACTERS.segment(text)].map(({ segment }) => segment);
}

/** The first characters, as many as fit. */
function fitting(characters: readonly string[], most: number): readonly string[] {
  let columns = 0;
  const end = characters.findIndex((character) => {
    columns += columnsOf(character);
    return columns > most;
  });
  return end === -1 ? characters : characters.slice(0, end);
}
