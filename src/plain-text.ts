// Text from outside (stack names, API answers, errors) as text: it commands no runner and no terminal, and stays short.

/** Control characters but for the line feed, other separators of lines, and what turns the direction of text around. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

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

/** How much of a text from outside is quoted. */
const QUOTED_LENGTH = 300;

/** So long a word is a token rather than a word: what is cut from one would be shown, since no mask matches it. */
const TOKEN = /[A-Za-z0-9+/=_%-]{200,}/g;

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
  const words = text.replace(TOKEN, (word) => `(${word.length} characters)`);
  return words.length > length ? `${words.slice(0, length)}…` : words;
}

/** What was meant as a URL, without the user and password in front of its host; any other text as it is. */
export function withoutUser(text: string): string {
  return text.replace(/(https?:[\\/]+).*@|^[^\s/:@]+:[^\s/@]*@/is, '$1***@');
}
