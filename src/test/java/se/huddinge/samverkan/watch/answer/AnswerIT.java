package se.huddinge.samverkan.watch.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.activity.Desk;
import se.huddinge.samverkan.browser.BrowserTest;
import se.huddinge.samverkan.browser.Visitor;
import se.huddinge.samverkan.watch.reminder.Reminding;

/** From the morning's letter to the answer, on a phone, without signing in. */
@BrowserTest
class AnswerIT {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Reminding reminding;

    String title = Desk.title();
    Long activity;

    @BeforeEach
    void aLetterAboutAPlanWhoseDayHasPassed() {
        activity = new Desk(browser.as("kontaktperson"), jdbc).planned(title, "2026-11-24");
        jdbc.sql("update activity set held_on = '2026-11-20' where id = ?")
                .param(activity)
                .update();
        for (var table : new String[] {"watch_reminder", "watch_letter", "watch_morning", "mail_message"})
            jdbc.sql("delete from " + table).update();
        reminding.at(LocalDateTime.parse("2026-11-23T08:00"));
    }

    @Test
    void didItComeAboutIsAnsweredFromAPhone(Visitor visitor) {
        visitor.page().setViewportSize(375, 700);
        visitor.open(link("Ja, det blev av")).isAt("Blev det av?").sees(title).sees("20 november 2026");
        fits(visitor.page());
        visitor.press("Ja, det blev av").isAt("Tack, ditt svar är sparat");
        fits(visitor.page());
        assertThat(state()).isEqualTo("DONE 2026-11-20");
        visitor.open(link("Inställt")).isAt("Det är redan ordnat");
    }

    @Test
    void movedGetsItsNewDayFromAPhone(Visitor visitor) {
        visitor.page().setViewportSize(375, 700);
        visitor.open(link("Flyttat")).isAt("Flyttat till en annan dag?");
        visitor.press("Flytta till den dagen").sees("Välj den nya dagen");
        visitor.fill("Ny dag", "2026-12-03").press("Flytta till den dagen").isAt("Tack, ditt svar är sparat");
        assertThat(state()).isEqualTo("PLANNED 2026-12-03");
    }

    /** As it stands in the letter, after our address. */
    String link(String words) {
        var letter = jdbc.sql("select body from mail_message where recipient = 'kontaktperson@kommun.example'")
                .query(String.class)
                .single();
        var link = Pattern.compile(
                        Pattern.quote("* " + title) + "(?:(?!\\n\\* ).)*?" + words + ": \\S*(/svar/\\S+)",
                        Pattern.DOTALL)
                .matcher(letter);
        assertThat(link.find()).as(letter).isTrue();
        return link.group(1);
    }

    String state() {
        return jdbc.sql("select status || ' ' || held_on from activity where id = ?")
                .param(activity)
                .query(String.class)
                .single();
    }

    static void fits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= 375")).isEqualTo(true);
    }
}
