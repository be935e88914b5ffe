// Hostile text from outside never controls the runner or the terminal, sets no output, and is not rendered as Markdown
// or HTML.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { JobResult } from '../../local-cloud/job.ts';
import { scale, scaleByKeys } from '../support/action.ts';
import { steppedCloud } from '../support/cloud.ts';
import { isFull } from '../support/depth.ts';
import { CASES, envOf, HOSTILE, PLACES, UNSEEN } from './hostile.ts';
import { type Command, seeAsRunner } from './runner-view.ts';

const declared = Object.keys(parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')).outputs);

/** Texts that are dangerous in a log. The post step writes only to the log; its command files stay empty. */
const FOR_LOGS: readonly string[] = ['workflow commands', 'terminal escapes'];

async function run({ kind, place, text }: (typeof CASES)[number]): Promise<JobResult> {
  const { cloud: options, inputs, isWhole } = place;
  const cloud = await steppedCloud(options(text));
  const env = { ...envOf(place, cloud), RUNNER_DEBUG: '1' };
  const hasPost = isFull && FOR_LOGS.includes(kind);
  return (isWhole ? scale : scaleByKeys)(cloud, { 'wait-for': 'none', ...inputs }, { env, hasPost });
}

/** The workflow commands that the action uses. */
const INTENDED = new Set(['add-mask', 'debug', 'error', 'notice', 'warning', 'group', 'endgroup']);

/** All problems of a job, one line each. */
function harmIn(job: JobResult): readonly string[] {
  const { commands, oldCommands, set, texts } = seeAsRunner(job);
  const isIntended = ({ name, properties, data }: Command) =>
    INTENDED.has(name) &&
    !data.trimStart().startsWith('INJECTED') &&
    (name !== 'error' || /^title=clonesquad-scale: [a-z-]+$/.test(properties));
  // Only the post step reads the state, so it has the unchanged texts.
  const shown = texts.filter(([place]) => !place.endsWith('state'));
  const unseen = shown.flatMap(([place, text]) =>
    [...withoutBlankLabels(text).matchAll(UNSEEN)].map(([sign]) => `${place}: U+${sign.codePointAt(0)?.toString(16)}`),
  );
  const outputs = Object.keys(set['output'] ?? {});
  const values = Object.values(set).flatMap((one) => Object.entries(one));
  return [
    ...oldCommands.map((line) => `a command of the older form: ${line}`),
    ...commands.filter((one) => !isIntended(one)).map((one) => `a command: ${JSON.stringify(one)}`),
    ...[...new Set(unseen)].map((sign) => `an unseen character in ${sign}`),
    ...outputs.filter((name) => !declared.includes(name)).map((name) => `an output: ${name}`),
    ...values.filter((pair) => pair.includes('INJECTED')).map(([name]) => `a value: ${name}`),
    ...(RICH.exec(withoutOwn(job.files['summary'] ?? '')) ?? []).map((text) => `markup in the summary: ${text}`),
  ];
}

/** The summary without the markup of its own folds and charts, but with their content. */
function withoutOwn(summary: string): string {
  return summary
    .replace(/^<details><summary>(.*)<\/summary>\n\n([\s\S]*?)\n\n<\/details>$/gm, '$1\n$2')
    .replace(/^```mermaid\n([\s\S]*?)\n```$/gm, '$1');
}

/** A chart's axis without its invisible labels. */
function withoutBlankLabels(text: string): string {
  return text.replace(/^ {2}x-axis \[.*\]$/gm, (axis) => axis.replaceAll('\u200b', ''));
}

/** Rendered markup. Our own markup is never between two J. */
const RICH = /<img|<\/details|<script|J[|`<>[\]*_~]J|[^\\]\]\(http:\/\/evil|^# J|^```/im;

describe(`${CASES.length} of ${PLACES.length} places and ${Object.keys(HOSTILE).length} texts`, () => {
  test.each(CASES.map((one) => [one.kind, one.place.name, one] as const))('%s in %s', async (_, __, one) => {
    const job = await run(one);
    expect(harmIn(job)).toEqual([]);
    // A text that is not printed would prove nothing.
    const isQuoted = seeAsRunner(job).texts.some(([, shown]) => shown.includes('HOSTILE'));
    expect(isQuoted).toBe(one.place.isUnquoted !== true);
  });
});
