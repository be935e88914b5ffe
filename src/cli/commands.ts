// The commands: their help, and the work that each of them loads once it is called.

import type { Command } from 'commander';
import type { CommandName } from '../settings/settings.ts';
import { act, addOptions, type Context, type Job } from './command.ts';

/** A command. */
interface CommandEntry {
  readonly name: CommandName;
  readonly summary: string;
  /** Its arguments in each example. */
  readonly examples?: readonly string[];
  /** Paragraphs after the examples. */
  readonly notes?: readonly string[];
  /** Whether it is the default among the subcommands of a group. */
  readonly isDefault?: boolean;
  readonly load: () => Promise<Job>;
}

/** How to use environment variables, with an example of an option and of a repeatable one: the lines have at most 80 columns. */
function variablesNote(option: string, variable: string, repeatable: string): string {
  return `Every option can also be set as an environment variable: ${option} as
${variable}, an option without a value as true, and a repeatable
one with commas: ${repeatable}. Options override
environment variables, and environment variables override the plan.`;
}

const VARIABLES = variablesNote(
  '--wait-for ready',
  'CLONESQUAD_WAIT_FOR=ready',
  'CLONESQUAD_SIZE=cache=2,backend/workers=3',
);

const STATUS_VARIABLES = variablesNote(
  '--env perf1',
  'CLONESQUAD_ENV=perf1',
  'CLONESQUAD_URL=cache=https://…,db=https://…',
);

/** In the order of the help. */
const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'scale',
    summary: 'Set the sizes of the fleets and wait until the instances are ready.',
    examples: [
      '--env perf1 --frontend 4 --backend 50%',
      '--env perf1 --frontend 0 --floor 0 --wait-for settled',
      "--activity performance --env 'perf*'",
      '--env perf1 --backend 6 --size backend/workers=3 --dry-run',
    ],
    notes: [VARIABLES],
    load: async () => (await import('./scale.ts')).scale,
  },
  {
    name: 'wait',
    summary: 'Wait until the fleets have reached the given sizes, without setting them.',
    examples: ['--env perf1 --frontend 4 --backend 50%', '--activity performance --wait-for running --timeout 10m'],
    notes: [VARIABLES],
    load: async () => (await import('./scale.ts')).wait,
  },
  {
    name: 'status',
    summary: 'Show the configured size and the instances of each fleet. Changes nothing.',
    examples: [
      '--env perf1',
      '--env perf1 --watch --poll-interval 20s',
      "--plan clonesquad-plan.yml --env 'perf*' --json",
    ],
    notes: [STATUS_VARIABLES],
    load: async () => (await import('./look.ts')).showStatus,
  },
  {
    name: 'doctor',
    summary: 'Check one environment for problems that would prevent scaling. Changes nothing. Sizes are optional.',
    examples: ['--env perf1', '--env perf1 --frontend 4 --backend 100% --floor 0'],
    notes: [
      `To test the permission to write, doctor sends a write request with an empty
body: AWS checks the permission first, and CloneSquad stores nothing.`,
      `The exit code is 0 if doctor found no problem that would prevent scaling.
Otherwise, it is that of the first such problem, or of the first check that
could not be completed although scaling depends on it.`,
      VARIABLES,
    ],
    load: async () => (await import('./look.ts')).runDoctor,
  },
  {
    name: 'plan show',
    summary: 'Show the sizes and settings of each environment and activity (default).',
    isDefault: true,
    load: async () => (await import('./plan.ts')).showPlan,
  },
  {
    name: 'plan validate',
    summary: 'Check the plan with every activity in every environment, and list all problems.',
    load: async () => (await import('./plan.ts')).validatePlan,
  },
];

const PLAN_EXAMPLES = [
  "--activity performance --env 'perf*'",
  'show --activity performance --matrix',
  'validate --plan plans/clonesquad-plan.yml',
];

/** The end of the program's help: examples, and the meaning of the exit codes. */
export const PROGRAM_HELP = `
Examples:
  clonesquad-scale scale --env perf1 --frontend 4 --backend 50%
  clonesquad-scale wait --env perf1 --frontend 4 --backend 50%
  clonesquad-scale status --env perf1
  clonesquad-scale doctor --env perf1
  clonesquad-scale plan --activity performance

Exit codes:
  0  success
  1  unexpected error (a bug)
  2  invalid input
  3  authentication failed
  4  access denied, or service unreachable
  5  partial: one fleet was set, another was not
  6  size not picked up by CloneSquad, no metrics, or an empty fleet
  7  timeout
  8  not enough instances can start, or a fleet made no progress
  9  superseded: something else changed the size
  129, 130, 143  cancelled by SIGHUP, SIGINT or SIGTERM

All errors: https://github.com/acme/clonesquad-scale/blob/v1/docs/troubleshooting.md`;

/** Adds all commands to the program. */
export function addCommands(program: Command, context: Context): void {
  for (const entry of COMMANDS.filter(({ name }) => !name.startsWith('plan '))) {
    addCommand(program, entry, context).addHelpText('after', helpOf(entry.name, entry.examples, entry.notes));
  }
  const plan = program
    .command('plan')
    .description('Show or check a plan.')
    .addHelpText('after', helpOf('plan', PLAN_EXAMPLES));
  for (const entry of COMMANDS.filter(({ name }) => name.startsWith('plan '))) addCommand(plan, entry, context);
}

function addCommand(parent: Command, { name, summary, isDefault, load }: CommandEntry, context: Context) {
  const word = name.split(' ').at(-1) ?? name;
  const command = parent.command(word, { isDefault: isDefault ?? false }).description(summary);
  return addOptions(command, name).action(async () => {
    const job: Job = async (...args) => (await load())(...args);
    await act(command, context, job);
  });
}

function helpOf(name: string, examples: readonly string[] = [], notes: readonly string[] = []): string {
  const lines = examples.map((args) => `  clonesquad-scale ${name} ${args}`);
  return `\n${[['Examples:', ...lines].join('\n'), ...notes].join('\n\n')}`;
}
