package se.huddinge.samverkan.search;

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
@RequestMapping("/synonymer")
class SynonymController {
    private final SynonymService synonyms;
    private final SynonymTable table;

    SynonymController(SynonymService synonyms, SynonymTable table) {
        this.synonyms = synonyms;
        this.table = table;
    }

    @GetMapping
    String list(SynonymFilter filter, BindingResult ignored, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("synonyms", synonyms.find(filter, filter.pageable()));
        return "search/synonyms";
    }

    @GetMapping(params = "format")
    void export(
            SynonymFilter filter, BindingResult ignored, @RequestParam TableFormat format, HttpServletResponse response)
            throws IOException {
        Download.send(table.of(synonyms.find(filter, filter.unpaged()).getContent()), format, response);
    }

    @GetMapping("/ny")
    String blank(Model model) {
        model.addAttribute("form", SynonymForm.blank());
        return "search/synonym";
    }

    @PostMapping
    @FormView("search/synonym")
    String add(@Valid @ModelAttribute("form") SynonymForm form, RedirectAttributes redirect) {
        synonyms.add(form);
        Flash.success(redirect, "search.synonym-added", form.word());
        return "redirect:/synonymer";
    }

    @GetMapping("/{id}")
    String edit(@PathVariable Long id, Model model) {
        model.addAttribute("form", SynonymForm.of(synonyms.get(id)));
        return "search/synonym";
    }

    @PostMapping("/{id}")
    @FormView("search/synonym")
    String revise(@PathVariable Long id, @Valid @ModelAttribute("form") SynonymForm form, RedirectAttributes redirect) {
        synonyms.revise(id, form);
        Flash.success(redirect, "search.synonym-revised", form.word());
        return "redirect:/synonymer";
    }
}
