// What is wrong with inputs, with a command line or with a plan, as facts: the failure names all of it.

import { Failure } from '../../src/errors/failure.ts';
import type { PlanProblem } from '../../src/errors/plan.ts';
import type { InvalidValue } from '../../src/errors/run.ts';
import { readPlan } from '../../src/plan/plan.ts';

/** The failure of something that must not succeed. */
export function failureOf(act: () => unknown): Failure {
  try {
    act();
  } catch (thrown) {
    if (thrown instanceof Failure) return thrown;
    throw thrown;
  }
  throw new Error('That succeeded');
}

/** What is wrong with the inputs that something reads. */
export function invalidInputsIn(read: () => unknown): readonly InvalidValue[] {
  return listOf(failureOf(read), 'invalid-inputs', 'values');
}

/** What is wrong with a plan, in the order of the file; nothing with a right one. */
export function planProblemsIn(text: string): readonly PlanProblem[] {
  try {
    readPlan('p.yml', text);
  } catch (thrown) {
    if (thrown instanceof Failure) return listOf(thrown, 'invalid-plan', 'problems');
    throw thrown;
  }
  return [];
}

// Any: the code says of what kind they are, which the compiler cannot know.
function listOf({ code, facts, message }: Failure, expected: string, name: string) {
  if (code !== expected) throw new Error(`${code}: ${message}`);
  return new Map(Object.entries(facts)).get(name) ?? [];
}

/** A plan with one line of the top level and one of an environment and of an activity. */
export function planWith({ top = '# none', env = '{}', activity = '{ frontend: 4 }' }): string {
  return `${top}\nenvironments:\n  e: ${env}\nactivities:\n  a: ${activity}\n`;
}
