// A part of unit/, contract/ and integration/.

import { declarePart } from '../support/folder.ts';

await declarePart(4);
