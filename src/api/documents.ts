// What the JSON documents of CloneSquad's API say of a key, and of a maintenance window.

import { MAINTENANCE_METRIC } from '../clonesquad/names.ts';
import type { Shadowing } from '../clonesquad/shadowing.ts';
import { isRecord } from '../json.ts';

/** A key's value in force and where it is from, in the answer of `configuration?format=json`; `undefined` where it does not say. */
export function configuredValue(configuration: unknown, key: string): Shadowing['inForce'] {
  const entry = isRecord(configuration) ? configuration[key] : undefined;
  const value = isRecord(entry) ? entry['Value'] : undefined;
  // What is stored is text; built-in defaults may be numbers.
  if (!isRecord(entry) || (typeof value !== 'string' && typeof value !== 'number')) return undefined;
  const origin = entry['ConfigurationOrigin'];
  return {
    value: String(value),
    origin: typeof origin === 'string' ? origin : 'an unnamed source',
    isOverridden: entry['Override'] === true,
  };
}

/** Whether the answer of `cloudwatch/sentmetrics` shows an open SSM maintenance window; `undefined` where it does not say. */
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
