// Loaded into a job's process before the action (`node --import`) to make name lookups and connections fail. A server
// cannot
// simulate this fault, because the request never reaches it. Only the system's resolver is replaced. Sockets, clients
// and
// the action are real.
//
// Only the name `localhost` fails, and only while the file FAULT_FILE exists. Its first word is ENOTFOUND (the name is
// unknown) or `refuse` (the name resolves to 127.0.0.2, where nothing listens: the connection is refused). Its second
// word is
// `once`, which removes the file after the first failure, or `always`. Each failure adds a byte to FAULT_FILE.count.

import dns from 'node:dns';
import { appendFileSync, readFileSync, rmSync } from 'node:fs';

type Callback = (error: Error | null, address?: unknown, family?: number) => void;

const file = process.env['FAULT_FILE'] ?? '';
const { lookup } = dns;

/** How the next lookup fails. Removes the file if it fails only once. */
function nextFailure(): string | undefined {
  try {
    const [mode, times] = readFileSync(file, 'utf8').split(' ');
    appendFileSync(`${file}.count`, '.');
    if (times === 'once') rmSync(file);
    return mode;
  } catch {
    return undefined;
  }
}

function isCallback(value: unknown): value is Callback {
  return typeof value === 'function';
}

function wantsAll(options: unknown): boolean {
  return typeof options === 'object' && options !== null && 'all' in options && options.all === true;
}

/**
 * Calls back as dns.lookup does. The real `localhost` may have an IPv6 address, where the test's servers do not listen.
 */
function answer(failure: string | undefined, options: unknown, callback: Callback): void {
  if (failure === 'ENOTFOUND') {
    const error = new Error('getaddrinfo ENOTFOUND localhost');
    callback(Object.assign(error, { code: 'ENOTFOUND', syscall: 'getaddrinfo', hostname: 'localhost' }));
    return;
  }
  const address = failure === undefined ? '127.0.0.1' : '127.0.0.2';
  if (wantsAll(options)) callback(null, [{ address, family: 4 }]);
  else callback(null, address, 4);
}

Reflect.set(dns, 'lookup', (...args: readonly unknown[]) => {
  const callback = args.at(-1);
  if (args[0] !== 'localhost' || !isCallback(callback)) return Reflect.apply(lookup, dns, args);
  const failure = nextFailure();
  process.nextTick(() => {
    answer(failure, args[1], callback);
  });
  return {};
});
