// The documents work: their commands run, their workflows have no findings of linters, and their charts are readable.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { parse } from 'yaml';
import { inspectMarkdown, openBrowser } from '../../scripts/render-markdown.ts';
import { blocksOf, kindOf, readDocuments, wholeWorkflow } from '../contract/documents.ts';
import {
  commandsOf,
  createMachine,
  isForAws,
  isRunByCi,
  isServer,
  type Machine,
  RUN_BY_CI,
  registryOf,
  runBlock,
  variablesOn,
} from './documents.ts';
import { startEnvironments } from './examples.ts';
import { endAll, ROOT, run, start } from './programs.ts';
import { createProject } from './project.ts';

const shells = blocksOf('shell');
const servers = shells.filter(([, { text }]) => isServer(text));
/** The commands in the next block are for the server in the block before. */
const forServers = servers.map((server) => shells[shells.indexOf(server) + 1]);
const forAws = shells.filter(([, { text }]) => isForAws(text));
const others = shells.filter(
  (shell) => ![...servers, ...forServers, ...forAws].includes(shell) && !isRunByCi(shell[1].text),
);

let machine: Machine;

beforeAll(async () => {
  machine = await createMachine();
});
afterEach(async () => {
  await endAll();
});
afterAll(() => machine.remove());

describe('commands', () => {
  test.each(others)('%s', async (_, { text }) => {
    const cloud = await startEnvironments(2);
    const ended = await runBlock(machine, text, { ...variablesOn(cloud), ...registryOf(text) });

    expect(ended).toMatchObject({ exitCode: 0 });
  });

  test.each(servers)('%s, and the commands after it', async (name, { text }) => {
    const [, next] = forServers[servers.findIndex(([server]) => server === name)] ?? [];
    const [, script = ''] = /^npm run (.*)$/.exec(text) ?? [];
    const server = start('npm', ['run', ...script.split(' ')], { isGroup: true });
    const { input: printed } = await server.prints(/^export ACTIONS_ID_TOKEN_REQUEST_TOKEN='.*'$/m);
    const exported = [...printed.matchAll(/^export (\w+)='(.*)'$/gm)].map(([, key = '', value = '']) => [key, value]);

    expect(await runBlock(machine, next?.text ?? 'false', Object.fromEntries(exported))).toMatchObject({
      exitCode: 0,
    });
    await server.end();
  });

  test.each([...RUN_BY_CI])('.ci/run runs %s', async (command, line) => {
    expect(shells.flatMap(([, { text }]) => commandsOf(text))).toContain(command);
    expect((await readFile(join(ROOT, '.ci/run'), 'utf8')).split('\n')).toContain(line);
  });

  test('for AWS name only existing templates and parameters', async () => {
    const commands = forAws.flatMap(([, { text }]) => commandsOf(text));
    for (const command of commands) {
      expect(command).toMatch(
        /^aws cloudformation (?:create-stack|deploy|describe-stacks|wait stack-create-complete) /,
      );
      const [, template] = /--template-(?:body file:\/\/|file )(\S+)/.exec(command) ?? [];
      if (template === undefined) continue;
      const { Parameters } = parse(await readFile(join(ROOT, template), 'utf8'), { logLevel: 'silent' });
      const given = [...command.matchAll(/ParameterKey=(\w+)|(?<=\s)([A-Z]\w+)=/g)].map(
        ([, one, other]) => one ?? other,
      );
      expect(Object.keys(Parameters)).toEqual(expect.arrayContaining(given));
    }
  });
});

test('actionlint has no findings in any workflow, and checks the inputs of their actions', async () => {
  const project = await createProject();
  try {
    const folder = join(project.setting.cwd, '.github/workflows');
    await mkdir(folder, { recursive: true });
    const files = blocksOf('workflow').map(([name, block], index) => {
      const own = wholeWorkflow(block).replace(/(uses: )acme\/clonesquad-scale(\S*)@v1/g, '$1./$2');
      return { path: join(folder, `document-${index}.yml`), text: `# ${name}\n${own}` };
    });
    expect(files).not.toEqual([]);
    for (const { path, text } of files) await writeFile(path, text);
    const args = ['-no-color', '-oneline', '-shellcheck=', '-pyflakes=', ...files.map(({ path }) => path)];
    expect(await run('actionlint', args, project.setting)).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  } finally {
    await project.remove();
  }
});

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const pages = readDocuments().map(({ path, markdown, blocks }) => ({
    path,
    markdown,
    charts: blocks.filter((block) => kindOf(block) === 'diagram').length,
  }));

  test.each(pages)('$path and its charts are readable in both themes', async ({ markdown, charts }) => {
    for (const theme of ['light', 'dark'] as const) {
      expect(await inspectMarkdown(browser, markdown, theme)).toEqual({ charts, problems: [] });
    }
  });
});
