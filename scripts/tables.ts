// Writes what is made from the tables of settings and outputs: the inputs and outputs of the actions, and the tables of the documentation.

import { readFileSync, writeFileSync } from 'node:fs';
import { OUTPUTS, PLAN_OUTPUTS } from '../src/action/outputs.ts';
import { descriptionOf, meaningOf, type Setting, settingsOf } from '../src/settings/settings.ts';

/** The files that have generated parts. */
export const FILES_WITH_TABLES = ['action.yml', 'plan/action.yml', 'README.md', 'docs/plan.md'] as const;

/** An action: where its inputs stand in the table of settings, and which of them are required. */
interface Action {
  readonly place: 'input' | 'plan input';
  readonly required: string;
  readonly outputs: Readonly<Record<string, string>>;
}

const ACTIONS: Readonly<Record<string, Action>> = {
  'action.yml': { place: 'input', required: 'env', outputs: OUTPUTS },
  'plan/action.yml': { place: 'plan input', required: 'activity', outputs: PLAN_OUTPUTS },
};

/** `<!-- inputs of action.yml -->`, a table, `<!-- end -->`; in YAML, with `#`. */
const GENERATED = /((?:<!--|#) (inputs|outputs) of ([\w./]+)[^\n]*\n)[\s\S]*?((?:<!--|#) end\b)/g;

/**
 * A file with its generated parts as the tables of settings and outputs are today.
 *
 * @throws Error if the file has no place for a generated part, or for one of an unknown action
 */
export function withTables(text: string): string {
  let count = 0;
  const written = text.replace(GENERATED, (_, open: string, kind: string, path: string, close: string) => {
    count += 1;
    const action = ACTIONS[path];
    if (action === undefined) throw new Error(`There is no action in ${path}`);
    const isYaml = open.startsWith('#');
    const write = kind === 'inputs' ? (isYaml ? inputsYaml : inputsTable) : isYaml ? outputsYaml : outputsTable;
    return `${open}${write(action).join('\n')}\n${close}`;
  });
  if (count === 0) throw new Error('The file has no place for a table');
  return written;
}

function inputsYaml({ place, required }: Action): readonly string[] {
  const inputs = settingsOf(place).flatMap((setting) => [
    `  ${setting.name}:`,
    `    description: ${JSON.stringify(descriptionOf(setting, place))}`,
    ...(setting.name === required ? ['    required: true'] : []),
  ]);
  return ['inputs:', ...inputs];
}

function outputsYaml({ outputs }: Action): readonly string[] {
  const all = Object.entries(outputs).flatMap(([name, description]) => [
    `  ${name}:`,
    `    description: ${JSON.stringify(description)}`,
  ]);
  return ['outputs:', ...all];
}

function inputsTable({ place, required }: Action): readonly string[] {
  const settings = settingsOf(place);
  const groups = [...new Set(settings.map(({ group }) => group))];
  const rows = groups.flatMap((group) => [
    ...(groups.length > 2 ? [row(`**${group}**`, '', '')] : []),
    ...settings.filter((setting) => setting.group === group).map(inputRow),
  ]);
  return [row('input', 'default', 'meaning'), '|--|--|--|', ...rows];

  function inputRow(setting: Setting): string {
    const { name, default: text } = setting;
    const ifOmitted = text === undefined ? '' : `\`${text}\``;
    return row(`\`${name}\``, name === required ? 'required' : ifOmitted, inTable(meaningOf(setting, place)));
  }
}

function outputsTable({ outputs }: Action): readonly string[] {
  const rows = Object.entries(outputs).map(([name, description]) => row(`\`${name}\``, inTable(description)));
  return [row('output', 'meaning'), '|--|--|', ...rows];
}

/** A bar would end a column. */
function inTable(text: string): string {
  return text.replaceAll('|', '\\|');
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

if (import.meta.main) {
  for (const path of FILES_WITH_TABLES) {
    const file = new URL(`../${path}`, import.meta.url);
    writeFileSync(file, withTables(readFileSync(file, 'utf8')));
  }
}
