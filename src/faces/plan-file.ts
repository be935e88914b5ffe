// The file of a resource plan, by its path.

import { readFileSync } from 'node:fs';
import { innermost } from '../aws/http.ts';
import { planUnreadable } from '../causes/plan.ts';
import { excerpt } from '../plain-text.ts';
import { type Plan, readPlan } from '../plan/plan.ts';

/** Where a plan is looked for, unless another path is given. */
export const USUAL_PLAN = 'clonesquad-plan.yml';

/** Reads a plan; `path` is relative to the working directory. Throws a Failure (`invalid-input`). */
export function readPlanFile(path: string): Plan {
  return readPlan(path, readText(path));
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (thrown) {
    const isGitHub = process.env['GITHUB_ACTIONS'] === 'true';
    throw planUnreadable(
      { file: path, reason: excerpt(innermost(thrown).message), isGitHub },
      { cause: thrown },
    );
  }
}
