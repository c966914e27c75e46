package se.huddinge.samverkan.watch;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.activity.Silence;
import se.huddinge.samverkan.agreement.listing.AgreementDues;
import se.huddinge.samverkan.organisation.Vacancies;
import se.huddinge.samverkan.project.listing.ProjectList;
import se.huddinge.samverkan.shared.Due;
import se.huddinge.samverkan.statusupdate.StatusDues;

/** Watches over the agreements and what follows from them (S39): everything that wants the coordinator. */
@Component
public class Watch {
    private static final Comparator<LocalDate> LAST_WITHOUT = Comparator.nullsLast(Comparator.naturalOrder());

    private final AgreementDues agreements;
    private final ProjectList projects;
    private final StatusDues updates;
    private final Vacancies vacancies;
    private final Silence silence;

    Watch(AgreementDues agreements, ProjectList projects, StatusDues updates, Vacancies vacancies, Silence silence) {
        this.agreements = agreements;
        this.projects = projects;
        this.updates = updates;
        this.vacancies = vacancies;
        this.silence = silence;
    }

    /** What comes first stands first, what has no day last. */
    public List<Due> dues() {
        return Stream.of(agreements.dues(), projects.dues(), updates.dues(), vacancies.dues(), silence.dues())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Due::day, LAST_WITHOUT).thenComparing(Due::title))
                .toList();
    }
}
