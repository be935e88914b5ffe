// The expected behavior of a run with a fault. It follows from these rules, without exceptions for single cells:
//
//  1. After a transient fault, the request is retried once and the run is `ok`. Transient are a missing answer (a
//     failed lookup or connection, a reset, silence, half an answer), 429 and 5xx.
//  2. A transient fault that does not end is retried exactly as often as the retry policy allows.
//  3. A refusal is never retried, nor is a complete invalid answer (malformed, too large, a redirect). But a signature
//     that is refused for the clock is retried once with the time of the answer. AWS's SDK retries it within its retry
//     policy, and then also retries a complete answer such as "no such stack".
//  4. A run is `ok` only if both keys have the requested value.
//  5. After a fault before the first POST, no POST is sent and no key is changed. Before it are: OIDC token, STS,
//     CloudFormation, GET, discovery, and the first GetMetricData, whose definite refusal stops the run.
//  6. A policy that forbids GET or discovery is not a failure: a role may have only write permissions.
//  7. A POST that fails permanently makes the run `partial`, because the other one is sent at the same time. The key of
//     the failed one is changed if and only if the API received it.
//  8. A wait that can read neither CloudWatch nor CloneSquad's own reports continues until its timeout, with the result
//     `no-metrics`. The sizes are set.
//  9. The result depends on how a request failed, not on which one; the exit code follows from it. `credentials`: the
//     token, the role or the key was refused, not a permission. `refused`: another refusal or an invalid answer.
//     `unreachable`: no answer or no usable answer. `invalid-input`: the region is not the API's.
// 10. Nothing is ever sent to the target of a redirect.
// 11. The marker and the request for a cycle are optional: the run is `ok` even if they fail. The marker is tried at
//     most three times, the cycle is requested once, and both together take at most the timeout of one request.
// 12. A retry waits for the time in Retry-After.
// 13. Both steps end by themselves, and each try uses at most one connection.
// 14. A refusal of a proxy is `unreachable`, because the request did not reach the service. Missing or expired keys of
//     the machine are `credentials`. The program of a credential_process is started once, and abandoned at the timeout.

import type { Cell, How, Target } from './cells.ts';

/** The bounds of a count, both inclusive. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** The expected behavior of a cell. */
export interface Expectation {
  readonly result: string;
  readonly exitCode: number;
  /** How often the faulty request was sent, failed lookups and connections included. */
  readonly tries: Range;
  /** Whether each fleet's key has the requested value at the end. */
  readonly keys: { readonly frontend: boolean; readonly backend: boolean };
  /** Whether any POST may have been sent. */
  readonly mayPost: boolean;
  /** The shortest time from the first try to the second, in ms. */
  readonly pauseMs: number;
  /** Maximum number of connections besides those of the faulty request's tries. */
  readonly mostOtherConnections: number;
}

/** Eight each for both APIs and for AWS's services. */
const CONNECTIONS = 24;

/** The maximum number of tries of each request, for CloudWatch in each poll. */
const MAX_TRIES: Readonly<Record<Target, number>> = {
  'OIDC token': 6,
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

/** More polls than the time of any cell allows. */
const POLLS = 3_000;

/** The kind of a fault for the client: no answer, a transient error, a refusal, a wrong clock, or an invalid answer. */
type Nature = 'lost' | 'busy' | 'refusal' | 'skew' | 'invalid';

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
      return how.status === 407 ? 'invalid' : 'busy';
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
      return 'invalid';
    default:
      return how satisfies never;
  }
}

/** Whether the service carries out the request, although the answer is lost or damaged. */
export function isCarriedOut(how: How): boolean {
  if (how.kind === 'reset') return how.isServed;
  return ['silence', 'drip', 'half', 'garbage', 'malformed', 'huge'].includes(how.kind);
}

/** The expectation for a cell according to the rules. */
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
    case 'OIDC token':
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

/** The result of a failed GET to CloneSquad's API or API Gateway. */
function refusedByApi(how: How, nature: Nature): string {
  if (nature === 'lost' || how.kind === 'huge' || how.kind === 'redirect') return 'unreachable';
  if (how.kind === 'status' && how.status === 429) return 'unreachable';
  if (how.kind !== 'forbidden' || how.why === 'missing token') return 'refused';
  return how.why === 'wrong region' ? 'invalid-input' : 'credentials';
}

/** A policy refuses the action. All other refusals concern the key. */
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
  // The number of tries depends on the pauses, because their time is limited.
  if (target === 'marker' || target === 'cycle') {
    const isSkewed = nature === 'skew' || nature === 'refusal';
    return { least: 1, most: target === 'cycle' && isSkewed ? 2 : MAX_TRIES[target] };
  }
  const isStayingSkew = how.kind === 'forbidden' && how.why === 'staying skew';
  if (nature === 'skew' || isStayingSkew) {
    const most = target === 'CloudFormation' ? MAX_TRIES[target] : 2;
    return isStayingSkew ? { least: 2, most } : { ...atLeast(2, target), ...(most > 2 && { most }) };
  }
  // Expired keys are renewed for each request.
  if (how.kind === 'expired keys') return { least: 1, most: target === 'process' ? 1 : 4 };
  if (nature === 'refusal') return { least: 1, most: 1 };
  if (nature === 'invalid') return atLeast(1, target);
  const tries = fault.times === 'once' ? 2 : MAX_TRIES[target];
  // The job reads the value and the group of an API at once, and a failed lookup does not show for which of them it was.
  const requests = target === 'GET' && how.kind === 'lookup' ? 2 : 1;
  const most = fault.times === 'always' ? tries * requests : tries;
  return target === 'GetMetricData' ? atLeast(tries, target) : { least: tries, most };
}

/** Exactly this number, or at least this number for CloudWatch, which each poll requests. */
function atLeast(least: number, target: Target): Range {
  return { least, most: target === 'GetMetricData' ? POLLS : least };
}
