create table document (
    id bigint generated always as identity primary key,
    name varchar(200) collate "sv-SE-x-icu" not null check (name !~ '[/\\]'),
    kind varchar(10) not null check (kind in ('PDF', 'DOCX', 'XLSX', 'ODT', 'PNG', 'JPG')),
    size bigint not null check (size between 1 and 20971520),
    sha256 varchar(64) not null,
    stored_at timestamp not null
);

create table document_chunk (
    document_id bigint not null references document,
    ordinal int not null,
    content bytea not null,
    primary key (document_id, ordinal)
);
-- Files are packed already; packing them again only takes time.
alter table document_chunk alter column content set storage external;

create table document_text (
    document_id bigint primary key references document,
    status varchar(10) not null check (status in ('WAITING', 'READ', 'NONE', 'FAILED')),
    content text
);
create index document_text_waiting on document_text (document_id) where status = 'WAITING';
