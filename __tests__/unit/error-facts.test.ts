// Error messages depend on facts: a fix that cannot help is omitted, and a state promises nothing.

import { expect, test } from '@jest/globals';
import { credentialSourceFailed } from '../../src/errors/authentication.ts';
import { stackNotDeployed } from '../../src/errors/discovery.ts';
import { afterWrite, withoutRequestId } from '../../src/errors/failure.ts';
import { insufficientInstances, sizeOverridden } from '../../src/errors/fleet.ts';
import { toFailure, traceOf } from '../../src/errors/run.ts';
import { stateForPost } from '../../src/render/sentences.ts';
import { fleetReport } from '../support/reports.ts';

const SIZE = { kind: 'size', key: 'k', value: '4' } as const;

test('the state for the post step has the previous value, and does not announce the post step', () => {
  const text = stateForPost([fleetReport({ rows: [{ ...SIZE, written: 'yes', previous: '2' }] })]);
  expect(text).toMatch(/perf1-frontend .*\b4\b.*\bprevious size\b.*\b2\b/);
  expect(text).not.toMatch(/post step|will/);
});

test('the state for the post step omits the previous value of a row that was not written', () => {
  const rows = [{ ...SIZE, written: 'no', previous: '2' }] as const;
  expect(stateForPost([fleetReport({ written: 'no', rows })])).not.toMatch(/\b2\b/);
});

const fixFor = (startable: number, fleetSize: number) =>
  insufficientInstances({ fleet: 'f', requested: '12', expected: 12, startable, fleetSize }).fix;

test('without excluded instances, the fix does not mention exclusion', () => {
  expect(fixFor(10, 10)).toMatch(/\b10\b/);
  expect(fixFor(10, 10)).not.toMatch(/exclusion/);
  expect(fixFor(8, 10)).toMatch(/exclusion of 2\b/);
});

test('if no instance can start, the fix does not offer to accept fewer', () => {
  expect(fixFor(0, 10)).not.toMatch(/accept|at most/);
});

test('the fix calls doctor with the environment of the run', () => {
  const shadowing = { denied: [] };
  const facts = { fleet: 'perf1-frontend', shadowing, key: 'k', value: '4', env: 'perf1' };
  expect(sizeOverridden(facts).fix).toContain('doctor --env perf1`');
});

test('the fix quotes a profile as one shell word', () => {
  const fixOf = (profile: string) => credentialSourceFailed({ source: 's', reason: 'r', profile }).fix;
  expect(fixOf('prod')).toContain('--profile prod`');
  expect(fixOf("a b'c")).toContain("--profile 'a b'\\''c'`");
});

test('only a bug has a trace, which a later failure keeps', () => {
  const bug = toFailure(new TypeError('boom\n    at least two lines'));
  expect(traceOf(bug)[0]).toMatch(/^ +at .*error-facts/);
  expect(traceOf(afterWrite(bug))).toEqual(traceOf(bug));
  expect(traceOf(credentialSourceFailed({ source: 's', reason: 'r' }, { cause: new Error() }))).toEqual([]);
});

test('after a list, the request ID is on a separate line, and can be removed', () => {
  const facts = { group: 'perf1-frontend', stacks: [{ name: 's', status: 'DELETE_COMPLETE' }] };
  const requestId = 'id-1.2';
  const { message } = stackNotDeployed(facts, { requestId });
  expect(message.split('\n').at(-1)).toBe(`Request ID: ${requestId}.`);
  expect(withoutRequestId(message, requestId)).toBe(stackNotDeployed(facts).message);
});
