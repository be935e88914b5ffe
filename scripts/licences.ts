// The licenses of the bundled packages. ncc's own list omits most packages of the main bundle, so the list is made from the
// bundler's statistics.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A bundled module, with the modules that the bundler merged into it. */
interface BundledModule {
  /** Path of its file; absent or null if it is not a file. */
  readonly nameForCondition?: string | null;
  readonly modules?: readonly BundledModule[];
}

interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly license: string;
  /** The text of its license and notices; absent if the package has none. */
  readonly text?: string;
}

/**
 * Lists every package of a bundle, with the texts that its license requires to be distributed. Packages that share a text are
 * listed together above it, each in a line `==== name version (SPDX license)`.
 *
 * @param statsFile the bundler's statistics: webpack's stats, as JSON
 * @throws Error if neither a package nor another package of its scope has a license text
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

/** The package folders of some modules, in a fixed order. */
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

/** For a package without a text: the text of another package of its scope with the same license. */
function textOfProject({ name, license }: BundledPackage, packages: readonly BundledPackage[]): string {
  const [scope] = name.split('/');
  const sibling = packages.find((one) => one.name.startsWith(`${scope}/`) && one.license === license && one.text);
  if (sibling?.text === undefined) throw new Error(`${name} is bundled, but has no license text.`);
  return sibling.text;
}
