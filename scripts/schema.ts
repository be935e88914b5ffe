// Writes report.schema.json, the published form of the output `report`, from the types that the code itself uses.

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FILE = 'report.schema.json';

/** What the output `report`, and the CLI's `--json`, can be. */
const REPORTS = ['Report', 'ManyReport', 'NoRunReport'] as const;

/** JSON Schema, draft 7, of every report that a run can write. The docstrings of the types are its descriptions. */
export function generateSchema(): string {
  const generator = createGenerator({
    path: `${ROOT}src/report/report.ts`,
    tsconfig: `${ROOT}tsconfig.json`,
    // The generator brings a compiler of its own; whether the types are right is for the project's to say.
    skipTypeCheck: true,
  });
  const { $schema, definitions } = generator.createSchema([...REPORTS]);
  const schema = {
    $schema,
    $id: 'https://github.com/acme/clonesquad-scale/raw/v1/report.schema.json',
    title: 'Report of clonesquad-scale',
    description: 'The output `report`: what became of a run and of each of its fleets.',
    anyOf: REPORTS.map((name) => ({ $ref: `#/definitions/${name}` })),
    definitions,
  };
  return format(JSON.stringify(schema, readable));
}

/** Descriptions for people: one line, and names in place of the docstrings' links. */
function readable(key: string, value: unknown): unknown {
  if (key !== 'description' || typeof value !== 'string') return value;
  return value
    .replace(/\{@link\s+(\w+)\s*\}/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,:;)])/g, '');
}

/** The text as the project's formatter would have it. */
function format(json: string): string {
  const biome = [`${ROOT}node_modules/@biomejs/biome/bin/biome`, 'format', `--stdin-file-path=${FILE}`];
  return execFileSync(process.execPath, biome, { cwd: ROOT, input: json, encoding: 'utf8' });
}

if (import.meta.main) writeFileSync(`${ROOT}${FILE}`, generateSchema());
