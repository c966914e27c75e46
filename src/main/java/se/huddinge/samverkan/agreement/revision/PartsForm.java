package se.huddinge.samverkan.agreement.revision;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.Part;
import se.huddinge.samverkan.agreement.Part.Answer;
import se.huddinge.samverkan.agreement.Part.Name;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.VersionedForm;

@NullUnmarked
public record PartsForm(
        Answer goals,
        @Size(max = 4000) String goalsText,
        Answer vision,
        @Size(max = 4000) String visionText,
        Answer guidelines,
        @Size(max = 4000) String guidelinesText,
        Answer scope,
        @Size(max = 4000) String scopeText,
        Answer forms,
        @Size(max = 4000) String formsText,
        Answer resources,
        @Size(max = 4000) String resourcesText,
        Long version)
        implements VersionedForm {
    static PartsForm of(Agreement agreement) {
        return new PartsForm(
                answer(agreement, Name.GOALS),
                text(agreement, Name.GOALS),
                answer(agreement, Name.VISION),
                text(agreement, Name.VISION),
                answer(agreement, Name.GUIDELINES),
                text(agreement, Name.GUIDELINES),
                answer(agreement, Name.SCOPE),
                text(agreement, Name.SCOPE),
                answer(agreement, Name.FORMS),
                text(agreement, Name.FORMS),
                answer(agreement, Name.RESOURCES),
                text(agreement, Name.RESOURCES),
                agreement.getVersion());
    }

    List<Part> parts() {
        return Stream.of(
                        part(Name.GOALS, goals, goalsText),
                        part(Name.VISION, vision, visionText),
                        part(Name.GUIDELINES, guidelines, guidelinesText),
                        part(Name.SCOPE, scope, scopeText),
                        part(Name.FORMS, forms, formsText),
                        part(Name.RESOURCES, resources, resourcesText))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Part part(Name name, Answer answer, String text) {
        if (answer != null) return Part.of(name, answer, text);
        if (text != null) throw new FieldException(name.field(), "agreement.part-needs-answer");
        return null;
    }

    private static Answer answer(Agreement agreement, Name name) {
        return agreement.part(name).map(Part::answer).orElse(null);
    }

    private static String text(Agreement agreement, Name name) {
        return agreement
                .part(name)
                .map(Part::text)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }
}
