-- An academy that has ceased, perhaps into another. What was done with it stays with it.
alter table academy add last_day date check (last_day between '1900-01-01' and '2199-12-31');
alter table academy add successor_id bigint references academy;
alter table academy add closure varchar(300);
alter table academy add constraint academy_not_into_itself check (successor_id <> id);
alter table academy add constraint academy_ceases_by_a_decision check ((last_day is null) = (closure is null));
alter table academy add constraint academy_goes_on_when_it_ceases check (successor_id is null or last_day is not null);
create index academy_successor on academy (successor_id);

-- Who an academy is, from when to when: itself, and after its last day the one that it went into.
create view academy_lineage (academy_id, holder_id, valid_from, valid_to) as
with recursive held (academy_id, holder_id, valid_from) as (
    select id, id, null::date from academy
    union
    select held.academy_id, gone.successor_id, gone.last_day + 1
    from held join academy gone on gone.id = held.holder_id
    where gone.successor_id is not null)
select held.academy_id, held.holder_id, held.valid_from, holder.last_day
from held join academy holder on holder.id = held.holder_id;

-- From when to when it is prioritised: as itself, then as the one that it went into.
create view academy_standing (academy_id, valid_from, valid_to) as
select lineage.academy_id, greatest(lineage.valid_from, priority.valid_from),
    least(lineage.valid_to, priority.valid_to)
from academy_lineage lineage join academy_priority priority on priority.academy_id = lineage.holder_id
where greatest(lineage.valid_from, priority.valid_from)
    <= coalesce(least(lineage.valid_to, priority.valid_to), 'infinity');

-- R1, the last guard, as before but by who the parties are on each day.
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
    select coalesce(range_agg(daterange(standing.valid_from, standing.valid_to, '[]')), '{}')
        into priorities
        from agreement_party party join academy_standing standing on standing.academy_id = party.academy_id
        where party.agreement_id = judged;
    if not priorities @> daterange(first_day, nullif(last_day, 'infinity'), '[]') then
        raise exception 'agreement % has a purpose that requires a prioritised academy', judged
            using errcode = 'check_violation', constraint = 'agreement_requires_priority';
    end if;
end $$;

create or replace function agreement_judge_priority() returns trigger language plpgsql as $$
begin
    perform agreement_require_priority(agreement_id) from agreement_party where academy_id in (
        select academy_id from academy_lineage where holder_id in (new.academy_id, old.academy_id));
    return null;
end $$;

create function agreement_judge_academy() returns trigger language plpgsql as $$
begin
    perform agreement_require_priority(agreement_id) from agreement_party where academy_id in (
        select academy_id from academy_lineage where holder_id = new.id);
    return null;
end $$;

create constraint trigger agreement_academy_judged after update of last_day, successor_id on academy
    deferrable initially deferred for each row execute function agreement_judge_academy();

create or replace function project_require_priority(judged bigint) returns void language plpgsql as $$
begin
    if exists (
        select 1 from project p
        where p.id = judged and p.status in ('IDEA', 'PLANNED', 'ONGOING', 'PAUSED')
            and (p.status <> 'IDEA' or exists (select 1 from project_academy partner where partner.project_id = p.id))
            and exists (select 1 from project_purpose serves join purpose on purpose.id = serves.purpose_id
                where serves.project_id = p.id and purpose.requires_prioritised_academy)
            and not exists (select 1 from project_academy partner
                join academy_standing standing on standing.academy_id = partner.academy_id
                where partner.project_id = p.id and standing.valid_from <= p.judged_on
                    and (standing.valid_to is null or standing.valid_to >= p.judged_on)))
    then raise exception 'project % has a purpose that requires a prioritised academy', judged
        using errcode = 'check_violation', constraint = 'project_requires_priority';
    end if;
end $$;

create or replace function project_judge_priority() returns trigger language plpgsql as $$
begin
    perform project_require_priority(project_id) from project_academy where academy_id in (
        select academy_id from academy_lineage where holder_id in (new.academy_id, old.academy_id));
    return null;
end $$;

create function project_judge_academy() returns trigger language plpgsql as $$
begin
    perform project_require_priority(project_id) from project_academy where academy_id in (
        select academy_id from academy_lineage where holder_id = new.id);
    return null;
end $$;

create constraint trigger project_academy_ceasing_judged after update of last_day, successor_id on academy
    deferrable initially deferred for each row execute function project_judge_academy();
