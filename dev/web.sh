#!/bin/sh
# The browser application's part of the build, called by Maven: web.sh check | build | e2e
set -eu
if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1 ||
  [ "$(node -p 'Number(process.versions.node.split(".")[0]) >= 20')" != true ]; then
  echo "Node 20 or newer with npm is needed to build the browser application, and was not found on the path." >&2
  echo "Install it, for example from https://nodejs.org, or build the service alone with ./mvnw -DskipWeb" >&2
  exit 1
fi
exec node "$(dirname "$0")/web.mjs" "$@"
