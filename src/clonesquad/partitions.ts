// AWS's partitions, as AWS's SDK knows them. Generated: `npm run partitions`.

/** One partition of AWS. */
export interface Partition {
  /** As ARNs have it: `aws-cn`. */
  readonly id: string;
  /** The names of its regions, those to come as well. */
  readonly regions: RegExp;
  /** How its host names end. */
  readonly domain: string;
  /** How those end that are reached by IPv6 as well. */
  readonly dualStackDomain: string;
}

/** All of them; the first one is that of regions that no other one knows. */
export const PARTITIONS: readonly [Partition, ...Partition[]] = [
  { id: 'aws', regions: /^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/, domain: 'amazonaws.com', dualStackDomain: 'api.aws' },
  {
    id: 'aws-cn',
    regions: /^cn-\w+-\d+$/,
    domain: 'amazonaws.com.cn',
    dualStackDomain: 'api.amazonwebservices.com.cn',
  },
  {
    id: 'aws-eusc',
    regions: /^eusc-(de)-\w+-\d+$/,
    domain: 'amazonaws.eu',
    dualStackDomain: 'api.amazonwebservices.eu',
  },
  { id: 'aws-iso', regions: /^us-iso-\w+-\d+$/, domain: 'c2s.ic.gov', dualStackDomain: 'api.aws.ic.gov' },
  { id: 'aws-iso-b', regions: /^us-isob-\w+-\d+$/, domain: 'sc2s.sgov.gov', dualStackDomain: 'api.aws.scloud' },
  {
    id: 'aws-iso-e',
    regions: /^eu-isoe-\w+-\d+$/,
    domain: 'cloud.adc-e.uk',
    dualStackDomain: 'api.cloud-aws.adc-e.uk',
  },
  { id: 'aws-iso-f', regions: /^us-isof-\w+-\d+$/, domain: 'csp.hci.ic.gov', dualStackDomain: 'api.aws.hci.ic.gov' },
  { id: 'aws-us-gov', regions: /^us-gov-\w+-\d+$/, domain: 'amazonaws.com', dualStackDomain: 'api.aws' },
];
