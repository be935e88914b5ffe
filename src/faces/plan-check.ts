// Mistakes of a plan that show only once its texts are read as a run would read them.

import type { Mistake } from '../../causes/run.ts';
import { parseVpcEndpoint, vpcEndpointRegion } from '../../clonesquad/api-url.ts';
import type { Plan } from '../../plan/plan.ts';
import { layersOf, planSource } from '../../plan/plan-source.ts';
import type { Surroundings } from '../../settings/inputs.ts';
import { checkRequest, type Reading, uniqueMistakes } from '../../settings/read-request.ts';
import { firstOf, type Source, type Spelling, textSource } from '../../settings/source.ts';

/** The mistakes of every activity in every environment, each once. */
export function mistakesIn(plan: Plan): readonly Mistake[] {
  const pairs = [...plan.environments.keys()].flatMap((env) =>
    [...plan.activities.keys()].map((activity) => ({ env, activity })),
  );
  return uniqueMistakes(pairs.flatMap(({ env, activity }) => mistakesOf(plan, env, activity)));
}

function mistakesOf(plan: Plan, env: string, activity: string): readonly Mistake[] {
  const its = planSource(plan, env, activity);
  const named: Source = textSource((name) => (name === 'env' ? env : undefined), spellKey);
  const reading = {
    source: firstOf(named, its),
    spell: spellKey,
    layers: layersOf(plan, env, activity),
    intent: 'scale',
  } as const;
  const mistakes = check(reading, '');
  const isRegionMissing = mistakes.some(({ input, value }) => input === 'aws-region' && value === '');
  // The machine that the plan will be used on may give one: any will do, if it is not another than the endpoint's.
  return isRegionMissing ? check(reading, endpointRegion(its) ?? ANY_REGION) : mistakes;
}

function check(reading: Omit<Reading, 'surroundings'>, ambientRegion: string): readonly Mistake[] {
  const checked = checkRequest({ ...reading, surroundings: { ...ANYWHERE, ambientRegion } });
  return 'mistakes' in checked ? checked.mistakes : [];
}

const ANY_REGION = 'eu-west-1';

/** No machine in particular. */
const ANYWHERE: Omit<Surroundings, 'ambientRegion'> = { isGitHub: false, hasIdToken: false, runName: 'plan' };

function endpointRegion(source: Source): string | undefined {
  const endpoint = parseVpcEndpoint(source('vpc-endpoint')?.text ?? '');
  return endpoint && vpcEndpointRegion(endpoint);
}

function spellKey(name: string): Spelling {
  return { name, example: (value) => `${name}: ${value}` };
}
