-- Mails that a change calls for: written in its transaction, carried in the background.
create table mail_outbox (
    id         uuid primary key default uuidv7(),
    recipient  text not null,
    language   text not null check (language in ('ar', 'en', 'es', 'fr', 'ru', 'zh')),
    subject    text not null,
    -- Forgotten once the mail is on its way or given up: a link in it is for its recipient alone.
    plain      text,
    html       text,
    created_at timestamptz not null,
    due_at     timestamptz not null,
    attempts   integer not null default 0,
    sent_at    timestamptz,
    failed_at  timestamptz,
    last_error text,
    check (sent_at is null or failed_at is null),
    check ((plain is null) = (sent_at is not null or failed_at is not null)),
    check ((plain is null) = (html is null))
);
create index mail_outbox_due on mail_outbox (due_at) where sent_at is null and failed_at is null;
create index mail_outbox_done on mail_outbox (coalesce(sent_at, failed_at)) where plain is null;
