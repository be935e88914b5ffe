// Loaded into a program before it starts (`node --import`): its timers and its date are those of the test
// (stepped-time.ts); its sockets and files are real. JavaScript, since it is read by every program that the tests start.

import { subscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { syncBuiltinESMExports } from 'node:module';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import FakeTimers from '@sinonjs/fake-timers';

const test = connect(Number(process.env['STEPPED_TIME']), '127.0.0.1').setNoDelay();
const lines = createInterface(test);
for (const emitter of [test, lines]) emitter.on('error', () => process.exit(70));

const [first] = await once(lines, 'line');
test.unref();

const clock = FakeTimers.install({
  now: Number(first.split(' ')[1]),
  toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
});
syncBuiltinESMExports();

// As in Node, no timer is due in less than a millisecond: time that stands still would never be past it.
const { setTimeout } = clock;
clock.setTimeout = (callback, delay = 1, ...args) => setTimeout(callback, Math.max(1, delay), ...args);

const sockets = new Set();
subscribe('net.client.socket', ({ socket }) => {
  sockets.add(socket);
  socket.once('close', () => sockets.delete(socket));
});

lines.on('line', (line) => {
  const [word, value] = line.split(' ');
  if (word === 'now') {
    test.unref();
    clock.tick(Math.max(0, value - clock.now));
    return;
  }
  // What will never be answered is nothing that this program still has to do.
  for (const socket of sockets) if (socket.localPort === Number(value)) socket.unref();
});

// Nothing is left to do but to wait for timers.
process.on('beforeExit', () => {
  const next = Math.min(...[...(clock.timers?.values() ?? [])].map(({ callAt }) => callAt));
  if (next === Infinity) return;
  test.ref();
  test.write(`${next}\n`);
});
