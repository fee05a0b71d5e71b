-- Names that people may look for, beside those that are shown: "South Korea", "Turkey".
alter table country add column other_names jsonb not null default '[]';
