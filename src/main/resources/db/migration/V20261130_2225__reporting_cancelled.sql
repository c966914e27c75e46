-- A round that was planned or opened by mistake. How far it had come stays as it was: a program that does not know of this
-- column goes on as if nothing had happened, and nothing it cannot read is in the table.
alter table reporting_round
    add column cancelled_on date,
    add constraint reporting_round_cancelled_says_why check (cancelled_on is null or reason is not null);

-- What is cancelled may be asked for again.
drop index reporting_round_once;
create unique index reporting_round_once on reporting_round (kind, period_to)
    where kind <> 'OTHER' and cancelled_on is null;
