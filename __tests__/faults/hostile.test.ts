// Text from outside, whatever it holds, commands neither runner nor terminal, sets no output, and is no Markdown or HTML.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { CLOUDFORMATION_NAMESPACE } from '../../local-cloud/cloudformation.ts';
import type { JobResult } from '../../local-cloud/job.ts';
import { signToken } from '../../local-cloud/oidc.ts';
import { STS_NAMESPACE } from '../../local-cloud/sts.ts';
import type { CannedAnswer, CloudOptions, SeenRequest } from '../../local-cloud/types.ts';
import { jsonError, xmlError } from '../../local-cloud/wire.ts';
import { scale, scaleByKeys } from '../support/action.ts';
import { perf1, steppedCloud } from '../support/cloud.ts';
import { isFull } from '../support/depth.ts';
import { type Command, seeAsRunner } from './runner-view.ts';

const KEY = 'ec2.schedule.desired_instance_count';

/** Each begins with what shows that it was quoted at all, and is short enough to be quoted whole. */
const HOSTILE = {
  'workflow commands':
    'HOSTILE\n::error::INJECTED\n::set-output name=result::INJECTED\r::warning::INJECTED%0A::notice::INJECTED%0D%0A::error::INJECTED ##[error]INJECTED\n##[set-env name=A]INJECTED\n  ::stop-commands::INJECTED\n::add-mask::INJECTED',
  'terminal escapes':
    'HOSTILE\u001b[2J\u001b[31m\u001b]0;INJECTED\u0007\u001b]8;;http://evil.example\u0007\u009b31m\u0000\b\u007f\u202eINJECTED\u2066\u2069\u200f\u061c\u2028::error::INJECTED\u0085',
  'Markdown and HTML':
    'HOSTILE J|J J`J J<J J>J J[J J]J J*J J_J J~J <img src=x onerror=y></details><script>x</script> [J](http://evil.example) ![J](http://evil.example/J.png)\n# J\n\n```\nJ',
  'output files':
    'HOSTILE\nresult=INJECTED\nresult<<EOF\nINJECTED\nEOF\nghadelimiter_00000000-0000-0000-0000-000000000000\nINJECTED<<X\nok\nX\n',
} as const;

/** What a terminal or a reader's eye may be misled by: control and format characters, line and paragraph separators. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

const declared = Object.keys(
  parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')).outputs,
);

interface Place {
  readonly name: string;
  readonly cloud: (text: string) => Partial<CloudOptions>;
  readonly inputs?: Readonly<Record<string, string>>;
  /** The job assumes its role and looks its APIs up; else it has keys and URLs. */
  readonly isWhole?: boolean;
  /** The text is shown nowhere, however harmless. */
  readonly isUnquoted?: boolean;
}

/** A cloud that answers some requests so. */
function answering(
  matches: (request: SeenRequest) => boolean,
  answer: CannedAnswer | ((request: SeenRequest) => CannedAnswer),
): Partial<CloudOptions> {
  return {
    intercept: (request) =>
      matches(request) ? (typeof answer === 'function' ? answer(request) : answer) : undefined,
  };
}

const isGet = ({ action }: SeenRequest) => action === `GET configuration/${KEY}`;
const isPost = ({ action }: SeenRequest) => action === `POST configuration/${KEY}`;
const isService = (service: SeenRequest['service']) => (request: SeenRequest) => request.service === service;

function json(status: number, body: unknown): CannedAnswer {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { status, headers: { 'Content-Type': 'application/json' }, body: text };
}

/** A policy's denial: an ARN that goes on with what is hostile. */
function denial(method: string, text: string): object {
  const user = 'User: arn:aws:sts::111122223333:assumed-role/x/y is not authorized to perform';
  const place = `arn:aws:execute-api:eu-west-1:********3333:abc/v1/${method}/configuration/${KEY}`;
  return { Message: `${user}: execute-api:Invoke on resource: ${place}${text}` };
}

const OBSERVED = { 'wait-for': 'observed' };

const PLACES: readonly Place[] = [
  {
    name: 'the names of stacks',
    isWhole: true,
    cloud: (text) => ({
      fleets: [{ group: 'perf1-frontend' }],
      extraStacks: [{ name: text, outputs: {} }],
    }),
  },
  {
    name: "a stack's URL",
    isWhole: true,
    cloud: (text) => ({
      fleets: [{ group: 'perf1-backend' }],
      extraStacks: [{ name: text, outputs: { GroupName: 'perf1-frontend', InteractAPIUrl: text } }],
    }),
  },
  { name: 'the value before', cloud: (text) => answering(isGet, json(200, text)) },
  {
    name: 'the value before, of one line',
    cloud: (text) => answering(isGet, json(200, text.replaceAll('\n', ' '))),
  },
  { name: 'a refusal of GET', cloud: (text) => answering(isGet, json(403, { message: text })) },
  { name: "a policy's denial of GET", cloud: (text) => answering(isGet, json(403, denial('GET', text))) },
  { name: 'a failure of GET', cloud: (text) => answering(isGet, json(500, text)) },
  {
    name: 'a web page for GET',
    cloud: (text) => answering(isGet, { headers: { 'Content-Type': 'text/html' }, body: text }),
  },
  { name: 'an echo', cloud: (text) => answering(isPost, json(200, text)) },
  { name: 'a refusal of POST', cloud: (text) => answering(isPost, json(403, { message: text })) },
  { name: "a policy's denial of POST", cloud: (text) => answering(isPost, json(403, denial('POST', text))) },
  { name: 'a failure of POST', cloud: (text) => answering(isPost, json(500, { message: text })) },
  {
    name: 'a redirect',
    isUnquoted: true,
    cloud: (text) =>
      answering(isPost, {
        status: 307,
        headers: { Location: `http://127.0.0.1:1/${encodeURIComponent(text)}` },
      }),
  },
  {
    name: 'the group of a given URL',
    cloud: (text) =>
      answering(
        ({ action }) => action === 'GET discovery',
        json(200, { discovery: { GroupName: text }, GroupName: text }),
      ),
  },
  {
    name: 'the ID-token service',
    isWhole: true,
    cloud: (text) => answering(isService('oidc'), json(403, { message: text })),
  },
  {
    name: 'the claims of an ID token',
    isWhole: true,
    cloud: (text) =>
      answering(
        isService('oidc'),
        json(200, { value: signToken({ iss: text, aud: text, sub: text, repository: text, exp: 4e9 }) }),
      ),
  },
  {
    name: "STS's refusal",
    isWhole: true,
    cloud: (text) => answering(isService('sts'), xmlError(STS_NAMESPACE, 403, 'AccessDenied', text)),
  },
  {
    name: "the name of STS's refusal",
    isWhole: true,
    cloud: (text) => answering(isService('sts'), xmlError(STS_NAMESPACE, 400, text, text)),
  },
  {
    name: "CloudFormation's refusal",
    isWhole: true,
    cloud: (text) =>
      answering(isService('cloudformation'), xmlError(CLOUDFORMATION_NAMESPACE, 400, 'Bad', text)),
  },
  {
    name: "CloudWatch's refusal",
    inputs: OBSERVED,
    cloud: (text) => answering(isService('monitoring'), jsonError(400, 'AccessDeniedException', text)),
  },
  {
    name: "CloudWatch's throttling",
    inputs: OBSERVED,
    cloud: (text) => answering(isService('monitoring'), jsonError(400, 'ThrottlingException', text)),
  },
  {
    name: 'what shadows the value',
    inputs: OBSERVED,
    cloud: (text) => {
      const entry = { Value: text, ConfigurationOrigin: text, Override: true };
      const rows = { [KEY]: text, 'ec2.scheduler.desired_instance_count': text };
      return {
        fleets: perf1({ shadow: { by: 'override', value: '7' } }, { shadow: { by: 'override', value: '7' } }),
        intercept: ({ action, query }) =>
          action === 'GET configuration'
            ? json(200, query.includes('raw=true') ? rows : { [KEY]: entry })
            : undefined,
      };
    },
  },
  {
    name: 'the table before',
    inputs: { 'on-job-end': 'restore' },
    cloud: (text) => {
      // Both fleets are read before the POSTs; afterwards the post step shall find what the job has set.
      let reads = 0;
      const isFirst = ({ query }: SeenRequest) => query.includes('raw=true') && ++reads <= 2;
      return answering(isFirst, json(200, { [KEY]: text }));
    },
  },
];

async function run({ cloud: options, inputs, isWhole }: Place, text: string): Promise<JobResult> {
  const cloud = await steppedCloud(options(text));
  const byKeys = { AWS_ENDPOINT_URL: cloud.url, ...cloud.keys('full') };
  const env = { ...(isWhole ? cloud.jobEnv : byKeys), RUNNER_DEBUG: '1' };
  return (isWhole ? scale : scaleByKeys)(cloud, { 'wait-for': 'none', ...inputs }, { env, hasPost: true });
}

/** The commands that the action means. */
const MEANT = new Set(['add-mask', 'debug', 'error', 'notice', 'warning', 'group', 'endgroup']);

/** All that is not as it should be, a line each; empty if all is well. */
function harmIn(job: JobResult): readonly string[] {
  const { commands, oldCommands, set, texts } = seeAsRunner(job);
  const isMeant = ({ name, properties, data }: Command) =>
    MEANT.has(name) &&
    !data.trimStart().startsWith('INJECTED') &&
    (name !== 'error' || /^title=clonesquad-scale: [a-z-]+$/.test(properties));
  // The state is for the post step alone, to the letter.
  const shown = texts.filter(([place]) => !place.endsWith('state'));
  const unseen = shown.flatMap(([place, text]) =>
    [...withoutBlankLabels(text).matchAll(UNSEEN)].map(
      ([sign]) => `${place}: U+${sign.codePointAt(0)?.toString(16)}`,
    ),
  );
  const outputs = Object.keys(set['output'] ?? {});
  const values = Object.values(set).flatMap((one) => Object.entries(one));
  return [
    ...oldCommands.map((line) => `a command of the older form: ${line}`),
    ...commands.filter((one) => !isMeant(one)).map((one) => `a command: ${JSON.stringify(one)}`),
    ...[...new Set(unseen)].map((sign) => `an unseen character in ${sign}`),
    ...outputs.filter((name) => !declared.includes(name)).map((name) => `an output: ${name}`),
    ...values.filter((pair) => pair.includes('INJECTED')).map(([name]) => `a value: ${name}`),
    ...(RICH.exec(withoutOwn(job.files['summary'] ?? '')) ?? []).map(
      (text) => `markup in the summary: ${text}`,
    ),
  ];
}

/** The summary without the marks of its own folds and charts; what is in them stays. */
function withoutOwn(summary: string): string {
  return summary
    .replace(/^<details><summary>(.*)<\/summary>\n\n([\s\S]*?)\n\n<\/details>$/gm, '$1\n$2')
    .replace(/^```mermaid\n([\s\S]*?)\n```$/gm, '$1');
}

/** A chart's axis without the labels that are not to be seen. */
function withoutBlankLabels(text: string): string {
  return text.replace(/^ {2}x-axis \[.*\]$/gm, (axis) => axis.replaceAll('\u200b', ''));
}

/** Markup of ours would not stand between two J. */
const RICH = /<img|<\/details|<script|J[|`<>[\]*_~]J|[^\\]\]\(http:\/\/evil|^# J|^```/im;

/** Each place meets each text; in a slice, one of them, and each text one place of four. */
const CASES = Object.entries(HOSTILE).flatMap(([kind, text], first) =>
  PLACES.filter((_, index) => isFull || index % 4 === first).map((place) => ({ kind, text, place })),
);

describe(`${CASES.length} of ${PLACES.length} places and ${Object.keys(HOSTILE).length} texts`, () => {
  test.each(CASES.map((one) => [one.kind, one.place.name, one] as const))('%s in %s', async (_, __, one) => {
    const job = await run(one.place, one.text);
    expect(harmIn(job)).toEqual([]);
    // What is not shown at all would prove nothing.
    const isQuoted = seeAsRunner(job).texts.some(([, shown]) => shown.includes('HOSTILE'));
    expect(isQuoted).toBe(one.place.isUnquoted !== true);
  });
});
