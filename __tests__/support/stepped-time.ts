// The time of programs and of the cloud that they use. It stands still while one of them has something to do, and passes
// at once where all of them only wait: no test waits, and none depends on how fast the machine is.

import { createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** A URL, since NODE_OPTIONS would split a path at its spaces. */
const PRELOAD = new URL('stepped-process.js', import.meta.url).href;

/** A Monday, 20 s after a full minute: no minute ends while a job begins. */
const START = Date.UTC(2026, 0, 5, 12, 0, 20);

export class SteppedTime {
  #now: number;
  #joined = 0;
  /** Each program, and the time that it waits for, epoch ms; `undefined` while it has something to do. */
  readonly #programs = new Map<Socket, number | undefined>();
  readonly #server = createServer((socket) => {
    this.#join(socket);
  });

  private constructor(start: number) {
    this.#now = start;
  }

  /** Starts it at a moment, epoch ms; {@link SteppedTime.close} ends it. */
  static async start(at = START): Promise<SteppedTime> {
    const time = new SteppedTime(at);
    await new Promise<void>((resolve) => {
      time.#server.listen(0, '127.0.0.1', resolve);
    });
    return time;
  }

  /** Epoch ms. */
  readonly now = (): number => this.#now;

  /** The variables by which a program lives in this time. */
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

  /** Tells the program at a port that this request of it will never be answered: it only waits from now on. */
  readonly onSilence = (clientPort: number): void => {
    this.#tell(`silence ${clientPort}`);
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

  /** Goes to the next moment that a program waits for, once all of them wait. */
  #pass(): void {
    const waits = [...this.#programs.values()].filter((until) => until !== undefined);
    if (waits.length === 0 || waits.length < this.#programs.size) return;
    this.#now = Math.max(this.#now, Math.min(...waits));
    for (const [socket, until] of this.#programs) {
      if (until !== undefined && until <= this.#now) this.#programs.set(socket, undefined);
    }
    this.#tell(`now ${this.#now}`);
  }

  #tell(line: string): void {
    for (const socket of this.#programs.keys()) socket.write(`${line}\n`);
  }
}
