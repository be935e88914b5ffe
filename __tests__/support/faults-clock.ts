// A cloud's time that stands still until the sizes are set. Real time goes on for the job meanwhile, whatever the machine
// has to do besides; so no run of the main loop and no minute's end falls between the job's first read of CloudWatch and
// its POSTs, where the job would need two minutes to be sure of what it saw.

const MINUTE_MS = 60_000;

/** Where in its minute the time stands still, in ms: far from both ends. */
const MOMENT_MS = 20_300;

export class HeldClock {
  readonly #heldAt = lastMoment(Date.now());
  #releasedAt: number | undefined;

  /** Epoch ms. */
  readonly now = (): number =>
    this.#heldAt + (this.#releasedAt === undefined ? 0 : Date.now() - this.#releasedAt);

  /** From now on, time passes. */
  release(): void {
    this.#releasedAt ??= Date.now();
  }
}

/** The last such moment of a minute before `now`. */
function lastMoment(now: number): number {
  return Math.floor((now - MOMENT_MS) / MINUTE_MS) * MINUTE_MS + MOMENT_MS;
}
