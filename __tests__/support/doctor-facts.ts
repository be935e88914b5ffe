// The facts that `doctor` has about one fleet: healthy, except for what a test changes.

import { DESIRED_COUNT_KEY, MISSPELLED_COUNT_KEY } from '../../src/clonesquad/keys.ts';
import { CycleHistory, type FleetBins } from '../../src/convergence/cycles.ts';
import type { DoctorAnswers, DoctorFacts } from '../../src/doctor/api-checks.ts';
import { Failure } from '../../src/errors/failure.ts';
import { binsOf, MINUTE_0, type Row } from './cycles.ts';
import { lookOf } from './look-at.ts';

/** The API of the fleet. */
export const API = new URL('https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/');

/** When the metrics were read: 30 s after the last cycle. */
export const NOW = MINUTE_0 + 30_000;

/** What differs from a healthy fleet without metrics. */
export interface Facts {
  readonly settings?: Readonly<Record<string, string>>;
  readonly place?: DoctorFacts['location'];
  /** A failure if the API is not CloneSquad's. */
  readonly answers?: Partial<DoctorAnswers> | Failure;
  readonly bins?: FleetBins | Failure;
}

/** All facts about a fleet. */
export function factsOf({ settings = {}, place, answers, bins = new Map() }: Facts): DoctorFacts {
  const request = lookOf(settings);
  const [fleet] = request.fleets;
  if (fleet === undefined) throw new Error('There is no fleet');
  const none = new CycleHistory();
  const history = bins instanceof Failure ? none : none.with(bins, NOW, true);
  return {
    request,
    fleet,
    location: place ?? { api: API, stack: 'one', output: 'InteractAPIUrl' },
    answers: answers instanceof Failure ? answers : { ...HEALTHY, ...answers },
    history,
    ...(bins instanceof Failure && { unread: bins }),
    now: NOW,
  };
}

const HEALTHY: DoctorAnswers = {
  value: '4',
  owner: { group: 'perf1-frontend', version: 'v0.27.1' },
  rows: new Map([
    [DESIRED_COUNT_KEY, '4'],
    [MISSPELLED_COUNT_KEY, null],
  ]),
  shadowing: { inForce: { value: '4', origin: "DynamoDB table 'x'", isOverridden: false }, denied: [] },
  status: { running: 4, serving: 4, managed: 10 },
  live: { at: NOW - 20_000 },
  write: undefined,
  writeFloor: undefined,
  mark: undefined,
};

/** Answers in which the effective value and its source differ from the stored value. */
export function inForce(origin: string, value = '9', stored: string | null = '4'): Partial<DoctorAnswers> {
  return {
    rows: new Map([[DESIRED_COUNT_KEY, stored]]),
    shadowing: { inForce: { value, origin, isOverridden: false }, denied: [] },
  };
}

/** Metrics of one cycle with 4 of 10 instances running, except for `row`. */
export function metricsOf(row: Partial<Row> = {}): FleetBins {
  return binsOf([{ bin: 0, running: 4, desired: 4, ...row }]);
}
