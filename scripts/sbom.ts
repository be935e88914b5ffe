// The bill of materials of a release, in CycloneDX: the packages whose code is in dist/, and none of those that only build or
// test it. From package-lock.json, so that nothing has to be installed.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What is read of a bill of materials; npm writes more, which is kept. */
export interface Bill {
  readonly components: readonly {
    readonly 'bom-ref': string;
    readonly name: string;
    readonly version: string;
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

/**
 * A bill with only the packages that were bundled.
 *
 * @param licences dist/licenses.txt, which names them
 * @throws Error if one of them is not in the bill
 */
export function billOfBundle<Of extends Bill>(bill: Of, licences: string): Of {
  const bundled = [...licences.matchAll(/^==== (\S+) (\S+) \(/gm)].map(
    ([, name, version]) => `${name}@${version}`,
  );
  const components = bill.components
    .filter(({ name, version }) => bundled.includes(`${name}@${version}`))
    // npm calls optional what only package.json's devDependencies name, as all of them are.
    .map((one) => ({ ...one, scope: 'required' }));
  const listed = new Set(components.map(({ name, version }) => `${name}@${version}`));
  const missing = bundled.filter((one) => !listed.has(one));
  if (bundled.length === 0 || missing.length > 0)
    throw new Error(`dist/ has packages that npm does not know of: ${missing.join(', ')}`);
  const kept = new Set(components.map((one) => one['bom-ref']));
  const dependencies = bill.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map((one) => ({ ...one, dependsOn: one.dependsOn?.filter((ref) => kept.has(ref)) ?? [] }));
  return { ...bill, components, dependencies };
}

if (import.meta.main) {
  const json = execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const licences = readFileSync(`${ROOT}dist/licenses.txt`, 'utf8');
  process.stdout.write(`${JSON.stringify(billOfBundle(JSON.parse(json), licences), undefined, 2)}\n`);
}
