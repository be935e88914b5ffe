// Many environments in one process: each is a run of its own. They share connections and polls.

import { VERSION } from '../base/version.ts';
import { worst } from '../errors/results.ts';
import type { ManyReport, Report } from '../render/report.ts';
import { manyHeadline } from '../render/sentences.ts';
import { tenths } from './fleet-state.ts';
import type { Log, Ports } from './ports.ts';
import type { Request } from './request.ts';
import { run } from './run.ts';

/** What runs over many environments need. */
export interface ManyPorts extends Omit<Ports, 'connect' | 'publish'> {
  /** How a run authenticates. Requests with the same identity, account and region share a connection. */
  readonly connectorFor: (request: Request) => Ports['connect'];
  /** Called after each change of any environment. `latest` makes the report, only if it is called. */
  readonly publish: (latest: () => ManyReport) => void;
}

/** Runs all requests to their ends, at once and independently. The connections limit the number of HTTP requests. */
export async function runMany(
  requests: readonly Request[],
  activity: string | undefined,
  { connectorFor, publish, ...ports }: ManyPorts,
  signal: AbortSignal,
): Promise<ManyReport> {
  const startedAt = ports.clock.now();
  const log = eachOnce(ports.log);
  const reports = new Map<Request, Report>();
  const manyReport = () => {
    const environments = requests.flatMap((request) => reports.get(request) ?? []);
    const isOver = environments.length === requests.length;
    return toManyReport(environments, { activity, startedAt, now: ports.clock.now(), isOver });
  };
  await Promise.all(
    requests.map(async (request) => {
      const know = (report: Report) => {
        reports.set(request, report);
        publish(manyReport);
      };
      know(await run(request, { ...ports, log, connect: connectorFor(request), publish: know }, signal));
    }),
  );
  return manyReport();
}

/** Logs each line once, since many runs may log the same. */
function eachOnce(log: Log): Log {
  const logged = new Set<string>();
  return (line) => {
    if (logged.has(line)) return;
    logged.add(line);
    log(line);
  };
}

interface Standing {
  readonly activity: string | undefined;
  /** Epoch ms of our clock. */
  readonly startedAt: number;
  readonly now: number;
  /** Whether every environment has ended. */
  readonly isOver: boolean;
}

function toManyReport(environments: readonly Report[], { activity, startedAt, now, isOver }: Standing): ManyReport {
  const results = environments.map(({ result }) => result);
  const ended = results.filter((result) => result !== 'pending');
  const result = isOver && ended.length === results.length ? worst(ended) : 'pending';
  const seconds = tenths(now - startedAt);
  return {
    version: VERSION,
    ...(activity !== undefined && { activity }),
    result,
    headline: manyHeadline(environments, activity, result, seconds),
    startedAt: new Date(startedAt).toISOString(),
    seconds,
    environments,
  };
}
