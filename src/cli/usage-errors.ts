// Explains a command line that the parser refuses, and what its author probably meant.

import type { Command, CommanderError } from 'commander';
import { excerpt, plainLine } from '../base/text.ts';
import type { Failure } from '../errors/failure.ts';
import { invalidUsage } from '../errors/run.ts';
import type { Setting } from '../settings/settings.ts';
import { COMMANDS } from './commands.ts';
import { JOB_SETTINGS, OPTIONS } from './options.ts';

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
