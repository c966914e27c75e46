package se.huddinge.samverkan.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.huddinge.samverkan.activity.Desk.title;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.agreement.Ground;

/** Two entries in the register turn out to be one person: whoever named the one names the other. */
@PageTest
class MergedContactsTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    Desk desk;
    String title = title();

    @BeforeEach
    void stand() {
        desk = new Desk(browser, jdbc);
    }

    private Long person(String name) {
        desk.entry(title())
                .fill("unitId", desk.unit(Desk.SCHOOLS))
                .fill("contactName", name)
                .send();
        return desk.id("select id from person where name = ?", name);
    }

    private void merge(Long merged, Long kept) {
        assertThat(browser.form("/kontakter/" + merged + "/sammanslagning?kept=" + kept)
                        .send())
                .hasStatus(303);
    }

    @Test
    void nothingPointsAtTheOneThatWent() {
        var merged = person("Eva A " + title);
        var kept = person("Eva B " + title);
        desk.entry(title)
                .fill("unitId", desk.unit(Desk.SCHOOLS))
                .fill("contactIds", merged, kept)
                .send();
        var ground = new Ground(browser, jdbc);
        var agreement = ground.registered(Ground.title());
        var party =
                desk.id("select id from agreement_party where agreement_id = ? and academy_id is not null", agreement);
        jdbc.sql("update agreement_party set contact_id = ? where id = ?")
                .params(merged, party)
                .update();
        var version = desk.id("select version from agreement where id = ?", agreement);

        merge(merged, kept);

        var pointing = jdbc.sql("""
                        select cl.relname || '.' || a.attname from pg_constraint c
                        join pg_class cl on cl.oid = c.conrelid
                        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                        where c.contype = 'f' and c.confrelid = 'person'::regclass
                            and cl.relname not in ('affiliation', 'acquaintance', 'person')""").query(String.class).list();
        assertThat(pointing).contains("agreement_party.contact_id", "activity_person.person_id");
        for (var column : pointing)
            assertThat(desk.id(
                            "select count(*) from " + column.split("\\.")[0] + " where " + column.split("\\.")[1]
                                    + " = ?",
                            merged))
                    .as(column)
                    .isZero();
        assertThat(desk.id("select contact_id from agreement_party where id = ?", party))
                .isEqualTo(kept);
        assertThat(desk.id("select version from agreement where id = ?", agreement))
                .isGreaterThan(version);
        assertThat(browser.get("/avtal/" + agreement + "/historik"))
                .bodyText()
                .contains("Kontakten fanns två gånger", "Eva B " + title);
        assertThat(browser.get("/aktiviteter/" + desk.activity(title) + "/historik"))
                .bodyText()
                .contains("Kontakten fanns två gånger", "Eva A " + title);
        assertThat(browser.get("/kontakter/" + kept + "/historik")).bodyText().contains("Tog över uppgifter");
        assertThat(browser.get("/kontakter/" + merged + "/historik")).bodyText().contains("Sammanslagen med en annan");
    }

    @Test
    void aFormOpenedBeforeNamesTheOneThatIsKept() {
        var merged = person("Eva A " + title);
        var kept = person("Eva B " + title);
        var form = desk.entry(title).fill("unitId", desk.unit(Desk.SCHOOLS)).fill("counterpart", "person-" + merged);
        merge(merged, kept);
        assertThat(form.send()).hasStatus(303);
        assertThat(desk.id("select person_id from activity_person where activity_id = ?", desk.activity(title)))
                .isEqualTo(kept);
        assertThat(browser.get("/aktiviteter/ny")).bodyText().doesNotContain("Eva A " + title);
    }
}
