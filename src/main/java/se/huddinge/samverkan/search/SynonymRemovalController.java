package se.huddinge.samverkan.search;

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

@Controller
@ForCoordinator
@RequestMapping("/synonymer/{id}/borttagning")
class SynonymRemovalController {
    private final SynonymService synonyms;

    SynonymRemovalController(SynonymService synonyms) {
        this.synonyms = synonyms;
    }

    @ModelAttribute
    void page(@PathVariable Long id, Model model) {
        model.addAttribute("synonym", synonyms.get(id));
    }

    @GetMapping
    String ask(@PathVariable Long id, Model model) {
        model.addAttribute("form", SynonymRemovalForm.of(synonyms.get(id)));
        return "search/synonym-removal";
    }

    @PostMapping
    @FormView("search/synonym-removal")
    String remove(
            @PathVariable Long id,
            @Valid @ModelAttribute("form") SynonymRemovalForm form,
            RedirectAttributes redirect) {
        var word = synonyms.get(id).getWord();
        synonyms.remove(id, form);
        Flash.success(redirect, "search.synonym-removed", word);
        return "redirect:/synonymer";
    }
}
