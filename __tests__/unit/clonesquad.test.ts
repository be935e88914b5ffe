// Unit tests of facts about CloneSquad, a file for each part.

import { declareTestsIn } from '../support/folder.ts';

await declareTestsIn(new URL('./clonesquad/', import.meta.url));
