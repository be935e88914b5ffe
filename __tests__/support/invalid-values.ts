// The invalid values of inputs, a command line or a plan, as facts of the failure.

import { Failure } from '../../src/errors/failure.ts';
import type { PlanProblem } from '../../src/errors/plan.ts';
import type { InvalidValue } from '../../src/errors/run.ts';
import { readPlan } from '../../src/plan/plan.ts';

/** The failure that `act` throws. */
export function failureOf(act: () => unknown): Failure {
  try {
    act();
  } catch (thrown) {
    if (thrown instanceof Failure) return thrown;
    throw thrown;
  }
  throw new Error('Expected a failure');
}

/** The invalid inputs that `read` reports. */
export function invalidInputsIn(read: () => unknown): readonly InvalidValue[] {
  return listOf(failureOf(read), 'invalid-inputs', 'values');
}

/** The problems of a plan, in the order of the file. Empty for a valid plan. */
export function planProblemsIn(text: string): readonly PlanProblem[] {
  try {
    readPlan('p.yml', text);
  } catch (thrown) {
    if (thrown instanceof Failure) return listOf(thrown, 'invalid-plan', 'problems');
    throw thrown;
  }
  return [];
}

// Returns `any`: the type of the list depends on the code, which the compiler cannot check.
function listOf({ code, facts, message }: Failure, expected: string, name: string) {
  if (code !== expected) throw new Error(`${code}: ${message}`);
  return new Map(Object.entries(facts)).get(name) ?? [];
}

/** A plan with a top-level line, one environment and one activity. */
export function planWith({ top = '# none', env = '{}', activity = '{ frontend: 4 }' }): string {
  return `${top}\nenvironments:\n  e: ${env}\nactivities:\n  a: ${activity}\n`;
}
