-- Whose decisions bind the boards (R8) is data: the municipal executive board's here, whichever it is elsewhere.
alter table unit add binds_boards boolean not null default false;
update unit set binds_boards = true where kind = 'BOARD' and registry_code = 'KS';
alter table unit add constraint unit_only_boards_bind check (kind = 'BOARD' or not binds_boards);

create table priorityarea (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    submission_id uuid not null unique,
    step_id uuid,
    title varchar(200) collate "sv-SE-x-icu" not null,
    motive varchar(4000) not null,
    keywords varchar(500),
    board_id bigint not null references unit,
    status varchar(10) not null check (status in ('PROPOSED', 'DECIDED', 'ENDED')),
    decided_by varchar(10) check (decided_by in ('OWN', 'BINDING', 'COUNCIL')),
    body_id bigint references unit,
    decided_on date check (decided_on between '1900-01-01' and '2199-12-31'),
    paragraph varchar(20),
    dnr varchar(60),
    valid_from date check (valid_from between '1900-01-01' and '2199-12-31'),
    valid_to date check (valid_to between '1900-01-01' and '2199-12-31'),
    end_reason varchar(2000),
    search_words tsvector not null generated always as
        (search_words(title, motive || ' ' || coalesce(keywords, ''), dnr)) stored,
    constraint priorityarea_in_order check (valid_to >= valid_from),
    constraint priorityarea_valid_after_decision check (valid_from >= decided_on),
    constraint priorityarea_only_a_decision_makes_it_valid check (status <> 'PROPOSED' or decided_on is null),
    constraint priorityarea_decided check (status <> 'DECIDED' or decided_on is not null),
    constraint priorityarea_whole_decision check (
        num_nulls(decided_by, decided_on, paragraph, dnr, valid_from) in (0, 5) and (decided_on is not null or valid_to is null)),
    constraint priorityarea_body_binds check ((decided_by is not distinct from 'BINDING') = (body_id is not null)),
    constraint priorityarea_ended_says_why check ((status = 'ENDED') = (end_reason is not null)),
    constraint priorityarea_ended_has_a_last_day check (status <> 'ENDED' or decided_on is null or valid_to is not null)
);
create index priorityarea_board on priorityarea (board_id, valid_from);
create index priorityarea_body on priorityarea (body_id);
create index priorityarea_title on priorityarea (title, id);
create index priorityarea_search_words on priorityarea using gin (search_words);

create table priorityarea_purpose (
    area_id bigint not null references priorityarea,
    purpose_id bigint not null references purpose,
    primary key (area_id, purpose_id)
);
create table priorityarea_method (
    area_id bigint not null references priorityarea,
    method_id bigint not null references method,
    primary key (area_id, method_id)
);
create table priorityarea_goal (
    area_id bigint not null references priorityarea,
    goal_id bigint not null references municipal_goal,
    primary key (area_id, goal_id)
);

-- R8, the last guard: a board holds an area by its own decision, or by one of a unit whose decisions bind it. The rows that
-- the decision leans on stay as they are until the transaction ends.
create function priorityarea_require_decider() returns trigger language plpgsql as $$
begin
    perform 1 from unit where id = new.board_id and kind = 'BOARD' for share;
    if not found then
        raise exception 'unit % is no board', new.board_id
            using errcode = 'check_violation', constraint = 'priorityarea_is_a_boards';
    end if;
    if new.body_id is not null then
        perform 1 from unit where id = new.body_id and binds_boards and id <> new.board_id for share;
        if not found then
            raise exception 'the decisions of unit % do not bind unit %', new.body_id, new.board_id
                using errcode = 'check_violation', constraint = 'priorityarea_body_binds_the_board';
        end if;
    end if;
    return null;
end $$;
create constraint trigger priorityarea_decided_by_who_may after insert or update on priorityarea
    for each row execute function priorityarea_require_decider();

create function priorityarea_keep_binding() returns trigger language plpgsql as $$
begin
    if old.binds_boards and not new.binds_boards and exists (select 1 from priorityarea where body_id = new.id) then
        raise exception 'decisions of unit % bind boards', new.id
            using errcode = 'check_violation', constraint = 'priorityarea_leans_on_binding';
    end if;
    return null;
end $$;
create constraint trigger unit_binding_kept after update on unit
    for each row execute function priorityarea_keep_binding();

-- What lives in an area: an agreement, a project or an activity, each once.
create table priorityarea_link (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    submission_id uuid not null unique,
    area_id bigint not null references priorityarea,
    kind varchar(10) not null check (kind in ('AGREEMENT', 'PROJECT', 'ACTIVITY')),
    agreement_id bigint references agreement,
    project_id bigint references project,
    activity_id bigint references activity,
    linked_on date not null,
    constraint priorityarea_link_to_one_thing check (num_nonnulls(agreement_id, project_id, activity_id) = 1),
    constraint priorityarea_link_of_its_kind check (
        case kind when 'AGREEMENT' then agreement_id when 'PROJECT' then project_id else activity_id end is not null),
    constraint priorityarea_link_agreement_once unique (area_id, agreement_id),
    constraint priorityarea_link_project_once unique (area_id, project_id),
    constraint priorityarea_link_activity_once unique (area_id, activity_id)
);
create index priorityarea_link_agreement on priorityarea_link (agreement_id) where agreement_id is not null;
create index priorityarea_link_project on priorityarea_link (project_id) where project_id is not null;
create index priorityarea_link_activity on priorityarea_link (activity_id) where activity_id is not null;

insert into watch_rule (kind, steps, repeat_days, ahead, responsible, coordinator, head, late_after, legal) values
    ('priorityarea.due.LAPSING', '90, 30', 14, 90, true, 'ALWAYS', 'NEVER', 0, false),
    ('priorityarea.due.NONE', '', 28, 0, false, 'ALWAYS', 'NEVER', 0, false);
