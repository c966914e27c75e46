package se.huddinge.samverkan.activity.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.activity.Activity;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;

/** The agreements that an activity can be done under: open ones only, since everybody who reads reads activities. */
@Component
class AgreementChoices {
    private static final String SIGNED = """
            from agreement g
            where g.visibility = 'OPEN' and g.status = 'SIGNED' and (
                not exists (select 1 from agreement_period p where p.agreement_id = g.id)
                or exists (select 1 from agreement_period p where p.agreement_id = g.id
                    and p.valid_from <= :day and (p.valid_to is null or p.valid_to >= :day)))
            """;

    /** An agreement to choose. */
    public record Choice(Long id, String title) {
        public Long getId() {
            return id;
        }

        public String getName() {
            return title;
        }
    }

    private final JdbcClient jdbc;
    private final AgreementService agreements;
    private final AgreementAccess access;
    private final Clock clock;

    AgreementChoices(JdbcClient jdbc, AgreementService agreements, AgreementAccess access, Clock clock) {
        this.jdbc = jdbc;
        this.agreements = agreements;
        this.access = access;
        this.clock = clock;
    }

    List<Choice> today() {
        return jdbc.sql("select g.id, g.title " + SIGNED + "order by g.title, g.id")
                .param("day", LocalDate.now(clock))
                .query(new DataClassRowMapper<>(Choice.class))
                .list();
    }

    /** As chosen; but a project that goes under one agreement brings it. */
    @Nullable
    Agreement chosen(@Nullable Long id, Activity activity) {
        var project = activity.getProject();
        var its = project == null
                ? List.<Agreement>of()
                : project.getAgreements().stream()
                        .filter(AgreementChoices::isOpen)
                        .toList();
        return its.size() == 1 ? its.get(0) : said(id, activity);
    }

    /** Left to the program, the only one that applied with one of the academies that day. */
    @Nullable
    private Agreement said(@Nullable Long id, Activity activity) {
        if (id == null) return onlyOne(activity).map(agreements::get).orElse(null);
        if (id.equals(ActivityForm.NO_AGREEMENT)) return null;
        var before = activity.getAgreement();
        if (before != null && before.getId().equals(id)) return before;
        try {
            return requireOpen(agreements.get(id));
        } catch (NotFoundException unknown) {
            throw new FieldException("agreementId", "activity.unknown-choice");
        }
    }

    private static Agreement requireOpen(Agreement agreement) {
        if (!isOpen(agreement)) throw new FieldException("agreementId", "activity.unknown-choice");
        return agreement;
    }

    private static boolean isOpen(Agreement agreement) {
        return agreement.getVisibility() == se.huddinge.samverkan.agreement.Visibility.OPEN
                && agreement.getStatus() == se.huddinge.samverkan.agreement.Status.SIGNED;
    }

    private Optional<Long> onlyOne(Activity activity) {
        var academies =
                activity.getAcademies().stream().map(academy -> academy.getId()).toArray(Long[]::new);
        var unit = activity.getUnit().getId();
        var found = jdbc.sql("select g.id " + SIGNED + """
                        and exists (select 1 from agreement_party party
                            where party.agreement_id = g.id and party.academy_id = any(:academies))
                        and (g.owner_id = :unit or exists (select 1 from agreement_participant part
                            where part.agreement_id = g.id and part.unit_id = :unit))
                        limit 2""")
                .param("day", activity.getHeldOn())
                .param("academies", academies)
                .param("unit", unit)
                .query(Long.class)
                .list();
        return found.size() == 1 && access.isReadable(found.get(0)) ? Optional.of(found.get(0)) : Optional.empty();
    }
}
