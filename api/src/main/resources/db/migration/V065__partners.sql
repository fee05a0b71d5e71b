-- Partner systems: clients of the identity provider that call in their own name. Rights follow from these rows at the moment of a
-- call; a token may ask for less than they grant, never for more. A row is never deleted, its end is what ends the rights.
create table partner (
    id                  uuid primary key default uuidv7(),
    client_id           text not null check (client_id ~ '^[A-Za-z0-9._-]{3,100}$'),
    name                text not null,
    contact             text,
    -- The one city that it acts for; without one it reads what is public.
    city_id             uuid references city,
    scopes              text[] not null check (cardinality(scopes) > 0),
    requests_per_minute integer check (requests_per_minute > 0),
    valid_from          timestamptz not null,
    valid_to            timestamptz,
    version             integer not null default 1,
    created_at          timestamptz not null default now(),
    updated_at          timestamptz not null default now(),
    -- Equal where it was ended before it began: then there is no time at which it holds.
    check (valid_to is null or valid_from <= valid_to),
    -- Nobody writes for nobody in particular.
    check (city_id is not null or array_to_string(scopes, ' ') !~ ':write'),
    exclude using gist (client_id with =, tstzrange(valid_from, valid_to) with &&)
);
create index partner_city on partner (city_id);
