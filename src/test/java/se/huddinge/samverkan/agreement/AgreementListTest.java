package se.huddinge.samverkan.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.huddinge.samverkan.agreement.Ground.CHALMERS;
import static se.huddinge.samverkan.agreement.Ground.EXECUTIVE_OFFICE;
import static se.huddinge.samverkan.agreement.Ground.KTH;
import static se.huddinge.samverkan.agreement.Ground.SCHOOLS;
import static se.huddinge.samverkan.agreement.Ground.STAFFING;
import static se.huddinge.samverkan.agreement.Ground.title;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.Statements;
import se.huddinge.samverkan.agreement.term.Clauses;
import se.huddinge.samverkan.agreement.term.Course;
import se.huddinge.samverkan.agreement.term.Term;

@PageTest
class AgreementListTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    Ground ground;
    String title = title();

    @BeforeEach
    void stand() {
        ground = new Ground(browser, jdbc);
    }

    private long found(String query) throws Exception {
        var file = browser.get("/avtal?format=csv&text=" + title + "&" + query);
        assertThat(file).hasStatusOk();
        return file.getResponse()
                .getContentAsString()
                .lines()
                .filter(line -> line.contains(title))
                .count();
    }

    private static @Nullable LocalDate day(String written) {
        return written.isEmpty() ? null : LocalDate.parse(written);
    }

    @Test
    void howSoonAnAgreementIsSaidToBeEndingIsASetting() throws Exception {
        ground.existing(title)
                .fill("termKind", "FIXED")
                .fill("lastDay", "2026-12-31")
                .send();
        assertThat(found("state=ENDING")).isEqualTo(1);
        var setting = "/administration/installningar/agreement.ending-within";
        try {
            assertThat(browser.as("administrator")
                            .form(setting)
                            .fill("value", 30)
                            .send())
                    .hasStatus(303);
            assertThat(found("state=ENDING")).isZero();
            assertThat(found("state=IN_FORCE")).isEqualTo(1);
        } finally {
            browser.as("administrator").form(setting).fill("value", 180).send();
        }
        assertThat(found("state=ENDING")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            FIXED,                2024-01-01, 2026-11-22, LAPSED
            FIXED,                2024-01-01, 2026-11-23, ENDING
            FIXED,                2024-01-01, 2027-05-22, ENDING
            FIXED,                2024-01-01, 2027-05-23, IN_FORCE
            FIXED,                2026-11-24, 2027-01-01, NOT_YET
            UNTIL_FURTHER_NOTICE, 2024-01-01, '',         IN_FORCE
            UNKNOWN,              '',         '',         IN_FORCE
            FIXED,                '',         2026-11-22, LAPSED
            FIXED,                '',         2027-05-22, ENDING
            """)
    void theListFiltersByTheStateThatItShows(String kind, String first, String last, State state) throws Exception {
        ground.existing(title)
                .fill("termKind", kind)
                .fill("firstDay", first)
                .fill("lastDay", last)
                .send();
        for (var asked : State.values()) {
            var shown = asked == state || asked == State.IN_FORCE && state == State.ENDING;
            assertThat(found("state=" + asked)).as(asked.name()).isEqualTo(shown ? 1 : 0);
        }
        var today = LocalDate.parse("2026-11-23");
        var term = Term.of(Term.Kind.valueOf(kind), day(first), day(last));
        var period = Course.of(Clauses.of(term)).on(today).orElse(null);
        var badge = State.of(Status.SIGNED, period, State.Fate.ENDS, today, today.plusDays(180));
        assertThat(badge).isEqualTo(state);
    }

    @Test
    void eachFilterFindsWhatItSays() throws Exception {
        ground.existing(title)
                .fill("partner", ground.academy(CHALMERS))
                .fill("reason", "LACKING")
                .fill("reasonText", "Bara där")
                .fill("termKind", "FIXED")
                .fill("lastDay", "2027-01-15")
                .fill("typeId", ground.id("select id from agreement_type where name_sv = 'VFU-avtal'"))
                .fill("ownDnr", "KS-2025/77")
                .fill("purposeIds", ground.purpose(STAFFING))
                .send();
        var id = ground.agreement(title);
        ground.section(id, "grund").fill("participantIds", ground.unit(SCHOOLS)).send();
        assertThat(found("within=DAYS_60")).isEqualTo(1);
        assertThat(found("unit=" + ground.unit(SCHOOLS))).isEqualTo(1);
        assertThat(found("unit=" + ground.unit(EXECUTIVE_OFFICE))).isEqualTo(1);
        assertThat(found("unit=" + ground.unit(Ground.CULTURE))).isZero();
        assertThat(found("academy=" + ground.academy(CHALMERS).substring(8))).isEqualTo(1);
        assertThat(found("academy=" + ground.academy(KTH).substring(8))).isZero();
        assertThat(found("ranking=OTHER")).isEqualTo(1);
        assertThat(found("ranking=PRIORITISED")).isZero();
        assertThat(found("purpose=" + ground.purpose(STAFFING))).isEqualTo(1);
        assertThat(found("purpose=" + ground.purpose(Ground.GROWTH))).isZero();
        assertThat(found("type=" + ground.id("select id from agreement_type where name_sv = 'VFU-avtal'")))
                .isEqualTo(1);
        assertThat(found("completeness=INCOMPLETE")).isZero();
        assertThat(browser.get("/avtal?academy=" + ground.academy(CHALMERS).substring(8) + "&text=" + title))
                .bodyText()
                .contains("<span>" + CHALMERS + "</span>", "class=\"chips\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KS-2031/9", "chalmers", "100%", "a_b", "\\"})
    void theSearchTakesEveryCharacterAsItIs(String typed) throws Exception {
        ground.existing(title + " 100% a_b \\")
                .fill("secondPartner", ground.academy(CHALMERS))
                .fill("ownDnr", "KS-2031/9")
                .send();
        ground.registered(title + " annat");
        var file = browser.get("/avtal?format=csv&text=" + typed);
        assertThat(file).bodyText().contains(title + " 100%").doesNotContain(title + " annat");
    }

    @ParameterizedTest
    @EnumSource(se.huddinge.samverkan.agreement.Gap.class)
    void theListKnowsTheGapsOfThePage(Gap gap) throws Exception {
        ground.existing(title).fill("purposeIds", ground.purpose(STAFFING)).send();
        var id = ground.agreement(title);
        assertThat(found("completeness=INCOMPLETE")).isZero();
        switch (gap) {
            case PARTNER ->
                jdbc.sql("delete from agreement_party where agreement_id = ? and academy_id is not null")
                        .param(id)
                        .update();
            case FIRST_DAY -> ground.section(id, "tid").fill("firstDay", "").send();
            case LAST_DAY ->
                ground.section(id, "tid").fill("termKind", "UNKNOWN").send();
            case RESPONSIBLE ->
                jdbc.sql("update agreement set responsible_id = null where id = ?")
                        .param(id)
                        .update();
            case OWNER ->
                jdbc.sql("update agreement set owner_id = null where id = ?")
                        .param(id)
                        .update();
            case PURPOSE ->
                jdbc.sql("delete from agreement_purpose where agreement_id = ?")
                        .param(id)
                        .update();
        }
        assertThat(found("completeness=INCOMPLETE")).isEqualTo(1);
        assertThat(ground.page(id)).bodyText().contains("Det här saknas", "/avtal/" + id + gap.getPath());
    }

    @Test
    void theFileHasTheColumnsThatTheImportReads() throws Exception {
        ground.existing(title)
                .fill("secondPartner", ground.academy(CHALMERS))
                .fill("purposeIds", ground.purpose(STAFFING))
                .fill("ownDnr", "=1+1")
                .send();
        var file = browser.get("/avtal?format=csv&text=" + title).getResponse().getContentAsString();
        assertThat(file.lines())
                .first()
                .asString()
                .endsWith(
                        "Rubrik;Typ av avtal;Parter;Kommunens diarienummer;Första dag;Sista dag;Hur länge;Undertecknat;"
                                + "Ansvarig befattning;Ägande förvaltning;Deltagande förvaltningar;Syften;Metoder;Kommunens mål;"
                                + "Varför bara andra lärosäten?;Beskriv skälet;Status;Gäller till;Vad händer när tiden är slut?;"
                                + "Månader per förlängning;Antal förlängningar som mest;Till när kan avtalet sägas upp?;"
                                + "Uppsägningstidens längd;Månader eller dagar;Sista uppsägningsdag;Andra parters sista uppsägningsdag");
        assertThat(file)
                .contains("\"" + KTH + "; " + CHALMERS + "\"", "2024-01-01", "Tills vidare", EXECUTIVE_OFFICE, STAFFING)
                .contains("'=1+1");
        assertThat(browser.get("/avtal?format=xlsx&text=" + title)).hasStatusOk();
        assertThat(browser.get("/avtal?format=exe")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=x&size=-1&page=-5&order=y",
                "page=2147483647",
                "page=99999999999",
                "state=NO&within=1&unit=x&academy=99999999999999999999&purpose=-1&type=0&ranking=&completeness=9",
                "sort=END&order=DESC",
                "sort=STATE",
                "sort=UNIT",
                "sort=ACADEMY&order=DESC",
                "text=a\0b",
                "text=%\\_'"
            })
    void aListWhoseAddressCannotBeReadShowsTheDefault(String query) {
        assertThat(browser.get("/avtal?" + query)).hasStatusOk().bodyText().contains("id=\"rows-heading\"");
    }

    /** Without the questions of every page: who asks, and in which positions. */
    private List<String> asked(Runnable request) {
        return statements.during(request).stream()
                .filter(sql -> !sql.contains("from account") && !sql.contains("from holding"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {25, 2500})
    void aListAsksFourQuestionsHoweverLongItIs(int rows) throws Exception {
        jdbc.sql("""
                insert into agreement (submission_id, title, status, visibility, term_kind, judged_on)
                select gen_random_uuid(), :title || ' ' || n, 'SIGNED', 'OPEN', 'UNKNOWN', date '2026-11-23'
                from generate_series(1, :rows) n""").param("title", title).param("rows", rows).update();
        var asked = asked(
                () -> assertThat(browser.get("/avtal?text=" + title)).bodyText().contains("Visar 1–25 av " + rows));
        assertThat(asked).hasSizeLessThanOrEqualTo(4);
        var first = asked(
                () -> assertThat(browser.as("kontaktperson").get("/avtal")).hasStatusOk());
        assertThat(first).hasSizeLessThanOrEqualTo(4);
        jdbc.sql("update agreement set status = 'ANNULLED', closing_day = date '2026-11-23', closing_reason = 'x', "
                        + "closing_account_id = (select min(id) from account) where title like ?")
                .param(title + "%")
                .update();
    }

    @Test
    void aPageAsksAFewQuestions() throws Exception {
        ground.existing(title).fill("purposeIds", ground.purpose(STAFFING)).send();
        var id = ground.agreement(title);
        assertThat(asked(() -> ground.page(id))).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void aPageWithMuchOnItAsksNoMore() throws Exception {
        ground.existing(title).fill("purposeIds", ground.purpose(STAFFING)).send();
        var id = ground.agreement(title);
        jdbc.sql("""
                insert into agreement_party (submission_id, agreement_id, academy_id)
                select gen_random_uuid(), :id, academy.id from academy
                where academy.id not in (select academy_id from agreement_party
                    where agreement_id = :id and academy_id is not null)
                order by academy.id limit 8""").param("id", id).update();
        jdbc.sql("""
                with stored as (
                    insert into document (name, kind, size, sha256, stored_at)
                    select :title || ' ' || n || '.pdf', 'PDF', 1, md5(:title || n), timestamp '2026-11-23 10:00'
                    from generate_series(1, 50) n returning id, name)
                insert into agreement_document
                    (submission_id, agreement_id, document_id, title, category, origin, added_at, added_by_id)
                select gen_random_uuid(), :id, id, name, 'APPENDIX', 'OWN', timestamp '2026-11-23 10:00',
                    (select min(id) from account)
                from stored""").param("title", title).param("id", id).update();
        jdbc.sql("""
                insert into audit_line (happened_at, actor, subject, subject_id, action)
                select timestamptz '2026-11-23 10:00 Europe/Stockholm', 'koordinator', 'agreement', :id, 'Revised'
                from generate_series(1, 200)""").param("id", id).update();
        try {
            assertThat(asked(() -> ground.page(id))).hasSizeLessThanOrEqualTo(12);
        } finally {
            jdbc.sql("delete from agreement_document where agreement_id = ?")
                    .param(id)
                    .update();
            jdbc.sql("delete from document where name like ?")
                    .param(title + "%")
                    .update();
        }
    }
}
