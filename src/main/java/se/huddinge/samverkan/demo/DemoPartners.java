package se.huddinge.samverkan.demo;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.UUID;
import se.huddinge.samverkan.demo.Municipality.Organisation;
import se.huddinge.samverkan.partner.PartnerForm;
import se.huddinge.samverkan.partner.PartnerService;

/** The organisations beside the academies: real ones, by name only. */
class DemoPartners {
    private static final Day FIRST_WEEK = Day.of("-26m workday");

    private final PartnerService partners;
    private final Names names;
    private final Timeline timeline;

    DemoPartners(PartnerService partners, Names names, Timeline timeline) {
        this.partners = partners;
        this.names = names;
        this.timeline = timeline;
    }

    void make(List<Organisation> organisations) {
        var day = FIRST_WEEK.from(timeline.today());
        for (var organisation : organisations)
            timeline.on(day, Demo.COORDINATOR, () -> partners.register(form(organisation)));
    }

    private PartnerForm form(Organisation organisation) {
        return new PartnerForm(
                organisation.name(),
                null,
                organisation.kind(),
                null,
                null,
                null,
                null,
                organisation.members().stream().map(names::academy).collect(toSet()),
                null,
                UUID.randomUUID(),
                null);
    }
}
