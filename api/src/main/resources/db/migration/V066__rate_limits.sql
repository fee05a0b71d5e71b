-- How much of its limit a caller has used, one number a caller: the moment at which the whole limit is free again. All processes
-- count here by the clock of the database. Worth nothing after a crash, so it is not logged, and a call costs no wait for the disk.
create unlogged table rate_bucket (
    caller  text primary key,
    full_at timestamptz not null
);
create index rate_bucket_full_at on rate_bucket (full_at);
