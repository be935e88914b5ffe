// Writes src/clonesquad/partitions.ts from the partition data in AWS's SDK, so that no job has to load the SDK for it.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FILE = 'src/clonesquad/partitions.ts';
const DATA = 'node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partitions.js';

interface SdkPartition {
  readonly id: string;
  readonly regionRegex: string;
  readonly outputs: { readonly dnsSuffix: string; readonly dualStackDnsSuffix: string };
}

/** The file's text, from the data of the installed SDK. */
export function generatePartitions(): string {
  const text = readFileSync(`${ROOT}${DATA}`, 'utf8').replace(/^export const partitionsInfo = /, '');
  const { partitions }: { readonly partitions: readonly SdkPartition[] } = JSON.parse(text.replace(/;\s*$/, ''));
  const rows = partitions.map(
    ({ id, regionRegex, outputs: { dnsSuffix, dualStackDnsSuffix } }) =>
      `{ id: '${id}', regions: /${regionRegex.replaceAll('\\-', '-')}/, domain: '${dnsSuffix}', dualStackDomain: '${dualStackDnsSuffix}' },`,
  );
  return format(`// AWS's partitions, as AWS's SDK knows them. Generated: \`npm run partitions\`.

/** One partition of AWS. */
export interface Partition {
  /** As ARNs have it: \`aws-cn\`. */
  readonly id: string;
  /** The names of its regions, those to come as well. */
  readonly regions: RegExp;
  /** How its host names end. */
  readonly domain: string;
  /** How those end that are reached by IPv6 as well. */
  readonly dualStackDomain: string;
}

/** All of them; the first one is that of regions that no other one knows. */
export const PARTITIONS: readonly [Partition, ...Partition[]] = [
${rows.join('\n')}
];
`);
}

function format(source: string): string {
  const biome = [`${ROOT}node_modules/@biomejs/biome/bin/biome`, 'format', `--stdin-file-path=${FILE}`];
  return execFileSync(process.execPath, biome, { cwd: ROOT, input: source, encoding: 'utf8' });
}

if (import.meta.main) writeFileSync(`${ROOT}${FILE}`, generatePartitions());
