-- The answer to a POST with an Idempotency-Key, written in the transaction of the change: either both are there or none.
create table idempotency_key (
    -- Digest of caller, operation and key: two callers may choose the same key.
    slot       bytea primary key,
    -- Who it belongs to, so that it can be forgotten with its owner.
    caller     text not null,
    -- Digest of query and body: the same key with another request is a mistake of the caller.
    request    bytea not null,
    status     integer not null,
    headers    jsonb not null,
    -- Empty for an answer without one.
    body       bytea not null,
    created_at timestamptz not null default now()
);
create index idempotency_key_age on idempotency_key (created_at);

-- Which version of the object a change made: tells what changed since a version that somebody still has.
alter table history add column object_version integer;
