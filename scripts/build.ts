// Builds dist/: what tsc emits, bundled by ncc, and one tiny entry file per face beside the bundle.

import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { listLicences } from './licences.ts';

const ENTRIES = ['main.js', 'post.js', 'plan.js', 'cli.js'];
const STATS = 'build/stats.json';

// What is left of an earlier build would be taken for a part of this one.
remove('build');
node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
const bundle = ['build', 'build/index.js', '-o', 'build/dist', '--stats-out', STATS, '--target', 'es2022'];
node('node_modules/@vercel/ncc/dist/ncc/cli.js', ...bundle, '--no-cache', '--quiet');
writeFileSync('build/dist/licenses.txt', listLicences(STATS));
for (const entry of ENTRIES) copyFileSync(`build/${entry}`, `build/dist/${entry}`);
// The package's command.
chmodSync('build/dist/cli.js', 0o755);
// Only now, and all at once: whoever runs dist/ meanwhile finds it whole.
remove('dist');
renameSync('build/dist', 'dist');

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function node(...args: readonly string[]): void {
  execFileSync(process.execPath, args, { stdio: 'inherit' });
}
