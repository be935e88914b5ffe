// What action.yml runs as the post step.
import { runPost } from './index.js';
await runPost();
