package se.huddinge.samverkan.agreement;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.agreement.term.Almanac;
import se.huddinge.samverkan.settings.Declares;
import se.huddinge.samverkan.settings.Setting;
import se.huddinge.samverkan.settings.Settings;

/** The days that end a term here: a setting of the municipality (domain §4). */
@Component
public class Almanacs implements Declares {
    /** As it is written: 06-30, 12-31. */
    private record TermEnds(List<MonthDay> days) {
        static Optional<TermEnds> read(String text) {
            try {
                var days = Stream.of(text.split("[,\\s]+"))
                        .map(day -> MonthDay.parse("--" + day))
                        .toList();
                return Optional.of(new TermEnds(days));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return String.join(
                    ", ", days.stream().map(day -> day.toString().substring(2)).toList());
        }
    }

    private static final Setting<TermEnds> TERM_ENDS = new Setting<>(
            "agreement.term-ends", Setting.Kind.TEXT, new TermEnds(Almanac.USUAL_TERM_ENDS), TermEnds::read);

    private final Settings settings;
    private final Clock clock;

    Almanacs(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(TERM_ENDS);
    }

    /** Of today. */
    public Almanac current() {
        return Almanac.on(LocalDate.now(clock), settings.get(TERM_ENDS).days());
    }
}
