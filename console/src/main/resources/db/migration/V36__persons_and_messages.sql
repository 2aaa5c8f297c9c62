-- Two states are two people: who speaks for both does not answer himself.

alter table release_request add column asked_by text not null default '';
alter table section_release add column answered_by text not null default '';
alter table decision add column decided_by text not null default '';
alter table review add column recorded_by_officer text not null default '';
comment on column release_request.asked_by is 'Pseudonym, as in the audit; nobody once the key is destroyed. Empty in old rows.';
comment on column section_release.answered_by is 'Pseudonym, as in the audit; nobody once the key is destroyed. Empty in old rows.';
comment on column decision.decided_by is 'Pseudonym, as in the audit; nobody once the key is destroyed. Empty in old rows.';
comment on column review.recorded_by_officer is 'Pseudonym, as in the audit; nobody once the key is destroyed. Empty in old rows.';
comment on table decision is 'Decisions on indicators and verdicts (contract, section 3). Answers never say who it was.';

-- What went out as one message and is tried again goes out as the same one, whatever has become due since.
alter table delivery add column message text;
comment on column delivery.message is 'Key of the digest that it was put into, from the first attempt on.';
