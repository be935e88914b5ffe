// The permission levels of the role's template (infrastructure/): a message about a missing permission names the level that has it.

import { keysOf, MARKER_KEY } from '../clonesquad/keys.ts';

/** The permission levels. Each one includes all levels before it. */
export const PERMISSION_LEVELS = ['set', 'find', 'check', 'explain', 'floor'] as const;
type PermissionLevel = (typeof PERMISSION_LEVELS)[number];

const MAIN_FLEET = keysOf(undefined);
const ANY_SUBFLEET = keysOf('*');

/** The level that adds a permission: an action of AWS, or a method and a path of CloneSquad's API. */
export const LEVEL_OF: Readonly<Record<string, PermissionLevel>> = {
  [`POST/configuration/${MAIN_FLEET.desired}`]: 'set',
  [`POST/configuration/${ANY_SUBFLEET.desired}`]: 'set',
  [`POST/configuration/${ANY_SUBFLEET.state}`]: 'set',
  [`POST/configuration/${MARKER_KEY}`]: 'set',
  'GET/control/reschedulenow': 'set',
  'cloudwatch:GetMetricData': 'set',
  'cloudformation:DescribeStacks': 'find',
  'cloudformation:ListStacks': 'find',
  [`GET/configuration/${MAIN_FLEET.desired}`]: 'check',
  [`GET/configuration/${ANY_SUBFLEET.desired}`]: 'check',
  'GET/discovery': 'check',
  'GET/cloudwatch/sentmetrics': 'check',
  'GET/configuration': 'explain',
  'GET/fleet/status': 'explain',
  [`POST/configuration/${MAIN_FLEET.floor}`]: 'floor',
  [`POST/configuration/${ANY_SUBFLEET.floor}`]: 'floor',
};

/**
 * The lowest level with all of these permissions, as a part of a sentence: ` (permission level check)`. Empty if no level has them.
 *
 * @param statements `execute-api:Invoke on <ARN>`, or an action of AWS
 */
export function permissionLevelText(statements: readonly string[]): string {
  const permissions = statements.map(permissionOf);
  const level = PERMISSION_LEVELS.findLast((one) => permissions.some((permission) => LEVEL_OF[permission] === one));
  if (level === undefined) return '';
  const isOfSubfleet = permissions.some((permission) => permission.includes('/subfleet.'));
  return ` (permission level ${level}${isOfSubfleet ? ', with Subfleets' : ''})`;
}

/** The level that adds a permission, as a part of a sentence: ` (check)`. Empty if no level has it. */
export function levelText(statement: string): string {
  const level = LEVEL_OF[permissionOf(statement)];
  return level === undefined ? '' : ` (${level})`;
}

/** A statement as a key of {@link LEVEL_OF}: without the ARN, the stage and the name of a subfleet. */
function permissionOf(statement: string): string {
  const [, method, path = ''] =
    /\b(GET|POST)\/(?:.*?\/)?((?:cloudwatch|configuration|control|discovery|fleet)(?:\/.*)?)$/.exec(statement) ?? [];
  if (method === undefined) return statement;
  return `${method}/${path.replace(/subfleet\..+\.(?=ec2\.schedule\.|state$)/, 'subfleet.*.')}`;
}
