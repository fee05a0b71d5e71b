-- What a folded search text has to fit for something typed, for LIKE: every word of it begins a word there; in scripts that do not part words it may stand
-- anywhere. The longest word stands first, as it leaves the fewest rows. Empty when nothing was typed that could be found.
create function word_patterns(q text) returns text[] language sql immutable parallel safe as $$
    select array(
        select case when left(w, 1) < U&'\0590' collate "C" then '% ' else '%' end || w || '%'
        from unnest(string_to_array(fold(q), ' ')) w where w <> '' order by length(w) desc, w)
$$;

-- As before, with the patterns that every list uses.
create or replace function city_search(q text) returns table (city_id uuid, score integer) language plpgsql stable parallel safe rows 50
    set pg_trgm.word_similarity_threshold = 0.45 as $$
declare
    folded constant text := fold(q);
    patterns constant text[] := word_patterns(q);
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
