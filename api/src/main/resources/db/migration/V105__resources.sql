-- Works of the library (domain guide 6): one row a work with all its language versions, so that a list and a page take one statement. No file is kept here: the link leads to it.
create table resource (
    id                uuid primary key default uuidv7(),
    slug              text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    kind              text not null check (kind in ('GUIDELINE', 'CASE_STUDY', 'POLICY', 'REPORT', 'TOOLKIT', 'VIDEO', 'DECLARATION', 'ARTICLE', 'NEWSLETTER')),
    -- Maps of BCP 47 tag to text.
    titles            jsonb not null check (titles <> '{}'),
    abstracts         jsonb not null,
    -- Names in the order of the work.
    creators          text[] not null,
    publisher         text,
    issued_year       integer check (issued_year between 1900 and 2200),
    -- Language versions, each perhaps with a link of its own: [{"lang": "fr", "link": "https://…"}]; languages are their tags.
    translations      jsonb not null,
    languages         text[] not null check (languages <> '{}'),
    -- [{"kind": "ISBN", "value": "978-…"}]
    identifiers       jsonb not null,
    clusters          text[] not null,
    -- A code beside what the work itself says, as works contradict themselves; NOASSERTION means that nothing was seen: link only.
    licence_code      text not null references licence,
    licence_statement text,
    link              text,
    notes             jsonb not null,
    source_id         text not null references source,
    created_at        timestamptz not null default now(),
    updated_at        timestamptz not null default now(),
    -- Derived from resource_city: ids of its cities as text, and codes of their countries.
    city_ids          text[] not null default '{}',
    countries         text[] not null default '{}',
    -- The English title, otherwise the first there is.
    title             text not null default '',
    title_text        text not null default '',
    search_text       text not null default ''
);
create index resource_source on resource (source_id);
create index resource_licence on resource (licence_code);
create index resource_kind on resource (kind);
create index resource_publisher on resource (publisher);
create index resource_languages on resource using gin (languages);
create index resource_clusters on resource using gin (clusters);
create index resource_cities on resource using gin (city_ids);
create index resource_countries on resource using gin (countries);
create index resource_search on resource using gin (search_text gin_trgm_ops);
create index resource_issued on resource (coalesce(issued_year, 0), id);
create index resource_issued_up on resource (coalesce(issued_year, 9999), id);
create index resource_added on resource (created_at, id);
create index resource_changed on resource (updated_at, id);
create index resource_ar on resource (sort_name(titles, title, 'ar') collate "ar-x-icu", id);
create index resource_en on resource (sort_name(titles, title, 'en') collate "en-x-icu", id);
create index resource_es on resource (sort_name(titles, title, 'es') collate "es-x-icu", id);
create index resource_fr on resource (sort_name(titles, title, 'fr') collate "fr-x-icu", id);
create index resource_ru on resource (sort_name(titles, title, 'ru') collate "ru-x-icu", id);
create index resource_zh on resource (sort_name(titles, title, 'zh') collate "zh-x-icu", id);

create function texts_folded(texts jsonb) returns text language sql immutable parallel safe as $$
    select coalesce(string_agg(fold(t.value), ' ' order by t.key), '') from jsonb_each_text(texts) t
$$;

-- What is searched follows from the rest; a change is dated, whoever makes it.
create function resource_derived() returns trigger language plpgsql as $$
begin
    new.title := coalesce(new.titles ->> 'en', (select min(t.value) from jsonb_each_text(new.titles) t));
    new.title_text := ' ' || texts_folded(new.titles);
    new.search_text := concat_ws(' ', new.title_text, texts_folded(new.abstracts), fold(array_to_string(new.creators, ' ')), fold(new.publisher),
        (select string_agg(fold(i ->> 'value'), ' ') from jsonb_array_elements(new.identifiers) i));
    if tg_op = 'UPDATE' then
        new.updated_at := clock_timestamp();
    end if;
    return new;
end $$;
create trigger resource_derived before insert or update on resource for each row execute function resource_derived();

-- Cities that a work is about, comes from or was adopted in.
create table resource_city (
    resource_id uuid not null references resource on delete cascade,
    city_id     uuid not null references city,
    primary key (resource_id, city_id)
);
create index resource_city_city on resource_city (city_id);
create function resource_city_derived() returns trigger language plpgsql as $$
begin
    update resource r set
        city_ids = array(select x.city_id::text from resource_city x where x.resource_id = r.id order by 1),
        countries = array(select distinct c.country_code from resource_city x join city c on c.id = x.city_id where x.resource_id = r.id order by 1)
    where r.id = coalesce(new.resource_id, old.resource_id);
    return null;
end $$;
create trigger resource_city_derived after insert or update or delete on resource_city for each row execute function resource_city_derived();

-- Harvesters must learn that a work is gone, however late they come (OAI-PMH 2.0, 2.5.1: deletedRecord persistent).
create table resource_deleted (
    resource_id uuid primary key,
    sets        text[] not null,
    deleted_at  timestamptz not null default clock_timestamp()
);
create index resource_deleted_at on resource_deleted (deleted_at, resource_id);
create function resource_sets(kind text, languages text[], clusters text[]) returns text[] language sql immutable parallel safe as $$
    select array['type:' || lower(replace(kind, '_', '-'))]
        || array(select 'language:' || l from unnest(languages) l)
        || array(select 'topic:' || lower(c) from unnest(clusters) c)
$$;
create function resource_leaves() returns trigger language plpgsql as $$
begin
    insert into resource_deleted (resource_id, sets) values (old.id, resource_sets(old.kind, old.languages, old.clusters)) on conflict do nothing;
    return null;
end $$;
create trigger resource_leaves after delete on resource for each row execute function resource_leaves();
create index resource_sets on resource using gin (resource_sets(kind, languages, clusters));
