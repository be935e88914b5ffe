// Loaded into a program before it starts (`node --import`): its timers, its date and its chance are those of the test
// (stepped-time.ts); its sockets and files are real. JavaScript, since it is read by every program that the tests start.

import { subscribe } from 'node:diagnostics_channel';
import { syncBuiltinESMExports } from 'node:module';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import FakeTimers from '@sinonjs/fake-timers';

const test = connect(Number(process.env['STEPPED_TIME']), '127.0.0.1').setNoDelay();
const lines = createInterface(test);
for (const emitter of [test, lines]) emitter.on('error', () => process.exit(70));

const sockets = new Set();
subscribe('net.client.socket', ({ socket }) => {
  sockets.add(socket);
  socket.once('close', () => sockets.delete(socket));
});

let clock;
const started = Promise.withResolvers();

lines.on('line', (line) => {
  const [word, ...numbers] = line.split(' ');
  const [number, seed] = numbers.map(Number);
  if (word === 'start') start(number, seed);
  else if (word === 'now') clock.tick(Math.max(0, number - clock.now));
  // What will never be answered is nothing that this program still has to do.
  else for (const socket of sockets) if (socket.localPort === number) socket.unref();
  if (word !== 'silence') test.unref();
});

function start(now, seed) {
  // Chance is the same in each run of a test, and another for each of its programs.
  let state = seed;
  Math.random = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
  clock = FakeTimers.install({
    now,
    toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  });
  performance.now = () => clock.now - now;
  syncBuiltinESMExports();
  // As in Node, no timer is due in less than a millisecond: time that stands still would never be past it.
  const { setTimeout } = clock;
  clock.setTimeout = (callback, delay = 1, ...args) => setTimeout(callback, Math.max(1, delay), ...args);
  started.resolve();
}

await started.promise;

// Nothing is left to do but to wait for timers.
process.on('beforeExit', () => {
  const next = Math.min(...[...(clock.timers?.values() ?? [])].map(({ callAt }) => callAt));
  if (next === Infinity) return;
  test.ref();
  test.write(`${next}\n`);
});
