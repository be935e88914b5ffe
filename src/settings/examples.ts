// Values that stand as examples where one is missing or wrong: errors, the schema and the command line show the same ones.

import { partitionOf } from '../clonesquad/api-url.ts';

/** The URL of an API, as API Gateway gives it. */
export function exampleApiUrl(region = 'eu-west-1'): string {
  return `https://abcde12345.execute-api.${region}.${partitionOf(region).domain}/v1/`;
}
