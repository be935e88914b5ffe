// Unit tests of doctor and status, a file for each part.

import { declareTestsIn } from '../support/folder.ts';

await declareTestsIn(new URL('./look/', import.meta.url));
