// The file of a resource plan, by its path.

import { innermost } from '../aws/http.ts';
import { planUnreadable } from '../causes/plan.ts';
import { excerpt } from '../plain-text.ts';
import { type Plan, readPlan } from '../plan/plan.ts';
import { readRegularFile } from './files.ts';

/** Where a plan is looked for, unless another path is given. */
export const USUAL_PLAN = 'clonesquad-plan.yml';

/** A thousand environments have some 200 KB. */
const MOST_BYTES = 1024 * 1024;

/** Reads a plan; `path` is relative to the working directory. Throws a Failure (`invalid-input`). */
export function readPlanFile(path: string): Plan {
  return readPlan(path, readText(path));
}

function readText(path: string): string {
  try {
    return readRegularFile(path, MOST_BYTES).toString('utf8');
  } catch (thrown) {
    throw planUnreadable({ file: path, reason: excerpt(innermost(thrown).message) }, { cause: thrown });
  }
}
