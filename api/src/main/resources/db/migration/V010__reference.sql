-- Where a fact comes from; every fact of the platform points to one of these (design principle 7).
create table source (
    id           text primary key,
    kind         text not null check (kind in ('OFFICIAL', 'PRESS', 'DATASET', 'DEMO')),
    title        text not null,
    publisher    text,
    -- As exact as it is known: "2023", "2023-10" or "2023-10-05"; published_on is the last day that this can mean.
    published    text check (published ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
    published_on date,
    url          text
);

-- Texts are maps of BCP 47 tag to text: '{"en": "Africa", "fr": "Afrique"}'.
create table region (
    code     text primary key,
    position integer not null,
    names    jsonb not null
);

create table language (
    code        text primary key,
    position    integer not null,
    names       jsonb not null,
    native_name text not null,
    dir         text not null check (dir in ('ltr', 'rtl'))
);

create table sdg (
    code     text primary key,
    position integer not null,
    names    jsonb not null,
    colour   text not null check (colour ~ '^#[0-9A-F]{6}$'),
    verified boolean not null
);

create table cluster (
    code            text primary key,
    position        integer not null,
    names           jsonb not null,
    descriptions    jsonb not null,
    sdgs            jsonb not null,
    cities_reported integer,
    reported_as_of  text,
    source_id       text references source,
    verified        boolean not null
);
create index cluster_source on cluster (source_id);

create table target_group (
    code     text primary key,
    position integer not null,
    names    jsonb not null
);

-- Vocabulary of challenges and expertise: what a city struggles with, what it can teach (domain guide 2.3).
create table topic (
    code     text primary key,
    position integer not null,
    names    jsonb not null
);

create table licence (
    code           text primary key,
    position       integer not null,
    names          jsonb not null,
    url            text,
    allows_hosting boolean not null
);

-- The Member State record decides name and region of a country, never its coordinates or an ISO continent (domain guide 1.4, 13).
create table country (
    code               text primary key check (code ~ '^[A-Z]{2}$'),
    alpha3             text not null unique check (alpha3 ~ '^[A-Z]{3}$'),
    numeric_code       text not null check (numeric_code ~ '^[0-9]{3}$'),
    names              jsonb not null,
    region_code        text references region,
    member_state       text not null check (member_state in ('MEMBER', 'ASSOCIATE', 'NONE')),
    member_state_basis text not null check (member_state_basis in ('SOURCED', 'DERIVED', 'MEMORY')),
    territory_note     text
);
create index country_region on country (region_code);

-- Status as of the date of the source; null means "not known when".
create table member_state_period (
    id           uuid primary key default uuidv7(),
    country_code text not null references country,
    state        text not null check (state in ('MEMBER', 'ASSOCIATE')),
    valid_from   date,
    valid_to     date,
    basis        text not null check (basis in ('SOURCED', 'DERIVED', 'MEMORY')),
    check (valid_from is null or valid_to is null or valid_from < valid_to)
);
create unique index member_state_period_country on member_state_period (country_code, state, valid_from) nulls not distinct;

create table framework (
    version    text primary key,
    names      jsonb not null,
    adopted_on date not null,
    verified   boolean not null,
    provenance jsonb not null
);

create table framework_area (
    framework_version text not null references framework,
    code              text not null,
    position          integer not null,
    zone              text not null check (zone in ('BENEFITS', 'BLOCKS', 'CONDITIONS')),
    names             jsonb not null,
    verified          boolean not null,
    primary key (framework_version, code)
);

create table focal_area (
    framework_version text not null,
    code              text not null,
    area_code         text not null,
    position          integer not null,
    names             jsonb not null,
    verified          boolean not null,
    primary key (framework_version, code),
    foreign key (framework_version, area_code) references framework_area
);
create index focal_area_area on focal_area (framework_version, area_code);

create table feature (
    framework_version text not null,
    code              text not null,
    focal_area_code   text not null,
    position          integer not null,
    names             jsonb not null,
    sdg_targets       jsonb not null,
    verified          boolean not null,
    primary key (framework_version, code),
    foreign key (framework_version, focal_area_code) references focal_area
);
create index feature_focal_area on feature (framework_version, focal_area_code);

create table measurement (
    framework_version text not null,
    feature_code      text not null,
    position          integer not null,
    texts             jsonb not null,
    kind              text not null check (kind in ('PERCENT', 'RATE', 'AMOUNT', 'SCALE5', 'GRADE', 'COUNT')),
    unit              text,
    direction         text not null check (direction in ('UP', 'DOWN', 'NEUTRAL')),
    source_type       text not null check (source_type in ('OFFICIAL_DATA', 'SURVEY', 'EXPERT_REVIEW')),
    primary key (framework_version, feature_code, position),
    foreign key (framework_version, feature_code) references feature
);

-- Published sizes of the network (domain guide 1.1): a reference beside our own computed figures, never mixed with them.
create table published_network_size (
    id        text primary key,
    as_of     text not null check (as_of ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
    position  integer not null,
    cities    integer check (cities >= 0),
    countries integer check (countries >= 0),
    note      jsonb,
    source_id text not null references source
);
create index published_network_size_source on published_network_size (source_id);

-- What was last imported, so that an unchanged set is skipped at once.
create table import_run (
    id       uuid primary key default uuidv7(),
    at       timestamptz not null default now(),
    checksum text not null,
    report   jsonb not null
);
