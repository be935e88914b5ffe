// `npm run bench`: measures all durations that the documentation states, on this machine. `-- --small` only checks that
// the
// benchmark works; `-- --only NAME` runs one measure. Only a complete run writes bench/results.json.

import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { Measure, Size } from './measure.ts';
import { measureApply } from './measures/apply.ts';
import { measureDetection } from './measures/detection.ts';
import { measureDownload } from './measures/download.ts';
import { measureFirstByte } from './measures/first-byte.ts';
import { measureMany } from './measures/many.ts';
import { measurePosts, measureTlsPosts } from './measures/posts.ts';
import { measureTypicalJob } from './measures/typical-job.ts';
import { measureWait } from './measures/wait.ts';
import { installPeers } from './peers.ts';
import type { Results, Row } from './results.ts';
import { tableOf } from './table.ts';

const MEASURES: Readonly<Record<string, Measure>> = {
  posts: measurePosts,
  'tls-posts': measureTlsPosts,
  'first-byte': measureFirstByte,
  'typical-job': measureTypicalJob,
  download: measureDownload,
  many: measureMany,
  wait: measureWait,
  apply: measureApply,
  detection: measureDetection,
};

const FULL: Size = {
  pairs: 20,
  waits: 20,
  applies: 10,
  environments: 500,
  manyRuns: 3,
  speed: 1,
  metricDelayMs: 15_000,
};
const SMALL: Size = {
  pairs: 1,
  waits: 2,
  applies: 1,
  environments: 3,
  manyRuns: 1,
  speed: 20,
  metricDelayMs: 0,
};

const { values } = parseArgs({
  options: {
    small: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
if (values.only !== undefined && !(values.only in MEASURES))
  throw new Error(`Invalid --only. Use one of: ${Object.keys(MEASURES).join(', ')}`);

const startedAt = Date.now();
const size = values.small ? SMALL : FULL;
const peers = installPeers();
const rows: Row[] = [];
for (const [name, measure] of Object.entries(MEASURES)) {
  if (values.only !== undefined && values.only !== name) continue;
  process.stderr.write(`${name} …\n`);
  rows.push(...(await measure({ peers, size })));
}
const [processor] = cpus();
const results: Results = {
  startedAt: new Date(startedAt).toISOString(),
  seconds: Math.round((Date.now() - startedAt) / 1000),
  machine: `${cpus().length} × ${processor?.model ?? 'unknown'}, ${process.platform}`,
  versions: peers.versions,
  rows,
};
process.stdout.write(`${tableOf(results)}\n`);
if (!values.small && values.only === undefined) {
  writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
}
