package se.huddinge.samverkan.reporting.locked;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.reporting.draft.ReportWords;
import se.huddinge.samverkan.settings.Declares;
import se.huddinge.samverkan.settings.Setting;
import se.huddinge.samverkan.settings.Settings;

/** How the municipality writes to its boards: whose statement it is, under which headings, and what it proposes. */
@Component
class StatementSettings implements Declares {
    /** Stands in the proposal for whoever the statement is written to. */
    private static final String BODY = "[instans]";

    private static final Setting<String> DEPARTMENT =
            Setting.text("reporting.statement-department", "Kommunstyrelsens förvaltning");
    private static final Setting<String> PROPOSAL = Setting.text(
            "reporting.statement-proposal", BODY + " godkänner redovisningen och lägger den till handlingarna.");
    private static final Setting<String> HEADINGS = Setting.text(
            "reporting.statement-headings",
            "Förslag till beslut; Sammanfattning; Beskrivning av ärendet; Förvaltningens synpunkter; Konsekvenser");

    private static final String NAME = "reporting.file";
    private static final int PROPOSED = 0;
    private static final int HOW_MANY = 5;

    private final Settings settings;
    private final Addressees addressees;
    private final ReportWords words;

    StatementSettings(Settings settings, Addressees addressees, ReportWords words) {
        this.settings = settings;
        this.addressees = addressees;
        this.words = words;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(DEPARTMENT, PROPOSAL, HEADINGS);
    }

    /** An item for information proposes nothing. */
    Map<String, Object> of(ReportVersion version, ReportFile.Kind kind) {
        var model = new HashMap<String, Object>();
        model.put("form", words.of(NAME + "." + kind));
        var bodies = addressees.of(version.getRound());
        model.put("addressees", String.join(", ", bodies));
        model.put("department", settings.get(DEPARTMENT));
        model.put("officer", version.getLockedBy().getName());
        model.put("day", version.getLockedAt().toLocalDate().toString());
        var headings = List.of(settings.get(HEADINGS).split("\\s*;\\s*", HOW_MANY));
        var whole = headings.size() == HOW_MANY
                ? headings
                : List.of(HEADINGS.fallback().split("\\s*;\\s*"));
        model.put("headings", whole);
        model.put(
                "proposal",
                kind == ReportFile.Kind.STATEMENT ? settings.get(PROPOSAL).replace(BODY, words.together(bodies)) : "");
        model.put("proposed", whole.get(PROPOSED));
        return model;
    }
}
