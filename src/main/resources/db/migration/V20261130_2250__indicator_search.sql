-- For the search.
alter table indicator add column search_words tsvector not null generated always as
    (search_words(name_sv || coalesce(' ' || name_en, ''), description, null)) stored;
create index indicator_search_words on indicator using gin (search_words);
