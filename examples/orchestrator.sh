#!/bin/sh
# Sets the sizes of an environment's fleets, and waits until the instances are ready: orchestrator.sh 4 50%
# With a program, runs it then, and restores the previous sizes: orchestrator.sh 4 50% ./run-tests.sh
#
# It replaces a script with the same two arguments that only sent both sizes:
#
#   awscurl --service execute-api --region "$AWS_REGION" -X POST -d "$1" "$FRONTEND_URL/configuration/ec2.schedule.desired_instance_count"
#   awscurl --service execute-api --region "$AWS_REGION" -X POST -d "$2" "$BACKEND_URL/configuration/ec2.schedule.desired_instance_count"
#
# awscurl exits with 0 even if the request is refused, and CloneSquad accepts any key and any value. With the key ec2.scheduler…
# of a tutorial, nothing scales, and there is no error. Here, 0 means that the fleets are ready. For any other exit code, standard
# error has the name of the result, an explanation, and the current state of each fleet. CLONESQUAD_ENV is the environment; it
# replaces the URLs. AWS_REGION is the region. Other settings are CLONESQUAD_… variables, too.
set -eu

# An empty size would leave its fleet unchanged. Here, it means that a variable is not set.
if [ $# -lt 2 ] || [ -z "$1" ] || [ -z "$2" ]; then
  echo "usage: orchestrator.sh <frontend> <backend> [program], for example: CLONESQUAD_ENV=perf1 orchestrator.sh 4 50%" >&2
  exit 2
fi
frontend=$1 backend=$2
shift 2

if [ $# -eq 0 ]; then
  exec clonesquad-scale scale --env "${CLONESQUAD_ENV:-}" --frontend "$frontend" --backend "$backend"
fi
exec clonesquad-scale run --env "${CLONESQUAD_ENV:-}" --frontend "$frontend" --backend "$backend" -- "$@"
