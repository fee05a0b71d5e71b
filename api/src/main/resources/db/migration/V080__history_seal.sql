-- Each entry of the history seals itself and all before it: one that was changed, removed or slipped in by somebody with the rights of
-- the owner, who can switch the triggers off, no longer fits. The service writes the last seal into its log, where it is out of reach.
alter table history add column seal bytea;

-- Everything that an entry says, in one form whatever the settings of the session are.
create function history_seal_of(before bytea, entry history) returns bytea language sql immutable as $$
    select sha256(coalesce(before, '') || convert_to(jsonb_build_array(
        entry.seq, extract(epoch from entry.at), entry.actor_kind, entry.actor_id, entry.actor_name, entry.acting_role,
        entry.action, entry.object_type, entry.object_id, entry.object_version, entry.changes, entry.reason,
        entry.request_id)::text, 'UTF8'))
$$;

alter table history disable trigger history_append_only;
do $$
declare
    entry history;
    before bytea;
begin
    for entry in select * from history order by seq loop
        before := history_seal_of(before, entry);
        update history set seal = before where seq = entry.seq;
    end loop;
end $$;
alter table history enable trigger history_append_only;
alter table history alter column seal set not null;

-- Runs after history_in_order: nobody else can write between the entry before and this one.
create function history_seal() returns trigger language plpgsql as $$
begin
    new.seal := history_seal_of((select seal from history order by seq desc limit 1), new);
    return new;
end $$;
create trigger history_seal before insert on history
    for each row execute function history_seal();

-- The number of the first entry that does not fit; null when all do.
create function history_broken() returns bigint language plpgsql stable as $$
declare
    entry history;
    before bytea;
begin
    for entry in select * from history order by seq loop
        if entry.seal is distinct from history_seal_of(before, entry) then
            return entry.seq;
        end if;
        before := entry.seal;
    end loop;
    return null;
end $$;
