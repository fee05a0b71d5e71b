-- Vowel signs of Arabic and its lengthening stroke do not part words, so they are left out like accents.
create or replace function fold(input text) returns text language sql immutable parallel safe strict as $$
    select trim(regexp_replace(
        regexp_replace(
            lower(translate(public.unaccent('public.unaccent'::regdictionary, normalize(input, NFKC)), 'أإآٱةى', 'اااا' || 'هي') collate "pg_c_utf8"),
            '[''’`ʼ‘\u0300-\u036f\u064b-\u065f\u0670\u0640]', '', 'g'),
        '[^[:alnum:]]+', ' ', 'g'))
$$;

-- Cities that fit what somebody typed: every word of it begins a word of a name, of the country or of the larger unit; in scripts that do not part words
-- it may stand anywhere. When nothing fits, names that look alike. The score tells an exact name from a beginning, a part and a country.
create function city_search(q text) returns table (city_id uuid, score integer) language plpgsql stable parallel safe rows 50
    set pg_trgm.word_similarity_threshold = 0.45 as $$
declare
    folded constant text := fold(q);
    patterns constant text[] := array(
        select case when left(w, 1) < U&'\0590' collate "C" then '% ' else '%' end || w || '%'
        from unnest(string_to_array(folded, ' ')) w order by length(w) desc, w);
begin
    if folded = '' then
        return;
    end if;
    return query
        select t.city_id, max(round(similarity(t.term, folded) * 50) + case
            when t.term = folded then 500
            when starts_with(t.term, folded) then 400
            when ' ' || t.term like all (patterns) then 300
            else 100 end)::integer
        from city_index i join city_term t on t.city_id = i.city_id
        where i.search_text like patterns[1] and i.search_text like all (patterns)
        group by t.city_id;
    if found or length(folded) < 4 then
        return;
    end if;
    return query
        select f.city_id, round(f.likeness * 100)::integer
        from (select i.city_id, word_similarity(folded, i.search_text) as likeness, max(word_similarity(folded, i.search_text)) over () as best
              from city_index i where folded <% i.search_text) f
        where f.likeness >= f.best - 0.1;
end $$;

-- Brings the derived tables up to date for one city, or for all.
create or replace function city_index_refresh(only_city uuid default null) returns void language plpgsql as $$
begin
    delete from city_term t where only_city is null or t.city_id = only_city;
    insert into city_term
        select distinct n.city_id, fold(n.text) from (
            select id as city_id, name as text from city
            union all select city_id, text from city_name
            union all select id, translate(name, '''’ʼ‘', '    ') from city) n
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
                || coalesce((select string_agg(fold(v.value), ' ') from jsonb_array_elements_text(k.other_names) v), '') || ' '
                || coalesce(fold(c.parent_name), '')
        from city c
        join country k on k.code = c.country_code
        left join lateral (select s.value, s.year, s.source_id from city_statistic s
                            where s.city_id = c.id and s.kind = 'POPULATION' order by s.year desc nulls last limit 1) p on true
        where (only_city is null or c.id = only_city) and k.region_code is not null;
end $$;

do $$ begin perform city_index_refresh(); end $$;
