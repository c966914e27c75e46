package se.huddinge.samverkan.indicator;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
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

@Controller
@ForCoordinator
@RequestMapping("/indikatorer")
class IndicatorController {
    private final IndicatorService indicators;

    IndicatorController(IndicatorService indicators) {
        this.indicators = indicators;
    }

    @ModelAttribute
    void around(@PathVariable(required = false) @Nullable Long id, Model model) {
        var indicator = id == null ? null : indicators.get(id);
        model.addAttribute("measures", Measure.values());
        model.addAttribute("purposes", indicators.purposes(indicator));
        model.addAttribute("units", indicators.units(indicator));
        if (indicator != null) model.addAttribute("indicator", indicator);
    }

    @GetMapping("/ny")
    String blank(Model model) {
        model.addAttribute("form", IndicatorForm.blank());
        return "indicator/form";
    }

    @PostMapping
    @FormView("indicator/form")
    String register(@Valid @ModelAttribute("form") IndicatorForm form, RedirectAttributes redirect) {
        var indicator = indicators.register(form);
        Flash.success(redirect, "indicator.registered");
        return "redirect:" + indicator.address();
    }

    @GetMapping("/{id}/redigera")
    String edit(@ModelAttribute(name = "indicator", binding = false) Indicator indicator, Model model) {
        model.addAttribute("form", IndicatorForm.of(indicator));
        return "indicator/form";
    }

    @PostMapping("/{id}")
    @FormView("indicator/form")
    String revise(
            @PathVariable Long id, @Valid @ModelAttribute("form") IndicatorForm form, RedirectAttributes redirect) {
        indicators.revise(id, form);
        Flash.success(redirect, "indicator.revised");
        return "redirect:/indikatorer/{id}";
    }
}
