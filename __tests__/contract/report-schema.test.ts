// The published schema of the report is up to date, and the reports of the built action are valid for it.

import { describe, expect, test } from '@jest/globals';
import { generateSchema } from '../../scripts/schema.ts';
import { examine } from '../../src/doctor/doctor.ts';
import { statusReader } from '../../src/status/status.ts';
import { scale } from '../support/action.ts';
import { steppedCloud } from '../support/cloud.ts';
import { clock, cloudToLookAt, connectorOf, enter, lookOf } from '../support/look-at.ts';
import { PUBLISHED, schemaErrorsIn } from '../support/report-schema.ts';

test('is up to date: `npm run schema` changes nothing', () => {
  expect(PUBLISHED).toBe(generateSchema());
});

// cli.test.ts checks the reports of dry runs, of many environments and of runs that cannot begin.
describe('is valid for', () => {
  test('the report of a ready fleet and one with too few instances, and not for invalid variants of it', async () => {
    const { outputs } = await scale(await steppedCloud(), { frontend: '99' });
    const report: object = JSON.parse(outputs['report'] ?? '');
    expect(report).toMatchObject({
      result: 'insufficient-instances',
      fleets: [{ result: 'insufficient-instances' }, { result: 'ok' }],
    });
    expect(schemaErrorsIn(report)).toEqual([]);
    expect(schemaErrorsIn({ ...report, result: 'great' })).not.toEqual([]);
    expect(schemaErrorsIn({ ...report, secret: 'x' })).not.toEqual([]);
    expect(schemaErrorsIn({ ...report, fleets: [{}] })).not.toEqual([]);
  });

  test('the reports of status and doctor', async () => {
    enter(await cloudToLookAt());
    const look = lookOf({ backend: '99' });
    const ports = { connectorFor: connectorOf, clock, log: () => undefined };
    const never = new AbortController().signal;
    const status = await statusReader([look], ports)(never);
    const doctor = await examine(look, ports, never);
    expect([status.result, doctor.result]).toEqual(['ok', 'insufficient-instances']);
    expect([status, doctor].flatMap((report) => schemaErrorsIn(JSON.parse(JSON.stringify(report))))).toEqual([]);
    expect(schemaErrorsIn({ ...doctor, canScale: 'yes' })).not.toEqual([]);
  });
});
