// A server of https with a certificate of an authority that nobody knows: its own. Made for these tests, and good for nothing else.

import { createServer } from 'node:https';
import { afterEach } from '@jest/globals';

/** The certificate, of 127.0.0.1, in PEM. */
export const PRIVATE_CERTIFICATE = [
  '-----BEGIN CERTIFICATE-----',
  'MIIBPTCB46ADAgECAgEBMAoGCCqGSM49BAMCMBQxEjAQBgNVBAMMCTEyNy4wLjAu',
  'MTAgFw0yMDAxMDEwMDAwMDBaGA8yMTIwMDEwMTAwMDAwMFowFDESMBAGA1UEAwwJ',
  'MTI3LjAuMC4xMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEjg+obqb0taLBc21z',
  'dLUbVAxY7txSSLnLPhW2vzqpEr+rae9186eOd2EYsvF1yBxASp8hGFZRCH5wD1au',
  '870b1aMkMCIwDwYDVR0RBAgwBocEfwAAATAPBgNVHRMBAf8EBTADAQH/MAoGCCqG',
  'SM49BAMCA0kAMEYCIQC8iPhzOV0X4XmHO9ZoIpAEmf1W0oEtJkzFJNiDhwCHJgIh',
  'ALLmR6WsvILWa44xj6V5QOdkgkUdqubeht/epUci9KFZ',
  '-----END CERTIFICATE-----',
].join('\n');

const KEY = [
  '-----BEGIN PRIVATE KEY-----',
  'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgoT16kBllRteJQHdv',
  '59yPXhB6o+raQ5rSG/A3TXM11lehRANCAASOD6hupvS1osFzbXN0tRtUDFju3FJI',
  'ucs+Fba/OqkSv6tp73Xzp453YRiy8XXIHEBKnyEYVlEIfnAPVq7zvRvV',
  '-----END PRIVATE KEY-----',
].join('\n');

const open: { close(): unknown }[] = [];

afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

/** Starts a server that answers 200 to everything; gives its URL, and the paths that it has been asked for. */
export async function privateServer(): Promise<{ readonly url: string; readonly paths: readonly string[] }> {
  const paths: string[] = [];
  const server = createServer({ cert: PRIVATE_CERTIFICATE, key: KEY }, ({ url = '' }, answer) => {
    paths.push(url);
    answer.end('{}');
  });
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port');
  return { url: `https://127.0.0.1:${address.port}`, paths };
}
