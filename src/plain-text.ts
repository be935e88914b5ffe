// Text from outside (stack names, API answers, errors) as text: it commands no runner and no terminal, and stays short.

/** Control characters but for the line feed, other separators of lines, spaces but the plain one, and what turns the direction of text around. */
const UNSEEN = /(?![\n ])[\p{Cc}\p{Cf}\p{Z}]/gu;

/** The text with everything that is no visible character spelled out: `\u001b`. Line feeds stay. */
export function plainText(text: string): string {
  return text.replace(UNSEEN, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/** The text on one line, as {@link plainText}; a runner finds no command in it, of either form. */
export function plainLine(text: string): string {
  const line = plainText(text.replace(/[\r\n]+/g, ' ')).replaceAll('##[', '## [');
  return line.replace(/^(\s*):(?=:)/, '$1: ');
}

/** The same of every line: line feeds stay. */
export function plainParagraphs(text: string): string {
  return text.split('\n').map(plainLine).join('\n');
}

/**
 * A value as JSON on one line, in which every character is escaped that is not visible, or that would begin a runner's
 * command (of its older form: one that begins a line cannot stand in JSON).
 */
export function plainJson(value: unknown): string {
  return plainText(JSON.stringify(value)).replaceAll('##[', '\\u0023#[');
}

/** How much of a text from outside is quoted. */
const QUOTED_LENGTH = 300;

/** How much of it is looked at for that: long tokens become short. */
const READ_LENGTH = 20_000;

/** The beginning of a text from outside, on one line, without a full stop at its end. */
export function excerpt(text: string, length = QUOTED_LENGTH): string {
  const line = shortened(text, length)
    .replace(/\s+/g, ' ')
    .replace(/[ .]+$/, '')
    .trim();
  return plainText(line);
}

/** The same in quotation marks. */
export function quoted(text: string): string {
  return plainText(JSON.stringify(shortened(text, QUOTED_LENGTH)));
}

function shortened(text: string, length: number): string {
  const words = withoutTokens(text.slice(0, READ_LENGTH));
  return words.length > length ? `${words.slice(0, length)}…` : words;
}

/** Characters of tokens, keys and signatures in Base64, in hexadecimal, or encoded for a URL. */
const PHRASE = /[\w+/%~-]+={0,2}(?:\s+[\w+/%~-]+={0,2})*/g;

/** Where letters change their case or meet digits within a word: rare in words, at nearly every second character of a token. */
const CHANGE = /(?<=[a-z])[A-Z0-9]|(?<=[A-Z])[0-9]|(?<=[0-9])[A-Za-z]/g;

/** Ids of requests, of stacks, and of instances and the like, which are no secrets. */
const ID = /\b(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z]+-[0-9a-f]{17})\b/gi;

/**
 * The text with the length of everything that may be a token, a key or a signature in its place, or a piece of one, also
 * where blanks part it: no mask matches what is cut from a secret.
 */
export function withoutTokens(text: string): string {
  return text.replace(PHRASE, (phrase) => neighbours(phrase).map(withoutToken).join(''));
}

/**
 * A phrase in parts, each with the blanks after it: a word, or words that may be the pieces of one token, with at most one
 * between them that looks like a word.
 */
function neighbours(phrase: string): readonly string[] {
  const parts: string[] = [];
  let lastPiece = Number.NEGATIVE_INFINITY;
  for (const word of phrase.split(/(?<=\s)(?=\S)/)) {
    const isPiece = changesIn(word) > 0;
    const isNear = parts.length - lastPiece <= 2;
    parts.push(isPiece && isNear ? `${parts.splice(lastPiece).join('')}${word}` : word);
    if (isPiece) lastPiece = parts.length - 1;
  }
  return parts;
}

function withoutToken(part: string): string {
  const signs = part.replace(/\s/g, '');
  return isToken(part) ? part.replace(/^.*\S/s, `(${signs.length} characters)`) : part;
}

/** Letters and digits in a long row, signs that change as those of a token do, or more than any name has. */
function isToken(part: string): boolean {
  const rows = part.match(/[A-Za-z0-9]{32,}/g) ?? [];
  const rest = part.replace(ID, '').replace(/\s/g, '');
  return (
    rows.some((row) => /\d/.test(row)) ||
    (rest.length >= 40 && changesIn(rest) * 4 >= rest.length) ||
    rest.length >= 200
  );
}

function changesIn(text: string): number {
  return text.match(CHANGE)?.length ?? 0;
}

/** What was meant as a URL, without the user and password in front of its host; any other text as it is. */
export function withoutUser(text: string): string {
  return text.replace(/(https?:[\\/]+).*@|^[^\s/:@]+:[^\s/@]*@/is, '$1***@');
}
