package se.huddinge.samverkan.reporting.draft;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.reporting.ReportRound;
import se.huddinge.samverkan.reporting.RoundService;
import se.huddinge.samverkan.reporting.Section;
import se.huddinge.samverkan.reporting.SectionKind;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;

/** The coordinator's words in each chapter; where she has written none, what the units have told. */
@Service
@Transactional(readOnly = true)
public class SectionTexts {
    private final SectionTextRepository texts;
    private final RoundService rounds;
    private final Contributed told;
    private final ApplicationEventPublisher events;

    SectionTexts(SectionTextRepository texts, RoundService rounds, Contributed told, ApplicationEventPublisher events) {
        this.texts = texts;
        this.rounds = rounds;
        this.told = told;
        this.events = events;
    }

    Map<SectionKind, String> of(ReportRound round) {
        var written =
                texts.findByRoundId(round.getId()).stream().collect(toMap(SectionText::getKind, SectionText::getWords));
        written.computeIfAbsent(SectionKind.UNITS, kind -> told.by(round.getId()));
        return written;
    }

    /** Another chapter than those that the round has does not exist. */
    Section section(Long roundId, SectionKind kind) {
        return rounds.get(roundId).getSections().stream()
                .filter(section -> section.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("section", roundId));
    }

    public TextForm form(Long roundId, SectionKind kind) {
        section(roundId, kind);
        return texts.findByRoundIdAndKind(roundId, kind)
                .map(text -> new TextForm(text.getWords(), text.getVersion()))
                .orElseGet(() -> new TextForm(kind == SectionKind.UNITS ? told.by(roundId) : "", null));
    }

    @Once
    public void write(Long roundId, SectionKind kind, TextForm form) {
        var section = section(roundId, kind);
        form.mustMatch(form(roundId, kind));
        requireFits(section, form);
        var text = texts.findByRoundIdAndKind(roundId, kind)
                .orElseGet(() -> texts.save(new SectionText(rounds.get(roundId), kind)));
        text.write(form.words());
        events.publishEvent(new DraftEvent.TextWritten(roundId));
    }

    /** The units' chapter holds the words of them all. */
    private static void requireFits(Section section, TextForm form) {
        var most = section.kind() == SectionKind.UNITS ? Integer.MAX_VALUE : section.maxLength();
        if (form.words() != null && form.words().length() > most)
            throw new FieldException("words", "reporting.too-long", String.valueOf(most));
    }
}
