-- Most events publish the very body they store. A public_body of null beside a public_header stands for `body`: the same
-- bytes need not be sent, logged and kept twice (a third of an import's database time).
alter table event drop constraint event_public_form;
alter table event add constraint event_public_form check (public_body is null or public_header is not null);
