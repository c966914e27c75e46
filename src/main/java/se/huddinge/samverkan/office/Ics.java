package se.huddinge.samverkan.office;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.UtcOffset;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days as a calendar (RFC 5545). A day has no hour and no zone, and keeps nobody busy. */
public final class Ics {
    public static final String MEDIA_TYPE = "text/calendar;charset=utf-8";

    /**
     * @param uid the same however often the day is moved
     * @param address where it is read about
     * @param changes how often what it tells of has changed
     * @param changedAt when it last did
     */
    public record Event(
            String uid,
            LocalDate day,
            String title,
            String text,
            String category,
            String address,
            int changes,
            Instant changedAt) {}

    /** Something at an hour, to which somebody is called. */
    public record Appointment(
            String uid,
            LocalDateTime begins,
            LocalDateTime ends,
            ZoneId zone,
            String title,
            String text,
            @Nullable String place,
            @Nullable String address,
            int changes,
            Instant changedAt) {}

    private static final String MAKER = "-//Samverkan//Samverkan//SV";
    private static final int LONGEST_LINE = 75;
    private static final String ASK_AGAIN = "PT6H";

    private Ics() {}

    public static byte[] write(String name, List<Event> events) {
        var calendar = new ICalendar();
        calendar.setProductId(MAKER);
        calendar.setName(name);
        calendar.addExperimentalProperty("REFRESH-INTERVAL", ICalDataType.DURATION, ASK_AGAIN);
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", ASK_AGAIN);
        if (events.isEmpty()) calendar.addComponent(zone());
        events.forEach(event -> calendar.addEvent(component(event)));
        return folded(text(calendar)).getBytes(StandardCharsets.UTF_8);
    }

    /** As a file that a calendar takes in; a later one with more changes takes its place. */
    public static byte[] write(Appointment appointment) {
        var calendar = new ICalendar();
        calendar.setProductId(MAKER);
        calendar.setMethod("PUBLISH");
        var component = new VEvent();
        component.setUid(appointment.uid());
        component.setDateTimeStamp(Date.from(appointment.changedAt()));
        component.setSequence(appointment.changes());
        component.setDateStart(at(appointment.begins(), appointment), true);
        component.setDateEnd(at(appointment.ends(), appointment), true);
        component.setSummary(appointment.title());
        component.setDescription(appointment.text());
        if (appointment.place() != null) component.setLocation(appointment.place());
        if (appointment.address() != null) component.setUrl(appointment.address());
        calendar.addEvent(component);
        return folded(text(calendar)).getBytes(StandardCharsets.UTF_8);
    }

    private static Date at(LocalDateTime when, Appointment appointment) {
        return Date.from(when.atZone(appointment.zone()).toInstant());
    }

    /** A calendar must hold something, and says least with a zone in which nothing happens. */
    private static VTimezone zone() {
        var always = new StandardTime();
        always.setDateStart(new ICalDate(new DateTimeComponents(1970, 1, 1, 0, 0, 0, false), true));
        always.setTimezoneOffsetFrom(new UtcOffset(0));
        always.setTimezoneOffsetTo(new UtcOffset(0));
        var zone = new VTimezone("UTC");
        zone.addStandardTime(always);
        return zone;
    }

    private static VEvent component(Event event) {
        var component = new VEvent();
        component.setUid(event.uid());
        component.setDateTimeStamp(Date.from(event.changedAt()));
        component.setLastModified(Date.from(event.changedAt()));
        component.setSequence(event.changes());
        component.setDateStart(new DateStart(midnight(event.day()), false));
        component.setDateEnd(new DateEnd(midnight(event.day().plusDays(1)), false));
        component.setSummary(event.title());
        component.setDescription(event.text());
        component.addCategories(event.category());
        component.setUrl(event.address());
        component.setTransparency(Transparency.transparent());
        return component;
    }

    /** As the library reads it back into a day. */
    private static Date midnight(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    private static String text(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The library counts letters; a line may have 75 octets, and å has two. */
    private static String folded(String text) {
        var folded = new StringBuilder(text.length() + text.length() / 50);
        int octets = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            int size = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (letter == '\r' || letter == '\n') octets = -size;
            else if (octets + size > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            octets += size;
            folded.appendCodePoint(letter);
            i += Character.charCount(letter);
        }
        return folded.toString();
    }
}
