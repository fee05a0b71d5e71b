-- What people decided about the legal identity of a city (name, country, place) is not touched by an import any more.
alter table city add column identity_decided boolean not null default false;

-- A team asks for a change of its city's legal identity; the secretariat decides (domain guide 10).
create table city_identity_request (
    id              uuid primary key default uuidv7(),
    city_id         uuid not null references city on delete cascade,
    -- {"rename": {...}} or {"correction": {...}}, as the request said it.
    wanted          jsonb not null,
    reason          text not null,
    evidence        text,
    state           text not null default 'REQUESTED' check (state in ('REQUESTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    requested_by    uuid not null references person,
    requested_at    timestamptz not null,
    decided_by      uuid references person,
    decided_at      timestamptz,
    decision_reason text,
    version         integer not null default 1,
    check ((state = 'REQUESTED') = (decided_at is null)),
    check ((decided_by is null) = (decided_at is null))
);
create index city_identity_request_city on city_identity_request (city_id);
create index city_identity_request_requested_by on city_identity_request (requested_by);
create index city_identity_request_decided_by on city_identity_request (decided_by);
-- One open request a city: the next one waits for the decision, or takes the first one back.
create unique index city_identity_request_open on city_identity_request (city_id) where state = 'REQUESTED';
