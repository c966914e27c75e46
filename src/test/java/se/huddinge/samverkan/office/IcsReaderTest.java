package se.huddinge.samverkan.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IcsReaderTest {
    static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    @Test
    void anInvitationFromAMailProgramIsRead() {
        var file = """
                BEGIN:VCALENDAR
                VERSION:2.0
                METHOD:REQUEST
                BEGIN:VTIMEZONE
                TZID:W. Europe Standard Time
                BEGIN:STANDARD
                DTSTART:16010101T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:16010101T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
                END:DAYLIGHT
                END:VTIMEZONE
                BEGIN:VEVENT
                UID:1
                SUMMARY:Avstämning om VFU
                DTSTART;TZID=W. Europe Standard Time:20270118T093000
                DTEND;TZID=W. Europe Standard Time:20270118T110000
                LOCATION:Kommunalhuset\\, Sjödalen
                ATTENDEE;CN=Karin Åström:mailto:kontaktperson@kommun.example
                ATTENDEE:MAILTO:okand@larosate.example
                END:VEVENT
                END:VCALENDAR
                """;
        var read = IcsReader.read(file.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), STOCKHOLM)
                .orElseThrow();
        assertThat(read.title()).isEqualTo("Avstämning om VFU");
        assertThat(read.begins()).isEqualTo("2027-01-18T09:30:00");
        assertThat(read.ends()).isEqualTo("2027-01-18T11:00:00");
        assertThat(read.place()).isEqualTo("Kommunalhuset, Sjödalen");
        assertThat(read.guests())
                .extracting(IcsReader.Guest::name, IcsReader.Guest::email)
                .containsExactly(
                        tuple("Karin Åström", "kontaktperson@kommun.example"), tuple(null, "okand@larosate.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hej",
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Utan tid\r\nEND:VEVENT\r\nEND:VCALENDAR",
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:i morgon\r\nEND:VEVENT\r\nEND:VCALENDAR",
                "%PDF-1.7"
            })
    void whatIsNoInvitationIsNothing(String file) {
        assertThat(IcsReader.read(file.getBytes(StandardCharsets.UTF_8), STOCKHOLM))
                .isEmpty();
    }
}
