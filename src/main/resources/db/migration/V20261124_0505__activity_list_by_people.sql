create index activity_people on activity (people, id) where status <> 'ANNULLED';
create index activity_people_most on activity (people desc nulls last, id desc) where status <> 'ANNULLED';
