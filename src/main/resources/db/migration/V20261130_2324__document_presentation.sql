-- A presentation is a file like others.
alter table document drop constraint document_kind_check;
alter table document add constraint document_kind_check
    check (kind in ('PDF', 'DOCX', 'XLSX', 'PPTX', 'ODT', 'PNG', 'JPG'));
