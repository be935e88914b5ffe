// Environments as the jobs of a GitHub matrix.

import { MOST_JOBS, tooManyJobs } from '../causes/plan.ts';

/** The jobs of a matrix, as `strategy.matrix` takes them. */
export interface Matrix {
  readonly include: readonly { readonly env: string; readonly activity: string }[];
}

/**
 * One job for each environment, in their order.
 *
 * @throws Failure `too-many-jobs`
 */
export function toMatrix(environments: readonly string[], activity: string): Matrix {
  const count = environments.length;
  if (count > MOST_JOBS) throw tooManyJobs({ count });
  return { include: environments.map((env) => ({ env, activity })) };
}
