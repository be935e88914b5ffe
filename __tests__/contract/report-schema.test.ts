// The published schema is the one that the report's types make today, and the reports of the built action fit it.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import type { JobResult } from '../../local-cloud/job.ts';
import { generateSchema } from '../../scripts/schema.ts';
import { examine } from '../../src/scale/doctor.ts';
import { readStatus } from '../../src/scale/status.ts';
import { fastCloud, JOB_MS, scale } from '../support/built-action.ts';
import { connectorOf, enter, impatient, lookOf } from '../support/look-at.ts';

const published = readFileSync(new URL('../../report.schema.json', import.meta.url), 'utf8');
const validate = new Ajv({ strict: true, allErrors: true }).compile(JSON.parse(published));

/** What the schema has to say against a report; nothing, where it fits. */
function errorsIn(report: unknown): readonly string[] {
  validate(report);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function reportOf(job: JobResult): Readonly<Record<string, unknown>> {
  return JSON.parse(job.outputs['report'] ?? '');
}

test('is fresh: `npm run schema` would change nothing', () => {
  expect(published).toBe(generateSchema());
});

describe('is fit by the report of', () => {
  test(
    'fleets that are there, and by no other like it',
    async () => {
      const report = reportOf(await scale(await fastCloud()));
      expect(report).toMatchObject({ result: 'ok', fleets: [{ result: 'ok' }, { result: 'ok' }] });
      expect(errorsIn(report)).toEqual([]);
      expect(errorsIn({ ...report, result: 'great' })).not.toEqual([]);
      expect(errorsIn({ ...report, secret: 'x' })).not.toEqual([]);
      expect(errorsIn({ ...report, fleets: [{}] })).not.toEqual([]);
    },
    JOB_MS,
  );

  test(
    'fleets of which one can never be there',
    async () => {
      const report = reportOf(await scale(await fastCloud(), { frontend: '99' }));
      expect(report).toMatchObject({ result: 'capped', fleets: [{ result: 'capped' }, { result: 'ok' }] });
      expect(errorsIn(report)).toEqual([]);
    },
    JOB_MS,
  );

  test('an environment that is only looked at', async () => {
    enter(await fastCloud());
    const look = lookOf({ backend: '99' });
    const ports = { clock: impatient, log: () => undefined };
    const never = new AbortController().signal;
    const status = await readStatus([look], { ...ports, connectorFor: connectorOf }, never);
    const doctor = await examine(look, { ...ports, connect: connectorOf(look) }, never);
    expect([status.result, doctor.result]).toEqual(['ok', 'capped']);
    expect([status, doctor].flatMap((report) => errorsIn(JSON.parse(JSON.stringify(report))))).toEqual([]);
    expect(errorsIn({ ...doctor, wouldWork: 'yes' })).not.toEqual([]);
  });

  test(
    'a run that could not begin',
    async () => {
      const report = reportOf(await scale(await fastCloud(), { frontend: 'ten' }));
      expect(report).toMatchObject({ result: 'invalid-input', fleets: [] });
      expect(errorsIn(report)).toEqual([]);
    },
    JOB_MS,
  );
});
