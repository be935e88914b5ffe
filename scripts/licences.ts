// The licences of what is bundled. ncc's own list leaves out most packages of the main bundle, so it is made from what
// the bundler says that it took in.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A module that the bundler took in, with those that it joined to it. */
interface BundledModule {
  /** Path of its file; absent or null for what is not a file. */
  readonly nameForCondition?: string | null;
  readonly modules?: readonly BundledModule[];
}

interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly license: string;
  /** Its licence and notices; absent if it brings none. */
  readonly text?: string;
}

/**
 * Names every package of a bundle, with the texts that its licence wants to be handed on. Packages that share a text
 * stand above it together, each in a line `==== name version (SPDX licence)`.
 *
 * @param statsFile what the bundler wrote of its work: webpack's stats, as JSON
 * @throws Error if a package has no licence text, and no other of its project has one
 */
export function listLicences(statsFile: string): string {
  const stats: { readonly modules: readonly BundledModule[] } = JSON.parse(readFileSync(statsFile, 'utf8'));
  const packages = packageFolders(stats.modules).map(readPackage);
  const byText = new Map<string, Set<string>>();
  for (const one of packages) {
    const text = one.text ?? textOfProject(one, packages);
    const titles = byText.get(text) ?? new Set();
    byText.set(text, titles.add(`==== ${one.name} ${one.version} (${one.license})`));
  }
  return [...byText].map(([text, titles]) => `${[...titles].sort().join('\n')}\n\n${text}\n`).join('\n');
}

/** The folders of the packages that some modules belong to, in a fixed order. */
function packageFolders(modules: readonly BundledModule[]): readonly string[] {
  const files = (all: readonly BundledModule[]): readonly string[] =>
    all.flatMap((one) => [one.nameForCondition ?? '', ...files(one.modules ?? [])]);
  const folders = files(modules).flatMap(
    (file) => /^.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/.exec(file) ?? [],
  );
  return [...new Set(folders)].sort();
}

function readPackage(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice|copying)(?:[.-]|$)/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return { name, version, license, ...(texts.length > 0 && { text: texts.join('\n\n') }) };
}

/** For a package without a text: that of another of its scope, under the same licence. */
function textOfProject({ name, license }: BundledPackage, packages: readonly BundledPackage[]): string {
  const [scope] = name.split('/');
  const sibling = packages.find(
    (one) => one.name.startsWith(`${scope}/`) && one.license === license && one.text,
  );
  if (sibling?.text === undefined) throw new Error(`${name} is bundled and has no licence text.`);
  return sibling.text;
}
