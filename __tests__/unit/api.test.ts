// Unit tests of the client of CloneSquad's API, a file for each part.

import { declareTestsIn } from '../support/folder.ts';

await declareTestsIn(new URL('./api/', import.meta.url));
