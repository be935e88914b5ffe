// What roles may do in tests.

import type { Policy } from '../../local-cloud/policy.ts';

/** All but CloneSquad's own reports, so that CloudWatch is needed. */
export const WITHOUT_REPORTS: Policy = {
  Statement: [
    { Effect: 'Allow', Action: ['cloudwatch:*', 'cloudformation:*', 'sts:*'], Resource: '*' },
    {
      Effect: 'Allow',
      Action: 'execute-api:Invoke',
      Resource: ['*/POST/*', '*/GET/configuration*', '*/GET/discovery', '*/GET/control/*', '*/GET/fleet/status'],
    },
  ],
};
