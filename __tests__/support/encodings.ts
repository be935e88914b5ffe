// How a secret may come back: as a proxy, a page for errors or a careless log would show it, and as somebody would who means to.

const pieces = (text: string, length: number) => text.match(new RegExp(`.{1,${length}}`, 'gs')) ?? [];
const backwards = (text: string) => text.split('').reverse().join('');
const everySign = (text: string, spell: (code: string) => string) =>
  text.replace(/./gs, (sign) => spell(sign.charCodeAt(0).toString(16).padStart(2, '0')));

/** Makes a text of a secret, by how it does. */
export const ENCODINGS: Readonly<Record<string, (secret: string) => string>> = {
  'as it is': (secret) => secret,
  'in pieces with blanks between them': (secret) => pieces(secret, 10).join(' '),
  'sign by sign': (secret) => pieces(secret, 1).join(' '),
  'in lines': (secret) => pieces(secret, 32).join('\r\n'),
  'in pieces of a list': (secret) => JSON.stringify(pieces(secret, 7)),
  'encoded for a URL': encodeURIComponent,
  'encoded for a URL, sign by sign, twice': (secret) =>
    encodeURIComponent(everySign(secret, (code) => `%${code.toUpperCase()}`)),
  'in Base64': (secret) => Buffer.from(secret).toString('base64'),
  'in Base64 for URLs, after something else': (secret) => Buffer.from(`t=${secret}`).toString('base64url'),
  'in lines of Base64': (secret) => pieces(Buffer.from(`token ${secret}`).toString('base64'), 20).join('\n'),
  'in hexadecimal': (secret) => Buffer.from(secret).toString('hex'),
  'in hexadecimal, with colons': (secret) => pieces(Buffer.from(secret).toString('hex').toUpperCase(), 2).join(':'),
  'as JSON escapes it': (secret) => everySign(secret, (code) => `\\u00${code}`),
  'as HTML escapes it': (secret) => everySign(secret, (code) => `&#x${code};`),
  'with slashes escaped': (secret) => secret.replaceAll('/', '\\/').replaceAll('+', '\\u002b'),
  backwards,
  'backwards, piece by piece': (secret) => pieces(secret, 11).map(backwards).join(' '),
  'in capitals': (secret) => secret.toUpperCase(),
  'its first 150 characters': (secret) => secret.slice(0, 150),
  'some of its middle': (secret) => secret.slice(secret.length / 3, secret.length / 3 + 60),
};
