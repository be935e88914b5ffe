// What action.yml runs as the main step.
import { runAction } from './index.ts';

await runAction();
