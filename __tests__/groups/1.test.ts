// A part of unit/, contract/, integration/ and faults/.

import { declarePart } from '../support/folder.ts';

await declarePart(1);
