alter table agreement
    add renewal_kind varchar(20) not null default 'UNKNOWN'
        check (renewal_kind in ('NONE', 'AUTOMATIC', 'BY_DECISION', 'UNKNOWN')),
    add renewal_months int check (renewal_months between 1 and 600),
    add renewal_times int check (renewal_times between 1 and 600),
    add notice_counting varchar(20) not null default 'UNKNOWN' check (notice_counting in
        ('END_OF_PERIOD', 'ROLLING', 'END_OF_YEAR', 'END_OF_TERM', 'NONE', 'UNKNOWN')),
    add notice_amount int check (notice_amount between 1 and 4000),
    add notice_unit varchar(10) check (notice_unit in ('MONTHS', 'DAYS')),
    add given_received_on date,
    add given_giver varchar(300),
    add given_written boolean,
    add given_ends_on date,
    add given_submission_id uuid unique,
    add taken_back_day date,
    add taken_back_reason varchar(2000),
    add taken_back_submission_id uuid,
    add constraint agreement_renewal_is_whole check ((renewal_kind = 'AUTOMATIC') = (renewal_months is not null)
        and (renewal_kind = 'AUTOMATIC' or renewal_times is null)),
    add constraint agreement_notice_is_whole check ((notice_counting not in ('NONE', 'UNKNOWN'))
        = (notice_amount is not null) and (notice_amount is null) = (notice_unit is null)),
    add constraint agreement_given_is_whole check (num_nulls(given_received_on, given_giver, given_written,
        given_ends_on, given_submission_id) in (0, 5));

create table agreement_extension (
    agreement_id bigint not null references agreement,
    ordinal int not null,
    last_day date not null,
    decided_on date not null,
    decided_by varchar(200) not null,
    paragraph varchar(40),
    dnr varchar(60),
    submission_id uuid not null unique,
    primary key (agreement_id, ordinal)
);

create table agreement_notice_day (
    agreement_id bigint not null references agreement,
    ordinal int not null,
    day date not null,
    ends_on date not null,
    primary key (agreement_id, ordinal),
    constraint agreement_notice_day_in_order check (ends_on >= day)
);
create index agreement_notice_day_next on agreement_notice_day (agreement_id, day);
create index agreement_notice_day_day on agreement_notice_day (day);

-- Finds the period of a day at once, among those of sixty years.
create index agreement_period_end on agreement_period (agreement_id, coalesce(valid_to, 'infinity'));

-- R1, as before, by what is left of the period that counts: one that may come by itself is judged when it comes.
create or replace function agreement_require_priority(judged bigint) returns void language plpgsql as $$
declare
    first_day date;
    last_day date;
    priorities datemultirange;
begin
    if not exists (
        select 1 from agreement_purpose join purpose on purpose.id = purpose_id
        where agreement_id = judged and requires_prioritised_academy) then return;
    end if;
    select greatest(g.judged_on, p.valid_from), coalesce(p.valid_to, 'infinity')
        into first_day, last_day
        from agreement g left join lateral (
            select valid_from, valid_to from agreement_period
            where agreement_id = g.id
            order by coalesce(valid_to, 'infinity') < g.judged_on,
                case when coalesce(valid_to, 'infinity') < g.judged_on then -ordinal else ordinal end
            limit 1) p on true
        where g.id = judged and g.status in ('DRAFT', 'IN_PREPARATION', 'DECIDED', 'FOR_SIGNATURE', 'SIGNED');
    if first_day is null or last_day < first_day then return;
    end if;
    select coalesce(range_agg(daterange(p.valid_from, p.valid_to, '[]')), '{}')
        into priorities
        from agreement_party party join academy_priority p on p.academy_id = party.academy_id
        where party.agreement_id = judged;
    if not priorities @> daterange(first_day, nullif(last_day, 'infinity'), '[]') then
        raise exception 'agreement % has a purpose that requires a prioritised academy', judged
            using errcode = 'check_violation', constraint = 'agreement_requires_priority';
    end if;
end $$;
