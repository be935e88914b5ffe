// What plan/action.yml runs.
import { runPlan } from './index.js';
await runPlan();
