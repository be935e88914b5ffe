// The HTTP servers of the cloud, on free ports of the loopback interface.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { CannedAnswer } from './types.ts';

/** A request with its body. Path and query are as sent; header names are in lower case. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly socketId: number;
}

/** A server that listens. `url` has no trailing slash. */
export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

const sockets = new WeakMap<Socket, number>();
let lastSocketId = 0;

function socketId(socket: Socket): number {
  const known = sockets.get(socket);
  if (known !== undefined) return known;
  lastSocketId += 1;
  sockets.set(socket, lastSocketId);
  return lastSocketId;
}

async function receive(message: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  const target = message.url ?? '/';
  const mark = target.indexOf('?');
  const headers = Object.entries(message.headers).map(([name, value]) => [name, [value].flat().join(',')]);
  return {
    method: message.method ?? 'GET',
    path: mark < 0 ? target : target.slice(0, mark),
    query: mark < 0 ? '' : target.slice(mark + 1),
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks),
    socketId: socketId(message.socket),
  };
}

function send(response: ServerResponse, answer: CannedAnswer, date: number): void {
  const { socket } = response;
  if (answer.hangUp === 'reset') socket?.resetAndDestroy();
  else if (answer.hangUp) socket?.destroy();
  if (answer.raw !== undefined) socket?.end(answer.raw);
  if (answer.hangUp || answer.raw !== undefined) return;
  const body = Buffer.from(answer.body ?? '');
  response.sendDate = false;
  response.writeHead(answer.status ?? 200, {
    Date: new Date(date).toUTCString(),
    'Content-Length': body.length,
    ...answer.headers,
  });
  if (answer.cutAfter === undefined) response.end(body);
  else response.write(body.subarray(0, answer.cutAfter), () => socket?.destroy());
}

/** Pause between two bytes of a dripping answer, in ms of real time. */
const DRIP_MS = 5;

/** More bytes than a dripping answer will ever have. */
const PROMISED = 1_000_000;

function drip(response: ServerResponse, { status = 200, headers, body = '' }: CannedAnswer): void {
  response.writeHead(status, { ...headers, 'Content-Length': body.length + PROMISED });
  response.write(body.slice(0, body.length / 2));
  dripInto(response.socket);
}

/** Writes a byte at a time until the connection is closed: these, then blanks. */
export function dripInto(socket: Socket | null, first: readonly number[] = []): void {
  if (socket === null) return;
  const bytes = [...first];
  const timer = setInterval(() => socket.write(Buffer.of(bytes.shift() ?? 0x20)), DRIP_MS);
  socket.once('error', () => clearInterval(timer)).once('close', () => clearInterval(timer));
}

/** The handler of a server, and how its answers are sent. */
interface Serving {
  readonly handle: (request: Received) => Promise<CannedAnswer>;
  /** Epoch milliseconds, for the Date header. */
  readonly clock: () => number;
  /** Minimum time from a request to its answer, ms of real time. 0. */
  readonly latencyMs?: number;
  /** Called with the client's port for a request that is never answered. */
  readonly onSilence?: ((clientPort: number) => void) | undefined;
}

async function serve(
  message: IncomingMessage,
  response: ServerResponse,
  { handle, clock, latencyMs = 0, onSilence }: Serving,
): Promise<void> {
  const dueAt = performance.now() + latencyMs;
  try {
    const answer = await handle(await receive(message));
    const early = dueAt - performance.now();
    if (early > 0) await pause(early);
    if (answer.isSilent || answer.isDripping) onSilence?.(message.socket.remotePort ?? 0);
    if (answer.isDripping) drip(response, answer);
    else if (!answer.isSilent) send(response, answer, clock());
  } catch (error) {
    if (message.destroyed && !message.complete) return;
    send(response, { status: 500, body: `local cloud: ${String(error)}` }, clock());
  }
}

/** Listens on a free port of 127.0.0.1. */
export async function listen(serving: Serving): Promise<Listening> {
  const server = createServer((message, response) => {
    void serve(message, response, serving);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port');
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${address.port}`, close };
}
