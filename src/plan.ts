import { runPlan } from './index.ts';

await runPlan();
