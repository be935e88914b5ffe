import { runPlan } from './index.js';
await runPlan();
