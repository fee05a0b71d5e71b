-- Text search without accents and with typing errors; exclusion constraints over periods.
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

-- The one ordered history: every change of state writes one row in its own transaction.
create table history (
    seq         bigint generated always as identity primary key,
    at          timestamptz not null default clock_timestamp(),
    actor_kind  text not null check (actor_kind in ('VISITOR', 'PERSON', 'PARTNER', 'SYSTEM')),
    actor_id    text not null,
    actor_name  text not null,
    acting_role text,
    action      text not null,
    object_type text not null,
    object_id   text not null,
    changes     jsonb not null default '{}',
    reason      text,
    request_id  text
);
create index history_object on history (object_type, object_id, seq);

-- Writers queue up here until they commit: a reader that has seen number n has seen every number below n.
create function history_in_order() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(7301);
    return null;
end $$;
create trigger history_in_order before insert on history
    for each statement execute function history_in_order();

-- Every process hears of a commit that changed something.
create function history_notify() returns trigger language plpgsql as $$
begin
    perform pg_notify('history', '');
    return null;
end $$;
create trigger history_notify after insert on history
    for each statement execute function history_notify();

-- Append-only, for the application's own role too.
create function history_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the history is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger history_append_only before update or delete or truncate on history
    for each statement execute function history_refuse();
