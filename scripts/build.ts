// Builds dist/: ncc bundles the output of tsc; each entry point has a small file next to the bundle.

import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { joinChunks } from './chunks.ts';
import { listLicences } from './licences.ts';

const ENTRIES = ['main.js', 'post.js', 'plan.js', 'cli.js'];
const STATS = 'build/stats.json';
/**
 * Properties of some packages that the packages do not declare themselves. With them, a job does not parse code that it never
 * uses. The first two have no side effects when they are loaded. Without this declaration, they include an HTTP client with all
 * of undici, and Octokit. The third has each provider in a separate module, but not in its entry for Node.
 */
const MANIFESTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  '@actions/core': { sideEffects: false },
  '@actions/github': { sideEffects: false },
  '@aws-sdk/credential-providers': { main: './dist-es/index.js' },
};

// Files of an earlier build would become a part of this one.
remove('build');
node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
for (const [name, changes] of Object.entries(MANIFESTS)) changeManifest(name, changes);
const bundle = ['build', 'build/index.js', '-o', 'build/dist', '--stats-out', STATS, '--target', 'es2022'];
node('node_modules/@vercel/ncc/dist/ncc/cli.js', ...bundle, '--no-cache', '--quiet');
writeFileSync('build/dist/licenses.txt', listLicences(STATS));
joinChunks('build/dist', STATS);
for (const entry of ENTRIES) copyFileSync(`build/${entry}`, `build/dist/${entry}`);
// The package's command.
chmodSync('build/dist/cli.js', 0o755);
// At the end and in one step, so that a program that runs dist/ during the build finds it complete.
remove('dist');
renameSync('build/dist', 'dist');

/** Copies a package to a folder that the bundler searches first, and changes the copy's package.json. */
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
