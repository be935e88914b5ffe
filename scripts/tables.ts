// Writes the inputs and outputs of the actions and the tables of the documentation, from the tables of settings and
// outputs.

import { readFileSync, writeFileSync } from 'node:fs';
import { FLEET_OUTPUTS, OUTPUTS, PLAN_OUTPUTS, RUN_OUTPUTS } from '../src/action/outputs.ts';
import { LAYERS } from '../src/clonesquad/fleet-name.ts';
import { descriptionOf, meaningOf, type Setting, settingsOf } from '../src/settings/settings.ts';

/** The files that have generated parts. */
export const FILES_WITH_TABLES = [
  'action.yml',
  'plan/action.yml',
  'README.md',
  'docs/inputs.md',
  'docs/plan.md',
] as const;

/** An action: where its inputs are in the table of settings, and which of them are required. */
interface Action {
  readonly place: 'input' | 'plan input';
  readonly required: string;
  readonly outputs: Readonly<Record<string, string>>;
}

const ACTIONS: Readonly<Record<string, Action>> = {
  'action.yml': { place: 'input', required: 'env', outputs: OUTPUTS },
  'plan/action.yml': { place: 'plan input', required: 'activity', outputs: PLAN_OUTPUTS },
};

/** The inputs that most workflows need. */
const COMMON = ['env', 'frontend', 'backend', 'activity', 'wait-for', 'timeout', 'aws-region', 'role-to-assume'];

/** `<!-- inputs of action.yml -->`, a table, `<!-- end -->`; in YAML, with `#`. */
const GENERATED = /((?:<!--|#) (inputs|outputs)( in brief)? of ([\w./]+)[^\n]*\n)[\s\S]*?((?:<!--|#) end\b)/g;

/**
 * A file with its generated parts updated from the tables of settings and outputs.
 *
 * @throws Error if the file has no place for a generated part, or for one of an unknown action
 */
export function withTables(text: string): string {
  let count = 0;
  const written = text.replace(
    GENERATED,
    (_, open: string, kind: string, brief: string | undefined, path: string, close: string) => {
      count += 1;
      const action = ACTIONS[path];
      if (action === undefined) throw new Error(`There is no action in ${path}`);
      const isYaml = open.startsWith('#');
      const write = kind === 'inputs' ? (isYaml ? inputsYaml : inputsTable) : isYaml ? outputsYaml : outputsTable;
      return `${open}${write(action, brief !== undefined).join('\n')}\n${close}`;
    },
  );
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

/** The inputs by group. In brief: the common ones first, and only the first sentence of each description. */
function inputsTable({ place, required }: Action, isBrief: boolean): readonly string[] {
  const all = settingsOf(place);
  const common = COMMON.flatMap((name) => all.filter((setting) => isBrief && setting.name === name));
  const settings = [
    ...common.map((setting) => ({ ...setting, group: 'Common' })),
    ...all.filter((setting) => !common.includes(setting)),
  ];
  const groups = [...new Set(settings.map(({ group }) => group))];
  const rows = groups.flatMap((group) => [
    ...(groups.length > 2 ? [row(`**${group}**`, '', '')] : []),
    ...settings.filter((setting) => setting.group === group).map(inputRow),
  ]);
  return [row('input', 'default', 'meaning'), '|--|--|--|', ...rows];

  function inputRow(setting: Setting): string {
    const { name, default: written } = setting;
    const ifOmitted = written === undefined ? '' : `\`${written}\``;
    return row(
      `\`${name}\``,
      name === required ? 'required' : ifOmitted,
      described(meaningOf(setting, place), isBrief),
    );
  }
}

/** The outputs. In brief: those of all fleets in one row. */
function outputsTable({ outputs }: Action, isBrief: boolean): readonly string[] {
  const ofFleets = Object.entries(FLEET_OUTPUTS).map(
    ([name, text]) => [LAYERS.map((layer) => `\`${layer}-${name}\``).join(', '), text] as const,
  );
  const all = Object.entries(isBrief ? RUN_OUTPUTS : outputs).map(([name, text]) => [`\`${name}\``, text] as const);
  const rows = [...all, ...(isBrief ? ofFleets : [])].map(([name, text]) => row(name, described(text, isBrief)));
  return [row('output', 'meaning'), '|--|--|', ...rows];
}

/** A description, or its first sentence. A bar would end a column. */
function described(text: string, isBrief: boolean): string {
  const [first = ''] = text.split(/(?<=\.) (?=[A-Z`])/);
  return (isBrief ? first : text).replaceAll('|', '\\|');
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
