-- A member, former member or other unit of local government (domain guide 1.4, 12.1, 13).
create table city (
    id               uuid primary key default uuidv7(),
    slug             text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name             text not null,
    country_code     text not null references country,
    kind             text not null check (kind in ('MUNICIPALITY', 'DISTRICT', 'COMMUNE', 'COUNTY', 'PROVINCE', 'GOVERNORATE',
                                                   'INDUSTRIAL_CITY', 'CONSORTIUM', 'TOWN', 'METROPOLIS', 'ISLAND', 'OTHER')),
    parent_name      text,
    parent_id        uuid references city,
    consortium       jsonb not null default '[]',
    lat              double precision not null check (lat between -90 and 90),
    lon              double precision not null check (lon between -180 and 180),
    geo_precision    text not null check (geo_precision in ('PLACE', 'SEAT', 'APPROXIMATE')),
    geonames_id      integer,
    time_zone        text not null,
    website          text,
    territory_note   text,
    demo             boolean not null default false,
    version          integer not null default 1,
    created_at       timestamptz not null default now(),
    updated_at       timestamptz not null default now()
);
create index city_country on city (country_code);
create index city_parent on city (parent_id);

-- Old addresses keep leading to the city (house rule: an old slug redirects).
create table city_former_slug (
    slug    text primary key,
    city_id uuid not null references city on delete cascade
);
create index city_former_slug_city on city_former_slug (city_id);

create table city_name (
    id         uuid primary key default uuidv7(),
    city_id    uuid not null references city on delete cascade,
    text       text not null,
    lang       text,
    script     text,
    kind       text not null check (kind in ('OFFICIAL', 'SHORT', 'NATIVE', 'FORMER', 'ALTERNATIVE')),
    valid_from date,
    valid_to   date
);
create unique index city_name_once on city_name (city_id, kind, text);

-- Every figure has a unit, a year where one is known, and a source (BR10).
create table city_statistic (
    id        uuid primary key default uuidv7(),
    city_id   uuid not null references city on delete cascade,
    kind      text not null check (kind in ('POPULATION', 'AREA', 'GDP_PER_CAPITA', 'MEAN_SCHOOLING_MEN', 'MEAN_SCHOOLING_WOMEN')),
    value     numeric not null,
    unit      text not null,
    year      integer check (year between 1900 and 2200),
    note      text,
    source_id text not null references source
);
create unique index city_statistic_once on city_statistic (city_id, kind, year, source_id) nulls not distinct;
create index city_statistic_source on city_statistic (source_id);

create table office_holder (
    id         uuid primary key default uuidv7(),
    city_id    uuid not null references city on delete cascade,
    name       text not null,
    titles     jsonb not null,
    valid_from date,
    valid_to   date,
    source_id  text not null references source
);
create unique index office_holder_city on office_holder (city_id, valid_from) nulls not distinct;
create index office_holder_source on office_holder (source_id);

create table city_text (
    city_id   uuid not null references city on delete cascade,
    kind      text not null check (kind in ('SUMMARY', 'DESCRIPTION', 'STRATEGY_TITLE', 'STRATEGY')),
    lang      text not null,
    text      text not null,
    source_id text not null references source,
    primary key (city_id, kind, lang)
);
create index city_text_source on city_text (source_id);

create table city_strategy (
    city_id   uuid primary key references city on delete cascade,
    from_year integer,
    to_year   integer,
    url       text,
    source_id text not null references source
);
create index city_strategy_source on city_strategy (source_id);

create table city_focal_area (
    city_id           uuid not null references city on delete cascade,
    framework_version text not null,
    focal_area_code   text not null,
    source_id         text not null references source,
    primary key (city_id, framework_version, focal_area_code),
    foreign key (framework_version, focal_area_code) references focal_area
);
create index city_focal_area_code on city_focal_area (framework_version, focal_area_code);
create index city_focal_area_source on city_focal_area (source_id);

create table city_feature (
    city_id           uuid not null references city on delete cascade,
    framework_version text not null,
    feature_code      text not null,
    source_id         text not null references source,
    primary key (city_id, framework_version, feature_code),
    foreign key (framework_version, feature_code) references feature
);
create index city_feature_code on city_feature (framework_version, feature_code);
create index city_feature_source on city_feature (source_id);

create table city_cluster (
    id           uuid primary key default uuidv7(),
    city_id      uuid not null references city on delete cascade,
    cluster_code text not null references cluster,
    role         text not null check (role in ('MEMBER', 'COORDINATOR')),
    valid_from   date,
    valid_to     date,
    source_id    text not null references source
);
create unique index city_cluster_once on city_cluster (city_id, cluster_code, role, valid_from) nulls not distinct;
create index city_cluster_cluster on city_cluster (cluster_code);
create index city_cluster_source on city_cluster (source_id);

-- What a city struggles with (rated 1 to 5) and what it can teach (domain guide 2.3).
create table city_challenge (
    city_id    uuid not null references city on delete cascade,
    topic_code text not null references topic,
    rating     integer not null check (rating between 1 and 5),
    source_id  text not null references source,
    primary key (city_id, topic_code)
);
create index city_challenge_topic on city_challenge (topic_code);
create index city_challenge_source on city_challenge (source_id);

create table city_expertise (
    city_id    uuid not null references city on delete cascade,
    topic_code text not null references topic,
    source_id  text not null references source,
    primary key (city_id, topic_code)
);
create index city_expertise_topic on city_expertise (topic_code);
create index city_expertise_source on city_expertise (source_id);

create table city_designation (
    id        uuid primary key default uuidv7(),
    city_id   uuid not null references city on delete cascade,
    programme text not null,
    names     jsonb not null,
    since     integer,
    url       text,
    source_id text not null references source
);
create unique index city_designation_once on city_designation (city_id, programme);
create index city_designation_source on city_designation (source_id);

create table city_succession (
    id       uuid primary key default uuidv7(),
    kind     text not null check (kind in ('MERGER', 'SPLIT', 'ABSORPTION')),
    on_date  date not null,
    from_id  uuid not null references city,
    to_id    uuid not null references city,
    check (from_id <> to_id)
);
create index city_succession_from on city_succession (from_id);
create index city_succession_to on city_succession (to_id);

-- Membership is a chain of dated periods; every count of the network is derived from them (domain guide 1.1).
create table membership_period (
    id             uuid primary key default uuidv7(),
    city_id        uuid not null references city on delete cascade,
    state          text not null check (state in ('PENDING_ANNOUNCEMENT', 'ACTIVE', 'REPORT_OVERDUE', 'INACTIVE', 'LAPSED', 'WITHDRAWN', 'SUSPENDED')),
    valid_from     date not null,
    valid_to       date,
    -- DAY: announced on that day. YEAR: some time in that year, counted from its last day. ATTESTED: named as a member in a text of that day.
    from_precision text not null check (from_precision in ('DAY', 'YEAR', 'ATTESTED')),
    evidence       text not null check (evidence in ('OFFICIAL', 'PRESS', 'WEAK')),
    note           text,
    -- The one period of a city that the starting data name; those that people decide on are not touched by an import.
    imported       boolean check (imported),
    version        integer not null default 1,
    check (valid_to is null or valid_from < valid_to),
    exclude using gist (city_id with =, daterange(valid_from, valid_to) with &&)
);
create unique index membership_period_imported on membership_period (city_id, imported);
create index membership_period_city on membership_period (city_id, valid_from);
create index membership_period_dates on membership_period (valid_from, valid_to);

create table membership_evidence (
    period_id uuid not null references membership_period on delete cascade,
    source_id text not null references source,
    position  integer not null,
    primary key (period_id, source_id)
);
create index membership_evidence_source on membership_evidence (source_id);
