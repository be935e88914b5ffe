// Makes text from outside (stack names, API answers, errors) harmless: no commands for a runner or a terminal, no secrets, short.
// And reads JSON.

/** Invisible characters except the line feed and the plain space: control characters, other line separators and spaces, and marks that reverse the direction of text. */
const UNSEEN = /(?![\n ])[\p{Cc}\p{Cf}\p{Z}]/gu;

/** The text with each invisible character escaped: `\u001b`. Line feeds stay. */
export function plainText(text: string): string {
  return text.replace(UNSEEN, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/** The text on one line, as {@link plainText}, without a runner's command in either form. */
export function plainLine(text: string): string {
  const line = plainText(text.replace(/[\r\n]+/g, ' ')).replaceAll('##[', '## [');
  return line.replace(/^(\s*):(?=:)/, '$1: ');
}

/** The same of every line: line feeds stay. */
export function plainParagraphs(text: string): string {
  return text.split('\n').map(plainLine).join('\n');
}

/**
 * A value as JSON on one line. Escapes invisible characters, and characters that would begin a runner's command in the older
 * form. The newer form begins a line, which JSON does not allow.
 */
export function plainJson(value: unknown): string {
  return plainText(JSON.stringify(value)).replaceAll('##[', '\\u0023#[');
}

/** A number with its noun: `1 instance`, `4 instances`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** A text as one word of a shell, in quotation marks if it needs them. */
export function shellWord(text: string): string {
  return /^[\w%+=:,./@{}-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/**
 * The lines of a text with at most `width` characters each, broken between words. The rest of a line is indented by `hang` more
 * than its beginning. A word that is too long, such as a URL, stays in one piece: a terminal wraps it, and it can be copied.
 */
export function wrapText(text: string, width: number, hang = '  '): string {
  return text
    .split('\n')
    .map((line) => (line.length <= width ? line : wrapLine(line, width, hang)))
    .join('\n');
}

function wrapLine(line: string, width: number, hang: string): string {
  const [indent = ''] = /^ */.exec(line) ?? [];
  const lines: string[] = [];
  let last = indent;
  // Blanks between two words, such as those after the name of a fleet, stay as they are.
  for (const [, blanks = '', word = ''] of line.slice(indent.length).matchAll(/(^| +)([^ ]+)/g)) {
    const isFirst = last.trim() === '';
    if (isFirst || last.length + blanks.length + word.length <= width) last += `${isFirst ? '' : blanks}${word}`;
    else {
      lines.push(last);
      last = `${indent}${hang}${word}`;
    }
  }
  return [...lines, last].join('\n');
}

/** Parts in lines: each line has as many parts, joined by `separator`, as fit into `width` characters, but at least one. */
export function filledLines(parts: readonly string[], separator: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const joined = `${lines.at(-1)}${separator}${part}`;
    if (lines.length > 0 && joined.length <= width) lines.splice(-1, 1, joined);
    else lines.push(part);
  }
  return lines;
}

/** Maximum length of a quoted text from outside. */
const QUOTED_LENGTH = 300;

/** How much of it is searched for tokens, which are replaced by shorter text. */
const READ_LENGTH = 20_000;

/** The beginning of a text from outside, on one line, without a full stop at its end. */
export function excerpt(text: string, length = QUOTED_LENGTH): string {
  const line = truncated(text, length)
    .replace(/\s+/g, ' ')
    .replace(/[ .]+$/, '')
    .trim();
  return plainText(line);
}

/** The beginning of a text from outside, in quotation marks. */
export function quoted(text: string): string {
  return plainText(JSON.stringify(truncated(text, QUOTED_LENGTH)));
}

function truncated(text: string, length: number): string {
  const words = withoutTokens(text.slice(0, READ_LENGTH));
  return words.length > length ? `${words.slice(0, length)}…` : words;
}

/** Characters of tokens, keys and signatures in Base64, in hexadecimal, or encoded for a URL. */
const PHRASE = /[\w+/%~-]+={0,2}(?:\s+[\w+/%~-]+={0,2})*/g;

/** A change of case, or between letters and digits, within a word: rare in words, but at nearly every second character of a token. */
const CHANGE = /(?<=[a-z])[A-Z0-9]|(?<=[A-Z])[0-9]|(?<=[0-9])[A-Za-z]/g;

/** IDs of requests, stacks, instances and similar resources, which are not secrets. */
const ID = /\b(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z]+-[0-9a-f]{17})\b/gi;

/**
 * The text with everything that may be a token, a key, a signature, or a part of one replaced by its length, even if blanks
 * split it. The runner's masks do not match parts of a secret.
 */
export function withoutTokens(text: string): string {
  return text.replace(PHRASE, (phrase) => piecesOf(phrase).map(withoutToken).join(''));
}

/**
 * The parts of a phrase, each with the blanks after it: a word, or several words that may be pieces of one token. At most two
 * words between two pieces may look like normal words.
 */
function piecesOf(phrase: string): readonly string[] {
  const parts: string[] = [];
  let lastPiece = Number.NEGATIVE_INFINITY;
  for (const word of phrase.split(/(?<=\s)(?=\S)/)) {
    const isPiece = changesIn(word) > 0;
    const isNear = parts.length - lastPiece <= 3;
    parts.push(isPiece && isNear ? `${parts.splice(lastPiece).join('')}${word}` : word);
    if (isPiece) lastPiece = parts.length - 1;
  }
  return parts;
}

function withoutToken(part: string): string {
  const signs = part.replace(/\s/g, '');
  return isToken(part) ? part.replace(/^.*\S/s, `(${signs.length} characters)`) : part;
}

/** A long sequence of letters and digits, a text that changes case as often as a token does, or one that is longer than any name. */
function isToken(part: string): boolean {
  const rows = part.match(/[A-Za-z0-9]{32,}/g) ?? [];
  const rest = part.replace(ID, '').replace(/\s/g, '');
  // Names of resources join their words with these.
  const lengthPerChange = /[_-]/.test(rest) ? 4 : 5;
  return (
    rows.some((row) => /\d/.test(row)) ||
    (rest.length >= 40 && changesIn(rest) * lengthPerChange >= rest.length) ||
    rest.length >= 200
  );
}

function changesIn(text: string): number {
  return text.match(CHANGE)?.length ?? 0;
}

/** A text that was meant as a URL, without the user and password before its host. Other text is unchanged. */
export function withoutUser(text: string): string {
  return text.replace(/(https?:[\\/]+).*@|^[^\s/:@]+:[^\s/@]*@/is, '$1***@');
}

// JSON from outside.

/** What a text says in JSON; `undefined` where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a value has fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
