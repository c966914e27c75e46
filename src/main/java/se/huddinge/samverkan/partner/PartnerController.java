package se.huddinge.samverkan.partner;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForCoordinator;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@RequestMapping("/partner")
class PartnerController {
    private final PartnerService partners;
    private final PartnerTable table;
    private final MemberChoices choices;

    PartnerController(PartnerService partners, PartnerTable table, MemberChoices choices) {
        this.partners = partners;
        this.table = table;
        this.choices = choices;
    }

    @ModelAttribute("kinds")
    PartnerOrganisation.Kind[] kinds() {
        return PartnerOrganisation.Kind.values();
    }

    @ModelAttribute("choices")
    MemberChoices choices() {
        return choices;
    }

    @ForReaders
    @GetMapping
    String list(PartnerFilter filter, BindingResult ignored, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("partners", partners.find(filter, filter.pageable()));
        return "partner/list";
    }

    @ForReaders
    @GetMapping(params = "format")
    void export(
            PartnerFilter filter, BindingResult ignored, @RequestParam TableFormat format, HttpServletResponse response)
            throws IOException {
        Download.send(table.of(partners.find(filter, filter.unpaged()).getContent()), format, response);
    }

    @ForCoordinator
    @GetMapping("/ny")
    String blank(Model model) {
        model.addAttribute("form", PartnerForm.blank());
        return "partner/form";
    }

    @ForCoordinator
    @PostMapping
    @FormView("partner/form")
    String register(@Valid @ModelAttribute("form") PartnerForm form, RedirectAttributes redirect) {
        var organisation = partners.register(form);
        Flash.success(redirect, "partner.registered", organisation.getName());
        return "redirect:/partner/" + organisation.getId();
    }

    @ForCoordinator
    @GetMapping("/{id}/redigera")
    String edit(@PathVariable Long id, Model model) {
        model.addAttribute("form", partners.form(id));
        return "partner/form";
    }

    @ForCoordinator
    @PostMapping("/{id}")
    @FormView("partner/form")
    String revise(@PathVariable Long id, @Valid @ModelAttribute("form") PartnerForm form, RedirectAttributes redirect) {
        partners.revise(id, form);
        Flash.success(redirect, "partner.revised", form.nameSv());
        return "redirect:/partner/{id}";
    }
}
