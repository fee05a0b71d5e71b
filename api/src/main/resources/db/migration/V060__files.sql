-- Pictures and documents of cities. The bytes are in the store of files; here is what they are and who may see them.

-- A file on its way: its bytes arrive in pieces, in as many requests as the connection needs.
create table upload (
    id         uuid primary key default uuidv7(),
    city_id    uuid not null references city on delete cascade,
    person_id  uuid not null references person,
    name       text not null,
    length     bigint not null check (length > 0),
    received   bigint not null default 0 check (received between 0 and length),
    -- READY: all bytes are here and were examined. USED: they belong to a file of the city. ENDED: given up or refused.
    state      text not null default 'OPEN' check (state in ('OPEN', 'READY', 'USED', 'ENDED')),
    -- What was found in it.
    content    jsonb,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    version    integer not null default 1,
    check (state <> 'READY' or (content is not null and received = length))
);
create index upload_city on upload (city_id);
create index upload_person on upload (person_id, created_at);
create index upload_expiry on upload (expires_at);

create table upload_piece (
    upload_id uuid not null references upload on delete cascade,
    start     bigint not null,
    length    bigint not null,
    key       text not null,
    primary key (upload_id, start)
);

create table city_file (
    id            uuid primary key default uuidv7(),
    city_id       uuid not null references city on delete cascade,
    kind          text not null check (kind in ('PICTURE', 'DOCUMENT')),
    name          text not null,
    visibility    text not null check (visibility in ('PUBLIC', 'TEAM')),
    -- Texts by BCP 47 tag.
    alt           jsonb not null default '{}',
    caption       jsonb not null default '{}',
    rights_holder text not null,
    licence_code  text not null references licence,
    -- Last day on which the people in it agree to its being shown.
    consent_until date,
    cover         boolean not null default false,
    position      integer not null,
    created_by    uuid not null references person,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    version       integer not null default 1,
    -- A picture says in words what it shows.
    check (kind <> 'PICTURE' or alt <> '{}'),
    check (not cover or (kind = 'PICTURE' and visibility = 'PUBLIC'))
);
create index city_file_city on city_file (city_id, kind, position);
create unique index city_file_cover on city_file (city_id) where cover;
create index city_file_licence on city_file (licence_code);
create index city_file_created_by on city_file (created_by);

-- A file as it is handed out: a document in one form, a picture in several sizes.
create table city_file_form (
    file_id    uuid not null references city_file on delete cascade,
    sha256     text not null,
    media_type text not null,
    bytes      bigint not null,
    width      integer,
    height     integer,
    key        text not null,
    primary key (file_id, sha256)
);
create index city_file_form_address on city_file_form (sha256);

-- Bytes in the store that nothing here points to, or may not be pointed to yet: whoever writes some says so here first and
-- takes it back in the transaction that points to them, so that a process that dies leaves no orphan.
create table file_garbage (
    key    text primary key,
    due_at timestamptz not null
);
create index file_garbage_due on file_garbage (due_at);
