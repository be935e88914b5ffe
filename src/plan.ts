// What plan/action.yml runs.
import { runPlan } from './index.ts';

await runPlan();
