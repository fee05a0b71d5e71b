#!/bin/bash
# Runs once, when the volume is empty: one database and one role for the service, one of each for Keycloak.
set -euo pipefail
psql --username postgres --set ON_ERROR_STOP=1 \
  --set service="$DATABASE_PASSWORD" --set keycloak="$KEYCLOAK_DATABASE_PASSWORD" <<'SQL'
create role learning_cities login password :'service';
create database learning_cities owner learning_cities;
create role keycloak login password :'keycloak';
create database keycloak owner keycloak;
SQL
