// What is wrong with a command line that the parser does not take, and what its author probably meant.

import type { Command, CommanderError } from 'commander';
import { invalidUsage } from '../../causes/run.ts';
import type { Failure } from '../../failure.ts';
import { excerpt, plainLine } from '../../plain-text.ts';
import { FOR_JOBS, JOB_SETTINGS } from './flags.ts';

/** The failure of a command line that the parser has refused. */
export function usageFailure(
  { code, message }: CommanderError,
  args: readonly string[],
  program: Command,
): Failure {
  // `help` for a command that there is not has shown what there is.
  const says = code === 'commander.help' ? 'there is no such command' : message.replace(/^error: /, '');
  const [, option] = /unknown option '([\s\S]*?)'/.exec(message) ?? [];
  const hint = option === undefined ? wordHint(args, program) : optionHint(option, program);
  const more =
    code === 'commander.excessArguments' ? ': each value stands after its flag, as in --env perf1' : '';
  return invalidUsage({ reason: hint ?? `${excerpt(says)}${more}` });
}

/** What is meant by a flag that a command does not have; `undefined` where the parser's own words are best. */
function optionHint(option: string, program: Command): string | undefined {
  const [written = '', value] = option.split(/=([\s\S]*)/);
  const name = flagName(written);
  if (JOB_SETTINGS.includes(name)) return `${shown(written)}: ${FOR_JOBS}`;
  const commands = commandsWith(name, program);
  const [first] = commands;
  if (first === undefined) return undefined;
  if (written !== `--${name}`) return `there is no flag ${shown(written)}: did you mean --${name}?`;
  const names = commands.map((command) => nameOf(command, program));
  if (value !== undefined && isSwitch(first, name)) return takesNoValue(name);
  return `--${name} is a flag of ${names.join(', ')} only`;
}

/** What is meant by a word that belongs to no flag. */
function wordHint(args: readonly string[], program: Command): string | undefined {
  const at = args.findIndex((arg, index) => /^(?:true|false)$/i.test(arg) && isSwitchBefore(args, index));
  return at < 0 ? undefined : takesNoValue(flagName(args[at - 1] ?? ''));

  function isSwitchBefore(all: readonly string[], index: number): boolean {
    const name = flagName(all[index - 1] ?? '');
    return commandsWith(name, program).some((command) => isSwitch(command, name));
  }
}

function takesNoValue(name: string): string {
  return `--${name} takes no value: write --${name} alone, or leave it out for false`;
}

/** How flags are written: `--AWS_REGION`, `-awsRegion` and `--aws-region` are one name. */
function flagName(written: string): string {
  const words = written.replace(/^-+/, '').replace(/([a-z])([A-Z])/g, '$1-$2');
  return words.replaceAll('_', '-').toLowerCase();
}

/** The commands that have a flag, subcommands included. */
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
