package se.huddinge.samverkan.idea;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForWriters;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/ideer/{id}")
class IdeaStepController {
    private final IdeaService ideas;
    private final IdeaCourse course;

    IdeaStepController(IdeaService ideas, IdeaCourse course) {
        this.ideas = ideas;
        this.course = course;
    }

    @ModelAttribute("idea")
    Idea idea(@PathVariable Long id) {
        return ideas.movable(id);
    }

    @GetMapping("/dialog")
    String talk(@ModelAttribute(name = "idea", binding = false) Idea idea, Model model) {
        return open(idea, model, "idea/dialogue");
    }

    @PostMapping("/dialog")
    @FormView("idea/dialogue")
    String talk(@PathVariable Long id, @Valid @ModelAttribute("form") WordsForm form, RedirectAttributes redirect) {
        course.talk(id, form);
        return told(redirect, "idea.talked-about");
    }

    @GetMapping("/beredning")
    String prepare(@ModelAttribute(name = "idea", binding = false) Idea idea, Model model) {
        return open(idea, model, "idea/preparation");
    }

    @PostMapping("/beredning")
    @FormView("idea/preparation")
    String prepare(@PathVariable Long id, @Valid @ModelAttribute("form") WordsForm form, RedirectAttributes redirect) {
        course.prepare(id, form);
        return told(redirect, "idea.prepared");
    }

    @GetMapping("/avskrivning")
    String dismiss(@ModelAttribute(name = "idea", binding = false) Idea idea, Model model) {
        return open(idea, model, "idea/dismissal");
    }

    @PostMapping("/avskrivning")
    @FormView("idea/dismissal")
    String dismiss(@PathVariable Long id, @Valid @ModelAttribute("form") WordsForm form, RedirectAttributes redirect) {
        course.dismiss(id, form);
        return told(redirect, "idea.dismissed");
    }

    @GetMapping("/ateroppning")
    String reopen(@ModelAttribute(name = "idea", binding = false) Idea idea, Model model) {
        idea.requireReopenable();
        model.addAttribute("form", WordsForm.of(idea));
        return "idea/reopening";
    }

    @PostMapping("/ateroppning")
    @FormView("idea/reopening")
    String reopen(@PathVariable Long id, @Valid @ModelAttribute("form") WordsForm form, RedirectAttributes redirect) {
        course.reopen(id, form);
        return told(redirect, "idea.reopened");
    }

    private static String open(Idea idea, Model model, String view) {
        idea.requireOpen();
        model.addAttribute("form", WordsForm.of(idea));
        return view;
    }

    private static String told(RedirectAttributes redirect, String said) {
        Flash.success(redirect, said);
        return "redirect:/ideer/{id}";
    }
}
