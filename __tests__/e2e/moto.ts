// moto's server as AWS: the stacks and metrics of CloneSquads, and the recorded requests.
import { setTimeout as sleep } from 'node:timers/promises';
import {
  CloudFormationClient,
  CreateStackCommand,
  DescribeStacksCommand,
  type Stack,
} from '@aws-sdk/client-cloudformation';
import { CloudWatchClient, type MetricDatum, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import type { Fleet } from '../../local-cloud/fleet.ts';
import { start } from './programs.ts';

/** Maximum number of values that CloneSquad sends at once. */
const DATA_PER_CALL = 20;

/** A key and its secret. moto accepts any, and uses the account 123456789012 for keys that it did not issue. */
export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

const ANY_KEYS: Keys = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'any' };

/** A session that moto's STS issued. */
export interface Session {
  readonly account_id: string;
  readonly role_arn: string;
  readonly session_name: string;
  readonly access_key_id: string;
  readonly secret_access_key: string;
  readonly session_token: string;
}

/** One request as moto recorded it. */
export interface Recorded {
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded. */
  readonly body: string;
}

/** A running metrics feed. */
export interface Feed {
  /** Resolves when the past cycles of all fleets and one more are sent: the next one is a whole period away. */
  readonly live: Promise<void>;
  /** Stops it; throws the error if one occurred. */
  stop(): Promise<void>;
}

/** One server of moto, on a free port. */
export class Moto {
  readonly url: string;

  private constructor(url: string) {
    this.url = url;
  }

  /** Starts a server; it ends with endAll(). `recording` is the file that it records requests in. */
  static async start(recording: string): Promise<Moto> {
    const env = { MOTO_RECORDER_FILEPATH: recording };
    const server = start('moto_server', ['-H', '127.0.0.1', '-p', '0'], { env });
    const [, url = ''] = await server.prints(/Running on (http:\/\/127\.0\.0\.1:\d+)/);
    return new Moto(url);
  }

  /** The settings of the AWS SDK for this server. */
  config(credentials: Keys = ANY_KEYS) {
    return { endpoint: this.url, region: 'eu-west-1', credentials };
  }

  /** Deletes all stacks, metrics, sessions and recorded requests. */
  async reset(): Promise<void> {
    await this.#post('reset');
    await this.#post('recorder/reset-recording');
    await this.#post('recorder/start-recording');
  }

  /** Creates a stack whose outputs have these values. */
  async createStack(name: string, outputs: Readonly<Record<string, string>>, keys?: Keys): Promise<void> {
    const template = {
      Resources: { Wait: { Type: 'AWS::CloudFormation::WaitConditionHandle' } },
      Outputs: Object.fromEntries(Object.entries(outputs).map(([key, Value]) => [key, { Value }])),
    };
    await this.deploy(name, JSON.stringify(template), {}, keys);
  }

  /** Creates a stack from a template, YAML or JSON. */
  async deploy(
    name: string,
    template: string,
    parameters: Readonly<Record<string, string>>,
    keys?: Keys,
  ): Promise<void> {
    const client = new CloudFormationClient(this.config(keys));
    const Parameters = Object.entries(parameters).map(([ParameterKey, ParameterValue]) => ({
      ParameterKey,
      ParameterValue,
    }));
    await client.send(new CreateStackCommand({ StackName: name, TemplateBody: template, Parameters }));
  }

  /** All stacks, nested ones included. */
  async stacks(): Promise<readonly Stack[]> {
    const client = new CloudFormationClient(this.config());
    return (await client.send(new DescribeStacksCommand({}))).Stacks ?? [];
  }

  /** Uploads a text into a new bucket; returns its URL for CloudFormation. */
  async upload(bucket: string, key: string, text: string): Promise<string> {
    for (const [path, body] of [
      [bucket, null],
      [`${bucket}/${key}`, text],
    ] as const) {
      const answer = await fetch(`${this.url}/${path}`, { method: 'PUT', body });
      if (!answer.ok) throw new Error(`moto answered ${answer.status} to ${path}`);
    }
    return `https://${bucket}.s3.eu-west-1.amazonaws.com/${key}`;
  }

  /** An answer of IAM, as XML. moto reads the service from the scope of a signature, which it does not check. */
  async iam(Action: string, parameters: Readonly<Record<string, string>>): Promise<string> {
    const scope = 'Credential=AKIAEXAMPLE/20260101/us-east-1/iam/aws4_request';
    const answer = await fetch(this.url, {
      method: 'POST',
      headers: { authorization: `AWS4-HMAC-SHA256 ${scope}, SignedHeaders=host, Signature=any` },
      body: new URLSearchParams({ Action, Version: '2010-05-08', ...parameters }),
    });
    if (!answer.ok) throw new Error(`moto answered ${answer.status} to ${Action}: ${await answer.text()}`);
    return answer.text();
  }

  /** Sends the metrics of the fleets' main loops to CloudWatch, as CloneSquad does, until it is stopped. */
  feed(fleets: readonly Fleet[]): Feed {
    const client = new CloudWatchClient(this.config());
    const stopping = new AbortController();
    const { promise: isLive, resolve: goLive } = Promise.withResolvers<void>();
    const feeding = (async () => {
      const unsent = fleets.map((fleet) => ({ fleet, sent: 0, history: fleet.runs.length }));
      while (!stopping.signal.aborted) {
        for (const one of unsent) {
          const runs = one.fleet.runs.slice(one.sent);
          for (const run of runs) await send(client, one.fleet, run);
          one.sent += runs.length;
        }
        if (unsent.every(({ sent, history }) => sent > history)) goLive();
        await sleep(100);
      }
    })();
    return {
      live: Promise.race([isLive, feeding]),
      stop: async () => {
        stopping.abort();
        await feeding;
      },
    };
  }

  /** Every session that STS issued. */
  async sessions(): Promise<readonly Session[]> {
    const answer = await fetch(`${this.url}/moto-api/data.json`);
    const { sts }: { sts: { AssumedRole: Session[] } } = JSON.parse(await answer.text());
    return sts.AssumedRole;
  }

  /** Every request since the last reset. */
  async recorded(): Promise<readonly Recorded[]> {
    const answer = await fetch(`${this.url}/moto-api/recorder/download-recording`);
    const lines = (await answer.text()).split('\n').filter((line) => line !== '');
    return lines.map((line) => {
      const { headers, body }: Recorded = JSON.parse(line);
      return { headers, body: Buffer.from(body, 'base64').toString() };
    });
  }

  async #post(path: string): Promise<void> {
    const answer = await fetch(`${this.url}/moto-api/${path}`, { method: 'POST' });
    if (!answer.ok) throw new Error(`moto answered ${answer.status} to ${path}`);
  }
}

/** The values of one cycle, with the time of its start. */
async function send(client: CloudWatchClient, fleet: Fleet, run: Fleet['runs'][number]): Promise<void> {
  const data = Object.entries(run.values).flatMap(([MetricName, Value]): MetricDatum[] => {
    const Dimensions = [{ Name: 'GroupName', Value: fleet.group }];
    const Timestamp = new Date(run.at);
    if (Value === null) return [];
    return [{ MetricName, Dimensions, Value, Timestamp, Unit: 'Count', StorageResolution: 60 }];
  });
  for (let first = 0; first < data.length; first += DATA_PER_CALL) {
    const MetricData = data.slice(first, first + DATA_PER_CALL);
    await client.send(new PutMetricDataCommand({ Namespace: 'CloneSquad', MetricData }));
  }
}
