// The encodings in which a response can repeat a secret: by a proxy, an error page or a log, by accident or on purpose.

const pieces = (text: string, length: number) => text.match(new RegExp(`.{1,${length}}`, 'gs')) ?? [];
const backwards = (text: string) => text.split('').reverse().join('');
const everyCharacter = (text: string, spell: (code: string) => string) =>
  text.replace(/./gs, (character) => spell(character.charCodeAt(0).toString(16).padStart(2, '0')));

/** Encoders of a secret, by name. */
export const ENCODINGS: Readonly<Record<string, (secret: string) => string>> = {
  'as it is': (secret) => secret,
  'in pieces separated by spaces': (secret) => pieces(secret, 10).join(' '),
  'character by character': (secret) => pieces(secret, 1).join(' '),
  'in lines': (secret) => pieces(secret, 32).join('\r\n'),
  'in pieces as a JSON list': (secret) => JSON.stringify(pieces(secret, 7)),
  'URL-encoded': encodeURIComponent,
  'URL-encoded twice, character by character': (secret) =>
    encodeURIComponent(everyCharacter(secret, (code) => `%${code.toUpperCase()}`)),
  'in Base64': (secret) => Buffer.from(secret).toString('base64'),
  'in Base64url, after other text': (secret) => Buffer.from(`t=${secret}`).toString('base64url'),
  'in lines of Base64': (secret) => pieces(Buffer.from(`token ${secret}`).toString('base64'), 20).join('\n'),
  'in hexadecimal': (secret) => Buffer.from(secret).toString('hex'),
  'in hexadecimal, with colons': (secret) => pieces(Buffer.from(secret).toString('hex').toUpperCase(), 2).join(':'),
  'as JSON escapes it': (secret) => everyCharacter(secret, (code) => `\\u00${code}`),
  'as HTML escapes it': (secret) => everyCharacter(secret, (code) => `&#x${code};`),
  'with slashes escaped': (secret) => secret.replaceAll('/', '\\/').replaceAll('+', '\\u002b'),
  backwards,
  'backwards, piece by piece': (secret) => pieces(secret, 11).map(backwards).join(' '),
  'in uppercase': (secret) => secret.toUpperCase(),
  'its first 150 characters': (secret) => secret.slice(0, 150),
  'some of its middle': (secret) => secret.slice(secret.length / 3, secret.length / 3 + 60),
};
