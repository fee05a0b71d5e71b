-- Search text without accents, case, apostrophes and the Arabic spellings that people interchange; the same folding is applied to what people type. The collation is
-- PostgreSQL's own, so that letters of every script are letters wherever the database was made.
create function fold(input text) returns text language sql immutable parallel safe strict as $$
    select trim(regexp_replace(
        regexp_replace(
            lower(translate(public.unaccent('public.unaccent'::regdictionary, normalize(input, NFKC)), 'أإآٱةى', 'اااا' || 'هي') collate "pg_c_utf8"),
            '[''’`ʼ‘]', '', 'g'),
        '[^[:alnum:]]+', ' ', 'g'))
$$;

-- What lists show, filter, sort and search by, derived from the other tables in the transaction that changes them:
-- a list reads one row a city here and one period of membership.
create table city_index (
    city_id           uuid primary key references city on delete cascade,
    slug              text not null,
    name              text not null,
    -- Names by BCP 47 tag: the international one as English, those in the city's own languages where the language is known.
    names             jsonb not null,
    native            jsonb,
    country_code      text not null references country,
    region_code       text not null references region,
    kind              text not null,
    lat               double precision not null,
    lon               double precision not null,
    geo_precision     text not null,
    time_zone         text not null,
    population        bigint,
    population_year   integer,
    population_source text references source,
    member_since      integer,
    clusters          text[] not null,
    focal_areas       text[] not null,
    features          text[] not null,
    challenges        text[] not null,
    expertise         text[] not null,
    summary           jsonb not null,
    demo              boolean not null,
    search_text       text not null
);
create index city_index_country on city_index (country_code);
create index city_index_region on city_index (region_code);
create index city_index_source on city_index (population_source);
create index city_index_position on city_index using gist (point(lon, lat));
create index city_index_search on city_index using gin (search_text gin_trgm_ops);
create index city_index_population on city_index (coalesce(population, 0), city_id);
create index city_index_population_up on city_index (coalesce(population, 99999999999), city_id);
create index city_index_since on city_index (coalesce(member_since, 0), city_id);
create index city_index_since_up on city_index (coalesce(member_since, 9999), city_id);

-- A leading apostrophe or bracket does not decide where a name stands: 's-Hertogenbosch is under S.
create function sort_name(names jsonb, name text, tag text) returns text language sql immutable parallel safe as $$
    select ltrim(coalesce(names ->> tag, name), '''’‘`"«([ -')
$$;
create index city_index_ar on city_index (sort_name(names, name, 'ar') collate "ar-x-icu", city_id);
create index city_index_en on city_index (sort_name(names, name, 'en') collate "en-x-icu", city_id);
create index city_index_es on city_index (sort_name(names, name, 'es') collate "es-x-icu", city_id);
create index city_index_fr on city_index (sort_name(names, name, 'fr') collate "fr-x-icu", city_id);
create index city_index_ru on city_index (sort_name(names, name, 'ru') collate "ru-x-icu", city_id);
create index city_index_zh on city_index (sort_name(names, name, 'zh') collate "zh-x-icu", city_id);

-- Every name of a city, folded: what typing is compared with.
create table city_term (
    city_id uuid not null references city on delete cascade,
    term    text not null,
    primary key (city_id, term)
);
create index city_term_trigram on city_term using gin (term gin_trgm_ops);

-- Brings the derived tables up to date for one city, or for all.
create function city_index_refresh(only_city uuid default null) returns void language plpgsql as $$
begin
    delete from city_term t where only_city is null or t.city_id = only_city;
    insert into city_term
        select distinct n.city_id, fold(n.text) from (
            select id as city_id, name as text from city
            union all select city_id, text from city_name) n
        where (only_city is null or n.city_id = only_city) and fold(n.text) <> '';
    delete from city_index i where only_city is null or i.city_id = only_city;
    insert into city_index
        select c.id, c.slug, c.name,
            jsonb_build_object('en', c.name) || coalesce(
                (select jsonb_object_agg(n.lang, n.text) from city_name n
                  where n.city_id = c.id and n.kind in ('NATIVE', 'OFFICIAL') and n.lang is not null and n.valid_to is null), '{}'),
            (select jsonb_strip_nulls(jsonb_build_object('text', n.text, 'lang', n.lang, 'script', n.script)) from city_name n
              where n.city_id = c.id and n.kind = 'NATIVE' and n.valid_to is null order by n.text limit 1),
            c.country_code, k.region_code, c.kind, c.lat, c.lon, c.geo_precision, c.time_zone,
            p.value::bigint, p.year, p.source_id,
            (select extract(year from min(m.valid_from))::integer from membership_period m
              where m.city_id = c.id and m.from_precision <> 'ATTESTED'
                and m.valid_from <= (select min(f.valid_from) from membership_period f where f.city_id = c.id)),
            array(select distinct x.cluster_code from city_cluster x
                   where x.city_id = c.id and (x.valid_to is null or x.valid_to > current_date) order by 1),
            array(select x.focal_area_code from city_focal_area x where x.city_id = c.id order by lpad(x.focal_area_code, 3, '0')),
            array(select x.feature_code from city_feature x where x.city_id = c.id order by 1),
            array(select x.topic_code from city_challenge x where x.city_id = c.id order by 1),
            array(select x.topic_code from city_expertise x where x.city_id = c.id order by 1),
            coalesce((select jsonb_object_agg(t.lang, t.text) from city_text t where t.city_id = c.id and t.kind = 'SUMMARY'), '{}'),
            c.demo,
            ' ' || coalesce((select string_agg(t.term, ' ' order by t.term) from city_term t where t.city_id = c.id), '') || ' '
                || coalesce((select string_agg(fold(v.value), ' ' order by v.key) from jsonb_each_text(k.names) v), '') || ' '
                || coalesce(fold(c.parent_name), '')
        from city c
        join country k on k.code = c.country_code
        left join lateral (select s.value, s.year, s.source_id from city_statistic s
                            where s.city_id = c.id and s.kind = 'POPULATION' order by s.year desc nulls last limit 1) p on true
        where (only_city is null or c.id = only_city) and k.region_code is not null;
end $$;
