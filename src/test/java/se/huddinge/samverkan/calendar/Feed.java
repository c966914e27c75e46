package se.huddinge.samverkan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.huddinge.samverkan.Browser;

/** Somebody's calendar, as the program that subscribes to it sees it. */
record Feed(Browser program, String address) {
    record Day(String uid, String day, String title, String text, int sequence, String changed) {
        static Day of(VEvent event) {
            return new Day(
                    value(event, "UID"),
                    value(event, "DTSTART"),
                    value(event, "SUMMARY"),
                    value(event, "DESCRIPTION"),
                    Integer.parseInt(value(event, "SEQUENCE")),
                    value(event, "LAST-MODIFIED"));
        }

        private static String value(VEvent event, String property) {
            return event.<Property>getRequiredProperty(property).getValue();
        }
    }

    /** Made on her page, and read there once. */
    static Feed of(Browser her) {
        var page = her.form("/konto/kalender").send();
        assertThat(page).hasStatusOk();
        var link = Jsoup.parse(Browser.html(page)).select("#link").val();
        return new Feed(her.stranger(), URI.create(link).getPath());
    }

    MvcTestResult fetch() {
        return program.get(address);
    }

    List<Day> days() {
        return days(fetch());
    }

    List<Day> of(String title) {
        return days().stream().filter(day -> day.title().contains(title)).toList();
    }

    static List<Day> days(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        try {
            var file = answer.getResponse().getContentAsByteArray();
            var calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
            assertThat(calendar.validate().hasErrors()).isFalse();
            return calendar.<VEvent>getComponents("VEVENT").stream()
                    .map(Day::of)
                    .toList();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
