// Unit tests of settings, plans and the command line, a file for each part.

import { declareTestsIn } from '../support/folder.ts';

await declareTestsIn(new URL('./settings/', import.meta.url));
