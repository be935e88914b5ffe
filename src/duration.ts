// Durations as people write them in every input alike.

const DURATION = /^(?=\d)(?:(\d{1,4})h)?(?:(\d{1,6})m)?(?:(\d{1,8})s)?(?:(\d{1,9})ms)?$/;

const HOUR = 3_600_000;
const MINUTE = 60_000;
const SECOND = 1_000;

/** Milliseconds of `500ms`, `90s`, `20m`, `2h`, `1h30m`: units in falling order, each at most once. Else `undefined`. */
export function parseDuration(text: string): number | undefined {
  const parts = DURATION.exec(text);
  if (parts === null) return undefined;
  const [hours, minutes, seconds, milliseconds] = parts.slice(1).map((digits) => Number(digits ?? 0));
  return (hours ?? 0) * HOUR + (minutes ?? 0) * MINUTE + (seconds ?? 0) * SECOND + (milliseconds ?? 0);
}

/** A duration under a minute: `12 s`, and under a second to the tenth, `0.4 s`, never 0 for what is something. */
export function secondsText(milliseconds: number): string {
  if (milliseconds >= SECOND) return `${Math.round(milliseconds / SECOND)} s`;
  const tenths = Math.round(milliseconds / 100);
  return milliseconds <= 0 ? '0 s' : `${Math.max(1, tenths) / 10} s`;
}

/** A duration for people, to the second: `0.4 s`, `41 s`, `1m52s`, `20m`, `2h05m`. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / SECOND));
  if (seconds < 60) return secondsText(milliseconds);
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return seconds % 60 === 0 ? `${minutes}m` : `${minutes}m${two(seconds % 60)}s`;
  return minutes % 60 === 0 ? `${minutes / 60}h` : `${Math.floor(minutes / 60)}h${two(minutes % 60)}m`;
}
