// Environments as the jobs of a GitHub matrix.

import { tooManyJobs } from '../causes/plan.ts';

/** The jobs of a matrix, as `strategy.matrix` takes them. */
export interface Matrix {
  readonly include: readonly { readonly env: string; readonly activity: string }[];
}

/** GitHub runs no matrix of more jobs. */
const MOST_JOBS = 256;

/**
 * One job for each environment, in their order.
 *
 * @throws Failure `too-many-jobs`
 */
export function toMatrix(environments: readonly string[], activity: string): Matrix {
  const count = environments.length;
  if (count > MOST_JOBS) throw tooManyJobs({ count, most: MOST_JOBS });
  return { include: environments.map((env) => ({ env, activity })) };
}
