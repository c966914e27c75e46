package se.huddinge.samverkan.consultation;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
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
@RequestMapping("/avstamningar")
class ConsultationController {
    /** What a picker shows. */
    record Choice(String id, String name) {}

    private final ConsultationService consultations;
    private final ConsultationTable table;

    ConsultationController(ConsultationService consultations, ConsultationTable table) {
        this.consultations = consultations;
        this.table = table;
    }

    @ModelAttribute("organisations")
    List<Choice> organisations() {
        return consultations.organisations().stream()
                .map(name -> new Choice(name, name))
                .toList();
    }

    @ForReaders
    @GetMapping
    String list(ConsultationFilter filter, BindingResult ignored, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("consultations", consultations.find(filter, filter.pageable()));
        return "consultation/list";
    }

    @ForReaders
    @GetMapping(params = "format")
    void export(
            ConsultationFilter filter,
            BindingResult ignored,
            @RequestParam TableFormat format,
            HttpServletResponse response)
            throws IOException {
        Download.send(table.of(consultations.find(filter, filter.unpaged()).getContent()), format, response);
    }

    @ForCoordinator
    @GetMapping("/ny")
    String blank(Model model) {
        model.addAttribute("form", ConsultationForm.blank());
        return "consultation/form";
    }

    @ForCoordinator
    @PostMapping
    @FormView("consultation/form")
    String register(@Valid @ModelAttribute("form") ConsultationForm form, RedirectAttributes redirect) {
        var consultation = consultations.register(form);
        Flash.success(redirect, "consultation.registered");
        return "redirect:" + consultation.address();
    }

    @ForCoordinator
    @GetMapping("/{id}/redigera")
    String edit(@PathVariable Long id, Model model) {
        model.addAttribute("form", consultations.form(id));
        return "consultation/form";
    }

    @ForCoordinator
    @PostMapping("/{id}")
    @FormView("consultation/form")
    String revise(
            @PathVariable Long id, @Valid @ModelAttribute("form") ConsultationForm form, RedirectAttributes redirect) {
        consultations.revise(id, form);
        Flash.success(redirect, "consultation.revised");
        return "redirect:/avstamningar/{id}";
    }
}
