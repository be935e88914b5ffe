// Unit tests of convergence, a file for each part.

import { declareTestsIn } from '../support/folder.ts';

await declareTestsIn(new URL('./convergence/', import.meta.url));
