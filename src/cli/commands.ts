// The commands as data: their help, and the work that each of them loads once it is called.

import { EXIT_CODE_MEANINGS } from '../errors/failure.ts';
import type { CommandName } from '../settings/settings.ts';
import type { CommandAction } from './command.ts';

/** The help of a command, or of a group of commands. */
interface CommandHelp {
  readonly summary: string;
  /** Its arguments in each example. */
  readonly examples?: readonly string[];
  /** Paragraphs after the examples. */
  readonly notes?: readonly string[];
}

/** A command. Its options are its settings. */
export interface CommandEntry extends CommandHelp {
  readonly name: CommandName;
  /** Whether it is the default command of its group. */
  readonly isDefault?: boolean;
  /** The name of what follows after `--`. Absent: nothing does. */
  readonly operands?: string;
  readonly load: () => Promise<CommandAction>;
}

/** Some commands whose names begin with the same word. */
export interface CommandGroup extends CommandHelp {
  readonly name: string;
  readonly commands: readonly CommandEntry[];
}

/** How to use environment variables, with the variable of a repeatable option. */
function variablesNote(repeatable: string): string {
  return `Every option can also be set as an environment variable, for example --aws-region eu-west-1 as CLONESQUAD_AWS_REGION=eu-west-1, an option without a value as true, and a repeatable one with commas: ${repeatable}. Options override environment variables, and environment variables override the plan.`;
}

const SIZES = 'CLONESQUAD_SIZE=cache=2,backend/workers=3';
const URLS = 'CLONESQUAD_URL=cache=https://…,db=https://…';

/** In the order of the help. */
export const COMMANDS: readonly (CommandEntry | CommandGroup)[] = [
  {
    name: 'scale',
    summary: 'Set the sizes of the fleets and wait until the instances are ready.',
    examples: [
      '--env perf1 --frontend 4 --backend 50%',
      '--env perf1 --frontend 0 --floor 0 --wait-for settled',
      "--activity performance --env 'perf*'",
      '--env perf1 --backend 6 --size backend/workers=3 --dry-run',
    ],
    notes: [variablesNote(SIZES)],
    load: async () => (await import('./scale.ts')).scaleCommand,
  },
  {
    name: 'run',
    summary: 'Scale, run a program when the fleets are ready, and restore the previous sizes.',
    operands: 'program',
    examples: [
      '--env perf1 --frontend 4 --backend 50% -- ./run-tests.sh',
      '--env perf1 --activity performance -- mvn verify -Pperformance',
    ],
    notes: [
      `If the fleets do not reach the level of --wait-for, the program is not started. However it ends, the previous sizes are restored, each unless something else has changed it since. Signals are passed on to the program.`,
      `The program finds the state of the fleets in its environment variables: CLONESQUAD_FLEET_FRONTEND_TARGET, …_RUNNING, …_PREVIOUS and …_URL, the same for each other layer, and CLONESQUAD_FLEET_REPORT, the path to the report as JSON.`,
      `The exit code is that of the program. If the program was not started or the sizes were not restored, it is that of the error.`,
      variablesNote(SIZES),
    ],
    load: async () => (await import('./run.ts')).runWithProgram,
  },
  {
    name: 'wait',
    summary: 'Wait until the fleets have reached the given sizes, without setting them.',
    examples: ['--env perf1 --frontend 4 --backend 50%', '--activity performance --wait-for running --timeout 10m'],
    notes: [variablesNote(SIZES)],
    load: async () => (await import('./scale.ts')).waitCommand,
  },
  {
    name: 'status',
    summary: 'Show the configured size and the instances of each fleet. Changes nothing.',
    examples: [
      '--env perf1',
      '--env perf1 --watch --poll-interval 20s',
      "--plan clonesquad-plan.yml --env 'perf*' --json",
    ],
    notes: [variablesNote(URLS)],
    load: async () => (await import('./status.ts')).statusCommand,
  },
  {
    name: 'doctor',
    summary: 'Check for problems that would prevent scaling. Changes nothing. Sizes are optional.',
    examples: [
      '--env perf1',
      '--env perf1 --frontend 4 --backend 100% --floor 0',
      "--activity performance --env 'perf*' --quiet",
    ],
    notes: [
      `To test the permission to write, doctor sends a write request with an empty body: AWS checks the permission first, and CloneSquad stores nothing.`,
      `The exit code is 0 if doctor found no problem that would prevent scaling. Otherwise, it is that of the first such problem, or of the first check that could not be completed although scaling depends on it. Of several environments, it is that of the most serious problem.`,
      variablesNote(SIZES),
    ],
    load: async () => (await import('./doctor.ts')).doctorCommand,
  },
  {
    name: 'plan',
    summary: 'Show or check a plan.',
    examples: [
      "--activity performance --env 'perf*'",
      'show --activity performance --matrix',
      'validate --plan plans/clonesquad-plan.yml',
    ],
    commands: [
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
    ],
  },
];

/** The end of the program's help, in paragraphs: examples, and the meaning of the exit codes. */
export const PROGRAM_HELP: readonly string[] = [
  `Examples:
  clonesquad-scale scale --env perf1 --frontend 4 --backend 50%
  clonesquad-scale wait --env perf1 --frontend 4 --backend 50%
  clonesquad-scale status --env perf1
  clonesquad-scale doctor --env perf1
  clonesquad-scale run --env perf1 --frontend 4 -- ./run-tests.sh
  clonesquad-scale plan --activity performance`,
  `Exit codes:
${EXIT_CODE_MEANINGS.map(([codes, meaning]) => `  ${codes}  ${meaning}`).join('\n')}`,
  `All errors:
  https://github.com/acme/clonesquad-scale/blob/v1/docs/troubleshooting.md`,
  'The options of a command: clonesquad-scale scale --help',
];
