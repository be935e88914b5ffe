// What a run under a fault must come to. Nothing here is known cell by cell: all of it follows from these rules.
//
//  1. A fault that passes is survived: the run is `ok`, and the faulty request was sent once more. No answer (a lookup
//     or connection that fails, a reset, silence, half an answer) may pass, and so may 429 and 5xx.
//  2. A transient fault that does not end is retried as often as the retry policy allows, and no more.
//  3. A refusal is never tried again, nor is a whole answer that makes no sense (malformed, too large, a redirect).
//     But a signature refused for the clock is made anew by the answer's own clock: once; by AWS's own SDK, within its
//     retry policy, which after that it also spends on a full answer such as "no such stack".
//  4. A run is `ok` only if both keys hold the request.
//  5. No key is changed, and no POST sent, after a fault before the first POST: ID token, STS, CloudFormation, GET and
//     discovery come before it, and so does the first GetMetricData, whose definite refusal stops the run.
//  6. A policy that forbids GET or discovery is no failure: a role may be allowed to write only.
//  7. A POST that fails for good leaves the run `partial`: the other one is sent at the same moment, and counts. The key
//     of the failed one is changed if and only if the fault let the API carry it out.
//  8. A wait that cannot read CloudWatch, and may not read CloneSquad's own reports, goes on until its timeout, and then knows of
//     no metrics: the sizes are set by then.
//  9. What fails is named for how it failed, wherever; the exit code follows from the name. `credentials`: the token, the role, or
//     the key itself was refused, not what it may do. `refused`: another answer that was no yes, or that makes no sense.
//     `unreachable`: no answer, or none of any use. `invalid-input`: the region is not the API's.
// 10. Nothing is ever sent to where a redirect points.
// 11. The marker and the request for a cycle can only help: whatever becomes of them, the run is `ok`. The marker is tried three
//     times at most, the cycle is asked for once, and both together take no longer than one request may.
// 12. A retry waits as long as Retry-After says.
// 13. Both steps end by themselves, and a try takes one connection at most, whatever becomes of it.
// 14. What a proxy refuses is `unreachable`, since the service itself was not asked. Without keys of the machine, the result is
//     `credentials`; with keys that have expired, too. The program of a credential_process is started once, and is left at the timeout.

import type { Cell, How, Target } from './cells.ts';

/** A count of which only bounds are known; both included. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** What a cell must come to. */
export interface Expectation {
  readonly result: string;
  readonly exitCode: number;
  /** How often the faulty question was asked, failed lookups and connections included. */
  readonly tries: Range;
  /** Whether each fleet's key holds the request at the end. */
  readonly keys: { readonly frontend: boolean; readonly backend: boolean };
  /** Whether any POST may have been sent. */
  readonly mayPost: boolean;
  /** The shortest time from the first try to the second, in ms. */
  readonly pauseMs: number;
  /** Connections that a run needs beside those of the faulty request's tries. */
  readonly mostOtherConnections: number;
}

/** Eight at each of the two APIs and at AWS's services. */
const CONNECTIONS = 24;

/** How often each request is tried in all; CloudWatch: in each poll. */
const PATIENCE: Readonly<Record<Target, number>> = {
  'ID token': 6,
  STS: 8,
  CloudFormation: 4,
  GET: 6,
  discovery: 6,
  'POST first': 6,
  'POST second': 6,
  marker: 3,
  cycle: 1,
  GetMetricData: 2,
  proxy: 6,
  tunnel: 6,
  container: 3,
  instance: 3,
  process: 1,
};

const EXIT_CODES: Readonly<Record<string, number>> = {
  ok: 0,
  credentials: 3,
  'invalid-input': 2,
  refused: 4,
  unreachable: 4,
  partial: 5,
  'no-metrics': 6,
  timeout: 7,
};

/** More polls than any cell has time for. */
const POLLS = 3_000;

/** What a fault is to the one who asks: no answer, not now, no, a wrong clock, or nothing that makes sense. */
type Nature = 'lost' | 'busy' | 'refusal' | 'skew' | 'nonsense';

function natureOf(how: How): Nature {
  switch (how.kind) {
    case 'lookup':
    case 'reset':
    case 'silence':
    case 'drip':
    case 'half':
    case 'garbage':
      return 'lost';
    case 'status':
      return how.status === 407 ? 'nonsense' : 'busy';
    case 'job pending':
      return 'busy';
    case 'skew':
      return 'skew';
    case 'forbidden':
    case 'expired keys':
      return 'refusal';
    case 'malformed':
    case 'huge':
    case 'redirect':
      return 'nonsense';
    default:
      return how satisfies never;
  }
}

/** Whether the service does what it was asked, though the answer is lost or spoilt. */
export function isCarriedOut(how: How): boolean {
  if (how.kind === 'reset') return how.isServed;
  return ['silence', 'drip', 'half', 'garbage', 'malformed', 'huge'].includes(how.kind);
}

/** What the rules say of a cell. */
export function expect(cell: Cell): Expectation {
  const result = resultOf(cell);
  const keys = keysAfter(cell, result);
  const { how } = cell.fault;
  return {
    result,
    exitCode: EXIT_CODES[result] ?? Number.NaN,
    tries: triesOf(cell),
    keys,
    mayPost: keys.frontend || keys.backend,
    pauseMs: how.kind === 'status' && cell.target !== 'marker' ? (how.retryAfterSeconds ?? 0) * 1000 : 0,
    mostOtherConnections: CONNECTIONS,
  };
}

/** Rules 1, 3, 6 and 11. */
function isSurvived({ fault: { how, times }, target }: Cell): boolean {
  const nature = natureOf(how);
  if (target === 'marker' || target === 'cycle') return true;
  if (nature === 'skew') return true;
  if (nature === 'lost' || nature === 'busy') return times === 'once' && target !== 'process';
  return (target === 'GET' || target === 'discovery') && how.kind === 'forbidden' && how.why === 'policy';
}

/** Rules 7, 8 and 9. */
function resultOf(cell: Cell): string {
  if (isSurvived(cell)) return 'ok';
  const { how } = cell.fault;
  const nature = natureOf(how);
  switch (cell.target) {
    case 'ID token':
    case 'proxy':
      if (nature === 'refusal') return 'credentials';
      return how.kind === 'malformed' ? 'refused' : 'unreachable';
    case 'STS':
      return nature === 'refusal' ? 'credentials' : 'unreachable';
    case 'tunnel':
      return 'unreachable';
    case 'container':
    case 'instance':
      return 'credentials';
    case 'process':
      return how.kind === 'silence' || how.kind === 'drip' ? 'timeout' : 'credentials';
    case 'CloudFormation':
      return nature === 'refusal' ? refusedByAws(how) : 'unreachable';
    case 'GET':
    case 'discovery':
      return refusedByApi(how, nature);
    case 'POST first':
    case 'POST second':
      return 'partial';
    case 'marker':
    case 'cycle':
      return 'ok';
    case 'GetMetricData':
      return nature === 'refusal' ? refusedByAws(how) : 'no-metrics';
    default:
      return cell.target satisfies never;
  }
}

/** What CloneSquad's API, or API Gateway before it, answers to a GET. */
function refusedByApi(how: How, nature: Nature): string {
  if (nature === 'lost' || how.kind === 'huge' || how.kind === 'redirect') return 'unreachable';
  if (how.kind === 'status' && how.status === 429) return 'unreachable';
  if (how.kind !== 'forbidden' || how.why === 'missing token') return 'refused';
  return how.why === 'wrong region' ? 'invalid-input' : 'credentials';
}

/** A policy refuses what is asked; anything else refuses the key that asks. */
function refusedByAws(how: How): string {
  return how.kind === 'forbidden' && how.why === 'policy' ? 'refused' : 'credentials';
}

/** Rules 4, 5, 7 and 8. */
function keysAfter({ fault, target }: Cell, result: string): Expectation['keys'] {
  if (result === 'ok' || result === 'no-metrics') return { frontend: true, backend: true };
  if (result !== 'partial') return { frontend: false, backend: false };
  const isDone = isCarriedOut(fault.how);
  return { frontend: target !== 'POST first' || isDone, backend: target !== 'POST second' || isDone };
}

/** Rules 1, 2, 3 and 11. */
function triesOf(cell: Cell): Range {
  const { fault, target } = cell;
  const { how } = fault;
  const nature = natureOf(how);
  // How much of their time is left for a further try is a matter of pauses.
  if (target === 'marker' || target === 'cycle') {
    const isSkewed = nature === 'skew' || nature === 'refusal';
    return { least: 1, most: target === 'cycle' && isSkewed ? 2 : PATIENCE[target] };
  }
  const isStayingSkew = how.kind === 'forbidden' && how.why === 'staying skew';
  if (nature === 'skew' || isStayingSkew) {
    const most = target === 'CloudFormation' ? PATIENCE[target] : 2;
    return isStayingSkew ? { least: 2, most } : { ...atLeast(2, target), ...(most > 2 && { most }) };
  }
  // Expired keys are renewed for each request.
  if (how.kind === 'expired keys') return { least: 1, most: target === 'process' ? 1 : 4 };
  if (nature === 'refusal') return { least: 1, most: 1 };
  if (nature === 'nonsense') return atLeast(1, target);
  const tries = fault.times === 'once' ? 2 : PATIENCE[target];
  // An API is asked for its value and for its group at once, and a lookup that fails does not say for which of them.
  const questions = target === 'GET' && how.kind === 'lookup' ? 2 : 1;
  const most = fault.times === 'always' ? tries * questions : tries;
  return target === 'GetMetricData' ? atLeast(tries, target) : { least: tries, most };
}

/** Exactly so many; but CloudWatch is asked in each poll, and polls may be many. */
function atLeast(least: number, target: Target): Range {
  return { least, most: target === 'GetMetricData' ? POLLS : least };
}
