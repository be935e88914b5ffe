// Time and chance as a port: no test waits, and no test is random.

/** Time, epoch ms, and chance. */
export interface Clock {
  /** Never goes back, and passes as time does, whatever is done to the machine's date meanwhile. */
  readonly now: () => number;
  /** Resolves after so many ms, or as soon as the signal is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** At least 0, less than 1. */
  readonly random: () => number;
}

/** A clock that can also end what takes too long. */
export interface AlarmClock extends Clock {
  /** Calls `ring` once so many ms have passed; what it gives calls that off. */
  readonly after: (milliseconds: number, ring: () => void) => () => void;
}

/** Acts under a signal that is aborted as the given one is, or by `reason` once so many ms have passed. */
export async function within<Value>(
  { ms, reason }: { readonly ms: number; readonly reason: () => Error },
  { after }: Pick<AlarmClock, 'after'>,
  signal: AbortSignal,
  act: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const limit = new AbortController();
  const callOff = after(ms, () => limit.abort(reason()));
  try {
    return await act(AbortSignal.any([signal, limit.signal]));
  } finally {
    callOff();
  }
}

// Durations: as settings spell them, and as people read them.

const DURATION = /^(?=\d)(?:(\d{1,4})h)?(?:(\d{1,6})m)?(?:(\d{1,8})s)?(?:(\d{1,9})ms)?$/;

const HOUR = 3_600_000;
const MINUTE = 60_000;
const SECOND = 1_000;

/** Milliseconds of `500ms`, `90s`, `20m`, `2h`, `1h30m`: units in descending order, each at most once. Else `undefined`. */
export function parseDuration(text: string): number | undefined {
  const parts = DURATION.exec(text);
  if (parts === null) return undefined;
  const [hours, minutes, seconds, milliseconds] = parts.slice(1).map((digits) => Number(digits ?? 0));
  return (hours ?? 0) * HOUR + (minutes ?? 0) * MINUTE + (seconds ?? 0) * SECOND + (milliseconds ?? 0);
}

/** Whole seconds (in ms) as a setting spells them, so that {@link parseDuration} reads the same: `20m`, `1h30m`. */
export function formatDurationSetting(milliseconds: number): string {
  const parts = [
    [Math.floor(milliseconds / HOUR), 'h'],
    [Math.floor((milliseconds % HOUR) / MINUTE), 'm'],
    [Math.floor((milliseconds % MINUTE) / SECOND), 's'],
  ] as const;
  return parts.map(([count, unit]) => (count === 0 ? '' : `${count}${unit}`)).join('') || '0s';
}

/**
 * A duration in ms as people read it, in logs, reports and errors alike: `0.4 s`, `12 s`, `4 min 05 s`, `20 min`, `1 h 03 min`.
 * In tenths under a second, in seconds under an hour, else in minutes. Only 0 is `0 s`.
 */
export function durationText(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / SECOND));
  const minutes = Math.floor(seconds / 60);
  if (minutes >= 60) return withRest(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
  if (minutes > 0) return withRest(minutes, 'min', seconds % 60, 's');
  if (milliseconds >= SECOND) return `${seconds} s`;
  return milliseconds <= 0 ? '0 s' : `${Math.max(1, Math.round(milliseconds / 100)) / 10} s`;
}

function withRest(count: number, unit: string, rest: number, restUnit: string): string {
  const whole = `${count} ${unit}`;
  return rest === 0 ? whole : `${whole} ${String(rest).padStart(2, '0')} ${restUnit}`;
}

/** An ISO 8601 time as `2026-01-05 12:00 UTC`. */
export function minuteText(iso: string): string {
  return `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}

/** An ISO 8601 time as `2026-01-05 12:00:26 UTC`. */
export function secondText(iso: string): string {
  return `${iso.slice(0, 19).replace('T', ' ')} UTC`;
}
