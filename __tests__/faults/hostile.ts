// Hostile texts, the places in a cloud that can contain them, and the characters that a terminal must not get.

import { signToken } from '../../local-cloud/oidc.ts';
import type { CannedAnswer, CloudOptions, SeenRequest } from '../../local-cloud/types.ts';
import { jsonError, xmlError } from '../../local-cloud/wire.ts';
import { perf1, type SteppedCloud } from '../support/cloud.ts';
import { isFull } from '../support/depth.ts';

const KEY = 'ec2.schedule.desired_instance_count';

/** Each text begins with a marker that shows that it was quoted, and is short enough to be quoted completely. */
export const HOSTILE = {
  'workflow commands':
    'HOSTILE\n::error::INJECTED\n::set-output name=result::INJECTED\r::warning::INJECTED%0A::notice::INJECTED%0D%0A::error::INJECTED ##[error]INJECTED\n##[set-env name=A]INJECTED\n  ::stop-commands::INJECTED\n::add-mask::INJECTED',
  'terminal escapes':
    'HOSTILE\u001b[2J\u001b[31m\u001b]0;INJECTED\u0007\u001b]8;;http://evil.example\u0007\u009b31m\u0000\b\u007f\u202eINJECTED\u2066\u2069\u200f\u061c\u2028::error::INJECTED\u0085',
  'Markdown and HTML':
    'HOSTILE J|J J`J J<J J>J J[J J]J J*J J_J J~J <img src=x onerror=y></details><script>x</script> [J](http://evil.example) ![J](http://evil.example/J.png)\n# J\n\n```\nJ',
  'output files':
    'HOSTILE\nresult=INJECTED\nresult<<EOF\nINJECTED\nEOF\nghadelimiter_00000000-0000-0000-0000-000000000000\nINJECTED<<X\nok\nX\n',
} as const;

/** Characters that can mislead a terminal or a reader: control and format characters, line and paragraph separators. */
export const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A place that can contain a text from outside. */
export interface Place {
  readonly name: string;
  readonly cloud: (text: string) => Partial<CloudOptions>;
  readonly inputs?: Readonly<Record<string, string>>;
  /** The job assumes its role and discovers its APIs. Otherwise it has keys and URLs. */
  readonly isWhole?: boolean;
  /** The text is never printed, even if it is harmless. */
  readonly isUnquoted?: boolean;
}

/** A cloud with this answer to some requests. */
function answering(
  matches: (request: SeenRequest) => boolean,
  answer: CannedAnswer | ((request: SeenRequest) => CannedAnswer),
): Partial<CloudOptions> {
  return {
    intercept: (request) => (matches(request) ? (typeof answer === 'function' ? answer(request) : answer) : undefined),
  };
}

const isGet = ({ action }: SeenRequest) => action === `GET configuration/${KEY}`;
const isPost = ({ action }: SeenRequest) => action === `POST configuration/${KEY}`;
const isService = (service: SeenRequest['service']) => (request: SeenRequest) => request.service === service;

function json(status: number, body: unknown): CannedAnswer {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { status, headers: { 'Content-Type': 'application/json' }, body: text };
}

/** A policy's denial whose ARN ends with the hostile text. */
function denial(method: string, text: string): object {
  const user = 'User: arn:aws:sts::111122223333:assumed-role/x/y is not authorized to perform';
  const place = `arn:aws:execute-api:eu-west-1:********3333:abc/v1/${method}/configuration/${KEY}`;
  return { Message: `${user}: execute-api:Invoke on resource: ${place}${text}` };
}

const OBSERVED = { 'wait-for': 'observed' };

export const PLACES: readonly Place[] = [
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
  {
    name: 'the header Content-Type',
    cloud: (text) =>
      answering(isGet, {
        // A header has one line of visible characters.
        headers: { 'Content-Type': `text/${text.replace(/[^\x20-\x7e]+/g, ' ')}` },
        body: '1',
      }),
  },
  {
    name: 'the request ID of a refusal',
    cloud: (text) =>
      answering(isPost, {
        ...json(403, { message: text }),
        headers: { 'x-amzn-RequestId': text.replace(/[^\x20-\x7e]+/g, ' ') },
      }),
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
    name: 'the OIDC token endpoint',
    isWhole: true,
    cloud: (text) => answering(isService('oidc'), json(403, { message: text })),
  },
  {
    name: 'the claims of an OIDC token',
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
    cloud: (text) => answering(isService('sts'), xmlError('sts', 403, 'AccessDenied', text)),
  },
  {
    name: "the name of STS's refusal",
    isWhole: true,
    cloud: (text) => answering(isService('sts'), xmlError('sts', 400, text, text)),
  },
  {
    name: "CloudFormation's refusal",
    isWhole: true,
    cloud: (text) => answering(isService('cloudformation'), xmlError('cloudformation', 400, 'Bad', text)),
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
          action === 'GET configuration' ? json(200, query.includes('raw=true') ? rows : { [KEY]: entry }) : undefined,
      };
    },
  },
  {
    name: 'the table before',
    inputs: { 'on-job-end': 'restore' },
    cloud: (text) => {
      // Only the reads of both fleets before the POSTs. Afterwards, the post step must read the sizes of the job.
      let reads = 0;
      const isFirst = ({ query }: SeenRequest) => query.includes('raw=true') && ++reads <= 2;
      return answering(isFirst, json(200, { [KEY]: text }));
    },
  },
];

/** The variables for the authentication of a job at a place. */
export function envOf({ isWhole }: Place, cloud: SteppedCloud): Readonly<Record<string, string>> {
  return isWhole ? cloud.jobEnv : { AWS_ENDPOINT_URL: cloud.url, ...cloud.keys('full') };
}

/** Each text in each place. A slice has each text in one or two places. */
export const CASES = Object.entries(HOSTILE).flatMap(([kind, text], first) =>
  PLACES.filter((_, index) => isFull || index % 16 === 4 * first).map((place) => ({ kind, text, place })),
);
