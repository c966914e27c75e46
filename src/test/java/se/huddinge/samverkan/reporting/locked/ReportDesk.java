package se.huddinge.samverkan.reporting.locked;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;

/** Rounds to make reports of, and reports that are locked. */
record ReportDesk(Browser browser, JdbcClient jdbc) {
    static final String SUMMARY = "/rapport/utkast/SUMMARY";

    /** With every chapter, closed to contributions. */
    Long round(String title, String first, String last) {
        var id = jdbc.sql("""
                        insert into reporting_round (submission_id, kind, title, period_from, period_to, opens_on, due_on,
                            compile_on, handover_on, status, opened_on, compiled_on)
                        values (?, 'OTHER', ?, cast(? as date), cast(? as date), '2026-01-02', '2026-01-03', '2026-01-04',
                            '2026-01-05', 'COMPILED', '2026-01-02', '2026-01-04') returning id""")
                .params(UUID.randomUUID(), title, first, last)
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into reporting_section (round_id, ordinal, kind, max_length)
                        select ?, ordinal - 1, kind, 2000 from unnest(array['SUMMARY', 'AGREEMENTS', 'UNITS', 'ALIGNMENT',
                            'METHODS', 'STUDENTS', 'TRAINING', 'BUSINESS', 'COUNCIL', 'ACADEMIES', 'DEVIATIONS'])
                            with ordinality chapter (kind, ordinal)""").param(id).update();
        return id;
    }

    Long round() {
        return round("Redovisning " + Mark.next(), "2007-05-01", "2007-05-31");
    }

    static String address(Long round) {
        return "/rapporter/" + round;
    }

    void write(Long round, String words) {
        browser.form(address(round) + SUMMARY).fill("words", words).send();
    }

    Browser.Form locking(Long round) {
        return browser.form(address(round) + "/rapport/lasning");
    }

    /** As it is kept. */
    String content(Long round, int number) {
        return jdbc.sql("select content from reporting_version where round_id = ? and number = ?")
                .params(round, number)
                .query(String.class)
                .single();
    }

    String rows(Long round, int number) {
        return jdbc.sql("""
                        select string_agg(kept::text, '|' order by kept.id) from reporting_row kept
                        join reporting_version v on v.id = kept.version_id where v.round_id = ? and v.number = ?""").params(round, number).query(String.class).single();
    }
}
