// The file of a resource plan, by its path.

import { innermost } from '../aws/http.ts';
import { invalidPlan, planUnreadable } from '../causes/plan.ts';
import { excerpt } from '../plain-text.ts';
import { decodePlan } from '../plan/decode.ts';
import { type Plan, readPlan } from '../plan/plan.ts';
import { readRegularFile } from './files.ts';
import { settingMistakes } from './plan-check.ts';

/** Where a plan is looked for, unless another path is given. */
export const USUAL_PLAN = 'clonesquad-plan.yml';

/** A thousand environments have some 200 KB. */
const MOST_BYTES = 1024 * 1024;

/** Reads a plan; `path` is relative to the working directory. Throws a Failure (`invalid-input`). */
export function readPlanFile(path: string): Plan {
  const decoded = decodePlan(readBytes(path));
  if ('mistake' in decoded) throw invalidPlan({ file: path, mistakes: [decoded.mistake] });
  return readPlan(path, decoded.text, settingMistakes);
}

function readBytes(path: string): Uint8Array {
  try {
    return readRegularFile(path, MOST_BYTES);
  } catch (thrown) {
    const isGitHub = process.env['GITHUB_ACTIONS'] === 'true';
    throw planUnreadable(
      { file: path, reason: excerpt(innermost(thrown).message), isGitHub },
      { cause: thrown },
    );
  }
}
