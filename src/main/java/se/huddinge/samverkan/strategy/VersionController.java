package se.huddinge.samverkan.strategy;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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
@ForCoordinator
@RequestMapping("/strategi")
class VersionController {
    private final StrategyService strategy;
    private final DraftService drafts;
    private final VersionTable table;
    private final Clock clock;

    VersionController(StrategyService strategy, DraftService drafts, VersionTable table, Clock clock) {
        this.strategy = strategy;
        this.drafts = drafts;
        this.table = table;
        this.clock = clock;
    }

    @ModelAttribute("basis")
    StrategyVersion basis() {
        return drafts.basis();
    }

    @ForReaders
    @GetMapping("/versioner")
    String list(Model model) {
        model.addAttribute("versions", strategy.versions());
        model.addAttribute("today", LocalDate.now(clock));
        return "strategy/versions";
    }

    @ForReaders
    @GetMapping(path = "/versioner", params = "format")
    void export(@RequestParam TableFormat format, HttpServletResponse response) throws IOException {
        Download.send(table.of(strategy.versions(), LocalDate.now(clock)), format, response);
    }

    @GetMapping("/versioner/ny")
    String blank(Model model) {
        model.addAttribute("form", DraftForm.of(drafts.basis()));
        return "strategy/new";
    }

    @PostMapping("/versioner")
    @FormView("strategy/new")
    String begin(@Valid @ModelAttribute("form") DraftForm form, RedirectAttributes redirect) {
        var draft = drafts.begin(form);
        Flash.success(redirect, "strategy.drafted", draft.getTitle());
        return "redirect:/strategi/" + draft.getId();
    }

    @GetMapping("/{id}/redigera")
    String edit(@PathVariable Long id, Model model) {
        model.addAttribute("form", HeadForm.of(drafts.draft(id)));
        return "strategy/head";
    }

    @PostMapping("/{id}")
    @FormView("strategy/head")
    String revise(@PathVariable Long id, @Valid @ModelAttribute("form") HeadForm form, RedirectAttributes redirect) {
        drafts.revise(id, form);
        Flash.success(redirect, "strategy.revised");
        return "redirect:/strategi/{id}";
    }
}
