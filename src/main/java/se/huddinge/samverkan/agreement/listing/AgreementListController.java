package se.huddinge.samverkan.agreement.listing;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.agreement.State;

@Controller
@ForReaders
@RequestMapping("/avtal")
class AgreementListController {
    private final AgreementList agreements;

    AgreementListController(AgreementList agreements) {
        this.agreements = agreements;
    }

    @GetMapping
    String list(AgreementFilter filter, BindingResult ignored, Model model) {
        var options = agreements.options();
        model.addAttribute("filter", filter);
        model.addAttribute("chips", filter.chips(options));
        model.addAttribute("options", options);
        model.addAttribute("states", State.values());
        model.addAttribute("withins", AgreementFilter.Within.values());
        model.addAttribute("rankings", AgreementFilter.Ranking.values());
        model.addAttribute("completenesses", AgreementFilter.Completeness.values());
        model.addAttribute("agreements", agreements.find(filter));
        return "agreement/list";
    }
}
