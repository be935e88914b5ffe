// Joins the bundler's numbered chunks into a few files, each named for what it contains. Their modules keep their ids, and are
// still evaluated only when they are needed.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** The files, and a pattern of the modules that decide it: a chunk goes to the first file that one of its modules matches. */
const FILES: readonly (readonly [file: string, modules: RegExp])[] = [
  ['profiles.js', /\/@aws-sdk\/credential-providers\/|\/@smithy\/core\//],
  ['job.js', /^\.\/build\/action\/|\/@actions\//],
  ['terminal.js', /^\.\/build\/(?:cli\/live-lines|render\/board|status\/board)/],
  ['wait.js', /^\.\/build\/(?:scale\/wait|cli\/scale)\b/],
  ['commands.js', /^\.\/build\/cli\/(?:doctor|program|status)\b|\/commander\//],
  ['plan-files.js', /^\.\/build\/(?:plan|cli\/plan)\b|\/yaml\//],
  ['run.js', /^\.\/build\/(?:aws|convergence|errors|render|scale)\/|\/aws4\//],
];

/** A chunk in the bundler's statistics. */
interface Chunk {
  readonly id: number;
  readonly files: readonly string[];
  readonly modules: readonly { readonly name: string }[];
}

/** The text before and after the modules of a chunk. */
const CHUNK =
  /^export const id = \d+;\nexport const ids = \[([\d,]+)\];\nexport const modules = \{\n([\s\S]*)\n\};\n?$/;

/** How the bundle's runtime names the file of a chunk. */
const NAMING = 'return "" + chunkId + ".index.js";';

/**
 * Replaces the chunks in a folder by the named files.
 *
 * @param statsFile the bundler's statistics, as JSON
 * @throws Error for a chunk that matches no file, or an unknown form of a chunk or of the runtime
 */
export function joinChunks(folder: string, statsFile: string): void {
  const stats: { readonly chunks: readonly Chunk[] } = JSON.parse(readFileSync(statsFile, 'utf8'));
  const chunks = stats.chunks.filter(({ files }) => !files.includes('index.js'));
  for (const [file, members] of Map.groupBy(chunks, fileOf)) {
    const parts = members.map(({ files: [name = ''] }) => takeChunk(`${folder}/${name}`));
    const ids = [...new Set(parts.flatMap((part) => part.ids))];
    const modules = [...new Map(parts.flatMap((part) => modulesOf(part.modules))).values()].join(',\n');
    writeFileSync(
      `${folder}/${file}`,
      `export const ids = [${ids.join()}];\nexport const modules = {\n${modules}\n};\n`,
    );
  }
  nameFiles(`${folder}/index.js`, new Map(chunks.map((chunk) => [chunk.id, fileOf(chunk)])));
}

function fileOf({ id, modules }: Chunk): string {
  const [file] = FILES.find(([, pattern]) => modules.some(({ name }) => pattern.test(name))) ?? [];
  if (file === undefined) throw new Error(`Chunk ${id} has no file: ${modules.map(({ name }) => name).join(', ')}`);
  return file;
}

/** The modules of a chunk by their ids. A module that several chunks need is the same in each. */
function modulesOf(text: string): readonly (readonly [id: string, module: string])[] {
  const modules = text.split(/^(?=\/\*{3}\/ \d+:$)/m).map((module) => module.trim().replace(/,$/, ''));
  return modules.filter((module) => module !== '').map((module) => [module.slice(0, module.indexOf(':')), module]);
}

/** Reads a chunk, and removes its file. */
function takeChunk(path: string): { readonly ids: readonly string[]; readonly modules: string } {
  const [, ids, modules] = CHUNK.exec(readFileSync(path, 'utf8')) ?? [];
  if (ids === undefined || modules === undefined) throw new Error(`${path} is not in the form of a chunk`);
  rmSync(path);
  return { ids: ids.split(','), modules };
}

function nameFiles(path: string, files: ReadonlyMap<number, string>): void {
  const bundle = readFileSync(path, 'utf8');
  if (!bundle.includes(NAMING)) throw new Error(`${path} does not name its chunks as expected`);
  const names = JSON.stringify(Object.fromEntries(files));
  writeFileSync(path, bundle.replace(NAMING, `return ${names}[chunkId];`));
}
