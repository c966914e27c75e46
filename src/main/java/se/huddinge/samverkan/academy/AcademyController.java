package se.huddinge.samverkan.academy;

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
@RequestMapping("/larosaten")
class AcademyController {
    private final AcademyService academies;
    private final AcademyTable table;

    AcademyController(AcademyService academies, AcademyTable table) {
        this.academies = academies;
        this.table = table;
    }

    @ModelAttribute("kinds")
    Academy.Kind[] kinds() {
        return Academy.Kind.values();
    }

    @ModelAttribute("owners")
    Academy.Owner[] owners() {
        return Academy.Owner.values();
    }

    @ForReaders
    @GetMapping
    String list(AcademyFilter filter, BindingResult ignored, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("rankings", AcademyFilter.Ranking.values());
        model.addAttribute("academies", academies.find(filter, filter.pageable()));
        return "academy/list";
    }

    @ForReaders
    @GetMapping(params = "format")
    void export(
            AcademyFilter filter, BindingResult ignored, @RequestParam TableFormat format, HttpServletResponse response)
            throws IOException {
        Download.send(table.of(academies.find(filter, filter.unpaged()).getContent()), format, response);
    }

    @ForCoordinator
    @GetMapping("/nytt")
    String blank(Model model) {
        model.addAttribute("form", AcademyForm.blank());
        return "academy/form";
    }

    @ForCoordinator
    @PostMapping
    @FormView("academy/form")
    String register(@Valid @ModelAttribute("form") AcademyForm form, RedirectAttributes redirect) {
        var academy = academies.register(form);
        Flash.success(redirect, "academy.registered", academy.getName());
        return "redirect:/larosaten/" + academy.getId();
    }

    @ForCoordinator
    @GetMapping("/{id}/redigera")
    String edit(@PathVariable Long id, Model model) {
        model.addAttribute("form", academies.form(id));
        return "academy/form";
    }

    @ForCoordinator
    @PostMapping("/{id}")
    @FormView("academy/form")
    String revise(@PathVariable Long id, @Valid @ModelAttribute("form") AcademyForm form, RedirectAttributes redirect) {
        academies.revise(id, form);
        Flash.success(redirect, "academy.revised", form.nameSv());
        return "redirect:/larosaten/{id}";
    }
}
