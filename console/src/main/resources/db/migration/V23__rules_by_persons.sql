-- Who proposed and who approved, so that two states are two people; and proposals that were taken back.

alter table rule_proposal
    add column proposed_by  text not null default '',
    add column withdrawn_at timestamptz;
comment on column rule_proposal.proposed_by is 'Pseudonym, as in the audit; nobody once the key is destroyed.';

alter table rule_approval
    add column approved_by text not null default '';
comment on column rule_approval.approved_by is 'Pseudonym, as in the audit; nobody once the key is destroyed.';
