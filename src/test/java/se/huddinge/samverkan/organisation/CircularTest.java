package se.huddinge.samverkan.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;

@PageTest
class CircularTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    String topic = "Brev " + Mark.next();

    @Test
    void aLetterIsLookedAtAndGoesOnceToEveryContactPerson() {
        var preview = browser.form("/forvaltningar/brev")
                .fill("topic", topic)
                .fill("body", "Hej {0}!\nVi ses i december.")
                .send();
        assertThat(preview)
                .hasStatusOk()
                .bodyText()
                .contains(topic, "Hej {0}!", "Karin Åström", "Olle Öberg", "Skicka till ")
                .doesNotContain("Nils Ågren");
        assertThat(letters()).isZero();
        var form = browser.form(preview);
        assertThat(form.send()).hasStatus(303);
        assertThat(form.send()).hasStatus(303);
        assertThat(letters()).isGreaterThanOrEqualTo(2);
        assertThat(jdbc.sql("select count(*) from mail_message where subject = ? and recipient = ? and body like ?")
                        .params(topic, "kontaktperson@kommun.example", "Hej {0}!%december.%Anna Bergström")
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(browser.get("/forvaltningar/brev"))
                .bodyText()
                .contains("”" + topic + "”, 2026-11-23, Anna Bergström")
                .doesNotContain("??");
        jdbc.sql("delete from mail_message where subject = ?").param(topic).update();
    }

    @Test
    void whatWasWrittenCanBeChangedAndAnEmptyLetterIsNotSent() {
        var preview = browser.form("/forvaltningar/brev")
                .fill("topic", topic)
                .fill("body", "Hej")
                .send();
        assertThat(browser.form(preview).under("/andring").send())
                .hasStatusOk()
                .bodyText()
                .contains("value=\"" + topic, ">Hej</textarea>");
        assertThat(browser.form("/forvaltningar/brev").send())
                .hasStatus(422)
                .bodyText()
                .contains("Fyll i fältet");
        assertThat(browser.crafted("/forvaltningar/brev")
                        .fill("topic", "x".repeat(201))
                        .send())
                .hasStatus(422);
        assertThat(browser.as("kontaktperson").get("/forvaltningar/brev")).hasStatus(403);
    }

    private Long letters() {
        return jdbc.sql("select count(*) from mail_message where subject = ?")
                .param(topic)
                .query(Long.class)
                .single();
    }
}
