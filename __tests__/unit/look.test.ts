// Unit tests of doctor, status and restore, a file for each part.

import { declareTestsIn } from '../support/folder.ts';

await declareTestsIn(new URL('./look/', import.meta.url));
