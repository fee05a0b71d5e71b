-- The Learning City Award (domain guide 4): rounds, and who received it. A laureate of 2015 need not have been a member, so it may be no city of ours.
create table award_round (
    year         integer primary key check (year between 2013 and 2200),
    conferred_on date not null,
    host_city_id uuid references city,
    event_slug   text,
    notes        jsonb not null,
    source_id    text not null references source
);
create index award_round_host on award_round (host_city_id);
create index award_round_source on award_round (source_id);

create table award_laureate (
    id           uuid primary key default uuidv7(),
    year         integer not null references award_round on delete cascade,
    name         text not null,
    country_code text not null references country,
    city_id      uuid references city
);
-- One name of one country in a round; at most one city a country is a rule of newer rounds only (BR6), so no constraint of all.
create unique index award_laureate_once on award_laureate (year, country_code, name);
create index award_laureate_country on award_laureate (country_code);
create index award_laureate_city on award_laureate (city_id);

-- Lists of cities show and filter by it. The column is filled wherever a row of the index is made, and when the laureates change.
alter table city_index add column awards text[] not null default '{}';
create function city_awards(city uuid) returns text[] language sql stable as $$
    select coalesce(array_agg(l.year::text order by l.year), '{}') from award_laureate l where l.city_id = city
$$;
create function city_index_awards() returns trigger language plpgsql as $$
begin
    new.awards := city_awards(new.city_id);
    return new;
end $$;
create trigger city_index_awards before insert on city_index for each row execute function city_index_awards();
create function city_awards_refresh() returns void language sql as $$
    update city_index i set awards = city_awards(i.city_id) where i.awards is distinct from city_awards(i.city_id)
$$;
