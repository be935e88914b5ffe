// Reads the JSON documents of CloneSquad's API: the value of a key, and an open maintenance window.

import { isRecord } from '../base/text.ts';
import { FLEET_METRICS, type FleetMetric, GROUP_DIMENSION, MAINTENANCE_METRIC } from '../clonesquad/keys.ts';
import type { ApiOwner, FleetStatus, LiveStatus, Shadowing } from '../convergence/answers.ts';
import { type Bounds, exactly } from '../convergence/bins.ts';
import { isDecisive } from '../convergence/cycles.ts';

/** The value of a key in force and its origin, from `configuration?format=json`: `undefined` if it is not there. */
export function configuredValue(configuration: unknown, key: string): Shadowing['inForce'] {
  const entry = isRecord(configuration) ? configuration[key] : undefined;
  const value = isRecord(entry) ? entry['Value'] : undefined;
  // Stored values are text. Built-in defaults may be numbers.
  if (!isRecord(entry) || (typeof value !== 'string' && typeof value !== 'number')) return undefined;
  const origin = entry['ConfigurationOrigin'];
  return {
    value: String(value),
    origin: typeof origin === 'string' ? origin : 'an unnamed source',
    isOverridden: entry['Override'] === true,
  };
}

/** Whether `cloudwatch/sentmetrics` shows an open SSM maintenance window: `undefined` if it does not say. */
export function maintenanceIn(metrics: unknown): boolean | undefined {
  if (!Array.isArray(metrics)) return undefined;
  const data: readonly unknown[] = metrics;
  // A subfleet's datum of that name has another dimension as well.
  const datum = data.find(
    (one) => isRecord(one) && one['MetricName'] === MAINTENANCE_METRIC && hasOneDimension(one['Dimensions']),
  );
  return isRecord(datum) ? datum['Value'] === 1 : undefined;
}

function hasOneDimension(dimensions: unknown): boolean {
  return Array.isArray(dimensions) && dimensions.length === 1;
}

/** The deployment in the answer of `discovery`: `undefined` if it has no GroupName. */
export function apiOwnerIn(document: unknown): ApiOwner | undefined {
  const discovery = isRecord(document) ? document['discovery'] : undefined;
  const { GroupName: group, CloneSquadVersion: version } = isRecord(discovery) ? discovery : {};
  return typeof group === 'string' ? { group, ...(typeof version === 'string' && { version }) } : undefined;
}

/** The instance counts in `fleet/status`: `undefined` if any is missing. */
export function fleetStatusIn(status: unknown): FleetStatus | undefined {
  const ec2 = isRecord(status) ? status['EC2'] : undefined;
  const fleet = isRecord(ec2) ? ec2['AutoscaledFleet'] : undefined;
  const {
    RunningFleetSize: running,
    ServingFleetSize: serving,
    ManagedFleetSize: managed,
  } = isRecord(fleet) ? fleet : {};
  const areCounts = typeof running === 'number' && typeof serving === 'number' && typeof managed === 'number';
  return areCounts ? { running, serving, managed } : undefined;
}

// Reads the live status: the exact metrics that CloneSquad's last cycle has sent, before CloudWatch has aggregated them.

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

/** One datum, if it belongs to the group. Without a metric, it is not one of the main fleet. */
function datumOf(datum: unknown, group: string) {
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
