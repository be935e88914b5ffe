// Preloaded into a program (`node --import`): the test controls its timers, date and random numbers (stepped-time.ts).
// Its sockets and files are real. It is JavaScript, and its clock is its own, since every program that a test starts
// loads it: a library would add a tenth to each start.

import { subscribe } from 'node:diagnostics_channel';
import { syncBuiltinESMExports } from 'node:module';
import { connect } from 'node:net';
import nodeTimers from 'node:timers';

const test = connect(Number(process.env['STEPPED_TIME']), '127.0.0.1').setNoDelay();
test.on('error', () => process.exit(70));

const sockets = new Set();
subscribe('net.client.socket', ({ socket }) => {
  sockets.add(socket);
  socket.once('close', () => sockets.delete(socket));
});

let now;
const timers = new Set();
const started = Promise.withResolvers();

let unread = '';
test.setEncoding('utf8').on('data', (text) => {
  const lines = (unread + text).split('\n');
  unread = lines.pop();
  for (const line of lines) obey(line);
});

function obey(line) {
  const [word, ...numbers] = line.split(' ');
  const [number, seed] = numbers.map(Number);
  if (word === 'start') start(number, seed);
  else if (word === 'now') passUntil(number);
  // A request that will never be answered does not keep this program busy.
  else for (const socket of sockets) if (socket.localPort === number) socket.unref();
  if (word !== 'silence') test.unref();
}

function start(at, seed) {
  // Random numbers are the same in each run of a test, and different for each of its programs.
  let state = seed;
  Math.random = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
  now = at;
  performance.now = () => now - at;
  Date.now = () => now;
  globalThis.Date = new Proxy(Date, {
    construct: (target, values, newTarget) =>
      Reflect.construct(target, values.length === 0 ? [now] : values, newTarget),
    apply: () => new Date().toString(),
  });
  const clear = (timer) => timers.delete(timer);
  const replaced = {
    setTimeout: (callback, delay, ...values) => new Timer(callback, delay, values),
    setInterval: (callback, delay, ...values) => new Timer(callback, delay, values, true),
    clearTimeout: clear,
    clearInterval: clear,
  };
  for (const object of [globalThis, nodeTimers]) Object.assign(object, replaced);
  nodeTimers.promises.setTimeout = pause;
  syncBuiltinESMExports();
  started.resolve();
}

class Timer {
  constructor(callback, delay, values, isRepeated = false) {
    this.run = () => callback(...values);
    // As in Node, a timer takes at least a millisecond. Stopped time would never pass a shorter one.
    this.delay = delay >= 1 && delay < 2 ** 31 ? Math.trunc(delay) : 1;
    this.isRepeated = isRepeated;
    this.refresh();
  }
  refresh() {
    timers.delete(this);
    timers.add(this);
    this.dueAt = now + this.delay;
    return this;
  }
  ref() {
    return this;
  }
  unref() {
    return this;
  }
}

/** `setTimeout` of `node:timers/promises`. */
function pause(delay, value, { signal } = {}) {
  const { promise, resolve, reject } = Promise.withResolvers();
  const timer = new Timer(resolve, delay, [value]);
  const abort = () => {
    clearTimeout(timer);
    reject(new DOMException('The operation was aborted', 'AbortError'));
  };
  if (signal?.aborted) abort();
  else signal?.addEventListener('abort', abort, { once: true });
  return promise;
}

/** The next due timer. Of several at the same time, the one that was set first. */
function nextTimer() {
  let next;
  for (const timer of timers) if (next === undefined || timer.dueAt < next.dueAt) next = timer;
  return next;
}

function passUntil(moment) {
  for (let next = nextTimer(); next !== undefined && next.dueAt <= moment; next = nextTimer()) {
    now = Math.max(now, next.dueAt);
    if (next.isRepeated) next.refresh();
    else timers.delete(next);
    next.run();
  }
  now = Math.max(now, moment);
}

await started.promise;

// Only timers are left.
process.on('beforeExit', () => {
  const next = nextTimer();
  if (next === undefined) return;
  test.ref();
  test.write(`${next.dueAt}\n`);
});
