// Validates a report against report.schema.json.

import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

/** The published schema. */
export const PUBLISHED = readFileSync(new URL('../../report.schema.json', import.meta.url), 'utf8');

const validate = new Ajv({ strict: true, allErrors: true }).compile(JSON.parse(PUBLISHED));

/** The schema violations of a report. Empty if it is valid. */
export function schemaErrorsIn(report: unknown): readonly string[] {
  validate(report);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
