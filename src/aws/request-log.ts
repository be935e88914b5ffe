// Logs a line for each request, if debug logging is on: its method, host, path, status, duration and ID. Never its query, its
// headers or its body.

import { type HttpAnswer, requestIdOf } from '../base/send.ts';
import { excerpt } from '../base/text.ts';
import type { OutgoingRequest } from './http.ts';

let log: ((line: string) => void) | undefined;

/** Logs each request from now on, when it ends. Called once, before the first request. */
export function logRequests(logLine: (line: string) => void): void {
  log = logLine;
}

/** Sends a request, and logs how it ended: `POST sts.eu-west-1.amazonaws.com/: 200 in 143 ms, request ID …`. */
export async function logged({ method, url }: OutgoingRequest, send: () => Promise<HttpAnswer>): Promise<HttpAnswer> {
  if (log === undefined) return send();
  // The path of a container's credentials is what protects them.
  const path = excerpt(url.pathname.replace(/\/credentials\/.*/s, '/credentials/…'));
  const startedAt = performance.now();
  const logEnd = (end: string, details: string) => {
    const ms = Math.round(performance.now() - startedAt);
    log?.(`${method} ${url.host}${path}: ${end} in ${ms} ms${details === '' ? '' : `, ${details}`}`);
  };
  try {
    const answer = await send();
    const requestId = requestIdOf(answer);
    logEnd(String(answer.status), requestId === undefined ? '' : `request ID ${requestId}`);
    return answer;
  } catch (thrown) {
    logEnd('failed', excerpt(thrown instanceof Error ? thrown.message : String(thrown)));
    throw thrown;
  }
}
