-- Invitations to the team of a city. Of the link only a fingerprint is kept; the address is forgotten when it is used or revoked.
create table team_invitation (
    id          uuid primary key default uuidv7(),
    city_id     uuid not null references city,
    email       text,
    role        text not null check (role in ('COORDINATOR', 'TEAM_MEMBER')),
    language    text not null check (language in ('ar', 'en', 'es', 'fr', 'ru', 'zh')),
    token_hash  bytea not null unique,
    invited_by  uuid not null references person,
    invited_at  timestamptz not null,
    expires_at  timestamptz not null,
    accepted_at timestamptz,
    accepted_by uuid references person,
    revoked_at  timestamptz,
    revoked_by  uuid references person,
    version     integer not null default 1,
    check (expires_at > invited_at),
    check (accepted_at is null or revoked_at is null),
    check ((accepted_at is null) = (accepted_by is null)),
    check ((revoked_at is null) = (revoked_by is null)),
    check ((email is null) = (accepted_at is not null or revoked_at is not null))
);
create index team_invitation_city on team_invitation (city_id);
create index team_invitation_invited_by on team_invitation (invited_by, invited_at);
create index team_invitation_accepted_by on team_invitation (accepted_by);
create index team_invitation_revoked_by on team_invitation (revoked_by);
-- One open invitation an address; whoever wants another revokes the first.
create unique index team_invitation_open on team_invitation (city_id, lower(email)) where email is not null;
