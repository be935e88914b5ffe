// Builds dist/: what tsc emits, bundled by ncc, and one tiny entry file per face beside the bundle.

import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { listLicences } from './licences.ts';

const ENTRIES = ['main.js', 'post.js', 'plan.js', 'cli.js'];
const STATS = 'build/stats.json';
/**
 * What the bundler is told of some packages that they do not tell it themselves, so that a job does not parse what it
 * never uses: the first does nothing as it is loaded, and brings an HTTP client with all of undici if nobody says so; the
 * second has each provider in a module of its own, but not in what it gives to Node.
 */
const MANIFESTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  '@actions/core': { sideEffects: false },
  '@aws-sdk/credential-providers': { main: './dist-es/index.js' },
};

// What is left of an earlier build would be taken for a part of this one.
remove('build');
node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
for (const [name, changes] of Object.entries(MANIFESTS)) changeManifest(name, changes);
const bundle = ['build', 'build/index.js', '-o', 'build/dist', '--stats-out', STATS, '--target', 'es2022'];
node('node_modules/@vercel/ncc/dist/ncc/cli.js', ...bundle, '--no-cache', '--quiet');
writeFileSync('build/dist/licenses.txt', listLicences(STATS));
for (const entry of ENTRIES) copyFileSync(`build/${entry}`, `build/dist/${entry}`);
// The package's command.
chmodSync('build/dist/cli.js', 0o755);
// Only now, and all at once: whoever runs dist/ meanwhile finds it whole.
remove('dist');
renameSync('build/dist', 'dist');

/** Copies a package to where the bundler finds it first, and changes there what it says of itself. */
function changeManifest(name: string, changes: Readonly<Record<string, unknown>>): void {
  const folder = `build/node_modules/${name}`;
  cpSync(`node_modules/${name}`, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  writeFileSync(`${folder}/package.json`, JSON.stringify({ ...manifest, ...changes }));
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function node(...args: readonly string[]): void {
  execFileSync(process.execPath, args, { stdio: 'inherit' });
}
