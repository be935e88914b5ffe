// TLS with latency: a relay that delays every byte in both directions, in front of a TLS endpoint, in front of a server.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { createServer as createTlsServer, rootCertificates } from 'node:tls';

/** A certificate for 127.0.0.1, made for this run. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** A file with it alone. */
  readonly file: string;
}

/** Makes a certificate in a folder, with the machine's openssl. */
export function makeCertificate(folder: string): Certificate {
  const [key, file] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const names = 'subjectAltName=IP:127.0.0.1,DNS:localhost';
  const args = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  execFileSync(
    'openssl',
    [...args, '-keyout', key, '-out', file, '-days', '2', '-subj', '/CN=127.0.0.1', '-addext', names],
    { stdio: 'ignore' },
  );
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(file, 'utf8'), file };
}

/** The default certificate authorities, and one more: programs must read as many as in real use. */
export function trusting({ cert }: Certificate): string {
  return [...rootCertificates, cert].join('\n');
}

/** A listening relay. */
export interface Relay {
  /** `https://127.0.0.1:<port>` */
  readonly url: string;
  close(): void;
}

/** Relays TLS to a server of this machine (`http://127.0.0.1:<port>`); bytes are held for `holdMs` each way. */
export async function openRelay(target: string, { key, cert }: Certificate, holdMs: number): Promise<Relay> {
  const sockets = new Set<Socket>();
  const accept = (port: number, holdFor: number) => (from: Socket) => {
    const to = connect({ port, host: '127.0.0.1', noDelay: true });
    for (const socket of [from, to]) sockets.add(socket);
    pass(from, to, holdFor);
    pass(to, from, holdFor);
  };
  const end = createTlsServer({ key, cert, noDelay: true }, accept(Number(new URL(target).port), 0));
  const relay = createServer({ noDelay: true }, accept(await portOf(end), holdMs));
  const port = await portOf(relay);
  return {
    url: `https://127.0.0.1:${port}`,
    close: () => {
      for (const server of [relay, end]) server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Passes data on after the delay. If one connection is lost, the other one is closed, too. */
function pass(from: Socket, to: Socket, holdMs: number): void {
  const later = (act: () => void) => (holdMs === 0 ? act() : setTimeout(act, holdMs));
  from.on('data', (bytes) => later(() => to.write(bytes)));
  from.on('end', () => later(() => to.end()));
  from.on('error', () => to.destroy());
}

async function portOf(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The relay has no port');
  return address.port;
}
