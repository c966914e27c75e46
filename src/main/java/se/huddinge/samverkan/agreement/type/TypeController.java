package se.huddinge.samverkan.agreement.type;

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
import se.huddinge.samverkan.agreement.Part;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForCoordinator
@RequestMapping("/avtalstyper")
class TypeController {
    private final TypeService types;
    private final TypeTable table;

    TypeController(TypeService types, TypeTable table) {
        this.types = types;
        this.table = table;
    }

    @ModelAttribute("parts")
    Part.Name[] parts() {
        return Part.Name.values();
    }

    @ModelAttribute("offers")
    TypeFilter.Offer[] offers() {
        return TypeFilter.Offer.values();
    }

    @GetMapping
    String list(TypeFilter filter, BindingResult ignored, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("types", types.find(filter, filter.pageable()));
        return "agreement/types";
    }

    @GetMapping(params = "format")
    void export(
            TypeFilter filter, BindingResult ignored, @RequestParam TableFormat format, HttpServletResponse response)
            throws IOException {
        Download.send(table.of(types.find(filter, filter.unpaged()).getContent()), format, response);
    }

    @GetMapping("/ny")
    String blank(Model model) {
        model.addAttribute("form", TypeForm.blank());
        return "agreement/type";
    }

    @PostMapping
    @FormView("agreement/type")
    String register(@Valid @ModelAttribute("form") TypeForm form, RedirectAttributes redirect) {
        types.register(form);
        Flash.success(redirect, "agreement.type-registered", form.nameSv());
        return "redirect:/avtalstyper";
    }

    @GetMapping("/{id}")
    String edit(@PathVariable Long id, Model model) {
        model.addAttribute("form", types.form(id));
        return "agreement/type";
    }

    @PostMapping("/{id}")
    @FormView("agreement/type")
    String revise(@PathVariable Long id, @Valid @ModelAttribute("form") TypeForm form, RedirectAttributes redirect) {
        types.revise(id, form);
        Flash.success(redirect, "agreement.type-revised", form.nameSv());
        return "redirect:/avtalstyper";
    }
}
