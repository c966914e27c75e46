package se.huddinge.samverkan.contact;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;

/** One register, many departments: who knows whom, who may write, and two who are one. */
@PageTest
class SharedContactTest {
    static final String SCHOOLS = "Barn- och utbildningsförvaltningen";
    static final String CULTURE = "Kultur- och fritidsförvaltningen";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    String mark = UUID.randomUUID().toString().replaceAll("[0-9-]", "") + "x";

    @Test
    void whoRegistersSomebodyKnowsHerAndOthersMustSaySoBeforeTheyWrite() {
        var address = registered(browser.as("kontaktperson"), "Eva " + mark, null);
        assertThat(browser.get(address)).bodyText().contains("Känd av", SCHOOLS);
        var other = browser.as("kontaktperson2");
        assertThat(other.get(address)).hasStatusOk().bodyText().doesNotContain("/redigera", "/avslut");
        assertThat(other.get(address + "/redigera")).hasStatus(403);
        assertThat(other.get(address + "/uppdrag/ny")).hasStatus(403);
        assertThat(other.crafted(address).fill("name", "Nej").send()).hasStatus(403);

        var known = other.form(address + "/kanner/ny").fill("note", "Ses om VFU");
        assertThat(known.send()).hasStatus(303);
        assertThat(known.send()).hasStatus(303);
        assertThat(browser.get(address))
                .bodyText()
                .contains(SCHOOLS, "Ses om VFU")
                .containsOnlyOnce("Ses om VFU");
        assertThat(other.form(address + "/redigera")
                        .fill("phone", "08-123 45 67")
                        .send())
                .hasStatus(303);
        assertThat(browser.get("/larosaten/" + academy()))
                .bodyText()
                .contains(
                        "Förvaltningar som har kontakt här", SCHOOLS + "</a>, lärosätet:", CULTURE + "</a>, lärosätet:")
                .contains("/kontakter?academy=" + academy() + "&amp;format=xlsx");
        assertThat(browser.get(address + "/historik"))
                .bodyText()
                .contains("Känd av en förvaltning", "Ses om VFU")
                .doesNotContain("??", "acquaintance.");
    }

    @Test
    void aContactPersonSpeaksForHerOwnUnitOnly() {
        var address = registered(browser.as("kontaktperson"), "Eva " + mark, null);
        var other = browser.as("kontaktperson2");
        assertThat(other.form(address + "/kanner/ny")
                        .fill("unitId", unit(SCHOOLS))
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("Välj en förvaltning i listan");
        var hers = jdbc.sql("select id from acquaintance where person_id = ?")
                .param(id(address))
                .query(Long.class)
                .single();
        assertThat(other.get(address + "/kanner/" + hers + "/avslut")).hasStatus(403);
        var end = browser.as("kontaktperson").form(address + "/kanner/" + hers + "/avslut");
        assertThat(end.send()).hasStatus(303);
        assertThat(end.send()).hasStatus(303);
        assertThat(browser.get(address + "/kanner/987654/avslut")).hasStatus(404);
        assertThat(browser.as("ledning").get(address + "/kanner/ny")).hasStatus(403);
    }

    @Test
    void whomNobodyKnowsAnyContactPersonMayCorrect() {
        var address = registered(browser, "Eva " + mark, null);
        assertThat(browser.get(address)).bodyText().contains("Ingen förvaltning har sagt");
        assertThat(browser.as("kontaktperson2").form(address + "/redigera").send())
                .hasStatus(303);
    }

    @Test
    void twoWhoAreOneAreMergedAndNothingIsLost() {
        var merged = registered(browser.as("kontaktperson"), "Eva A " + mark, mark + "a@sh.example");
        var kept = registered(browser.as("kontaktperson2"), "Eva B " + mark, null);
        assertThat(browser.get(merged + "/sammanslagning")).bodyText().contains("Eva B " + mark, "kept=" + id(kept));
        var form = browser.form(merged + "/sammanslagning?kept=" + id(kept));
        assertThat(form.send()).hasStatus(303).hasRedirectedUrl(kept);
        assertThat(form.send()).hasStatus(303);
        assertThat(browser.get(kept)).bodyText().contains("Eva B " + mark, mark + "a@sh.example", SCHOOLS, CULTURE);
        assertThat(browser.get(merged))
                .hasStatusOk()
                .bodyText()
                .contains("Eva A " + mark, "Det här var samma person som", "href=\"" + kept + "\"")
                .doesNotContain("/redigera");
        assertThat(browser.get(merged + "/redigera")).hasStatus(422).bodyText().contains("href=\"" + kept + "\"");
        assertThat(browser.crafted(merged).fill("name", "Nej").send()).hasStatus(422);
        assertThat(browser.get("/kontakter?text=" + mark))
                .bodyText()
                .contains("Eva B " + mark)
                .doesNotContain("Eva A " + mark);
        assertThat(browser.get(merged + "/historik"))
                .bodyText()
                .contains("Sammanslagen med en annan", "Eva B " + mark)
                .doesNotContain("??");
        assertThat(browser.get(kept + "/historik")).bodyText().contains("Tog över uppgifter från en dubblett");
    }

    @Test
    void aMergingThatCannotBeIsRefused() {
        var one = registered(browser.as("kontaktperson"), "Eva " + mark, null);
        var two = registered(browser.as("kontaktperson2"), "Eva " + mark, null);
        assertThat(browser.as("kontaktperson")
                        .crafted(one + "/sammanslagning")
                        .fill("keptId", id(two))
                        .fill("name", "Eva")
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("är inte din att ändra");
        assertThat(browser.crafted(one + "/sammanslagning")
                        .fill("keptId", id(one))
                        .fill("name", "Eva")
                        .send())
                .hasStatus(422);
        assertThat(browser.crafted(one + "/sammanslagning")
                        .fill("keptId", "987654321")
                        .fill("name", "Eva")
                        .send())
                .hasStatus(422);
        var stale = browser.form(one + "/sammanslagning?kept=" + id(two));
        assertThat(browser.form(two + "/redigera").fill("phone", "08-123 45 67").send())
                .hasStatus(303);
        var conflict = stale.send();
        assertThat(conflict).hasStatus(409);
        assertThat(browser.form(conflict).send()).hasStatus(303);
        assertThat(browser.get("/kontakter/987654/sammanslagning")).hasStatus(404);
    }

    String registered(Browser who, String name, String email) {
        var form = who.form("/kontakter/ny")
                .fill("name", name)
                .fill("academyId", academy())
                .fill("kind", "OFFICER");
        if (email != null) form.fill("email", email);
        return address(form.send());
    }

    Long academy() {
        return jdbc.sql("select id from academy where name_sv = 'Södertörns högskola'")
                .query(Long.class)
                .single();
    }

    Long unit(String name) {
        return jdbc.sql("select id from unit where name_sv = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    static Long id(String address) {
        return Long.valueOf(address.substring(address.lastIndexOf('/') + 1));
    }

    static String address(MvcTestResult saved) {
        assertThat(saved).hasStatus(303);
        return requireNonNull(saved.getResponse().getRedirectedUrl());
    }
}
