// Writes the published schemas: report.schema.json, of the output `report`, from the types in the code, and plan.schema.json, of
// the plan, from the tables and grammars that read it.

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';
import { planSchema } from './plan-schema.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REPORT_FILE = 'report.schema.json';
const PLAN_FILE = 'plan.schema.json';

/** The types of the output `report`, and of the CLI's `--json`. */
const REPORTS = ['Report', 'ManyReport', 'NoRunReport', 'StatusReport', 'DoctorReport', 'ManyDoctorReport'] as const;

/** JSON Schema, draft 7, of every report that a run can write. The docstrings of the types are its descriptions. */
export function generateSchema(): string {
  const generator = createGenerator({
    path: `${ROOT}src/{render,status,doctor}/report.ts`,
    // Reports are plain data; compiling the types of libraries and of Node takes most of the time.
    tsconfig: `${ROOT}scripts/schema.tsconfig.json`,
    // The generator has its own compiler; the project's compiler checks the types.
    skipTypeCheck: true,
  });
  const { $schema, definitions } = generator.createSchema([...REPORTS]);
  const schema = {
    $schema,
    $id: 'https://github.com/acme/clonesquad-scale/raw/v1/report.schema.json',
    title: 'Report of clonesquad-scale',
    description: 'The output `report`: the result of a run and of each of its fleets.',
    anyOf: REPORTS.map((name) => ({ $ref: `#/definitions/${name}` })),
    definitions,
  };
  return format(REPORT_FILE, JSON.stringify(schema, readable));
}

/** JSON Schema, draft 7, of the plan. */
export function generatePlanSchema(): string {
  return format(PLAN_FILE, JSON.stringify(planSchema()));
}

/** A description on one line, with names instead of the links in docstrings. */
function readable(key: string, value: unknown): unknown {
  if (key !== 'description' || typeof value !== 'string') return value;
  return value
    .replace(/\{@link\s+(\w+)\s*\}/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,:;)])/g, '');
}

/** The text, formatted by the project's formatter. */
function format(file: string, json: string): string {
  const biome = [`${ROOT}node_modules/@biomejs/biome/bin/biome`, 'format', `--stdin-file-path=${file}`];
  return execFileSync(process.execPath, biome, { cwd: ROOT, input: json, encoding: 'utf8' });
}

if (import.meta.main) {
  writeFileSync(`${ROOT}${REPORT_FILE}`, generateSchema());
  writeFileSync(`${ROOT}${PLAN_FILE}`, generatePlanSchema());
}
