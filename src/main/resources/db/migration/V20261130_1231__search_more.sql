-- What can be searched besides: files of activities, places and what the departments answer.
alter table activity_attachment add search_words tsvector generated always as (search_words(null, title, null)) stored;

create index activity_annulled on activity (id) where status = 'ANNULLED';
alter table placement add search_words tsvector generated always as (search_words(programme, null, null)) stored;
alter table placement_term add search_words tsvector generated always as (search_words(
    case semester_half when 'SPRING' then 'vt vår spring' else 'ht höst autumn' end || ' ' || semester_year::text, null, null)) stored;
alter table statusupdate add search_words tsvector generated always as (search_words(null,
    coalesce(words, '') || ' ' || coalesce(need, '') || ' ' || coalesce(reply, ''), null)) stored;

-- One word of the house stands for what people say, and an abbreviation for what it shortens.
insert into search_synonym (word, meaning) values
    ('akademi', 'universitet'),
    ('akademi', 'högskola'),
    ('universitet', 'högskola'),
    ('kth', 'Kungliga Tekniska högskolan'),
    ('sh', 'Södertörns högskola'),
    ('rkh', 'Röda Korsets Högskola'),
    ('fou', 'forskning och utveckling'),
    ('praktik', 'verksamhetsförlagd utbildning'),
    ('loi', 'avsiktsförklaring'),
    ('studentuppsats', 'examensarbete'),
    ('sekretess', 'konfidentiellt')
on conflict do nothing;
