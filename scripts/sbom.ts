// The bill of materials of a release, in CycloneDX: the packages whose code is in dist/, without those that only build or test
// it. It is made from package-lock.json, so nothing has to be installed.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The part of a bill of materials that is read. npm writes more, which is kept. */
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
 * @param licenseList dist/licenses.txt, which lists them
 * @throws Error if one of them is not in the bill
 */
export function billOfBundle<Of extends Bill>(bill: Of, licenseList: string): Of {
  const bundled = [...licenseList.matchAll(/^==== (\S+) (\S+) \(/gm)].map(([, name, version]) => `${name}@${version}`);
  const components = bill.components
    .filter(({ name, version }) => bundled.includes(`${name}@${version}`))
    // npm marks devDependencies of package.json as optional, and all packages are devDependencies.
    .map((one) => ({ ...one, scope: 'required' }));
  const listed = new Set(components.map(({ name, version }) => `${name}@${version}`));
  const missing = bundled.filter((one) => !listed.has(one));
  if (bundled.length === 0 || missing.length > 0)
    throw new Error(`dist/ has packages that are missing in package-lock.json: ${missing.join(', ')}`);
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
  const licenseList = readFileSync(`${ROOT}dist/licenses.txt`, 'utf8');
  process.stdout.write(`${JSON.stringify(billOfBundle(JSON.parse(json), licenseList), undefined, 2)}\n`);
}
