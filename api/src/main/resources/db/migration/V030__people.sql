-- A person with an account. Prepared when a role is given to it, complete with the first sign-in.
create table person (
    id               uuid primary key default uuidv7(),
    -- Subject of the identity provider; the only thing of a token that identifies.
    subject          text not null unique,
    name             text not null,
    email            text,
    language         text not null check (language in ('ar', 'en', 'es', 'fr', 'ru', 'zh')),
    time_zone        text,
    first_sign_in_at timestamptz,
    version          integer not null default 1,
    created_at       timestamptz not null default now(),
    updated_at       timestamptz not null default now()
);

-- Rights follow from these rows at the moment of a call, never from a token (trust guide 5.1).
create table role_assignment (
    id           uuid primary key default uuidv7(),
    person_id    uuid not null references person,
    role         text not null check (role in ('COORDINATOR', 'TEAM_MEMBER', 'NATIONAL_COMMISSION', 'SECRETARIAT', 'EXPERT', 'JUROR')),
    city_id      uuid references city,
    country_code text references country,
    valid_from   timestamptz not null,
    valid_to     timestamptz,
    version      integer not null default 1,
    check (valid_to is null or valid_from < valid_to),
    check ((city_id is not null) = (role in ('COORDINATOR', 'TEAM_MEMBER'))),
    check ((country_code is not null) = (role = 'NATIONAL_COMMISSION')),
    exclude using gist (person_id with =, role with =, coalesce(city_id::text, country_code, '') with =,
                        tstzrange(valid_from, valid_to) with &&)
);
create index role_assignment_person on role_assignment (person_id);
create index role_assignment_city on role_assignment (city_id);
create index role_assignment_country on role_assignment (country_code);
