package se.huddinge.samverkan.body.term;

import static java.util.stream.Collectors.toMap;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForWriters;
import se.huddinge.samverkan.body.Body;
import se.huddinge.samverkan.body.BodyService;
import se.huddinge.samverkan.body.FormRows;
import se.huddinge.samverkan.body.Mandate;
import se.huddinge.samverkan.body.MemberKind;
import se.huddinge.samverkan.body.TermOfOffice;
import se.huddinge.samverkan.body.seat.SeatChoices;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/organ/{id}/mandatperiod")
class NewTermController {
    private final BodyService bodies;
    private final NewTerm newTerm;
    private final Terms terms;
    private final SeatChoices choices;

    NewTermController(BodyService bodies, NewTerm newTerm, Terms terms, SeatChoices choices) {
        this.bodies = bodies;
        this.newTerm = newTerm;
        this.terms = terms;
        this.choices = choices;
    }

    @InitBinder("form")
    void look(WebRequest request) {
        FormRows.requireOurs(request.getParameterMap().keySet());
    }

    @ModelAttribute("body")
    Body body(@PathVariable Long id) {
        var body = bodies.writable(id);
        body.requireMandates();
        return body;
    }

    @ModelAttribute
    void around(@PathVariable Long id, @RequestParam(required = false) @Nullable Long termId, Model model) {
        var all = terms.all();
        var term = chosen(id, all, termId);
        model.addAttribute("terms", all);
        model.addAttribute("proposed", term);
        model.addAttribute("seats", newTerm.all(id).stream().collect(toMap(Mandate::getId, seat -> seat)));
        model.addAttribute("people", newTerm.people());
        model.addAttribute("units", choices.units());
        model.addAttribute("roles", Mandate.Role.values());
        model.addAttribute("kinds", List.of(MemberKind.ELECTED, MemberKind.OFFICER));
    }

    @GetMapping
    String blank(@PathVariable Long id, @ModelAttribute(name = "body", binding = false) Body body, Model model) {
        var term = (TermOfOffice) model.getAttribute("proposed");
        var first = term == null ? bodies.today() : term.getPeriod().validFrom();
        model.addAttribute(
                "form", NewTermForm.of(body, term == null ? null : term.getId(), first, newTerm.seats(id, first)));
        return "body/new-term";
    }

    @PostMapping
    @FormView("body/new-term")
    String fill(@PathVariable Long id, @Valid @ModelAttribute("form") NewTermForm form, RedirectAttributes redirect) {
        newTerm.fill(id, form);
        Flash.success(redirect, "body.term-begun", form.validFrom());
        return "redirect:/organ/{id}";
    }

    private static LocalDate first(TermOfOffice term) {
        return term.getPeriod().validFrom();
    }

    /** If none is chosen, one that has just begun and whose seats are not filled, or else the next. */
    private @Nullable TermOfOffice chosen(Long bodyId, List<TermOfOffice> all, @Nullable Long termId) {
        var today = bodies.today();
        if (termId != null)
            return all.stream()
                    .filter(term -> term.getId().equals(termId))
                    .findFirst()
                    .orElse(null);
        var near = all.stream()
                .filter(term -> first(term).isAfter(today.minusYears(1)))
                .toList();
        return near.stream()
                .filter(term -> !newTerm.seats(bodyId, first(term)).isEmpty())
                .findFirst()
                .orElse(near.isEmpty() ? null : near.get(0));
    }
}
