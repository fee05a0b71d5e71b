-- A person may take all data about them along, and may be forgotten; what the institutions decided stays (trust guide P9, T66).

-- A person who was erased: the row stays, because the history and the files of cities point to it, and says nothing about anybody.
alter table person alter column subject drop not null;
alter table person add column erased_at timestamptz;
alter table person add check ((erased_at is null) = (subject is not null));
alter table person add check (erased_at is null
    or (name = '' and email is null and time_zone is null and first_sign_in_at is null));

-- Knows an erased account again when it comes with an old token or in a file to import, and nothing else: not even which row it was.
create table erased_account (
    subject_hash bytea primary key,
    erased_at    timestamptz not null
);

-- Who acted, as the tables that are never changed name them: a person by the id that outlives the erasure. The subject of the account
-- would lead to the person for ever; of somebody whom the platform does not know yet it is kept as a digest.
create function actor_ref(kind text, id text) returns text language sql stable as $$
    select case
        when kind <> 'PERSON' then id
        else coalesce((select p.id::text from person p where p.subject = actor_ref.id),
                      'account ' || encode(sha256(convert_to(id, 'UTF8')), 'hex'))
    end
$$;

create function actor_by_ref() returns trigger language plpgsql as $$
begin
    new.actor_id := actor_ref(new.actor_kind, new.actor_id);
    return new;
end $$;

-- Entries that are there already. The seals are made anew, as they hold what an entry says.
alter table history disable trigger history_append_only;
do $$
declare
    entry history;
    before bytea;
begin
    for entry in select * from history order by seq loop
        entry.actor_id := actor_ref(entry.actor_kind, entry.actor_id);
        before := history_seal_of(before, entry);
        update history set actor_id = entry.actor_id, seal = before where seq = entry.seq;
    end loop;
end $$;
alter table history enable trigger history_append_only;
alter table denied disable trigger denied_append_only;
update denied set actor_id = actor_ref(actor_kind, actor_id);
alter table denied enable trigger denied_append_only;

-- Runs before history_seal, by its name.
create trigger history_actor before insert on history for each row execute function actor_by_ref();
create trigger denied_actor before insert on denied for each row execute function actor_by_ref();
create index history_actor on history (actor_id, seq);

-- Drafts name people as the history does.
update city_draft d
set changes = (
    select coalesce(jsonb_object_agg(e.key, case
        when p.id is null then e.value
        else jsonb_set(e.value, '{by}', to_jsonb(p.id::text)) end), '{}')
    from jsonb_each(d.changes) e left join person p on p.subject = e.value ->> 'by');

-- Whose answers are kept, without saying whose: enough to forget them with their owner.
create function caller_digest(kind text, id text) returns bytea language sql immutable as $$
    select sha256(convert_to(kind || ' ' || id, 'UTF8'))
$$;
alter table idempotency_key alter column caller type bytea using sha256(convert_to(caller, 'UTF8'));
create index idempotency_key_caller on idempotency_key (caller);

-- Whom a mail to somebody else names: it is forgotten when that person is.
alter table mail_outbox add column about_id uuid references person;
create index mail_outbox_about on mail_outbox (about_id);
create index mail_outbox_recipient on mail_outbox (lower(recipient));
