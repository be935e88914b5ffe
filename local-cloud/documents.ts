// The larger documents of the API, as texts: JSON as Python's json module writes it.
import type { Fleet } from './fleet.ts';
import type { Identity } from './identities.ts';

/** The API of a deployment: its ARN, and its URL with the trailing slash. */
export interface Deployment {
  readonly apiArn: string;
  readonly apiUrl: string;
}

/** The list of operations that the API answers at its root. */
export const USAGE = [
  'backup',
  'cloudwatch/metriccache',
  'cloudwatch/sentmetrics',
  'configuration',
  'configuration/(.*)',
  'control/instances/(unstoppable|unstartable)',
  'control/reschedulenow',
  'discovery',
  'fleet/metadata',
  'fleet/status',
  'metadata',
  'notify/ackevent',
  'scheduler',
  'scheduler/(.*)',
].join('\n');

/** JSON as Python writes it with an indent of 4: ASCII only. */
export function pythonJson(value: unknown): string {
  const toEscape = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value, null, 4).replace(/[^\n -~]/g, toEscape);
}

/** fleet/status of the last cycle, or undefined before the first. */
export function fleetStatus(fleet: Fleet): string | undefined {
  const { status } = fleet;
  if (!status) return undefined;
  const percent = (of: number) => (of === 0 ? 0 : Math.trunc((status.serving * 100) / of));
  const Subfleets = status.subfleets.map(({ name, size, running, stopped }) => ({
    Name: name,
    RunningInstanceCount: running.length,
    RunningInstances: running,
    StoppedInstanceCount: stopped.length,
    StoppedInstances: stopped,
    SubfleetSize: size,
  }));
  const AutoscaledFleet = {
    ManagedFleetSize: status.managed,
    MaximumFleetSize: status.maximum,
    RunningFleetSize: status.running,
    ServingFleetSize: status.serving,
    ServingFleet_vs_ManagedFleetSizePourcentage: percent(status.managed),
    ServingFleet_vs_MaximumFleetSizePourcentage: percent(status.maximum),
    UnhealthyFleetSize: status.unhealthy,
  };
  return pythonJson({ EC2: { AutoscaledFleet, Subfleets } });
}

/** cloudwatch/sentmetrics of the last cycle, or undefined before the first. */
export function sentMetrics(fleet: Fleet): string | undefined {
  const run = fleet.runs.at(-1);
  if (!run) return undefined;
  const datum = (metric: string, value: number | null, subfleet: readonly object[] = []) => ({
    Dimensions: [...subfleet, { Name: 'GroupName', Value: fleet.group }],
    MetricName: metric,
    StorageResolution: 60,
    Timestamp: new Date(run.at).toISOString().replace('Z', '+00:00'),
    Unit: metric === 'InstanceScaleScore' ? 'None' : 'Count',
    Value: value,
  });
  const main = Object.entries(run.values).map(([metric, value]) => datum(metric, value));
  const subfleets = Object.entries(run.subfleets).flatMap(([name, values]) =>
    Object.entries(values).map(([metric, value]) => datum(metric, value, [{ Name: 'SubfleetName', Value: name }])),
  );
  return pythonJson([...main, ...subfleets]).replace(/("Value": -?\d+)(?=\n)/g, '$1.0');
}

/** The discovery document for a caller. */
export function discovery(fleet: Fleet, { apiArn, apiUrl }: Deployment, caller: Identity): string {
  const { group } = fleet;
  const [, , , region = '', accountId = '', apiId = ''] = apiArn.split(':');
  const alarm = (name: string) => `arn:aws:cloudwatch:${region}:${accountId}:alarm:CloneSquad-${group}-${name}`;
  const role = (name: string) => `arn:aws:iam::${accountId}:role/${group}-${name}FunctionRole`;
  return pythonJson({
    discovery: {
      AccountId: accountId,
      AlarmStateEC2Table: `CloneSquad-${group}-AlarmState-EC2`,
      ApiGWConfiguration: 'None',
      ApiGwVpcEndpointDNSEntry: '',
      CloneSquadVersion: fleet.version,
      ConfigurationTable: `CloneSquad-${group}-Configuration`,
      ConfigurationURLs: '',
      CustomizationZipParameters: '',
      DiscoveryLambdaIamRoleArn: role('Discovery'),
      DynamoDBConfiguration: '',
      EventTable: `CloneSquad-${group}-EventLog`,
      GroupName: group,
      InstallTime: '2026-01-02 03:04:05',
      InteractAPIGWUrl: apiUrl,
      InteractApi: apiId,
      InteractLambdaIamRoleArn: role('Interact'),
      InteractQueue: `https://sqs.${region}.amazonaws.com/${accountId}/CloneSquad-Interact-${group}`,
      InternalERRORInteractAlarmArn: alarm('InternalERRORInteract'),
      InternalERRORMainAlarmArn: alarm('InternalERRORMain'),
      InternalWARNINGInteractAlarmArn: alarm('InternalWARNINGInteract'),
      InternalWARNINGMainAlarmArn: alarm('InternalWARNINGMain'),
      LackOfCPUCreditAlarmArn: alarm('LackOfCPUCredit'),
      LambdaMemorySize: '512',
      LogRetentionDuration: '14',
      LoggingS3Path: '',
      LongTermEventTable: `CloneSquad-${group}-EventLog-LongTerm`,
      MainLambdaIamRoleArn: role('Main'),
      MetadataAndBackupS3Path: 'None',
      PermissionsBoundary: '',
      SchedulerTable: `CloneSquad-${group}-Scheduler`,
      StateTable: `CloneSquad-${group}-State`,
      TimeZone: 'UTC',
      UserSuppliedJSONMetadata: '',
      XRayDiagnosis: '0',
    },
    identity: identify(caller, accountId),
  });
}

function identify({ keyId, userId, arn }: Identity, accountId: string): object {
  return {
    accessKey: keyId,
    accountId,
    caller: userId,
    cognitoAuthenticationProvider: null,
    cognitoAuthenticationType: null,
    cognitoIdentityId: null,
    cognitoIdentityPoolId: null,
    principalOrgId: null,
    sourceIp: '127.0.0.1',
    user: userId,
    userAgent: null,
    userArn: arn,
  };
}
