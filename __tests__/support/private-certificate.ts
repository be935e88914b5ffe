// A self-signed certificate that nothing trusts. Its key is generated when this file is loaded.

import { generateKeyPairSync, sign } from 'node:crypto';

const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** The certificate for 127.0.0.1, in PEM. */
export const PRIVATE_CERTIFICATE = selfSigned();

/** A certificate as defined in RFC 5280: version 3, an IP address as subject alternative name, and a certificate authority. */
function selfSigned(): string {
  const bytes = (...values: readonly number[]) => Buffer.from(values);
  const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts);
  const id = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
  const ecdsaWithSha256 = sequence(id('2a8648ce3d040302'));
  const commonName = sequence(der(0x31, sequence(id('550403'), der(0x0c, Buffer.from('127.0.0.1')))));
  const from = der(0x17, Buffer.from('200101000000Z'));
  const until = der(0x18, Buffer.from('21200101000000Z'));
  const alternativeName = sequence(id('551d11'), der(0x04, sequence(der(0x87, bytes(127, 0, 0, 1)))));
  const authority = sequence(id('551d13'), der(0x01, bytes(0xff)), der(0x04, sequence(der(0x01, bytes(0xff)))));
  const content = sequence(
    der(0xa0, der(0x02, bytes(2))),
    der(0x02, bytes(1)),
    ecdsaWithSha256,
    commonName,
    sequence(from, until),
    commonName,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(alternativeName, authority)),
  );
  const signature = der(0x03, bytes(0), sign('sha256', content, privateKey));
  const lines =
    sequence(content, ecdsaWithSha256, signature)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----'].join('\n');
}

/** An ASN.1 value in DER: tag, length and content. */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const lengthBytes = length < 0x80 ? [length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...lengthBytes]), content]);
}

/** Its key, in PEM. */
export const PRIVATE_KEY = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
