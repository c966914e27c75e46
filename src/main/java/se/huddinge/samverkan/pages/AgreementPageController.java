package se.huddinge.samverkan.pages;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.content.ContentService;
import se.huddinge.samverkan.agreement.document.AgreementDocuments;
import se.huddinge.samverkan.agreement.life.LifeService;
import se.huddinge.samverkan.agreement.listing.LatestStarts;
import se.huddinge.samverkan.agreement.relation.RelationReader;
import se.huddinge.samverkan.agreement.time.TimeService;
import se.huddinge.samverkan.audit.AuditTrail;
import se.huddinge.samverkan.body.BodyAccess;
import se.huddinge.samverkan.body.listing.BodyList;
import se.huddinge.samverkan.organisation.Positions;
import se.huddinge.samverkan.project.listing.ProjectList;
import se.huddinge.samverkan.watch.handling.Trails;

/** What can be read about one agreement. */
@Controller
@ForReaders
@RequestMapping("/avtal/{id}")
class AgreementPageController {
    private final AgreementService agreements;
    private final ContentService content;
    private final RelationReader relations;
    private final AgreementDocuments documents;
    private final LifeService life;
    private final TimeService times;
    private final ProjectList projects;
    private final Traces traces;
    private final BodyList bodies;
    private final BodyAccess bodyAccess;
    private final LatestStarts starts;
    private final Trails trails;
    private final Positions positions;
    private final AuditTrail audit;
    private final Clock clock;

    AgreementPageController(
            AgreementService agreements,
            ContentService content,
            RelationReader relations,
            AgreementDocuments documents,
            LifeService life,
            TimeService times,
            ProjectList projects,
            Traces traces,
            BodyList bodies,
            BodyAccess bodyAccess,
            LatestStarts starts,
            Trails trails,
            Positions positions,
            AuditTrail audit,
            Clock clock) {
        this.agreements = agreements;
        this.content = content;
        this.relations = relations;
        this.documents = documents;
        this.life = life;
        this.times = times;
        this.projects = projects;
        this.traces = traces;
        this.bodies = bodies;
        this.bodyAccess = bodyAccess;
        this.starts = starts;
        this.trails = trails;
        this.positions = positions;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable Long id, Model model) {
        var page = agreements.whole(id);
        var responsible = page.agreement().getResponsible();
        model.addAttribute("page", page);
        model.addAttribute("agreement", page.agreement());
        model.addAttribute("relations", relations.of(page.agreement()));
        model.addAttribute("time", times.of(page.agreement(), page.parties()));
        model.addAttribute("content", content.of(page.agreement(), page.parties()));
        model.addAttribute("documents", documents.latest(page.agreement()));
        model.addAttribute("life", life.of(page));
        model.addAttribute("starts", starts.of(id));
        model.addAttribute("trail", trails.of("agreement", id));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("projects", projects.under(id));
        var found = traces.ofAgreement(id);
        model.addAttribute("traces", found);
        model.addAttribute("activities", found.activities());
        model.addAttribute("groups", bodies.under(id));
        model.addAttribute("formingGroups", bodyAccess.mayFormUnder(page.agreement()));
        if (responsible != null)
            positions
                    .holderOn(responsible.getId(), LocalDate.now(clock))
                    .ifPresent(holding ->
                            model.addAttribute("holder", holding.getAccount().getName()));
        return "pages/agreement";
    }

    @GetMapping("/historik")
    String history(@PathVariable Long id, Model model) {
        var agreement = agreements.get(id);
        model.addAttribute("title", agreement.getTitle());
        model.addAttribute("back", agreement.address());
        model.addAttribute("prefix", "agreement");
        model.addAttribute("entries", audit.of("agreement", id));
        return "pages/history";
    }
}
