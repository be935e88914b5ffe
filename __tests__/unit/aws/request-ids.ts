// The AWS request ID is found wherever services put it, ends the message of every failure, and is never a secret.

import { describe, expect, test } from '@jest/globals';
import { cloneSquadApi } from '../../../src/api/client.ts';
import { diagnose } from '../../../src/api/refusal.ts';
import { readBins } from '../../../src/aws/cloudwatch.ts';
import { answerError, awsFailure, type ServicePorts } from '../../../src/aws/service.ts';
import { requestIdIn, requestIdOf, Unanswered } from '../../../src/base/send.ts';
import { afterWrite } from '../../../src/errors/failure.ts';
import { unreachable } from '../../../src/errors/services.ts';
import { failureParagraphs } from '../../../src/render/failure.ts';
import { reportJson } from '../../../src/render/report.ts';
import { fleetReport, runReport } from '../../support/reports.ts';

const ID = '0a1b2c3d-4e5f-6789-abcd-ef0123456789';
const OTHER_ID = 'f0a1b2c3-4e5f-6789-abcd-ef0123456789';
const never = new AbortController().signal;

function answerOf(status: number, body: string, headers: Readonly<Record<string, string>> = {}) {
  return { status, body, headers: new Map(Object.entries(headers)) };
}

describe('a response', () => {
  test.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['of API Gateway and most services', { 'x-amzn-requestid': ID }, '', ID],
    ['of S3 and similar services', { 'x-amz-request-id': '4442587FB7D0A2F9' }, '', '4442587FB7D0A2F9'],
    ['of an HTTP API', { 'apigw-requestid': 'JKJaXmPLvHcESHA=' }, '', 'JKJaXmPLvHcESHA='],
    [
      'of a load balancer',
      { 'x-amzn-trace-id': 'Root=1-5759e988-bd862e3fe1be46a994272793' },
      '',
      'Root=1-5759e988-bd862e3fe1be46a994272793',
    ],
    ['of a Query API, in its XML', {}, `<ErrorResponse><RequestId>${ID}</RequestId></ErrorResponse>`, ID],
    ['with several IDs', { 'x-amzn-trace-id': 'Root=1-5759e988', 'x-amzn-requestid': ID }, '', ID],
  ])('%s has an ID', (_, headers, body, id) => {
    expect(requestIdOf(answerOf(403, body, headers))).toBe(id);
  });

  test.each([
    ['nothing', {}],
    ['a withheld text', { 'x-amzn-requestid': '(withheld: it contains the credentials of the request)' }],
    ['a workflow command', { 'x-amzn-requestid': '::error::INJECTED' }],
    ['a token', { 'x-amzn-requestid': 'FwoGZXIvYXdzEBYaDH9kMmQxN2E4c0pXbEtSdGxhYmNkZWZn' }],
    ['a long text', { 'x-amzn-requestid': 'abcd-'.repeat(40) }],
  ])('with %s has none', (_, headers) => {
    expect(requestIdOf(answerOf(403, '{}', headers))).toBeUndefined();
  });
});

describe('a failure has the ID, and its message ends with it', () => {
  const hasId = { requestId: ID, message: expect.stringMatching(`\\. Request ID: ${ID}\\.$`) };
  const headers = { 'x-amzn-requestid': ID };

  test.each([
    ['a refusal', 403, 'AccessDenied'],
    ['throttling', 400, 'ThrottlingException'],
    ['an error of the service', 500, 'InternalFailure'],
    ['an expired token', 403, 'ExpiredToken'],
  ])('for %s of a service', (_, status, name) => {
    const error = answerError(answerOf(status, JSON.stringify({ __type: name, message: 'no' }), headers));
    expect(awsFailure(error, 'cloudwatch:GetMetricData', never)).toMatchObject(hasId);
  });

  test('for an SDK error that is the cause of another one', () => {
    const cause = Object.assign(new Error('no'), { $metadata: { httpStatusCode: 403, requestId: ID } });
    expect(requestIdIn(new Error('outer', { cause }))).toBe(ID);
  });

  const request = { method: 'GET', url: new URL('https://abc.execute-api.eu-west-1.amazonaws.com/v1/x') } as const;

  test.each([
    [403, '{"Message":"User: anonymous is not authorized"}'],
    [403, '{"message":"Forbidden"}'],
    [403, '{"message":"Missing Authentication Token"}'],
    [403, '{"message":"The security token included in the request is expired"}'],
    [429, ''],
    [502, '{"message":"Internal server error"}'],
  ])('for a %i of API Gateway: %s', (status, body) => {
    expect(diagnose(request, answerOf(status, body, headers), 0)).toMatchObject(hasId);
  });

  const retryPolicy = {
    clock: { now: () => 0, random: () => 0, sleep: async () => undefined },
    requestMs: 1,
    deadline: Number.POSITIVE_INFINITY,
    log: () => undefined,
  };

  test('for a response that CloneSquad would not send', async () => {
    const page = { ...headers, 'content-type': 'text/html' };
    const api = cloneSquadApi(async () => answerOf(200, '<html>', page), retryPolicy);
    await expect(api.readApiOwner(request.url, never)).rejects.toMatchObject(hasId);
  });

  test('for a metric that CloudWatch denies in a successful response', async () => {
    const body = JSON.stringify({ MetricDataResults: [{ Id: 'q0', StatusCode: 'Forbidden' }] });
    const ports: ServicePorts = { send: async () => answerOf(200, body, headers), url: request.url, retryPolicy };
    const read = readBins(ports, ['perf1-frontend'], 'CloneSquad', { start: 0, end: 60_000 }, never);
    await expect(read).rejects.toMatchObject(hasId);
  });

  test('after a write with a lost response, only once', () => {
    const lost = new Unanswered('it redirects', { mayHaveArrived: true, requestId: ID });
    const failure = afterWrite(unreachable({ service: 'clonesquad', reason: lost.message }, { cause: lost }));
    expect(failure).toMatchObject(hasId);
    const again = unreachable({ service: 'aws', reason: failure.message }, { cause: failure });
    expect(again.message.split(ID)).toHaveLength(2);
  });
});

test('an error of several environments with different IDs is printed once', () => {
  const failed = (env: string, requestId: string) => {
    const what = { result: 'refused', message: `No. Request ID: ${requestId}.`, requestId, fix: 'Do.' } as const;
    return runReport({ env, result: 'refused', fleets: [fleetReport(what)] });
  };
  const environments = [failed('perf1', ID), failed('perf2', OTHER_ID)];
  const [cause, ...rest] = failureParagraphs(environments);
  expect(cause).toBe(`perf1, perf2: No. Request ID: ${ID}.\nFix: Do.`);
  expect(rest.join()).not.toContain('No.');
  expect(reportJson({ environments })).toContain(OTHER_ID);
});
