// What report.schema.json has to say against a report.

import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

/** The schema as it is published. */
export const PUBLISHED = readFileSync(new URL('../../report.schema.json', import.meta.url), 'utf8');

const validate = new Ajv({ strict: true, allErrors: true }).compile(JSON.parse(PUBLISHED));

/** Where a report does not fit the schema; empty if it fits. */
export function schemaErrorsIn(report: unknown): readonly string[] {
  validate(report);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
