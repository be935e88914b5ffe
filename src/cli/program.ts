// The command line: the program with its commands, its process, and what it does with an invalid command line.

import { Command, CommanderError, Help, Option } from 'commander';
import { excerpt, filledLines, wrapText } from '../base/text.ts';
import { VERSION } from '../base/version.ts';
import type { Failure } from '../errors/failure.ts';
import { exitCode } from '../errors/results.ts';
import { invalidUsage, toFailure, unsupportedNode } from '../errors/run.ts';
import { abortOnSignals, endProcess } from '../machine/process.ts';
import { descriptionOf, type Setting, settingsOf } from '../settings/settings.ts';
import { type Context, reportFailure, runCommand, UNCHANGED } from './command.ts';
import { COMMANDS, type CommandEntry, type CommandGroup, PROGRAM_HELP } from './commands.ts';
import type { CommandLine } from './options.ts';
import { openTerminal } from './terminal.ts';
import { usageFailure } from './usage-errors.ts';

/** As in package.json. */
const OLDEST_NODE = 22;

/** Runs the command of the process's arguments. It always sets the process's exit code. */
export async function runCli(): Promise<void> {
  const { signal, received, takeOver } = abortOnSignals(true);
  outlivePipes();
  const terminal = openTerminal({ out: process.stdout, err: process.stderr }, process.env);
  const context: Context = {
    env: process.env,
    signal,
    takeOver,
    terminal,
    end: (result) => {
      const code = typeof result === 'number' ? result : exitCode(result, received());
      // If the result could not be written, the exit code says so already.
      process.exitCode = code || process.exitCode;
    },
  };
  await parse(process.argv.slice(2), context);
  // The exit code of a program that a signal has not ended is not that of the signal.
  const signalled = received();
  await endProcess(process.exitCode === exitCode('cancelled', signalled) ? signalled : undefined);
}

/** A reader that closes the pipe early, like `head`, does not end a run. Any other error of writing the result is a failure. */
function outlivePipes(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.stderr.write(`Cannot write the result to stdout: ${excerpt(error.message)}\n`);
    process.exitCode ||= exitCode('internal');
  });
  process.stderr.on('error', () => {});
}

async function parse(args: readonly string[], context: Context): Promise<void> {
  const program = createProgram(context);
  try {
    const { node: version } = process.versions;
    if (Number.parseInt(version, 10) < OLDEST_NODE) throw unsupportedNode({ version });
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync(args, { from: 'user' });
  } catch (thrown) {
    // Help and version are printed already.
    if (thrown instanceof CommanderError && thrown.exitCode === 0) return;
    const failure = thrown instanceof CommanderError ? usageFailure(thrown, args, program) : toFailure(thrown);
    context.end(failure.result);
    await reportFailure(failure, UNCHANGED, args.includes('--json'), context);
  }
}

/** Creates the program with all its commands. `helpWidth`: the columns of their help, at most those of the terminal. */
export function createProgram(context: Context, helpWidth = Math.min(80, process.stdout.columns || 80)): Command {
  const program = new Command('clonesquad-scale')
    .description('Sets the sizes of CloneSquad fleets and waits until the instances are ready.')
    .version(VERSION, '-V, --version', 'Print the version.')
    .helpOption('-h, --help', 'Print this help.')
    .helpCommand('help [command]', 'Print the help of a command.')
    .exitOverride()
    // An invalid command line is reported like every other failure.
    .configureOutput({ outputError: () => {} })
    .configureHelp({ helpWidth, minWidthToWrap: NARROWEST, formatItem })
    .addHelpText('after', helpText(PROGRAM_HELP, helpWidth));
  for (const entry of COMMANDS) addCommand(program, entry, context);
  return program;
}

/** Text is not wrapped to fewer columns. */
const NARROWEST = 10;

/** The widest terms, and the fewest columns, that leave room for descriptions beside the terms. */
const WIDEST_TERM = 24;
const FEW_COLUMNS = 60;

const INDENT = ' '.repeat(4);

/** An item of the help. Below wide terms, and on narrow terminals, the description has lines of its own. */
function formatItem(term: string, termWidth: number, description: string, helper: Help): string {
  const { helpWidth = 80 } = helper;
  if (termWidth <= WIDEST_TERM && helpWidth >= FEW_COLUMNS) {
    const plain = Object.assign(new Help(), { helpWidth, minWidthToWrap: NARROWEST });
    return plain.formatItem(term, termWidth, description, helper);
  }
  return `  ${term}\n${helper.boxWrap(description, helpWidth - INDENT.length).replace(/^/gm, INDENT)}`;
}

/** Paragraphs of the help, fitted to its columns. */
function helpText(paragraphs: readonly string[], width: number): string {
  const lines = ['', ...paragraphs].join('\n\n').slice(1).split('\n');
  return lines
    .map((line) => {
      if (line.startsWith('  clonesquad-scale ')) return fitCommand(line, width);
      return wrapText(line, width, line.startsWith(' ') ? '  ' : '');
    })
    .join('\n');
}

/** A command that continues on the next line as a shell reads it. */
function fitCommand(line: string, width: number): string {
  if (line.length <= width) return line;
  const [joint, indent] = [' \\', '    '];
  // An option stays beside its value.
  const lines = filledLines(line.split(/ (?=--)/), ' ', width - joint.length - indent.length);
  return lines.join(`${joint}\n${indent}`);
}

function addCommand(parent: Command, entry: CommandEntry | CommandGroup, context: Context): void {
  const { name, summary, examples = [], notes = [] } = entry;
  const isDefault = 'isDefault' in entry && entry.isDefault;
  const command = parent.command(name.split(' ').at(-1) ?? name, { isDefault }).description(summary);
  if (examples.length > 0) {
    const lines = examples.map((args) => `  clonesquad-scale ${name} ${args}`);
    const paragraphs = [['Examples:', ...lines].join('\n'), ...notes];
    command.addHelpText('after', helpText(paragraphs, command.configureHelp().helpWidth ?? 80));
  }
  if ('commands' in entry) {
    for (const one of entry.commands) addCommand(command, one, context);
    return;
  }
  const settings = settingsOf(entry.name);
  for (const setting of settings) command.addOption(optionOf(setting, entry));
  const hasSummary = settings.some((setting) => setting.name === 'summary-file');
  if (entry.operands !== undefined)
    command.allowExcessArguments().usage(`[options] -- <${entry.operands}> [arguments...]`);
  command.action(() => {
    const { args } = command;
    if (entry.operands !== undefined && args.length > 0 && !followDashes(args, parent))
      throw invalidUsage({
        reason: `write \`--\` before the ${entry.operands}, so that its options are not mistaken for those of \`${name}\``,
        command: name,
      });
    return runCommand(lineOf(command), args, context, entry.load, hasSummary);
  });
}

/** Whether the arguments of a command are all that follows the first `--`. */
function followDashes(args: readonly string[], program: Command & { readonly rawArgs?: readonly string[] }): boolean {
  const { rawArgs = [] } = program;
  return rawArgs.slice(rawArgs.indexOf('--') + 1).length === args.length && rawArgs.includes('--');
}

function optionOf(setting: Setting, { name: command }: CommandEntry): Option {
  const { name, format, group, isList = false } = setting;
  const value = `<${isList ? 'layer=' : ''}${format.placeholder}>`;
  const isSwitch = format.placeholder === '';
  const flags = isSwitch ? `--${name}` : `--${name} ${value}`;
  const option = new Option(flags, descriptionOf(setting, command)).helpGroup(`${group}:`);
  if (isSwitch) return option;
  return option.argParser((text: string, before: readonly string[] | undefined) => {
    // The option before it has no value.
    if (text.startsWith('--')) throw invalidOption(name, `requires a value, but \`${excerpt(text)}\` follows it`);
    // If the second of two counted, a --frontend that was meant as --backend would be lost without a word.
    if (before !== undefined && !isList) throw invalidOption(name, 'is set twice');
    return [...(before ?? []), text];
  });
}

function invalidOption(name: string, problem: string): Failure {
  return invalidUsage({ reason: `\`--${name}\` ${problem}` });
}

/** The options of a command line. */
function lineOf(command: Command): CommandLine {
  return new Map(
    command.options.flatMap((option) => {
      const value: unknown = command.getOptionValue(option.attributeName());
      return value === undefined ? [] : [[option.name(), [value].flat().map(String)] as const];
    }),
  );
}
