alter table agreement_type
    add column version bigint not null default 0,
    add column submission_id uuid not null default gen_random_uuid() unique,
    add column parts_required boolean not null default false,
    add column preparation_expected boolean not null default true,
    add column decision_expected boolean not null default true,
    add column signing_expected boolean not null default true,
    add column framework boolean not null default false,
    add column under_framework boolean not null default false,
    add column offered boolean not null default true;

create table agreement_type_part (
    type_id bigint not null references agreement_type,
    name varchar(20) not null
        check (name in ('GOALS', 'VISION', 'GUIDELINES', 'SCOPE', 'FORMS', 'RESOURCES')),
    primary key (type_id, name)
);

insert into agreement_type (ordinal, name_sv, name_en)
    select last + line.place, line.name_sv, line.name_en
    from (select max(ordinal) as last from agreement_type) known, (values
        (1, 'Anslutningsavtal', 'Joined agreement'),
        (2, 'Tilläggsavtal', 'Supplementary agreement')) as line (place, name_sv, name_en)
    where not exists (select 1 from agreement_type t where t.name_sv = line.name_sv);

-- R5: those that the municipality writes itself are signed when no part is missing. A collaboration agreement is what
-- the strategy calls a framework by another name. An accord, like one for placements, is often written by the other
-- side on a form of its own: what it lacks is shown, and does not stop it.
update agreement_type set parts_required = true
    where name_sv in ('Ramavtal', 'Samverkansavtal', 'Projektavtal', 'Avsiktsförklaring');
update agreement_type set framework = true where name_sv in ('Ramavtal', 'Samverkansavtal');
update agreement_type set under_framework = true where name_sv not in ('Ramavtal', 'Samverkansavtal');
update agreement_type set preparation_expected = false
    where name_sv in ('VFU-avtal', 'Uppdragsforskning', 'Anslutningsavtal', 'Tilläggsavtal');

insert into agreement_type_part (type_id, name)
    select t.id, part.name
    from agreement_type t, (values
        ('GOALS'), ('VISION'), ('GUIDELINES'), ('SCOPE'), ('FORMS'), ('RESOURCES')) as part (name)
    where t.name_sv <> 'Tilläggsavtal' or part.name in ('SCOPE', 'RESOURCES');
