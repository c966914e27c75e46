package se.huddinge.samverkan.activity.listing;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;

/** Whom an activity is with, found by what they are called. */
enum Namesake {
    ACADEMY("activity_academy", "academy_id", """
            select id from academy
            where lower(name_sv) like :text or lower(name_en) like :text or lower(short_name) like :text
                or exists (select 1 from academy_former_name former
                    where former.academy_id = academy.id and lower(former.name) like :text)"""),
    ORGANISATION("activity_organisation", "organisation_id", """
            select id from partner_organisation where lower(name_sv) like :text or lower(name_en) like :text"""),
    PERSON("activity_person", "person_id", "select id from person where lower(name) like :text");

    static final String SQL = Arrays.stream(values())
            .map(one -> "select '%s' as namesake, id from (%s) as called".formatted(one, one.called))
            .collect(joining(" union all "));

    private final String table;
    private final String column;
    private final String called;

    Namesake(String table, String column, String called) {
        this.table = table;
        this.column = column;
        this.called = called;
    }

    /** The activities with those whose ids are the parameter of its name. */
    String activities() {
        return "select activity_id from %s where %s = any(:%s)".formatted(table, column, name());
    }
}
