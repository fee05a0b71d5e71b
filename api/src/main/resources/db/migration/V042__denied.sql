-- Changes that were refused for want of a right: who tried what, on what, through which client. Beside the history, because
-- nothing changed: nobody who follows the history is woken, and no kept answer is thrown away.
create table denied (
    id         uuid primary key default uuidv7(),
    at         timestamptz not null default clock_timestamp(),
    actor_kind text not null check (actor_kind in ('PERSON', 'PARTNER')),
    actor_id   text not null,
    client     text,
    action     text not null,
    object     text not null,
    reason     text not null,
    request_id text not null
);
create index denied_actor on denied (actor_id, at);
create trigger denied_append_only before update or delete or truncate on denied
    for each statement execute function history_refuse();
