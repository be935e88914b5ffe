// Reads the JSON documents of CloneSquad's API: the value of a key, and an open maintenance window.

import { MAINTENANCE_METRIC } from '../clonesquad/names.ts';
import type { Shadowing } from '../clonesquad/shadowing.ts';
import { isRecord } from '../json.ts';

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
