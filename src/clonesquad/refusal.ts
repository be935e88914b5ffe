// Why API Gateway refused: it says 403 to nearly everything, and only the body tells which mistake it was.

import { type Explanation, Failure } from '../failure.ts';
import type { HttpAnswer } from './send.ts';

type Diagnosis = Pick<Explanation, 'what' | 'owner' | 'fix'>;

/** The failure that an answer outside 2xx stands for. */
export function diagnose(url: URL, method: 'GET' | 'POST', answer: HttpAnswer): Failure {
  return new Failure({
    result: 'refused',
    ...(answer.status === 403 ? diagnoseForbidden(url, method, answer.body) : diagnoseOther(url, answer)),
    mayBeWritten: answer.status >= 500,
  });
}

function diagnoseOther(url: URL, { status, body }: HttpAnswer): Diagnosis {
  return {
    what: `CloneSquad's API at ${url.host} answered ${status}: ${excerpt(body)}.`,
    owner: 'the operator of CloneSquad',
    fix: "Look in the log of CloneSquad's Interact Lambda.",
  };
}

/** A policy's denial alone spells its key `Message`, with a capital. */
function diagnoseForbidden(url: URL, method: string, body: string): Diagnosis {
  const denial = /"Message"\s*:\s*"([^"]*)"/.exec(body)?.[1];
  if (denial !== undefined) {
    const resource = /on resource: (\S+)/.exec(denial)?.[1] ?? `${method}${url.pathname}`;
    return {
      what: `A policy denies the call: ${excerpt(denial)}.`,
      owner: 'the administrator of the AWS account',
      fix: `Allow execute-api:Invoke on ${resource} in the role's policy. CloneSquad's own policy refuses callers of other accounts: the role must live in its account.`,
    };
  }
  const message = /"message"\s*:\s*"([^"]*)/.exec(body)?.[1] ?? body;
  const known = MISTAKES.find(({ pattern }) => pattern.test(message));
  if (known) return known.diagnosis(url, excerpt(message));
  return {
    what: `API Gateway at ${url.host} answered 403: ${excerpt(body)}.`,
    owner: 'the administrator of the AWS account',
    fix: 'See that the URL is that of CloneSquad and that the role may call it.',
  };
}

const MISTAKES: readonly {
  readonly pattern: RegExp;
  readonly diagnosis: (url: URL, message: string) => Diagnosis;
}[] = [
  {
    pattern: /Missing Authentication Token/,
    diagnosis: (url) => ({
      what: `API Gateway knows no such path: ${url.origin}${url.pathname} (it calls that a missing authentication token).`,
      owner: 'the author of the workflow',
      fix: "See that the URL is that of CloneSquad's API, with its stage v1.",
    }),
  },
  {
    pattern: /scoped to a valid region|scoped to correct service/,
    diagnosis: (url, message) => ({
      what: `The request was signed for another region than that of ${url.host}: ${message}.`,
      owner: 'the author of the workflow',
      fix: "Set aws-region to the region of CloneSquad's API.",
    }),
  },
  {
    pattern: /Signature expired|Signature not yet current/,
    diagnosis: (_, message) => ({
      what: `The clock of this machine is wrong: ${message}.`,
      owner: 'whoever runs the job',
      fix: "Set the machine's clock, by NTP.",
    }),
  },
  {
    pattern: /security token included in the request is expired/,
    diagnosis: () => ({
      what: 'The AWS credentials have expired.',
      owner: 'the author of the workflow',
      fix: 'Use role-to-assume, which renews them, or get credentials that last longer.',
    }),
  },
  {
    pattern: /security token included in the request is invalid/,
    diagnosis: () => ({
      what: 'AWS does not know the key that signed the request.',
      owner: 'the author of the workflow',
      fix: 'See that key, secret and session token belong together and are not from another partition.',
    }),
  },
  {
    pattern: /signature we calculated does not match/,
    diagnosis: () => ({
      what: 'The signature is wrong.',
      owner: 'the author of the workflow',
      fix: 'See that the secret belongs to the key, and that no proxy changes requests on their way.',
    }),
  },
];

function excerpt(text: string): string {
  // The sentences that quote it bring their own full stop.
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/[ .]+$/, '')
    .trim();
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}
