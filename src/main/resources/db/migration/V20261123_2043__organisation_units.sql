-- Units as public documents name them. Days before 2019 and what has happened since are to be checked by the municipality.
insert into unit (submission_id, kind, name_sv, name_en, short_name, registry_code, executive_office, valid_from, valid_to)
select gen_random_uuid(), line.* from (values
    ('BOARD', 'Kommunstyrelsen', 'Municipal Executive Board', 'KS', 'KS', false, date '2015-01-01', null::date),
    ('BOARD', 'Förskolenämnden', 'Preschool Board', null, null, false, '2015-01-01', null),
    ('BOARD', 'Grundskolenämnden', 'Compulsory School Board', null, null, false, '2015-01-01', null),
    ('BOARD', 'Gymnasienämnden', 'Upper Secondary School Board', null, null, false, '2015-01-01', '2018-12-31'),
    ('BOARD', 'Gymnasie- och arbetsmarknadsnämnden', 'Upper Secondary School and Labour Market Board', null, null, false, '2019-01-01', null),
    ('BOARD', 'Socialnämnden', 'Social Services Board', null, null, false, '2015-01-01', null),
    ('BOARD', 'Vård- och omsorgsnämnden', 'Health and Care Board', null, null, false, '2015-01-01', null),
    ('BOARD', 'Kultur- och fritidsnämnden', 'Culture and Leisure Board', null, null, false, '2015-01-01', null),
    ('BOARD', 'Natur- och byggnadsnämnden', 'Nature and Building Board', 'NBN', 'NBN', false, '2015-01-01', '2018-12-31'),
    ('BOARD', 'Klimat- och stadsmiljönämnden', 'Climate and Urban Environment Board', null, null, false, '2019-01-01', null),
    ('BOARD', 'Bygglovs- och tillsynsnämnden', 'Building Permits and Supervision Board', null, null, false, '2015-01-01', null),
    ('BOARD', 'Valnämnden', 'Election Board', null, null, false, '2015-01-01', null),
    ('BOARD', 'Södertörns överförmyndarnämnd', 'Södertörn Chief Guardian Board', null, null, false, '2015-01-01', null),
    ('DEPARTMENT', 'Kommunstyrelsens förvaltning', 'City Executive Office', 'KSF', null, true, '2015-01-01', null),
    ('DEPARTMENT', 'Barn- och utbildningsförvaltningen', 'Children and Education Department', 'BUF', null, false, '2015-01-01', null),
    ('DEPARTMENT', 'Gymnasie- och arbetsmarknadsförvaltningen', 'Upper Secondary School and Labour Market Department', 'GAF', null, false, '2019-01-01', null),
    ('DEPARTMENT', 'Social- och äldreomsorgsförvaltningen', 'Social Services and Elderly Care Department', 'SÄF', null, false, '2015-01-01', null),
    ('DEPARTMENT', 'Kultur- och fritidsförvaltningen', 'Culture and Leisure Department', 'KFF', null, false, '2015-01-01', null),
    ('DEPARTMENT', 'Miljö- och samhällsbyggnadsförvaltningen', 'Environment and Planning Department', 'MSF', null, false, '2014-01-01', null)
) as line;

update unit set successor_id = (select id from unit where name_sv = 'Gymnasie- och arbetsmarknadsnämnden')
    where name_sv = 'Gymnasienämnden';
update unit set successor_id = (select id from unit where name_sv = 'Klimat- och stadsmiljönämnden')
    where name_sv = 'Natur- och byggnadsnämnden';

insert into unit_former_names (unit_id, name_sv, last_day)
select unit.id, line.former, line.last_day
from unit join (values
    ('Vård- och omsorgsnämnden', 'Äldreomsorgsnämnden', date '2018-12-31'),
    ('Bygglovs- och tillsynsnämnden', 'Tillsynsnämnden', '2018-12-31'),
    ('Miljö- och samhällsbyggnadsförvaltningen', 'Natur- och byggnadsförvaltningen', '2014-12-31')
) as line (name, former, last_day) on line.name = unit.name_sv;

insert into unit_board (unit_id, board_id)
select unit.id, board.id
from (values
    ('Kommunstyrelsens förvaltning', 'Kommunstyrelsen'),
    ('Kommunstyrelsens förvaltning', 'Valnämnden'),
    ('Barn- och utbildningsförvaltningen', 'Förskolenämnden'),
    ('Barn- och utbildningsförvaltningen', 'Grundskolenämnden'),
    ('Gymnasie- och arbetsmarknadsförvaltningen', 'Gymnasie- och arbetsmarknadsnämnden'),
    ('Social- och äldreomsorgsförvaltningen', 'Socialnämnden'),
    ('Social- och äldreomsorgsförvaltningen', 'Vård- och omsorgsnämnden'),
    ('Kultur- och fritidsförvaltningen', 'Kultur- och fritidsnämnden'),
    ('Miljö- och samhällsbyggnadsförvaltningen', 'Klimat- och stadsmiljönämnden'),
    ('Miljö- och samhällsbyggnadsförvaltningen', 'Bygglovs- och tillsynsnämnden')
) as line (unit, board)
join unit on unit.name_sv = line.unit
join unit board on board.name_sv = line.board;

-- What the strategy says there shall be: a coordinator, and a contact person in every department.
insert into position (submission_id, unit_id, kind, title, valid_from)
select gen_random_uuid(), id, 'COORDINATOR', 'Koordinator', '2016-04-11'::date from unit where executive_office
union all
select gen_random_uuid(), id, 'CONTACT_PERSON', 'Kontaktperson', greatest(valid_from, '2016-04-11')
from unit where kind = 'DEPARTMENT';
