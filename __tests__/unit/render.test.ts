// Unit tests of rendered reports, a file for each part.

import { declareTestsIn } from '../support/folder.ts';

await declareTestsIn(new URL('./render/', import.meta.url));
