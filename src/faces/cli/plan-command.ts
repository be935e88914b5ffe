// `clonesquad-scale plan`: shows what a resource plan gives, or says whether it is right. Nothing is sent to anyone.

import { type AddCommand, act, addFlags, type Job } from './command.ts';
import { JSON_FLAG, MATRIX_FLAG, SELECTION } from './flags.ts';

/** Adds the command with its subcommands; `show` is the usual one. */
export const addPlanCommand: AddCommand = (program, context) => {
  const plan = program
    .command('plan')
    .description('Show what a resource plan gives to its environments, or check it.')
    .addHelpText('after', HELP);
  const show = plan
    .command('show', { isDefault: true })
    .description('Show the sizes and settings of each environment and activity. The usual subcommand.');
  addFlags(show, [
    ...SELECTION.map((flag) => ({ ...flag, about: SHOWN[flag.name] ?? flag.about })),
    JSON_FLAG_OF_PLAN,
    MATRIX_FLAG,
  ]).action(() => act(show, context, loading('showPlan')));
  const validate = plan
    .command('validate')
    .description('Check the plan, and every activity in every environment; all mistakes are named.');
  addFlags(
    validate,
    SELECTION.filter(({ name }) => name === 'plan').map((flag) => ({ ...flag, about: SHOWN['plan'] ?? '' })),
  ).action(() => act(validate, context, loading('validatePlan')));

  function loading(name: 'showPlan' | 'validatePlan'): Job {
    return async (line) => {
      const jobs = await import('./plan-jobs.ts');
      return jobs[name](line, context);
    };
  }
};

/** What the flags mean here. */
const SHOWN: Readonly<Record<string, string>> = {
  env: 'Names and patterns of environments, such as perf*, commas between them. Default: all.',
  plan: 'Path of the resource plan. Default: clonesquad-plan.yml.',
  activity: 'Activity of the plan. Default: all.',
};

const JSON_FLAG_OF_PLAN = { ...JSON_FLAG, about: 'The same as one line of JSON, in place of a table.' };

const HELP = `
Examples:
  clonesquad-scale plan --activity performance --env 'perf*'
  clonesquad-scale plan show --activity performance --matrix
  clonesquad-scale plan validate --plan plans/clonesquad-plan.yml`;
