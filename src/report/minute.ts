// Dates and times for people: always in UTC.

/** An ISO 8601 time as `2026-01-05 12:00 UTC`. */
export function minuteText(iso: string): string {
  return `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}

/** An ISO 8601 time as `2026-01-05 12:00:26 UTC`. */
export function secondText(iso: string): string {
  return `${iso.slice(0, 19).replace('T', ' ')} UTC`;
}
