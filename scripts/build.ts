// Builds dist/: what tsc emits, bundled by ncc, and one tiny entry file per face beside the bundle.

import { execFileSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';

const ENTRIES = ['main.js', 'post.js'];

// What is left of an earlier build would be taken for a part of this one.
for (const folder of ['build', 'dist']) rmSync(folder, { recursive: true, force: true });

node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
node(
  'node_modules/@vercel/ncc/dist/ncc/cli.js',
  'build',
  'build/index.js',
  '-o',
  'dist',
  '--license',
  'licenses.txt',
  '--target',
  'es2022',
  '-q',
  '-C',
);
for (const entry of ENTRIES) copyFileSync(`build/${entry}`, `dist/${entry}`);

function node(...args: readonly string[]): void {
  execFileSync(process.execPath, [...args], { stdio: 'inherit' });
}
