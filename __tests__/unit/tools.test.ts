// Unit tests of scripts, bench and support, a file for each part.

import { declareTestsIn } from '../support/folder.ts';

await declareTestsIn(new URL('./tools/', import.meta.url));
