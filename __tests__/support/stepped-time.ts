// The time of programs and of their cloud. It stops while a program works, and jumps forward when all programs wait.
// So no test waits, and none depends on the machine's speed.

import { createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** A URL, since NODE_OPTIONS would split a path at its spaces. */
const PRELOAD = new URL('stepped-process.js', import.meta.url).href;

/** A Monday, 20 s after a full minute, so that no minute ends while a job starts. */
const START = Date.UTC(2026, 0, 5, 12, 0, 20);

export class SteppedTime {
  #now: number;
  #joined = 0;
  /** Each program, and the time until which it waits (epoch ms); `undefined` while it works. */
  readonly #programs = new Map<Socket, number | undefined>();
  readonly #server = createServer((socket) => {
    this.#join(socket);
  });

  private constructor(start: number) {
    this.#now = start;
  }

  /** Starts the time at `at` (epoch ms). {@link SteppedTime.close} ends it. */
  static async start(at = START): Promise<SteppedTime> {
    const time = new SteppedTime(at);
    await new Promise<void>((resolve) => {
      time.#server.listen(0, '127.0.0.1', resolve);
    });
    return time;
  }

  /** Epoch ms. */
  readonly now = (): number => this.#now;

  /** The environment variables that connect a program to this time. */
  get env(): Readonly<Record<string, string>> {
    const address = this.#server.address();
    if (typeof address !== 'object' || address === null) throw new Error('This time has ended');
    return {
      NODE_OPTIONS: `--import ${PRELOAD}`,
      STEPPED_TIME: String(address.port),
      // Hundreds of programs compile the same files (jest.config.js).
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? '',
    };
  }

  /** Notifies the program at a port that its request will never be answered, so that it counts as waiting. */
  readonly onSilence = (clientPort: number): void => {
    this.#send(`silence ${clientPort}`);
  };

  close(): void {
    for (const socket of this.#programs.keys()) socket.destroy();
    this.#server.close();
  }

  #join(socket: Socket): void {
    this.#programs.set(socket, undefined);
    this.#joined += 1;
    const seed = (this.#joined * 2_654_435_761) % 2 ** 32;
    socket.setNoDelay().write(`start ${this.#now} ${seed}\n`);
    socket.once('close', () => {
      this.#programs.delete(socket);
      this.#pass();
    });
    const lines = createInterface(socket);
    // A program may end in any way.
    for (const emitter of [socket, lines]) emitter.on('error', () => {});
    lines.on('line', (line) => {
      this.#programs.set(socket, Number(line));
      this.#pass();
    });
  }

  /** Advances to the next time for which a program waits, once all programs wait. */
  #pass(): void {
    const waits = [...this.#programs.values()].filter((until) => until !== undefined);
    if (waits.length === 0 || waits.length < this.#programs.size) return;
    this.#now = Math.max(this.#now, Math.min(...waits));
    for (const [socket, until] of this.#programs) {
      if (until !== undefined && until <= this.#now) this.#programs.set(socket, undefined);
    }
    this.#send(`now ${this.#now}`);
  }

  #send(line: string): void {
    for (const socket of this.#programs.keys()) socket.write(`${line}\n`);
  }
}
