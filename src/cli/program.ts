// The command line: the program with its commands, its process, and what it does with an invalid command line.

import { Command, CommanderError, Help, Option } from 'commander';
import { excerpt, filledLines, plainLine, wrapText } from '../base/text.ts';
import { VERSION } from '../base/version.ts';
import { exitCode, type Failure } from '../errors/failure.ts';
import { invalidUsage, toFailure } from '../errors/run.ts';
import { abortOnSignals, endProcess, requireNode } from '../machine/process.ts';
import { descriptionOf, OPTIONS, type Setting, settingsOf } from '../settings/settings.ts';
import { type CommandContext, reportFailure, runCommand, UNCHANGED } from './command.ts';
import { COMMANDS, type CommandEntry, type CommandGroup, PROGRAM_HELP } from './commands.ts';
import { type CommandLine, JOB_SETTINGS } from './options.ts';
import { openTerminal } from './terminal.ts';

/** Runs the command of the process's arguments. It always sets the process's exit code. */
export async function runCli(): Promise<void> {
  const { signal, received, takeOver } = abortOnSignals(true);
  outlivePipes();
  const terminal = openTerminal({ out: process.stdout, err: process.stderr }, process.env);
  const context: CommandContext = {
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

async function parse(args: readonly string[], context: CommandContext): Promise<void> {
  const program = createProgram(context);
  try {
    requireNode();
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
export function createProgram(
  context: CommandContext,
  helpWidth = Math.min(80, process.stdout.columns || 80),
): Command {
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
    return Help.prototype.formatItem.call(helper, term, termWidth, description, helper);
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

function addCommand(parent: Command, entry: CommandEntry | CommandGroup, context: CommandContext): void {
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
  const spelling = isSwitch(setting) ? `--${name}` : `--${name} ${value}`;
  const option = new Option(spelling, descriptionOf(setting, command)).helpGroup(`${group}:`);
  if (isSwitch(setting)) return option;
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

function lineOf(command: Command): CommandLine {
  return new Map(
    command.options.flatMap((option) => {
      const value: unknown = command.getOptionValue(option.attributeName());
      return value === undefined ? [] : [[option.name(), [value].flat().map(String)] as const];
    }),
  );
}

// Explains a command line that the parser refuses, and what its author probably meant.

/** The failure of a command line that the parser refused. */
export function usageFailure(error: CommanderError, args: readonly string[], program: Command): Failure {
  const reason = problemOf(error, args, program) ?? excerpt(inOurStyle(error.message));
  const of = commandIn(args, program);
  // The option may be one of the program.
  const needsDashes = of.command === 'run' && error.code === 'commander.unknownOption' && !args.includes('--');
  return invalidUsage({ reason: needsDashes ? `${reason}. Write \`--\` before the program` : reason, ...of });
}

/** The command whose help has the answer. */
function commandIn([name]: readonly string[], program: Command): { readonly command?: string } {
  const command = program.commands.find((one) => one.name() === name)?.name();
  return command === undefined || command === 'help' ? {} : { command };
}

/** The parser's own message, with names in backticks. */
function inOurStyle(message: string): string {
  return message
    .replace(/^error: /, '')
    .replace(/'([\s\S]*?)'/, '`$1`')
    .replace(/(Did you mean) (\S+)\?/, '$1 `$2`?');
}

/** What is wrong; `undefined` if the parser's own message is best. */
function problemOf({ code, message }: CommanderError, args: readonly string[], program: Command): string | undefined {
  switch (code) {
    case 'commander.optionMissingArgument':
      return `\`${/--[a-z-]+/.exec(message)?.[0]}\` requires a value`;
    case 'commander.unknownOption':
      return optionProblem(/'([\s\S]*?)'/.exec(message)?.[1] ?? '', /Did you mean/.test(message));
    case 'commander.excessArguments':
      return switchProblem(args) ?? wordProblem(program);
    // `help` for an unknown command has listed the commands.
    case 'commander.help':
      return `unknown command \`${shown(args.findLast((arg) => !arg.startsWith('-')) ?? '')}\``;
    default:
      return undefined;
  }
}

/** The meaning of an option that a command does not have. `isMistyped`: the parser knows one with nearly the same letters. */
function optionProblem(option: string, isMistyped: boolean): string | undefined {
  const [written = '', value] = option.split(/=([\s\S]*)/);
  const name = optionName(written);
  const ofJobs = JOB_SETTINGS.get(name);
  if (ofJobs !== undefined) return `\`${shown(written)}\` is ${ofJobs.why}`;
  const setting = OPTIONS.find((one) => one.name === name);
  if (setting === undefined) return nearProblem(written, name, isMistyped);
  if (written !== `--${name}`) return `unknown option \`${shown(written)}\` (Did you mean \`--${name}\`?)`;
  if (value !== undefined && isSwitch(setting)) return takesNoValue(name);
  const commands = COMMANDS.flatMap((entry) => ('commands' in entry ? entry.commands : [entry]));
  const names = commands.map((command) => command.name).filter((command) => setting.where.includes(command));
  return `\`--${name}\` is an option of ${names.join(', ')} only`;
}

/** An option that has what was written as a word, or begins in the same way: `--region`, `--environment`. */
function nearProblem(written: string, name: string, isMistyped: boolean): string | undefined {
  const begins = (one: Setting) => name.startsWith(one.name) || (name.length > 2 && one.name.startsWith(name));
  const meant =
    OPTIONS.find((one) => one.name.split('-').includes(name)) ?? (isMistyped ? undefined : OPTIONS.find(begins));
  return meant && `unknown option \`${shown(written)}\` (Did you mean \`--${meant.name}\`?)`;
}

/** The meaning of `true` or `false` after an option that takes no value. */
function switchProblem(args: readonly string[]): string | undefined {
  const before = args.filter((_, index) => /^(?:true|false)$/i.test(args[index + 1] ?? '')).map(optionName);
  const name = before.find((one) => OPTIONS.some((option) => option.name === one && isSwitch(option)));
  return name === undefined ? undefined : takesNoValue(name);
}

/** The first word that belongs to no option. */
function wordProblem(program: Command): string {
  const commands = program.commands.flatMap((command) => [command, ...command.commands]);
  const command = commands.findLast(({ args }) => args.length > 0);
  const [word = ''] = command?.args ?? [];
  const { parent } = command ?? {};
  // It was read as an argument of the default command of its group.
  if (parent?.parent) {
    const names = parent.commands.map((one) => `\`${parent.name()} ${one.name()}\``);
    return `unknown command \`${parent.name()} ${shown(word)}\`. There are ${names.join(' and ')}`;
  }
  return `\`${shown(word)}\` does not belong to any option. Write each value after its option, for example \`--env perf1\``;
}

function takesNoValue(name: string): string {
  return `\`--${name}\` takes no value. Write \`--${name}\` alone, or omit it for false`;
}

/** The name of an option, however it is written: `--AWS_REGION`, `-awsRegion` and `--aws-region` are one. */
function optionName(written: string): string {
  const words = written.replace(/^-+/, '').replace(/([a-z])([A-Z])/g, '$1-$2');
  return words.replaceAll('_', '-').toLowerCase();
}

function isSwitch({ format }: Setting): boolean {
  return format.placeholder === '';
}

function shown(text: string): string {
  return plainLine(excerpt(text, 60));
}
