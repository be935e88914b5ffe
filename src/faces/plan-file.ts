// Reads the file of a plan.

import { innermost } from '../aws/http.ts';
import { invalidPlan, planUnreadable } from '../causes/plan.ts';
import { excerpt } from '../plain-text.ts';
import { type Plan, readPlan } from '../plan/plan.ts';
import { decodePlan } from '../plan/yaml-tree.ts';
import { readRegularFile } from './files.ts';
import { settingMistakes } from './plan-check.ts';

/** The default path of the plan. */
export const DEFAULT_PLAN = 'clonesquad-plan.yml';

/** Maximum size. A thousand environments have about 200 KB. */
const MOST_BYTES = 1024 * 1024;

/** Reads a plan. `path` is relative to the working directory. Throws a Failure (`invalid-input`). */
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
