-- Whom one reaches in a city (domain guide 3 and 14). Each field says who may see it; nothing is public unless the city says so.
create table city_contacts (
    city_id uuid primary key references city on delete cascade,
    version integer not null default 1
);

create table city_contact (
    city_id           uuid not null references city_contacts on delete cascade,
    position          integer not null check (position between 0 and 11),
    kind              text not null check (kind in ('OFFICE', 'COORDINATOR', 'MAYORS_OFFICE', 'PRESS', 'OTHER')),
    name              text check (length(name) between 1 and 120),
    name_seen_by      text check (name_seen_by in ('PUBLIC', 'MEMBERS', 'SECRETARIAT')),
    email             text check (length(email) between 3 and 254),
    email_seen_by     text check (email_seen_by in ('PUBLIC', 'MEMBERS', 'SECRETARIAT')),
    telephone         text check (length(telephone) between 6 and 32),
    telephone_seen_by text check (telephone_seen_by in ('PUBLIC', 'MEMBERS', 'SECRETARIAT')),
    website           text check (length(website) between 8 and 500),
    website_seen_by   text check (website_seen_by in ('PUBLIC', 'MEMBERS', 'SECRETARIAT')),
    primary key (city_id, position),
    check ((name is null) = (name_seen_by is null)),
    check ((email is null) = (email_seen_by is null)),
    check ((telephone is null) = (telephone_seen_by is null)),
    check ((website is null) = (website_seen_by is null)),
    check (coalesce(email, telephone, website) is not null)
);
create index city_contact_email on city_contact (lower(email));
