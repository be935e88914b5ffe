// The help of the command, as a terminal of 80 columns shows it.

import type { Command } from 'commander';
import { createProgram } from '../../src/cli/program.ts';
import { openTerminal } from '../../src/cli/terminal.ts';

/** By command. */
export function helpTexts(): Readonly<Record<string, readonly string[]>> {
  const program = createProgram({
    env: {},
    signal: AbortSignal.abort(),
    takeOver: () => {},
    terminal: openTerminal({ out: process.stdout, err: process.stderr }, {}),
    end: () => {},
  });
  const texts: Record<string, readonly string[]> = {};
  for (const command of allOf(program)) {
    let text = '';
    const writeOut = (part: string) => {
      text += part;
    };
    command.configureOutput({ writeOut, getOutHelpWidth: () => 80, getOutHasColors: () => false });
    command.outputHelp();
    texts[`clonesquad-scale ${pathOf(command)}--help`] = [text];
  }
  return texts;
}

function allOf(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(allOf)];
}

function pathOf(command: Command): string {
  const { parent } = command;
  return parent === null ? '' : `${pathOf(parent)}${command.name()} `;
}
