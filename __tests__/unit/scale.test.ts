// Unit tests of a run and its wait, a file for each part.

import { declareTestsIn } from '../support/folder.ts';

await declareTestsIn(new URL('./scale/', import.meta.url));
