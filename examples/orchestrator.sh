#!/bin/sh
# Sets the sizes of an environment's fleets, and waits until the instances are really there: orchestrator.sh 4 50%
#
# It takes the place of a script of the same two arguments that sent each size by itself, and was done when both were sent:
#
#   awscurl --service execute-api --region "$AWS_REGION" -X POST -d "$1" "$FRONTEND_URL/configuration/ec2.schedule.desired_instance_count"
#   awscurl --service execute-api --region "$AWS_REGION" -X POST -d "$2" "$BACKEND_URL/configuration/ec2.schedule.desired_instance_count"
#
# awscurl exits 0 though it is refused, and CloneSquad takes any key and any value: spelled ec2.scheduler…, as a tutorial has
# it, nothing scales and nobody is told. Here 0 means that the fleets are there; any other code has a name and an explanation
# on standard error, with what was left behind. The environment is CLONESQUAD_ENV's, which takes the place of the URLs, and the
# region AWS_REGION's; other settings are CLONESQUAD_… variables, too.
set -eu

# An empty size would leave its fleet alone: here it is a variable that somebody forgot to set.
if [ $# -ne 2 ] || [ -z "$1" ] || [ -z "$2" ]; then
  echo "usage: orchestrator.sh <frontend> <backend>, for example: CLONESQUAD_ENV=perf1 orchestrator.sh 4 50%" >&2
  exit 2
fi

exec clonesquad-scale scale --env "${CLONESQUAD_ENV:-}" --frontend "$1" --backend "$2"
