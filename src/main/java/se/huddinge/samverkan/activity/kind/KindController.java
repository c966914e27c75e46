package se.huddinge.samverkan.activity.kind;

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
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForCoordinator
@RequestMapping("/aktivitetsslag")
class KindController {
    private final KindService kinds;
    private final KindTable table;

    KindController(KindService kinds, KindTable table) {
        this.kinds = kinds;
        this.table = table;
    }

    @ModelAttribute("offers")
    KindFilter.Offer[] offers() {
        return KindFilter.Offer.values();
    }

    @ModelAttribute
    void proposals(Model model) {
        model.addAttribute("purposes", kinds.purposes());
        model.addAttribute("methods", kinds.methods());
    }

    @GetMapping
    String list(KindFilter filter, BindingResult ignored, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("kinds", kinds.find(filter, filter.pageable()));
        return "activity/kinds";
    }

    @GetMapping(params = "format")
    void export(
            KindFilter filter, BindingResult ignored, @RequestParam TableFormat format, HttpServletResponse response)
            throws IOException {
        Download.send(table.of(kinds.find(filter, filter.unpaged()).getContent()), format, response);
    }

    @GetMapping("/ny")
    String blank(Model model) {
        model.addAttribute("form", KindForm.blank());
        return "activity/kind";
    }

    @PostMapping
    @FormView("activity/kind")
    String register(@Valid @ModelAttribute("form") KindForm form, RedirectAttributes redirect) {
        kinds.register(form);
        Flash.success(redirect, "activity.kind-registered", form.nameSv());
        return "redirect:/aktivitetsslag";
    }

    @GetMapping("/{id}")
    String edit(@PathVariable Long id, Model model) {
        model.addAttribute("form", kinds.form(id));
        return "activity/kind";
    }

    @PostMapping("/{id}")
    @FormView("activity/kind")
    String revise(@PathVariable Long id, @Valid @ModelAttribute("form") KindForm form, RedirectAttributes redirect) {
        kinds.revise(id, form);
        Flash.success(redirect, "activity.kind-revised", form.nameSv());
        return "redirect:/aktivitetsslag";
    }
}
