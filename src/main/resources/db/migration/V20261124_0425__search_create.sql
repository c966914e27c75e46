-- Words to search by. What is written with other letters (å as a, é as e) is found too, after what is written right.
create function search_folded(written text) returns text language sql immutable parallel safe as $$
    select translate(lower(written), 'åäàáâãāăąæöóòôõőōøéèêëēėęüúùûūűíìîïīñńçćčšśžźżýÿłđ',
        'aaaaaaaaaaooooooooeeeeeeeuuuuuuiiiiinncccsszzzyyld')
$$;

-- A registry number is found however it is typed: all of it, without the body's code, and from the number on.
create function search_numbers(dnr text) returns text language sql immutable parallel safe as $$
    select regexp_replace(lower(dnr), '[^[:alnum:]]', '', 'g')
        || ' ' || regexp_replace(regexp_replace(lower(dnr), '^[^-/ .:]*[-/ .:]+', ''), '[^[:alnum:]]', '', 'g')
        || ' ' || regexp_replace(regexp_replace(lower(dnr), '^[^-/ .:]*[-/ .:]+[^-/ .:]*[-/ .:]+', ''),
            '[^[:alnum:]]', '', 'g')
$$;

-- Words only: what stands between them would make them into numbers below zero, addresses and paths.
create function search_plain(written text) returns text language sql immutable parallel safe as $$
    select translate(written, '-–—/.:@_,;()&+"''<>|\…*', repeat(' ', 22))
$$;

-- A the title and registry numbers, B the title folded, C the text, D the text folded.
create function search_words(title text, content text, dnr text) returns tsvector language sql immutable parallel safe as $$
    select setweight(to_tsvector('swedish', coalesce(search_plain(title), '')), 'A')
        || setweight(to_tsvector('simple', coalesce(search_numbers(dnr), '')), 'A')
        || setweight(to_tsvector('swedish', coalesce(search_folded(search_plain(title)), '')), 'B')
        || setweight(to_tsvector('swedish', coalesce(search_plain(content), '')), 'C')
        || setweight(to_tsvector('swedish', coalesce(search_folded(search_plain(content)), '')), 'D')
$$;

-- A document may hold more words than fit, or be made to: then its beginning is what can be found.
create function search_words_of_document(content text) returns tsvector language plpgsql immutable parallel safe as $$
begin
    return search_words(null, left(content, 400000), null);
exception when program_limit_exceeded then
    return search_words(null, left(content, 20000), null);
end $$;

alter table agreement add search_words tsvector generated always as
    (search_words(title, reason_text, own_dnr)) stored;
alter table agreement_part add search_words tsvector generated always as (search_words(null, text, null)) stored;
alter table agreement_provisions add search_words tsvector generated always as (search_words(null,
    coalesce(background, '') || ' ' || coalesce(rights, '') || ' ' || coalesce(personal_data, '') || ' '
        || coalesce(confidentiality, '') || ' ' || coalesce(ethics, '') || ' ' || coalesce(procurement, ''), null)) stored;
alter table agreement_obligation add search_words tsvector generated always as (search_words(null, what, null)) stored;
alter table agreement_resource add search_words tsvector generated always as (search_words(null, what, null)) stored;
alter table agreement_amendment add search_words tsvector generated always as (search_words(null, what, dnr)) stored;
alter table agreement_party add search_words tsvector generated always as
    (search_words(null, signatory_name, registry_number)) stored;
alter table agreement_step add search_words tsvector generated always as (search_words(null, null, decision_dnr)) stored;
alter table agreement_extension add search_words tsvector generated always as (search_words(null, null, dnr)) stored;
alter table agreement_document add search_words tsvector generated always as (search_words(null, title, null)) stored;
alter table document_text add search_words tsvector generated always as (search_words_of_document(content)) stored;
create index agreement_search_words on agreement using gin (search_words);
create index document_text_search_words on document_text using gin (search_words);

alter table activity add search_words tsvector generated always as (search_words(title,
    coalesce(outcome, '') || ' ' || coalesce(next_step_text, '') || ' ' || coalesce(our_side, '') || ' '
        || coalesce(support, ''), null)) stored;
create index activity_search_words on activity using gin (search_words);
create index activity_search_folded on activity using gin (search_folded(title) gin_trgm_ops);

alter table project add search_words tsvector generated always as (search_words(title,
    coalesce(summary, '') || ' ' || coalesce(words, '') || ' ' || coalesce(what_changed, '') || ' '
        || coalesce(benefit_text, ''), null)) stored;
alter table project_milestone add search_words tsvector generated always as (search_words(null, title, null)) stored;
alter table finding add search_words tsvector generated always as (search_words(title, summary, null)) stored;
alter table inquiry add search_words tsvector generated always as
    (search_words(topic, asker || ' ' || coalesce(description, '') || ' ' || coalesce(answer, ''), null)) stored;
alter table actionplan_measure add search_words tsvector generated always as
    (search_words(title, coalesce(follow_up, '') || ' ' || coalesce(result, ''), null)) stored;
alter table consultation add search_words tsvector generated always as
    (search_words(organisation, with_whom || ' ' || result, null)) stored;

alter table person add search_words tsvector generated always as
    (search_words(name, coalesce(email, '') || ' ' || coalesce(note, ''), null)) stored;
alter table affiliation add search_words tsvector generated always as (search_words(null, title, null)) stored;
alter table academy add search_words tsvector generated always as (search_words(
    name_sv || ' ' || coalesce(name_en, '') || ' ' || coalesce(short_name, ''),
    coalesce(description, '') || ' ' || coalesce(seat, '') || ' ' || coalesce(campus, ''), null)) stored;
alter table academy_former_name add search_words tsvector generated always as (search_words(name, null, null)) stored;
alter table academy_subject_area add search_words tsvector generated always as (search_words(null, name, null)) stored;
alter table academy_unit add search_words tsvector generated always as
    (search_words(null, name_sv || ' ' || coalesce(name_en, ''), null)) stored;
alter table partner_organisation add search_words tsvector generated always as (search_words(
    name_sv || ' ' || coalesce(name_en, ''), description, organisation_number)) stored;
alter table partner_former_name add search_words tsvector generated always as (search_words(name, null, null)) stored;
alter table unit add search_words tsvector generated always as (search_words(
    name_sv || ' ' || coalesce(name_en, '') || ' ' || coalesce(short_name, ''), null, null)) stored;
alter table unit_former_names add search_words tsvector generated always as (search_words(name_sv, null, null)) stored;
alter table strategy_version add search_words tsvector generated always as (search_words(title, null, dnr)) stored;
alter table passage add search_words tsvector generated always as (search_words(null, text, null)) stored;

-- Two expressions that mean the same; who looks for one finds the other.
create table search_synonym (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    submission_id uuid not null unique default gen_random_uuid(),
    word varchar(100) collate "sv-SE-x-icu" not null,
    meaning varchar(200) collate "sv-SE-x-icu" not null
);
create unique index search_synonym_once on search_synonym (lower(word), lower(meaning));
insert into search_synonym (word, meaning) values
    ('vfu', 'verksamhetsförlagd utbildning'),
    ('universitet', 'lärosäte'),
    ('högskola', 'lärosäte'),
    ('akademi', 'lärosäte'),
    ('koordinatör', 'koordinator'),
    ('ki', 'Karolinska Institutet'),
    ('examensarbete', 'uppsats');
