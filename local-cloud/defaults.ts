// The configuration keys with a default, as the API lists them: 24 of CloneSquad v0.27.1, from a recording.
import { DESIRED_COUNT_KEY, MIN_COUNT_KEY } from '../src/clonesquad/keys.ts';
import type { FleetOptions } from './types.ts';

type Scalar = string | number;

/** The floor of a table without one. */
export const SHIPPED_FLOOR = 2;

const DEFAULTS: Readonly<Record<string, readonly [format: string, value: Scalar]>> = {
  'app.disable': ['Bool', 0],
  'app.run_period': ['Duration', 'seconds=20'],
  'cloudwatch.metrics.excluded': ['StringList', ''],
  'ec2.schedule.bounce_delay': ['Duration', 'minutes=0'],
  'ec2.schedule.burstable_instance.max_cpu_crediting_instances': ['IntegerOrPercentage', '0%'],
  'ec2.schedule.burstable_instance.max_cpucrediting_time': ['Duration', 'hours=12'],
  'ec2.schedule.burstable_instance.min_cpu_credit_required': ['IntegerOrPercentage', '30%'],
  'ec2.schedule.burstable_instance.preserve_accrued_cpu_credit': ['Bool', 0],
  [DESIRED_COUNT_KEY]: ['IntegerOrPercentage', 'undefined'],
  'ec2.schedule.draining.instance_cooldown': ['Duration', 'minutes=2'],
  [MIN_COUNT_KEY]: ['PositiveInteger', 0],
  'ec2.schedule.scalein.disable': ['Bool', 0],
  'ec2.schedule.scalein.instance_upfront_count': ['Integer', 0],
  'ec2.schedule.scalein.period': ['Duration', 'minutes=10'],
  'ec2.schedule.scalein.rate': ['Integer', 3],
  'ec2.schedule.scaleout.disable': ['Bool', 0],
  'ec2.schedule.scaleout.instance_upfront_count': ['Integer', 1],
  'ec2.schedule.scaleout.period': ['Duration', 'minutes=10'],
  'ec2.schedule.scaleout.rate': ['PositiveInteger', 5],
  'ec2.schedule.spot.min_stop_period_after_interruption': ['Duration', 'minutes=15'],
  'ec2.schedule.spot.recommended_event.disable': ['Bool', '1'],
  'ec2.schedule.start.warmup_delay': ['Duration', 'minutes=3'],
  'ec2.schedule.verticalscale.instance_type_distribution': ['MetaStringList', ''],
  'ec2.schedule.verticalscale.lighthouse_disable': ['Bool', 0],
};

/**
 * The sources of values besides the table. The floor comes from a file of CloneSquad that overrides the built-in
 * default.
 */
type Sources = Pick<FleetOptions, 'group' | 'floor' | 'shadow'>;

/** One key in `configuration?format=json`. */
type ConfigurationEntry = Readonly<Record<string, Scalar | boolean>>;

/** The effective value and its origin. The origins of a shadow are names of this cloud, not recorded ones. */
function resolve(key: string, stored: string | undefined, sources: Sources): [Scalar, string] {
  const { group, floor = SHIPPED_FLOOR, shadow } = sources;
  if (shadow && key === DESIRED_COUNT_KEY)
    return [shadow.value, shadow.by === 'override' ? `override:${key}` : `Parameter set 'local-cloud'`];
  if (stored !== undefined) return [stored, `DynamoDB configuration table 'CloneSquad-${group}-Configuration'`];
  if (key === MIN_COUNT_KEY) return [floor, 'internal:predefined.config.yaml'];
  return [DEFAULTS[key]?.[1] ?? '', 'Built-in defaults'];
}

/** The answer to GET of one key, or undefined if the key has no default. */
export function effectiveValue(
  key: string,
  values: Readonly<Record<string, string>>,
  sources: Sources,
): string | undefined {
  return key in DEFAULTS ? String(resolve(key, values[key], sources)[0]) : undefined;
}

/**
 * Whether CloneSquad logs no warning about a key: it has a default here, belongs to a subfleet, is commented out, or is part
 * of a parameter set. A default that is not in the recording counts as unknown.
 */
export function isKnownKey(key: string, subfleets: readonly string[]): boolean {
  if (/^[#[]/.test(key)) return true;
  const bare = key.replace('override:', '');
  return bare in DEFAULTS || ['__all__', ...subfleets].some((name) => bare.startsWith(`subfleet.${name}.`));
}

/** All keys with a default, in their order. */
export function listConfiguration(
  values: Readonly<Record<string, string>>,
  sources: Sources,
): Record<string, ConfigurationEntry> {
  const entries = Object.entries(DEFAULTS).map(([key, [format, fallback]]) => {
    const [value, origin] = resolve(key, values[key], sources);
    const entry: ConfigurationEntry = {
      ConfigurationOrigin: origin,
      DefaultValue: fallback,
      Format: format,
      Key: key,
      Override: key === DESIRED_COUNT_KEY && sources.shadow?.by === 'override',
      Stable: true,
      Status: `Key found in '${origin}'`,
      Value: value,
    };
    return [key, entry] as const;
  });
  return Object.fromEntries(entries);
}
