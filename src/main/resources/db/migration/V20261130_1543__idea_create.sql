create table idea (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    submission_id uuid not null unique,
    kind varchar(20) not null check (kind in ('COLLABORATION', 'TRAINING')),
    title varchar(200) collate "sv-SE-x-icu" not null,
    need varchar(2000) not null,
    whom varchar(500) not null,
    effect varchar(1000) not null,
    raised_by_id bigint not null references account,
    raised_on date not null,
    unit_id bigint not null references unit,
    state varchar(20) not null
        check (state in ('RAISED', 'DIALOGUE', 'PREPARED', 'BECAME_PROJECT', 'BECAME_AGREEMENT', 'DISMISSED')),
    moved_on date not null,
    reason varchar(20) check (reason in ('LACKING', 'POORLY_DEVELOPED', 'OTHER')),
    reason_text varchar(2000),
    -- A draft that was made by mistake may be taken back; the idea that it was stands open again.
    agreement_id bigint unique references agreement on delete set null,
    project_id bigint unique references project,
    step_id uuid,
    search_words tsvector generated always as
        (search_words(title, need || ' ' || whom || ' ' || effect || ' ' || coalesce(reason_text, ''), null)) stored,
    constraint idea_agreement_of_what_became_one check (agreement_id is null or state = 'BECAME_AGREEMENT'),
    constraint idea_project_of_what_became_one check ((project_id is not null) = (state = 'BECAME_PROJECT'))
);
create index idea_raised_on on idea (raised_on, id);
create index idea_title on idea (title, id);
create index idea_state on idea (state, moved_on);
create index idea_unit on idea (unit_id);
create index idea_raised_by on idea (raised_by_id);

create table idea_step (
    id bigint generated always as identity primary key,
    idea_id bigint not null references idea,
    state varchar(20) not null
        check (state in ('RAISED', 'DIALOGUE', 'PREPARED', 'BECAME_PROJECT', 'BECAME_AGREEMENT', 'DISMISSED')),
    taken_on date not null,
    taken_by_id bigint references account,
    words varchar(2000),
    search_words tsvector generated always as (search_words(null, words, null)) stored,
    constraint idea_step_dismissed_with_a_reason check (state <> 'DISMISSED' or words is not null)
);
create index idea_step_idea on idea_step (idea_id, taken_on);

create table idea_academy (
    idea_id bigint not null references idea,
    academy_id bigint not null references academy,
    primary key (idea_id, academy_id)
);
create index idea_academy_academy on idea_academy (academy_id);

create table idea_purpose (
    idea_id bigint not null references idea,
    purpose_id bigint not null references purpose,
    primary key (idea_id, purpose_id)
);
create index idea_purpose_purpose on idea_purpose (purpose_id);

create table idea_method (
    idea_id bigint not null references idea,
    method_id bigint not null references method,
    primary key (idea_id, method_id)
);
create index idea_method_method on idea_method (method_id);

create table idea_goal (
    idea_id bigint not null references idea,
    goal_id bigint not null references municipal_goal,
    primary key (idea_id, goal_id)
);
create index idea_goal_goal on idea_goal (goal_id);

-- The contact person is told after a week, the coordinator when it has grown old.
insert into watch_rule (kind, steps, repeat_days, ahead, responsible, coordinator, head, late_after, legal) values
    ('idea.due.ANSWER', '-7', 14, 0, true, 'LATE', 'NEVER', 21, false);
