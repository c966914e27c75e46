package se.huddinge.samverkan.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;

/** A question of principle through council meetings, and bodies that meet. */
@PageTest
class QuestionPageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    String title = MeetingGround.title();
    String question = "Fråga " + Mark.next();

    private MeetingGround ground() {
        return new MeetingGround(browser, jdbc);
    }

    private Long council() {
        return jdbc.sql("""
                        insert into body (submission_id, kind, name_sv, valid_from)
                        values (gen_random_uuid(), 'COUNCIL', ?, '2020-01-01') returning id""").param("Råd " + title).query(Long.class).single();
    }

    private String meeting(Long council, String day) {
        var address = ground().planning(browser, title + " " + day)
                .fill("academyId", "")
                .fill("bodyId", council)
                .fill("heldOn", day)
                .send()
                .getResponse()
                .getRedirectedUrl();
        assertThat(address).isNotNull();
        return address;
    }

    private String item(String meeting, String principle) {
        assertThat(browser.form(meeting + "/punkter/ny")
                        .fill("title", question)
                        .fill("principleId", principle)
                        .send())
                .hasRedirectedUrl(meeting);
        return meeting + "/punkter/"
                + ground().ground().id("select max(id) from meeting_item where title = ?", question);
    }

    @Test
    void aQuestionGoesThroughTwoMeetingsToTheCouncilsPosition() {
        assertThat(browser.form("/fragor/ny")
                        .fill("title", question)
                        .fill("text", "Vem betalar handledarna?")
                        .send()
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
        var id = ground().ground()
                .id("select id from principle_issue where title = ?", question)
                .toString();
        var council = council();
        var first = meeting(council, "2026-11-19");
        var item = item(first, id);
        assertThat(browser.as("ledning").get("/fragor/" + id)).bodyText().doesNotContain(first);
        ground().begun(ground().called(first));
        assertThat(browser.as("ledning").get("/fragor/" + id)).bodyText().contains(first);
        browser.form(item + "/anteckning")
                .fill("notes", "Lärosätena är oense.")
                .fill("outcome", "CONTINUES")
                .send();
        ground().locked(first);
        assertThat(browser.get("/fragor/" + id)).bodyText().contains("Lärosätena är oense.");
        var second = meeting(council, "2026-11-23");
        var again = item(second, id);
        ground().begun(ground().called(second));
        assertThat(browser.get(second + "/anteckningar")).bodyText().contains("Rådets inställning");
        browser.form(again + "/anteckning")
                .fill("notes", "Alla höll med.")
                .fill("outcome", "CLOSED")
                .fill("outcomeText", "Kommunen och lärosätena delar lika.")
                .send();
        ground().locked(second);
        assertThat(browser.get("/fragor/" + id))
                .bodyText()
                .contains("Kommunen och lärosätena delar lika.", first, second);
        assertThat(browser.get(second)).bodyText().contains("Rådets inställning", "Råd " + title);
        assertThat(browser.form("/fragor/" + id + "/aterkoppling")
                        .fill("words", "Ni delar kostnaden lika från nästa år.")
                        .send())
                .hasRedirectedUrl("/fragor/" + id);
        assertThat(browser.as("ledning").get("/fragor/" + id))
                .bodyText()
                .contains("Ni delar kostnaden lika från nästa år.");
    }

    @Test
    void onlyTheCoordinatorCallsTheCouncilAndAMeetingIsWithOneOfThem() {
        var council = council();
        assertThat(ground().planning(browser.as("kontaktperson"), title)
                        .fill("academyId", "")
                        .fill("bodyId", council)
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("Bara koordinatorn kallar rådet");
        assertThat(ground().planning(browser, title).fill("bodyId", council).send())
                .hasStatus(422)
                .bodyText()
                .contains("Välj ett råd eller en grupp, eller ett lärosäte");
        meeting(council, "2026-12-03");
        assertThat(browser.get("/moten?body=" + council)).bodyText().contains("1 möte", "Råd " + title);
    }
}
