// How a moment of the calendar is told: in UTC, wherever the reader is.

/** `2026-01-05 12:00 UTC`, of a moment in ISO's form. */
export function minuteText(iso: string): string {
  return `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}

/** `2026-01-05 12:00:26 UTC`, of a moment in ISO's form. */
export function secondText(iso: string): string {
  return `${iso.slice(0, 19).replace('T', ' ')} UTC`;
}
