-- The universities and university colleges of Sweden, with what the strategy of 2016-04-11 says of the four it names.
-- Start data: names, seats and priorities are edited in the program from here on.
create extension if not exists btree_gist;

create table academy (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    submission_id uuid not null unique default gen_random_uuid(),
    name_sv varchar(200) collate "sv-SE-x-icu" not null unique,
    name_en varchar(200),
    short_name varchar(20),
    kind varchar(20) not null
        check (kind in ('UNIVERSITY', 'UNIVERSITY_COLLEGE', 'ART_COLLEGE', 'EDUCATION_PROVIDER')),
    owner varchar(10) check (owner in ('STATE', 'PRIVATE')),
    seat varchar(100) collate "sv-SE-x-icu",
    campus varchar(100) collate "sv-SE-x-icu",
    established_here boolean not null default false,
    website varchar(300),
    ror_id varchar(40) unique,
    description varchar(4000)
);

create table academy_former_name (
    academy_id bigint not null references academy,
    name varchar(200) collate "sv-SE-x-icu" not null,
    primary key (academy_id, name)
);

create table academy_subject_area (
    academy_id bigint not null references academy,
    name varchar(100) collate "sv-SE-x-icu" not null,
    primary key (academy_id, name)
);

create table academy_unit (
    id bigint generated always as identity primary key,
    submission_id uuid not null unique default gen_random_uuid(),
    academy_id bigint not null references academy,
    name_sv varchar(200) collate "sv-SE-x-icu" not null,
    name_en varchar(200),
    unique (academy_id, name_sv)
);

create table academy_priority (
    id bigint generated always as identity primary key,
    submission_id uuid not null unique default gen_random_uuid(),
    academy_id bigint not null references academy,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    decision varchar(300) not null,
    withdrawal varchar(300),
    constraint academy_priority_one_at_a_time
        exclude using gist (academy_id with =, daterange(valid_from, valid_to, '[]') with &&)
);

insert into academy (name_sv, name_en, short_name, kind, owner, seat, campus, established_here, website, ror_id, description) values
    ('Uppsala universitet', 'Uppsala University', 'UU', 'UNIVERSITY', 'STATE', 'Uppsala', null, false, 'https://www.uu.se', 'https://ror.org/048a87296', null),
    ('Lunds universitet', 'Lund University', 'LU', 'UNIVERSITY', 'STATE', 'Lund', null, false, 'https://www.lu.se', 'https://ror.org/012a77v79', null),
    ('Göteborgs universitet', 'University of Gothenburg', 'GU', 'UNIVERSITY', 'STATE', 'Göteborg', null, false, 'https://www.gu.se', 'https://ror.org/01tm6cn81', null),
    ('Stockholms universitet', 'Stockholm University', 'SU', 'UNIVERSITY', 'STATE', 'Stockholm', null, false, 'https://www.su.se', 'https://ror.org/05f0yaq80', null),
    ('Umeå universitet', 'Umeå University', 'UmU', 'UNIVERSITY', 'STATE', 'Umeå', null, false, 'https://www.umu.se', 'https://ror.org/05kb8h459', null),
    ('Linköpings universitet', 'Linköping University', 'LiU', 'UNIVERSITY', 'STATE', 'Linköping', null, false, 'https://liu.se', 'https://ror.org/05ynxx418', null),
    ('Karolinska Institutet', 'Karolinska Institutet', 'KI', 'UNIVERSITY', 'STATE', 'Stockholm', 'Flemingsberg', true, 'https://ki.se', 'https://ror.org/056d84691', 'Institutionen för medicin bedriver grundutbildning, forskarutbildning och forskning inom ett brett medicinskt verksamhetsfält, täckande samtliga internmedicinska specialiteter, infektion och hudsjukdomar.'),
    ('Kungliga Tekniska högskolan', 'KTH Royal Institute of Technology', 'KTH', 'UNIVERSITY', 'STATE', 'Stockholm', 'Flemingsberg', true, 'https://www.kth.se', 'https://ror.org/026vcq606', 'Bedriver forskning samt grundutbildning i form av civilingenjörs- och högskoleingenjörsutbildningar i medicinsk teknik. I forskningscentret Centrum för teknik i medicin och hälsa, CTMH, samverkar KTH Flemingsberg med Karolinska Institutet och Stockholms läns landsting för utveckling och tillväxt inom forskning om teknik, medicin och hälsa.'),
    ('Luleå tekniska universitet', 'Luleå University of Technology', 'LTU', 'UNIVERSITY', 'STATE', 'Luleå', null, false, 'https://www.ltu.se', 'https://ror.org/016st3p78', null),
    ('Sveriges lantbruksuniversitet', 'Swedish University of Agricultural Sciences', 'SLU', 'UNIVERSITY', 'STATE', 'Uppsala', null, false, 'https://www.slu.se', 'https://ror.org/02yy8x990', null),
    ('Karlstads universitet', 'Karlstad University', 'KaU', 'UNIVERSITY', 'STATE', 'Karlstad', null, false, 'https://www.kau.se', 'https://ror.org/05s754026', null),
    ('Linnéuniversitetet', 'Linnaeus University', 'LNU', 'UNIVERSITY', 'STATE', 'Växjö', null, false, 'https://lnu.se', 'https://ror.org/00j9qag85', null),
    ('Mittuniversitetet', 'Mid Sweden University', 'MIUN', 'UNIVERSITY', 'STATE', 'Sundsvall', null, false, 'https://www.miun.se', 'https://ror.org/019k1pd13', null),
    ('Örebro universitet', 'Örebro University', 'ORU', 'UNIVERSITY', 'STATE', 'Örebro', null, false, 'https://www.oru.se', 'https://ror.org/05kytsw45', null),
    ('Malmö universitet', 'Malmö University', 'MAU', 'UNIVERSITY', 'STATE', 'Malmö', null, false, 'https://mau.se', 'https://ror.org/05wp7an13', null),
    ('Mälardalens universitet', 'Mälardalen University', 'MDU', 'UNIVERSITY', 'STATE', 'Västerås', null, false, 'https://www.mdu.se', 'https://ror.org/033vfbz75', null),
    ('Blekinge tekniska högskola', 'Blekinge Institute of Technology', 'BTH', 'UNIVERSITY_COLLEGE', 'STATE', 'Karlskrona', null, false, 'https://www.bth.se', 'https://ror.org/0093a8w51', null),
    ('Försvarshögskolan', 'Swedish Defence University', 'FHS', 'UNIVERSITY_COLLEGE', 'STATE', 'Stockholm', null, false, 'https://www.fhs.se', 'https://ror.org/04mj8af82', null),
    ('Gymnastik- och idrottshögskolan', 'Swedish School of Sport and Health Sciences', 'GIH', 'UNIVERSITY_COLLEGE', 'STATE', 'Stockholm', null, false, 'https://www.gih.se', 'https://ror.org/046hach49', null),
    ('Högskolan Dalarna', 'Dalarna University', 'DU', 'UNIVERSITY_COLLEGE', 'STATE', 'Falun', null, false, 'https://www.du.se', 'https://ror.org/000hdh770', null),
    ('Högskolan i Borås', 'University of Borås', 'HB', 'UNIVERSITY_COLLEGE', 'STATE', 'Borås', null, false, 'https://www.hb.se', 'https://ror.org/01fdxwh83', null),
    ('Högskolan i Gävle', 'University of Gävle', 'HIG', 'UNIVERSITY_COLLEGE', 'STATE', 'Gävle', null, false, 'https://www.hig.se', 'https://ror.org/043fje207', null),
    ('Högskolan i Halmstad', 'Halmstad University', 'HH', 'UNIVERSITY_COLLEGE', 'STATE', 'Halmstad', null, false, 'https://www.hh.se', 'https://ror.org/03h0qfp10', null),
    ('Högskolan i Skövde', 'University of Skövde', 'HIS', 'UNIVERSITY_COLLEGE', 'STATE', 'Skövde', null, false, 'https://www.his.se', 'https://ror.org/051mrsz47', null),
    ('Högskolan Kristianstad', 'Kristianstad University', 'HKR', 'UNIVERSITY_COLLEGE', 'STATE', 'Kristianstad', null, false, 'https://www.hkr.se', 'https://ror.org/00tkrft03', null),
    ('Högskolan Väst', 'University West', 'HV', 'UNIVERSITY_COLLEGE', 'STATE', 'Trollhättan', null, false, 'https://www.hv.se', 'https://ror.org/0257kt353', null),
    ('Södertörns högskola', 'Södertörn University', 'SH', 'UNIVERSITY_COLLEGE', 'STATE', 'Huddinge', 'Flemingsberg', true, 'https://www.sh.se', 'https://ror.org/00d973h41', 'Bedriver utbildning och forskning inom humaniora, samhällsvetenskap, naturvetenskap och teknik. Erbjuder även polisutbildning och lärarutbildning med interkulturell profil.'),
    ('Konstfack', 'University of Arts, Crafts and Design', 'Konstfack', 'ART_COLLEGE', 'STATE', 'Stockholm', null, false, 'https://www.konstfack.se', 'https://ror.org/00pbfkr44', null),
    ('Kungliga Konsthögskolan', 'Royal Institute of Art', 'KKH', 'ART_COLLEGE', 'STATE', 'Stockholm', null, false, 'https://kkh.se', 'https://ror.org/031fw8h15', null),
    ('Kungliga Musikhögskolan i Stockholm', 'Royal College of Music in Stockholm', 'KMH', 'ART_COLLEGE', 'STATE', 'Stockholm', null, false, 'https://www.kmh.se', 'https://ror.org/017jyhg36', null),
    ('Stockholms konstnärliga högskola', 'Stockholm University of the Arts', null, 'ART_COLLEGE', 'STATE', 'Stockholm', null, false, 'https://www.uniarts.se', 'https://ror.org/04tf6q291', null),
    ('Chalmers tekniska högskola', 'Chalmers University of Technology', 'CTH', 'UNIVERSITY', 'PRIVATE', 'Göteborg', null, false, 'https://www.chalmers.se', 'https://ror.org/040wg7k59', null),
    ('Högskolan i Jönköping', 'Jönköping University', 'JU', 'UNIVERSITY_COLLEGE', 'PRIVATE', 'Jönköping', null, false, 'https://ju.se', 'https://ror.org/03t54am93', null),
    ('Handelshögskolan i Stockholm', 'Stockholm School of Economics', 'HHS', 'UNIVERSITY_COLLEGE', 'PRIVATE', 'Stockholm', null, false, 'https://www.hhs.se', 'https://ror.org/01s5jzh92', null),
    ('Marie Cederschiöld högskola', 'Marie Cederschiöld University', null, 'UNIVERSITY_COLLEGE', 'PRIVATE', 'Stockholm', null, false, 'https://www.mchs.se', 'https://ror.org/00ajvsd91', null),
    ('Enskilda Högskolan Stockholm', 'University College Stockholm', 'EHS', 'UNIVERSITY_COLLEGE', 'PRIVATE', 'Bromma', null, false, 'https://ehs.se', 'https://ror.org/01kdbb633', null),
    ('Sophiahemmet Högskola', 'Sophiahemmet University', 'SHH', 'UNIVERSITY_COLLEGE', 'PRIVATE', 'Stockholm', null, false, 'https://www.shh.se', 'https://ror.org/01aem0w72', null),
    ('Röda Korsets Högskola', 'Swedish Red Cross University', 'RKH', 'UNIVERSITY_COLLEGE', 'PRIVATE', 'Huddinge', 'Flemingsberg', true, 'https://www.rkh.se', 'https://ror.org/01f0prq08', 'Utbildar främst sjuksköterskor med kompetens och beredskap för globalt arbete.'),
    ('Stockholms Musikpedagogiska Institut', 'Stockholm University College of Music Education', 'SMI', 'UNIVERSITY_COLLEGE', 'PRIVATE', 'Huddinge', null, true, 'https://smi.se', 'https://ror.org/01jyzgn17', null),
    ('Akademi för Ledarskap och Teologi', 'ALT School of Theology', 'ALT', 'UNIVERSITY_COLLEGE', 'PRIVATE', 'Örebro', null, false, 'https://altutbildning.se', 'https://ror.org/00sarvh59', null),
    ('Johannelunds teologiska högskola', 'Johannelund School of Theology', null, 'UNIVERSITY_COLLEGE', 'PRIVATE', 'Uppsala', null, false, 'https://www.johannelund.nu', 'https://ror.org/03vyspr60', null),
    ('Newmaninstitutet', 'The Newman Institute', null, 'UNIVERSITY_COLLEGE', 'PRIVATE', null, null, false, null, null, null),
    ('Beckmans designhögskola', 'Beckman''s College of Design', null, 'UNIVERSITY_COLLEGE', 'PRIVATE', null, null, false, null, null, null),
    ('Gammelkroppa skogsskola', 'Gammelkroppa skogsskola', null, 'EDUCATION_PROVIDER', 'PRIVATE', null, null, false, null, null, null),
    ('Ericastiftelsen', 'The Erica Foundation', null, 'EDUCATION_PROVIDER', 'PRIVATE', 'Stockholm', null, false, null, null, null),
    ('Evidens AB', 'Evidens AB', null, 'EDUCATION_PROVIDER', 'PRIVATE', 'Göteborg', null, false, null, null, null),
    ('Svenska institutet för kognitiv psykoterapi', 'The Swedish Institute for CBT & Schema Therapy', null, 'EDUCATION_PROVIDER', 'PRIVATE', null, null, false, null, null, null),
    ('Skandinaviens akademi för psykoterapiutveckling', 'Stockholms Akademi för Psykoterapiutbildning', null, 'EDUCATION_PROVIDER', 'PRIVATE', null, null, false, null, null, null);

insert into academy_former_name (academy_id, name)
select a.id, v.name from academy a join (values
    ('Röda Korsets Högskola', 'Röda Korsets sjuksköterskeskola'),
    ('Mälardalens universitet', 'Mälardalens högskola'),
    ('Marie Cederschiöld högskola', 'Ersta Sköndal Bräcke högskola'),
    ('Enskilda Högskolan Stockholm', 'Teologiska högskolan Stockholm'),
    ('Malmö universitet', 'Malmö högskola')) as v(academy, name) on v.academy = a.name_sv;

insert into academy_subject_area (academy_id, name)
select a.id, v.name from academy a join (values
    ('Södertörns högskola', 'humaniora'),
    ('Södertörns högskola', 'samhällsvetenskap'),
    ('Södertörns högskola', 'naturvetenskap'),
    ('Södertörns högskola', 'teknik'),
    ('Södertörns högskola', 'polisutbildning'),
    ('Södertörns högskola', 'lärarutbildning'),
    ('Karolinska Institutet', 'medicin'),
    ('Karolinska Institutet', 'infektion'),
    ('Karolinska Institutet', 'hudsjukdomar'),
    ('Kungliga Tekniska högskolan', 'medicinsk teknik'),
    ('Kungliga Tekniska högskolan', 'teknik'),
    ('Röda Korsets Högskola', 'omvårdnad'),
    ('Röda Korsets Högskola', 'global hälsa')) as v(academy, name) on v.academy = a.name_sv;

insert into academy_unit (academy_id, name_sv)
select a.id, v.name from academy a join (values
    ('Karolinska Institutet', 'Institutionen för medicin')) as v(academy, name) on v.academy = a.name_sv;

insert into academy_priority (academy_id, valid_from, decision)
select id, date '2016-04-11', 'Kommunfullmäktige 2016-04-11, KS-2014/1241.103'
from academy where name_sv in ('Karolinska Institutet', 'Kungliga Tekniska högskolan', 'Södertörns högskola', 'Röda Korsets Högskola');
