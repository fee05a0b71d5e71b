-- What a city states about itself has a source of its own, and no import touches it.
alter table source add column city_id uuid references city on delete cascade;
create index source_city on source (city_id);

-- A translation remembers which revision of the original it was made from.
alter table city_text
    add column revision integer not null default 1,
    add column made_from integer not null default 1;

-- The language in which a city wrote a text first; without a row English, where there is one.
create table city_text_original (
    city_id uuid not null references city on delete cascade,
    kind    text not null check (kind in ('SUMMARY', 'DESCRIPTION', 'STRATEGY')),
    lang    text not null,
    primary key (city_id, kind)
);

-- What the team of a city has changed and not yet published. The row stays when the draft is published or discarded, so that
-- its version never comes back.
create table city_draft (
    city_id    uuid primary key references city on delete cascade,
    -- JSON pointer -> {value, by, at}; the value is absent where the field is removed.
    changes    jsonb not null default '{}',
    -- JSON pointer -> version in which the field was touched last.
    touched    jsonb not null default '{}',
    version    integer not null default 0,
    updated_at timestamptz not null default now()
);
