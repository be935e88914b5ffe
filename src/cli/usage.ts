// Explains a command line that the parser refuses, and what its author probably meant.

import type { Command, CommanderError } from 'commander';
import { excerpt, plainLine } from '../base/text.ts';
import type { Failure } from '../errors/failure.ts';
import { invalidUsage } from '../errors/run.ts';
import { FOR_JOBS, JOB_SETTINGS } from './options.ts';

/** The failure of a command line that the parser refused. */
export function usageFailure({ code, message }: CommanderError, args: readonly string[], program: Command): Failure {
  // `help` for an unknown command has listed the commands.
  const word = args.findLast((arg) => !arg.startsWith('-')) ?? '';
  const reason = code === 'commander.help' ? `unknown command '${word}'` : message.replace(/^error: /, '');
  const [, option] = /unknown option '([\s\S]*?)'/.exec(message) ?? [];
  const hint = option === undefined ? wordHint(args, program) : optionHint(option, program);
  const more = code === 'commander.excessArguments' ? `. ${USE_OPTIONS}` : '';
  return invalidUsage({ reason: valueProblem(message) ?? hint ?? `${excerpt(reason)}${more}` });
}

const USE_OPTIONS = 'Write each value after its option, for example `--env perf1`';

/** What is invalid about the value of an option: it is missing, or given twice. Otherwise `undefined`. */
function valueProblem(message: string): string | undefined {
  const [, name, problem] =
    /^error: option '--([a-z-]+)[^']*' argument (?:missing$|'[\s\S]*' is invalid\. ([\s\S]+)$)/.exec(message) ?? [];
  return name === undefined ? undefined : `\`--${name}\` ${problem ?? 'requires a value'}`;
}

/** The meaning of an option that a command does not have; `undefined` if the parser's own message is best. */
function optionHint(option: string, program: Command): string | undefined {
  const [written = '', value] = option.split(/=([\s\S]*)/);
  const name = optionName(written);
  if (JOB_SETTINGS.includes(name)) return `\`${shown(written)}\` is ${FOR_JOBS}`;
  const commands = commandsWith(name, program);
  const [first] = commands;
  if (first === undefined) return undefined;
  if (written !== `--${name}`) return `unknown option \`${shown(written)}\` (Did you mean \`--${name}\`?)`;
  const names = commands.map((command) => nameOf(command, program));
  if (value !== undefined && isSwitch(first, name)) return takesNoValue(name);
  return `\`--${name}\` is an option of ${names.join(', ')} only`;
}

/** The meaning of a word that belongs to no option. */
function wordHint(args: readonly string[], program: Command): string | undefined {
  const at = args.findIndex((arg, index) => /^(?:true|false)$/i.test(arg) && isSwitchBefore(args, index));
  return at < 0 ? undefined : takesNoValue(optionName(args[at - 1] ?? ''));

  function isSwitchBefore(all: readonly string[], index: number): boolean {
    const name = optionName(all[index - 1] ?? '');
    return commandsWith(name, program).some((command) => isSwitch(command, name));
  }
}

function takesNoValue(name: string): string {
  return `\`--${name}\` takes no value. Write \`--${name}\` alone, or omit it for false`;
}

/** The name of an option, however it is written: `--AWS_REGION`, `-awsRegion` and `--aws-region` are one. */
function optionName(written: string): string {
  const words = written.replace(/^-+/, '').replace(/([a-z])([A-Z])/g, '$1-$2');
  return words.replaceAll('_', '-').toLowerCase();
}

/** The commands that have an option, including subcommands. */
function commandsWith(name: string, program: Command): readonly Command[] {
  return program.commands
    .flatMap((command) => [command, ...command.commands])
    .filter((command) => command.options.some((option) => option.name() === name));
}

/** `scale`, `plan show`. */
function nameOf(command: Command, program: Command): string {
  const { parent } = command;
  return parent === null || parent === program ? command.name() : `${parent.name()} ${command.name()}`;
}

function isSwitch(command: Command, name: string): boolean {
  return command.options.some((option) => option.name() === name && option.isBoolean());
}

function shown(text: string): string {
  return plainLine(excerpt(text, 60));
}
