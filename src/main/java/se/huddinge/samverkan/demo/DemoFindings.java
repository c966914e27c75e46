package se.huddinge.samverkan.demo;

import java.time.LocalDate;
import java.util.UUID;
import se.huddinge.samverkan.demo.Municipality.Found;
import se.huddinge.samverkan.finding.FindingForm;
import se.huddinge.samverkan.finding.FindingService;
import se.huddinge.samverkan.finding.FindingUses;
import se.huddinge.samverkan.finding.UseForm;

/** What has been found, and by whom it is used: not by all. */
class DemoFindings {
    private final FindingService findings;
    private final FindingUses uses;
    private final Names names;
    private final Timeline timeline;

    DemoFindings(FindingService findings, FindingUses uses, Names names, Timeline timeline) {
        this.findings = findings;
        this.uses = uses;
        this.names = names;
        this.timeline = timeline;
    }

    void make(Municipality municipality) {
        municipality.findings().forEach(found -> make(found, municipality.invented()));
    }

    private void make(Found found, String invented) {
        var today = timeline.today();
        var id = timeline.on(
                found.told().from(today),
                Demo.COORDINATOR,
                () -> findings.register(form(found, invented, today)).getId());
        for (var use : found.uses())
            timeline.on(
                    use.day().from(today),
                    Demo.COORDINATOR,
                    () -> uses.tell(
                            id,
                            new UseForm(
                                    names.unit(use.unit()).getId(), use.answer(), use.how(), UUID.randomUUID(), null)));
    }

    private FindingForm form(Found found, String invented, LocalDate today) {
        return new FindingForm(
                found.title(),
                found.summary() + " " + invented,
                names.academy(found.academy()),
                found.evidence(),
                found.found().from(today),
                found.link(),
                found.project() == null ? null : names.project(found.project()),
                names.unit(found.unit()).getId(),
                UUID.randomUUID(),
                null);
    }
}
