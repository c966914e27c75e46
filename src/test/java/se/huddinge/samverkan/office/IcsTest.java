package se.huddinge.samverkan.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we write is read by another library than the one that wrote it. */
class IcsTest {
    static final Instant CHANGED = Instant.parse("2026-11-20T08:15:30Z");

    static byte[] written(LocalDate day, String title, String text) {
        return Ics.write(
                "Samverkan, vår",
                List.of(new Ics.Event(
                        "notice-7-n1@kommun.example",
                        day,
                        title,
                        text,
                        "Sista dag att säga upp avtal",
                        "https://samverkan.kommun.example/avtal/7",
                        3,
                        CHANGED)));
    }

    static Calendar read(byte[] file) throws Exception {
        var calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
        assertThat(calendar.validate().hasErrors())
                .as(calendar.validate().toString())
                .isFalse();
        return calendar;
    }

    static String value(VEvent event, String property) {
        return event.<Property>getRequiredProperty(property).getValue();
    }

    static VEvent event(byte[] file) throws Exception {
        return (VEvent) read(file).getComponents("VEVENT").get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Avtal",
                "Räksmörgås i Åre, Ängelholm och Öland; eller \\ så",
                "🎓🎓🎓 examen 👩🏽‍🎓 och 🇸🇪",
                "BEGIN:VEVENT",
                "En rad\nen till\noch en",
                "ååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååå",
                "Ett avtal vars namn är så långt att det måste vikas flera gånger, och som dessutom innehåller åäö och 🎓 mitt i"
            })
    void whatIsWrittenIsWhatIsRead(String text) throws Exception {
        var event = event(written(LocalDate.of(2026, 12, 3), text, text + "\n" + text));
        assertThat(value(event, "SUMMARY")).isEqualTo(text);
        assertThat(value(event, "DESCRIPTION")).isEqualTo(text + "\n" + text);
        assertThat(value(event, "CATEGORIES")).isEqualTo("Sista dag att säga upp avtal");
        assertThat(value(event, "UID")).isEqualTo("notice-7-n1@kommun.example");
        assertThat(value(event, "SEQUENCE")).isEqualTo("3");
        assertThat(value(event, "URL")).isEqualTo("https://samverkan.kommun.example/avtal/7");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20261120T081530Z");
        assertThat(value(event, "LAST-MODIFIED")).isEqualTo("20261120T081530Z");
    }

    /** The nights when the clock is moved, the leap day, the turn of the year. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29", "2026-10-25", "2028-02-29", "2026-12-31", "2027-01-01"})
    void aDayHasNoHourAndEndsBeforeTheNext(String day) {
        var text = new String(written(LocalDate.parse(day), "Dag", ""), StandardCharsets.UTF_8);
        assertThat(text)
                .contains("\r\nDTSTART;VALUE=DATE:" + day.replace("-", "") + "\r\n")
                .contains("\r\nDTEND;VALUE=DATE:"
                        + LocalDate.parse(day).plusDays(1).toString().replace("-", "") + "\r\n")
                .contains("\r\nTRANSP:TRANSPARENT\r\n");
    }

    @Test
    void noLineHasMoreThanSeventyFiveOctetsOrBreaksALetter() {
        var file = written(LocalDate.of(2026, 12, 3), "å🎓,".repeat(90), "ö\n🇸🇪;".repeat(90));
        for (var line : new String(file, StandardCharsets.UTF_8).split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n", "\r", "\uFFFD");
        }
    }

    @Test
    void everyLineEndsAsTheStandardSays() {
        var text = new String(written(LocalDate.of(2026, 12, 3), "Dag", "Rad\nrad"), StandardCharsets.UTF_8);
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void aCalendarWithoutDaysIsStillOne() throws Exception {
        assertThat(read(Ics.write("Samverkan", List.of())).getComponents("VEVENT"))
                .isEmpty();
    }

    @Test
    void aCalendarSaysWhatItIsCalledAndHowOftenToAsk() throws Exception {
        var calendar = read(written(LocalDate.of(2026, 12, 3), "Dag", ""));
        assertThat(calendar.<Property>getRequiredProperty("X-WR-CALNAME").getValue())
                .isEqualTo("Samverkan, vår");
        assertThat(calendar.<Property>getRequiredProperty("REFRESH-INTERVAL").getValue())
                .isEqualTo("PT6H");
        assertThat(calendar.getProperty("METHOD")).isEmpty();
    }
}
