// The texts about each row that the end of a job restores.

import { type Denied, isDenied } from '../../src/convergence/answers.ts';
import { afterWrite } from '../../src/errors/failure.ts';
import { unreachable } from '../../src/errors/services.ts';
import { type Restorable, restoreRows } from '../../src/restore/restore.ts';
import { MINUTE_0 } from '../support/cycles.ts';
import { SIZE_OF_4, VirtualClock } from '../support/simulated-cloud.ts';
import { once } from './catalogue.ts';

const lost = unreachable({ service: 'clonesquad', reason: 'reset' });

/** The texts about a row with this current value, and about its write if that fails. */
async function textsOf(
  answer: string | null | Denied | Error,
  row: Partial<Restorable> = {},
  failure?: Error,
): Promise<readonly string[]> {
  const lines: string[] = [];
  let isWritten = false;
  const cloud = {
    readApiOwner: async () => undefined,
    readRows: async () => {
      if (answer instanceof Error) throw answer;
      return isDenied(answer) ? answer : new Map([[row.key ?? SIZE_OF_4.key, isWritten ? '2' : answer]]);
    },
    write: async () => {
      if (failure !== undefined) throw failure;
      isWritten = true;
      return MINUTE_0;
    },
  };
  const ports = {
    cloud,
    clock: new VirtualClock(MINUTE_0 + 74_000),
    log: (line: string) => lines.push(line),
  };
  const restored = await restoreRows([{ ...SIZE_OF_4, ...row }], ports, new AbortController().signal);
  return [...lines, ...restored.map(({ text }) => text)];
}

/** By the file of `src/` that contains the texts. */
export async function restoreMessages(): Promise<Readonly<Record<string, readonly string[]>>> {
  const all = await Promise.all([
    textsOf('4'),
    textsOf('4', { stored: null }),
    textsOf('4', { stored: null, kind: 'floor', fleet: 'perf1-backend/workers' }),
    textsOf('4', { stored: '4' }),
    textsOf('2'),
    textsOf('7'),
    textsOf('7', { stored: null }),
    textsOf('7', { kind: 'floor' }),
    textsOf('7', { isAccepted: false }),
    textsOf(null),
    textsOf(null, { hasTtl: true }),
    textsOf({ denied: 'execute-api:Invoke on x' }),
    textsOf(lost),
    textsOf('4', {}, lost),
    textsOf('4', {}, afterWrite(lost)),
    stateNotRestored(),
  ]);
  return { 'src/restore/restore.ts': once(all.flat()) };
}

/** A subfleet whose state something else has changed. */
async function stateNotRestored(): Promise<readonly string[]> {
  const ofSubfleet = { ...SIZE_OF_4, fleet: 'perf1-backend/workers' };
  const rows: readonly Restorable[] = [
    { ...ofSubfleet, kind: 'size', key: 'size' },
    { ...ofSubfleet, kind: 'state', key: 'state', ours: 'running', stored: 'stopped' },
  ];
  const cloud = {
    readApiOwner: async () => undefined,
    readRows: async () =>
      new Map([
        ['size', '4'],
        ['state', 'paused'],
      ]),
    write: async () => MINUTE_0,
  };
  const ports = { cloud, clock: new VirtualClock(MINUTE_0 + 300_000), log: () => {} };
  const restored = await restoreRows(rows, ports, new AbortController().signal);
  return restored.map(({ text }) => text);
}
