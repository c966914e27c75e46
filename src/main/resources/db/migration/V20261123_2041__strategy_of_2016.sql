-- The strategy of 2016-04-11 in its own words; words between asterisks are emphasised there.
insert into strategy_version
    (submission_id, title, addressee, owner, dnr, decided_by, decided_on, valid_from, status)
values
    ('5d9f2f0a-6d0b-4b0e-9a53-201604110000', 'Strategi för samverkan med akademierna', 'Kommunövergripande',
     'Administrativa direktören kommunstyrelsens förvaltning', 'KS-2014/1241.103',
     'Kommunfullmäktige', '2016-04-11', '2016-04-11', 'ADOPTED');

insert into passage (strategy_version_id, ordinal, anchor, kind, level, text)
select version.id, line.ordinal, line.anchor, line.kind, line.level, line.text
from strategy_version version, (values
    (1, 'inledning', 'HEADING', 1, 'Inledning'),
    (2, 'utgangspunkt', 'HEADING', 2, 'Utgångspunkt'),
    (3, 'utgangspunkt-stycke-1', 'PARAGRAPH', 1, 'I Flemingsberg finns en stor koncentration av kunskapsintensiva verksamheter som universitet, högskolor och en växande life science-sektor. Detta är en unik styrka som ska brukas genom att samverka mellan kommunen och de högre utbildningarna fördjupas.'),
    (4, 'framatblick', 'HEADING', 2, 'Framåtblick'),
    (5, 'framatblick-stycke-1', 'PARAGRAPH', 1, 'En kunskapsledd ekonomi och ett ökande omvärldsberoende bidrar till att nya faktorer blir avgörande för ekonomisk tillväxt och hållbara lösningar framöver. Innovationer och utveckling är nyckelfrågorna i en kunskapsdriven ekonomi och därför behövs satsningar på framtagande av ny kunskap liksom implementeringen av redan befintlig. I det arbetet fyller ett systematiskt samarbete mellan kommunerna och akademierna en viktig funktion.'),
    (6, 'inriktning', 'HEADING', 2, 'Inriktning och syfte'),
    (7, 'inriktning-stycke-1', 'PARAGRAPH', 1, 'Strategin omfattar främst de akademier som är etablerade i Huddinge kommun och vars verksamheter i korthet presenteras nedan.'),
    (8, 'inriktning-1', 'NUMBERED', 1, '*Södertörns högskola* bedriver utbildning och forskning inom humaniora, samhällsvetenskap, naturvetenskap och teknik. Södertörns högskola erbjuder även polisutbildning och lärarutbildning med interkulturell profil.'),
    (9, 'inriktning-2', 'NUMBERED', 1, '*Karolinska Institutet* (Institutionen för medicin) bedriver grundutbildning, forskarutbildning och forskning inom ett brett medicinskt verksamhetsfält, täckande samtliga internmedicinska specialiteter, infektion och hudsjukdomar.'),
    (10, 'inriktning-3', 'NUMBERED', 1, '*Kungliga Tekniska Högskolan (KTH)* bedriver forskning samt grundutbildning i form av civilingenjörs- och högskoleingenjörsutbildningar i medicinsk teknik. I forskningscentret Centrum för teknik i medicin och hälsa, CTMH, samverkar KTH Flemingsberg med Karolinska Institutet och Stockholms läns landsting för utveckling och tillväxt inom forskning om teknik, medicin och hälsa.'),
    (11, 'inriktning-4', 'NUMBERED', 1, '*Röda Korsets Högskola* (tidigare Röda Korsets sjuksköterskeskola) utbildar främst sjuksköterskor med kompetens och beredskap för globalt arbete.'),
    (12, 'inriktning-stycke-2', 'PARAGRAPH', 1, 'Huddinge kommun ska *prioritera* samverka med nämnda akademier, men för att nå nedanstående syften, bortsett från sysselsättning och tillväxt, måste även utbildnings- och utvecklingssamarbeten med andra universitet och högskolor eftersträvas, speciellt om den kunskap och den kompetens som efterfrågas saknas eller är dåligt utvecklad hos de prioriterade akademierna.'),
    (13, 'syfte', 'HEADING', 2, 'Syfte med samverkan'),
    (14, 'syfte-stycke-1', 'PARAGRAPH', 1, 'Det finns flera skäl till varför Huddinge ska samverka med akademierna:'),
    (15, 'syfte-1', 'ITEM', 1, '*Verksamhetsutveckling*: Kommunen och akademierna kan dra nytta av varandras kompetenser, resurser och resultat för att förbättra och utveckla den kommunala verksamheten genom att göra den tillgänglig för professionellt vetande och därmed i sin förlängning kunna använda sig av de rön inom forskningen som gynnar verksamheten.'),
    (16, 'syfte-2', 'ITEM', 1, '*Personalförsörjning:* Närheten till forskare och studenter som beretts tillfälle att studera kommunens verksamhet eller praktisera inom den, bör underlätta möjligheterna att rekrytera nya kompetenta medarbetare.'),
    (17, 'syfte-3', 'ITEM', 1, '*Attraktiv arbetsgivare:* Medarbetares drivkraft och förmåga är avgörande för verksamhetens resultat, kvalitet och utveckling och därför ska kommunen genom samverkan med akademierna underlätta för de anställda att kunna ta initiativ till den egna yrkesmässiga kompetensutvecklingen.'),
    (18, 'syfte-4', 'ITEM', 1, '*Sysselsättning och tillväxt:* Samverkan mellan kommunen och akademierna är central ur ett sysselsättnings- och tillväxtperspektiv. Akademierna och dess forskningsresurser gynnar etableringen av kunskapsintensiva verksamheter och därmed kommunens strävan att utveckla näringslivet och arbetsmarknaden, vilket måste ske i samklang med det arbete som bedrivs inom ramen för Stiftelsen Flemingsberg Science.'),
    (19, 'syfte-stycke-2', 'PARAGRAPH', 1, 'Ovanstående skäl till samverkan stödjer kommunens tre övergripande mål; *bra att leva och bo i kommunen, utbildning med hög kvalitet och fler i jobb.*'),
    (20, 'struktur', 'HEADING', 2, 'Samverkans struktur och resurser'),
    (21, 'struktur-stycke-1', 'PARAGRAPH', 1, 'Högskolerådet, ett samverkansforum mellan kommunens förtroendevalda och tjänstemän samt representanter från samtliga lärosäten i Flemingsberg i Huddinge, har till uppgift att vara det organ där principiella samverkansfrågor diskuteras.'),
    (22, 'struktur-stycke-2', 'PARAGRAPH', 1, 'Samverkan med akademierna rörande speciella projekt och satsningar ska formaliseras i särskilda avtal med gemensamma strategiska mål, visioner och riktlinjer för vad samverkan avser, hur den ska ske och vilka resurser som ska avsättas.'),
    (23, 'struktur-stycke-3', 'PARAGRAPH', 1, 'För att planera, förvalta och utveckla samverkan ska det finnas en kommunal koordinator som övervakar samverkansavtalen, samordnar förvaltningarnas kontakter med akademierna och periodiskt redovisar den övergripande bilden till relevant politiskt forum och kommunens ledningsgrupp.'),
    (24, 'metod', 'HEADING', 2, 'Metoder – så ska strategin förverkligas'),
    (25, 'metod-1', 'NUMBERED', 1, 'Nämnderna ska identifiera prioriterade områden där en samverkan med akademierna är önskvärd så att kommunen kan stödja etablering och uppbyggnad av forsknings- och utvecklingsmiljöer som går i linje med det.'),
    (26, 'metod-2', 'NUMBERED', 1, 'Samverka med akademierna inom de områden som främjar det lokala och regionala näringslivet. Kommunen ska stödja entreprenörskap och nyföretagande som har sin grund i universitet och högskolor.'),
    (27, 'metod-3', 'NUMBERED', 1, 'Ta tillvara akademierna som en resurs så att den kommunala organisationens utveckling baseras på erkänd forskning och beprövad erfarenhet. Kommunens olika förvaltningar ska samverka med akademierna i forsknings- och utvecklingsarbete.'),
    (28, 'metod-4', 'NUMBERED', 1, 'Som ett led i att bibehålla och öka kommuns attraktivitet som arbetsgivare ska kommunen underlätta för medarbetarna att fortbilda sig genom att både fördjupa och bredda sitt kunnande.'),
    (29, 'metod-5', 'NUMBERED', 1, 'För att underlätta personalförsörjningen ska forskare och studenter ges möjlighet att studera kommunens verksamhet och praktikanter/trainees beredas tillfälle att praktisera inom kommunen då nya kunniga kollegor kan rekryteras inom dessa grupper.'),
    (30, 'genomforande', 'HEADING', 2, 'Genomförande och uppföljning'),
    (31, 'genomforande-stycke-1', 'PARAGRAPH', 1, 'Varje nämnd, styrelse och förvaltning ansvarar för att förverkliga och följa upp metoderna i denna strategi med åtgärder och aktiviteter. På varje förvaltning ska det finnas en kontaktperson med uppdraget att samordna förvaltningens kontakter med akademierna och hålla koordinatör på kommunstyrelsens förvaltning informerad om hur samverkan fortlöper.'),
    (32, 'genomforande-stycke-2', 'PARAGRAPH', 1, 'Varje förvaltning har i uppdrag att samarbeta med akademierna för att utveckla sin verksamhet och kommunen i helhet.'),
    (33, 'genomforande-stycke-3', 'PARAGRAPH', 1, 'Kommunstyrelsens förvaltning har ett övergripande ansvar för att samordna och stödja förvaltningarna i deras kontakter med akademierna. Detta innebär bland annat att koordinatör, tillsammans med kontaktpersonerna på förvaltningarna, ska ta initiativ till möten med utsedda handläggare på akademierna för att med dem diskutera genomförandet av beslutade gemensamma projekt, men också vid behov kunna initiera samtal kring nya samverkansområden och projekt.'),
    (34, 'genomforande-stycke-4', 'PARAGRAPH', 1, 'Kommunstyrelsens förvaltning har också ett ansvar för att i delårsrapporterna och verksamhetsberättelse redogöra för hela kommunens forsknings- och utvecklingsarbete till kommunstyrelsen.')
) as line (ordinal, anchor, kind, level, text);

insert into municipal_goal (strategy_version_id, passage_id, ordinal, name_sv, name_en)
select passage.strategy_version_id, passage.id, line.ordinal, line.name_sv, line.name_en
from passage join (values
    ('syfte-stycke-2', 1, 'Bra att leva och bo i kommunen', 'A good municipality to live in'),
    ('syfte-stycke-2', 2, 'Utbildning med hög kvalitet', 'High-quality education'),
    ('syfte-stycke-2', 3, 'Fler i jobb', 'More people in work')
) as line (anchor, ordinal, name_sv, name_en) on line.anchor = passage.anchor;

insert into method (strategy_version_id, passage_id, ordinal, name_sv, name_en)
select passage.strategy_version_id, passage.id, line.ordinal, line.name_sv, line.name_en
from passage join (values
    ('metod-1', 1, 'Prioriterade områden och miljöer för forskning och utveckling', 'Priority areas and research and development environments'),
    ('metod-2', 2, 'Näringsliv, entreprenörskap och nyföretagande', 'Business, entrepreneurship and start-ups'),
    ('metod-3', 3, 'Akademierna som resurs i förvaltningarnas forskning och utveckling', 'The academies as a resource in the departments’ research and development'),
    ('metod-4', 4, 'Medarbetarnas fortbildning', 'Staff training'),
    ('metod-5', 5, 'Forskare, studenter, praktikanter och trainees', 'Researchers, students, interns and trainees')
) as line (anchor, ordinal, name_sv, name_en) on line.anchor = passage.anchor;

insert into purpose (strategy_version_id, passage_id, ordinal, name_sv, name_en, requires_prioritised_academy, consultation_with)
select passage.strategy_version_id, passage.id, line.ordinal, line.name_sv, line.name_en, line.requires_prioritised_academy, line.consultation_with
from passage join (values
    ('syfte-1', 1, 'Verksamhetsutveckling', 'Operational development', false, null::varchar),
    ('syfte-2', 2, 'Personalförsörjning', 'Staffing', false, null::varchar),
    ('syfte-3', 3, 'Attraktiv arbetsgivare', 'Attractive employer', false, null::varchar),
    ('syfte-4', 4, 'Sysselsättning och tillväxt', 'Employment and growth', true, 'Stiftelsen Flemingsberg Science')
) as line (anchor, ordinal, name_sv, name_en, requires_prioritised_academy, consultation_with) on line.anchor = passage.anchor;

insert into purpose_goal (purpose_id, goal_id)
select purpose.id, goal.id
from purpose join municipal_goal goal using (strategy_version_id)
join (values (1, 1), (1, 2), (2, 2), (2, 3), (3, 2), (3, 3), (4, 1), (4, 3)) as line (purpose, goal)
    on line.purpose = purpose.ordinal and line.goal = goal.ordinal;

insert into duty (strategy_version_id, passage_id, ordinal, bearer, name_sv, name_en)
select passage.strategy_version_id, passage.id, line.ordinal, line.bearer, line.name_sv, line.name_en
from passage join (values
    ('inriktning-stycke-2', 1, 'Huddinge kommun', 'Prioritera samverkan med de nämnda akademierna', 'Give priority to the academies named'),
    ('struktur-stycke-1', 2, 'Högskolerådet', 'Diskutera principiella samverkansfrågor', 'Discuss questions of principle'),
    ('struktur-stycke-2', 3, 'Kommunen och akademierna', 'Formalisera särskilda projekt och satsningar i avtal', 'Put special projects and initiatives into agreements'),
    ('struktur-stycke-3', 4, 'Kommunen', 'Ha en koordinator', 'Have a coordinator'),
    ('struktur-stycke-3', 5, 'Koordinatorn', 'Övervaka avtalen, samordna kontakterna och periodiskt redovisa den övergripande bilden', 'Monitor the agreements, coordinate the contacts and periodically report the overall picture'),
    ('metod-1', 6, 'Nämnderna', 'Identifiera prioriterade områden', 'Identify priority areas'),
    ('genomforande-stycke-1', 7, 'Varje nämnd, styrelse och förvaltning', 'Förverkliga och följa upp metoderna med åtgärder och aktiviteter', 'Carry out and follow up the methods with measures and activities'),
    ('genomforande-stycke-1', 8, 'Varje förvaltning', 'Ha en kontaktperson som samordnar kontakterna och håller koordinatorn informerad', 'Have a contact person who coordinates the contacts and keeps the coordinator informed'),
    ('genomforande-stycke-2', 9, 'Varje förvaltning', 'Samarbeta med akademierna för att utveckla verksamheten och kommunen i helhet', 'Work with the academies to develop its own operations and the municipality as a whole'),
    ('genomforande-stycke-3', 10, 'Kommunstyrelsens förvaltning', 'Samordna och stödja förvaltningarna i deras kontakter med akademierna', 'Coordinate and support the departments in their contacts with the academies'),
    ('genomforande-stycke-3', 11, 'Koordinatorn och kontaktpersonerna', 'Ta initiativ till möten med akademiernas utsedda handläggare', 'Take the initiative to meetings with the academies’ appointed officers'),
    ('genomforande-stycke-4', 12, 'Kommunstyrelsens förvaltning', 'Redogöra för hela kommunens forsknings- och utvecklingsarbete i delårsrapporter och verksamhetsberättelse', 'Account for all research and development work in the interim and annual reports')
) as line (anchor, ordinal, bearer, name_sv, name_en) on line.anchor = passage.anchor;

