import { runPost } from './index.ts';

runPost();
