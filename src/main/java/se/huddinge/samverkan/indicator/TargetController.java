package se.huddinge.samverkan.indicator;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForCoordinator;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** What is wanted in one year. */
@Controller
@ForCoordinator
@RequestMapping("/indikatorer/{id}/mal/{year}")
class TargetController {
    private final IndicatorService indicators;

    TargetController(IndicatorService indicators) {
        this.indicators = indicators;
    }

    @ModelAttribute
    void around(@PathVariable Long id, @PathVariable int year, Model model) {
        model.addAttribute("indicator", indicators.get(id));
        model.addAttribute("year", String.valueOf(year));
    }

    @GetMapping
    String edit(@PathVariable Long id, @PathVariable int year, Model model) {
        model.addAttribute("form", indicators.year(id, year));
        return "indicator/target";
    }

    @PostMapping
    @FormView("indicator/target")
    String want(
            @PathVariable Long id,
            @PathVariable int year,
            @Valid @ModelAttribute("form") YearForm form,
            RedirectAttributes redirect) {
        indicators.want(id, year, form);
        Flash.success(redirect, "indicator.target-set", String.valueOf(year));
        return "redirect:/indikatorer/{id}";
    }
}
