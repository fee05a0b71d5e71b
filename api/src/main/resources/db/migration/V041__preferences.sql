-- How often the person wants to read what happened; deadlines are always announced.
alter table person add column digest text not null default 'WEEKLY' check (digest in ('DAILY', 'WEEKLY', 'NEVER'));
