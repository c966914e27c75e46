package se.huddinge.samverkan.demo;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.demo.Municipality.Conceived;
import se.huddinge.samverkan.demo.Municipality.Taken;
import se.huddinge.samverkan.idea.AcademiesForm;
import se.huddinge.samverkan.idea.IdeaCourse;
import se.huddinge.samverkan.idea.IdeaForm;
import se.huddinge.samverkan.idea.IdeaService;
import se.huddinge.samverkan.idea.ToAgreementForm;
import se.huddinge.samverkan.idea.ToProjectForm;
import se.huddinge.samverkan.idea.WordsForm;

/** Ideas and wishes in every state, from one that nobody has answered to an honest no. */
class DemoIdeas {
    private final IdeaService ideas;
    private final IdeaCourse course;
    private final Names names;
    private final Timeline timeline;
    private final EntityManager entities;

    DemoIdeas(IdeaService ideas, IdeaCourse course, Names names, Timeline timeline, EntityManager entities) {
        this.ideas = ideas;
        this.course = course;
        this.names = names;
        this.timeline = timeline;
        this.entities = entities;
    }

    void make(Municipality municipality) {
        municipality.ideas().forEach(told -> make(told, municipality.invented()));
    }

    private void make(Conceived told, String invented) {
        var form = new IdeaForm(
                told.kind(),
                told.title(),
                told.need() + " " + invented,
                told.whom(),
                told.effect(),
                names.unit(told.unit()).getId(),
                told.reason() == null ? academies(told) : Set.of(),
                names.purposes(told.purposes()),
                Set.of(),
                Set.of(),
                UUID.randomUUID(),
                null);
        var id = timeline.on(
                told.raised().from(timeline.today()),
                told.by(),
                () -> ideas.raise(form).getId());
        told.turns()
                .forEach(turn ->
                        timeline.on(turn.day().from(timeline.today()), Demo.COORDINATOR, () -> take(told, turn, id)));
    }

    private void take(Conceived told, Taken turn, Long id) {
        if (told.reason() != null && turn.as() == Taken.As.PREPARED)
            ideas.choose(id, new AcademiesForm(academies(told), told.reason(), told.reasonText(), version(id)));
        var words = new WordsForm(turn.words(), UUID.randomUUID(), version(id));
        switch (turn.as()) {
            case DIALOGUE -> course.talk(id, words);
            case PREPARED -> course.prepare(id, words);
            case DISMISSED -> course.dismiss(id, words);
            case PROJECT ->
                course.becomeProject(
                        id,
                        new ToProjectForm(
                                told.title(),
                                academies(told),
                                names.purposes(told.purposes()),
                                told.reason(),
                                told.reasonText(),
                                UUID.randomUUID(),
                                version(id)));
            case AGREEMENT ->
                course.becomeAgreement(
                        id,
                        new ToAgreementForm(
                                turn.words(),
                                names.responsible(names.unit(told.unit())).id(),
                                academies(told),
                                names.purposes(told.purposes()),
                                told.reason(),
                                told.reasonText(),
                                UUID.randomUUID(),
                                version(id)));
        }
    }

    private Set<Long> academies(Conceived told) {
        return told.academies().stream().map(names::academy).collect(toSet());
    }

    private @Nullable Long version(Long id) {
        entities.flush();
        return ideas.get(id).getVersion();
    }
}
