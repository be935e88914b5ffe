// All messages for people are in one snapshot, which is reviewed as prose. `npm run wording` updates it.

import { expect, test } from '@jest/globals';
import { allErrors } from '../../scripts/troubleshooting.ts';
import { failureEntries } from './catalogue.ts';
import { checkMessages } from './checks.ts';
import { ERRORS } from './errors.ts';
import { AWS_ERRORS } from './errors-aws.ts';
import { WAIT_FAILURES } from './errors-wait.ts';
import { faceMessages } from './faces.ts';
import { helpTexts } from './help.ts';
import { INPUTS } from './inputs.ts';
import { logMessages } from './log.ts';
import { REPORTS } from './reports.ts';
import { restoreMessages } from './restore.ts';

const FAILURES = { ...ERRORS, ...AWS_ERRORS, 'src/errors/wait.ts': WAIT_FAILURES };

/** By a file of `src/`, or by a command. */
const MESSAGES: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.entries(FAILURES).map(([file, failures]) => [file, failureEntries(failures)])),
  ...INPUTS,
  ...REPORTS,
  ...(await checkMessages()),
  ...(await restoreMessages()),
  ...(await logMessages()),
  ...(await faceMessages()),
  ...helpTexts(),
};

expect.addSnapshotSerializer({ test: (value) => typeof value === 'string', print: String });

test.each(Object.entries(MESSAGES))('%s', (_, messages) => {
  expect(messages.map((message) => message.trimEnd()).join('\n\n')).toMatchSnapshot();
});

test('every error is in the snapshot', async () => {
  const shown = new Set(Object.values(FAILURES).flatMap((failures) => failures.map(({ code }) => code)));
  expect([...shown].toSorted()).toEqual((await allErrors()).map(({ code }) => code));
});
