# A Python script with botocore's own signer: one signed POST to each URL. Arguments: region, then alternating URL and value.
import sys

import boto3
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.httpsession import URLLib3Session

region, *pairs = sys.argv[1:]
credentials = boto3.Session().get_credentials().get_frozen_credentials()
session = URLLib3Session()
for url, value in zip(pairs[0::2], pairs[1::2]):
    request = AWSRequest("POST", url, data=value, headers={"Content-Type": "text/plain"})
    SigV4Auth(credentials, "execute-api", region).add_auth(request)
    response = session.send(request.prepare())
    if response.status_code != 200:
        sys.exit(f"{url}: {response.status_code} {response.text}")
