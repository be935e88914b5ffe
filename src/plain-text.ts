// Text from outside (stack names, API answers, errors) as text: it commands no runner and no terminal, and stays short.

/** Control characters but for the line feed, other separators of lines, and what turns the direction of text around. */
const UNSEEN = /(?!\n)[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** The text with everything that is no visible character spelled out: `\u001b`. Line feeds stay. */
export function plainText(text: string): string {
  return text.replace(UNSEEN, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The text on one line, as {@link plainText}; a runner finds no command in it, of either form. */
export function plainLine(text: string): string {
  const line = plainText(text.replace(/[\r\n]+/g, ' ')).replaceAll('##[', '## [');
  return line.replace(/^(\s*):(?=:)/, '$1: ');
}

/** How much of a text from outside is quoted. */
const QUOTED_LENGTH = 300;

/** The beginning of a text from outside, on one line, without a full stop at its end. */
export function excerpt(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/[ .]+$/, '')
    .trim();
  return plainText(line.length > QUOTED_LENGTH ? `${line.slice(0, QUOTED_LENGTH)}…` : line);
}

/** The same in quotation marks. */
export function quoted(text: string): string {
  return plainText(JSON.stringify(text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text));
}
