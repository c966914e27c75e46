package se.huddinge.samverkan.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.content.AmendmentForm;
import se.huddinge.samverkan.agreement.content.LineService;
import se.huddinge.samverkan.agreement.content.ObligationForm;
import se.huddinge.samverkan.agreement.content.ProvisionsForm;
import se.huddinge.samverkan.agreement.content.ProvisionsService;
import se.huddinge.samverkan.agreement.content.ResourceForm;
import se.huddinge.samverkan.agreement.content.ReviewForm;
import se.huddinge.samverkan.agreement.registration.AgreementRegister;
import se.huddinge.samverkan.agreement.relation.Following;
import se.huddinge.samverkan.agreement.relation.FollowingForm;
import se.huddinge.samverkan.agreement.relation.RelationService;
import se.huddinge.samverkan.agreement.relation.RelationsForm;
import se.huddinge.samverkan.demo.Municipality.Contract;
import se.huddinge.samverkan.demo.Municipality.Said;

/** What the agreements say beyond their six parts, and how they stand to each other. */
class DemoContent {
    private final AgreementService agreements;
    private final AgreementRegister register;
    private final LineService lines;
    private final ProvisionsService provisions;
    private final RelationService relations;
    private final Following following;
    private final Names names;
    private final Timeline timeline;

    DemoContent(
            AgreementService agreements,
            AgreementRegister register,
            LineService lines,
            ProvisionsService provisions,
            RelationService relations,
            Following following,
            Names names,
            Timeline timeline) {
        this.agreements = agreements;
        this.register = register;
        this.lines = lines;
        this.provisions = provisions;
        this.relations = relations;
        this.following = following;
        this.names = names;
        this.timeline = timeline;
    }

    void make(Municipality municipality) {
        var today = timeline.today();
        for (var said : municipality.said())
            timeline.on(
                    said.written().from(today), Demo.COORDINATOR, () -> write(said, municipality.agreements(), today));
    }

    private void write(Said said, List<Contract> contracts, LocalDate today) {
        var id = find(said.agreement(), contracts).getId();
        provisions.revise(
                id,
                new ProvisionsForm(
                        said.background(),
                        said.rights(),
                        said.personalData(),
                        said.processorAgreement(),
                        null,
                        null,
                        said.procurement(),
                        version(id)));
        if (said.reviewMonths() != null)
            provisions.revise(id, new ReviewForm(said.reviewMonths(), day(said.review(), today), version(id)));
        list(said, id, today);
        if (said.under() != null)
            relations.revise(id, new RelationsForm(find(said.under(), contracts).getId(), null, version(id)));
        if (said.successor() != null) succeed(id, said.successor());
    }

    private void list(Said said, Long id, LocalDate today) {
        for (var line : said.resources())
            lines.add(
                    id,
                    new ResourceForm(
                            party(id, line.party()),
                            line.what(),
                            line.kind(),
                            line.amount(),
                            line.year() == null ? null : today.getYear() + line.year(),
                            UUID.randomUUID(),
                            version(id)));
        for (var line : said.obligations())
            lines.add(
                    id,
                    new ObligationForm(
                            party(id, line.party()),
                            line.what(),
                            day(line.due(), today),
                            line.progress(),
                            UUID.randomUUID(),
                            version(id)));
        for (var line : said.amendments())
            lines.add(
                    id,
                    new AmendmentForm(
                            line.what(), line.signed().from(today), line.dnr(), UUID.randomUUID(), version(id)));
    }

    private void succeed(Long id, String title) {
        var earlier = agreements.get(id);
        following.replacing(
                id,
                new FollowingForm(
                        title,
                        Objects.requireNonNull(earlier.getType()).getId(),
                        Objects.requireNonNull(earlier.getResponsible()).getId(),
                        UUID.randomUUID()));
    }

    private Agreement find(String title, List<Contract> contracts) {
        var partner = contracts.stream()
                .filter(contract -> contract.title().equals(title))
                .map(contract -> names.partner(contract.partners().get(0)))
                .findFirst()
                .orElseThrow();
        return register.matches(null, title, Set.of(partner)).get(0);
    }

    /** The municipality is the party without a name of its own. */
    private Long party(Long id, @Nullable String name) {
        return agreements.parties(id).stream()
                .filter(party -> Objects.equals(party.getName(), name))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    private @Nullable Long version(Long id) {
        return agreements.get(id).getVersion();
    }

    private static @Nullable LocalDate day(@Nullable Day told, LocalDate today) {
        return told == null ? null : told.from(today);
    }
}
