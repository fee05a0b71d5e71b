-- One city by its address, without looking at all of them.
create unique index city_index_slug on city_index (slug);
