package se.huddinge.samverkan.agreement.listing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.agreement.PartnerReason;
import se.huddinge.samverkan.agreement.State;
import se.huddinge.samverkan.agreement.Visibility;
import se.huddinge.samverkan.agreement.content.Promised;
import se.huddinge.samverkan.office.TableFormat;

@Controller
@ForReaders
@RequestMapping("/avtal")
class AgreementListController {
    private final AgreementList agreements;
    private final AgreementTable table;

    AgreementListController(AgreementList agreements, AgreementTable table) {
        this.agreements = agreements;
        this.table = table;
    }

    @GetMapping(params = "format")
    void export(
            AgreementFilter filter,
            BindingResult ignored,
            @RequestParam TableFormat format,
            HttpServletResponse response)
            throws IOException {
        table.send(filter, format, response);
    }

    @GetMapping
    String list(AgreementFilter filter, BindingResult ignored, Model model) {
        var options = agreements.options();
        model.addAttribute("filter", filter);
        model.addAttribute("chips", filter.chips(options));
        model.addAttribute("options", options);
        model.addAttribute("states", State.values());
        model.addAttribute("views", AgreementFilter.View.values());
        model.addAttribute("withins", AgreementFilter.Within.values());
        model.addAttribute("rankings", AgreementFilter.Ranking.values());
        model.addAttribute("reasons", PartnerReason.values());
        model.addAttribute("promises", Promised.values());
        model.addAttribute("visibilities", Visibility.values());
        model.addAttribute("completenesses", AgreementFilter.Completeness.values());
        var page = agreements.find(filter);
        model.addAttribute("agreements", page);
        model.addAttribute("timeline", ListTimeline.of(page.getContent(), agreements.today()));
        return "agreement/list";
    }
}
