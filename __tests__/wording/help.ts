// The help texts of the command.

import type { Command } from 'commander';
import { createProgram } from '../../src/cli/program.ts';
import { openTerminal } from '../../src/cli/terminal.ts';

/** By command. */
export function helpTexts(columns = 80): Readonly<Record<string, readonly string[]>> {
  const context = {
    env: {},
    signal: AbortSignal.abort(),
    takeOver: () => {},
    terminal: openTerminal({ out: process.stdout, err: process.stderr }, {}),
    end: () => {},
  };
  const program = createProgram(context, columns);
  const texts: Record<string, readonly string[]> = {};
  for (const command of allOf(program)) {
    let text = '';
    const writeOut = (part: string) => {
      text += part;
    };
    command.configureOutput({ writeOut, getOutHasColors: () => false });
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
