#!/bin/sh
# Sets the sizes of an environment's fleets, and waits until the instances are really there: orchestrator.sh perf1 4 50%
#
# It takes the place of a script of the same three arguments that sent each size by itself, and was done when both were sent:
#
#   awscurl --service execute-api --region "$AWS_REGION" -X POST -d "$2" "$FRONTEND_URL/configuration/ec2.schedule.desired_instance_count"
#   awscurl --service execute-api --region "$AWS_REGION" -X POST -d "$3" "$BACKEND_URL/configuration/ec2.schedule.desired_instance_count"
#
# awscurl exits 0 though it is refused, and CloneSquad takes any key and any value: spelled ec2.scheduler…, as a tutorial has
# it, nothing scales and nobody is told. Here 0 means that the fleets are there; any other code has a name and an explanation
# on standard error, with what was left behind. The region is AWS_REGION's, other settings are CLONESQUAD_… variables.
set -eu

if [ $# -ne 3 ]; then
  echo "usage: orchestrator.sh <env> <frontend> <backend>, for example: orchestrator.sh perf1 4 50%" >&2
  exit 2
fi

exec clonesquad-scale scale --env "$1" --frontend "$2" --backend "$3"
