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

/** Whole seconds (in ms) as a setting spells them, so that {@link parseDuration} reads the same: `90s` as `1m30s`, `20m`, `1h30m`. */
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
