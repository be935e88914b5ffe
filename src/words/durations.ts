// Durations in words for people. What people write in inputs has a grammar of its own: see duration.ts.

import { secondsText } from '../duration.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** A duration in ms as a person writes it, to the second and from an hour on to the minute: `0.4 s`, `12 s`, `4 min 05 s`, `20 min`, `2 h 05 min`. */
export function durationText(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  if (seconds < MINUTE) return secondsText(milliseconds);
  if (seconds < HOUR) return withRest(Math.floor(seconds / MINUTE), 'min', seconds % MINUTE, 's');
  return withRest(Math.floor(seconds / HOUR), 'h', Math.floor((seconds % HOUR) / MINUTE), 'min');
}

function withRest(count: number, unit: string, rest: number, restUnit: string): string {
  const whole = `${count} ${unit}`;
  return rest === 0 ? whole : `${whole} ${String(rest).padStart(2, '0')} ${restUnit}`;
}
