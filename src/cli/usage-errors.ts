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
  return invalidUsage({ reason: problemOf(error, args, program) ?? excerpt(inOurStyle(error.message)) });
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
      return optionProblem(/'([\s\S]*?)'/.exec(message)?.[1] ?? '');
    case 'commander.excessArguments':
      return switchProblem(args) ?? wordProblem(program);
    // `help` for an unknown command has listed the commands.
    case 'commander.help':
      return `unknown command \`${shown(args.findLast((arg) => !arg.startsWith('-')) ?? '')}\``;
    default:
      return undefined;
  }
}

/** The meaning of an option that a command does not have. */
function optionProblem(option: string): string | undefined {
  const [written = '', value] = option.split(/=([\s\S]*)/);
  const name = optionName(written);
  const ofJobs = JOB_SETTINGS.get(name);
  if (ofJobs !== undefined) return `\`${shown(written)}\` is ${ofJobs.why}`;
  const setting = OPTIONS.find((one) => one.name === name);
  if (setting === undefined) return undefined;
  if (written !== `--${name}`) return `unknown option \`${shown(written)}\` (Did you mean \`--${name}\`?)`;
  if (value !== undefined && isSwitch(setting)) return takesNoValue(name);
  const commands = COMMANDS.flatMap((entry) => ('commands' in entry ? entry.commands : [entry]));
  const names = commands.map((command) => command.name).filter((command) => setting.where.includes(command));
  return `\`--${name}\` is an option of ${names.join(', ')} only`;
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
  const [word = ''] = commands.findLast((command) => command.args.length > 0)?.args ?? [];
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
