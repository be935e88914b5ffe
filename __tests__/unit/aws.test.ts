// Unit tests of requests and credentials, a file for each part.

import { declareTestsIn } from '../support/folder.ts';

await declareTestsIn(new URL('./aws/', import.meta.url));
