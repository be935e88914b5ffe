// Reads the live status: the exact metrics that CloneSquad's last cycle has sent, before CloudWatch has aggregated them.

import type { LiveStatus } from '../clonesquad/answers.ts';
import { type Bounds, exactly } from '../clonesquad/bins.ts';
import { isDecisive } from '../clonesquad/cycles.ts';
import { FLEET_METRICS, type FleetMetric, GROUP_DIMENSION } from '../clonesquad/names.ts';
import { isRecord } from '../json.ts';

/** Reads the answer of `cloudwatch/sentmetrics`: `undefined` if it has no cycle of the group. */
export function parseLiveStatus(sent: unknown, group: string): LiveStatus | undefined {
  if (!Array.isArray(sent)) return undefined;
  const all: readonly unknown[] = sent;
  const data = all.flatMap((one) => datumOf(one, group) ?? []);
  if (data.length === 0) return undefined;
  const at = Math.max(...data.map((datum) => datum.at));
  const values: Partial<Record<FleetMetric, Bounds>> = {};
  for (const { metric, value, ...datum } of data) {
    if (metric !== undefined && value !== undefined && datum.at === at) values[metric] = value;
  }
  return { at, ...(isDecisive(values) && { values }) };
}

interface Datum {
  readonly at: number;
  /** Absent: not a metric of the main fleet. */
  readonly metric?: FleetMetric | undefined;
  readonly value?: Bounds;
}

/** One datum, if it belongs to the group. */
function datumOf(datum: unknown, group: string): Datum | undefined {
  if (!isRecord(datum) || !Array.isArray(datum['Dimensions'])) return undefined;
  const dimensions: readonly unknown[] = datum['Dimensions'];
  const isOfGroup = dimensions.some(
    (one) => isRecord(one) && one['Name'] === GROUP_DIMENSION && one['Value'] === group,
  );
  const at = Date.parse(String(datum['Timestamp']));
  if (!isOfGroup || Number.isNaN(at)) return undefined;
  const { MetricName: name, Value: value } = datum;
  if (dimensions.length > 1 || !isCount(value)) return { at };
  return { at, metric: FLEET_METRICS.find((one) => one === name), value: exactly(value) };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
