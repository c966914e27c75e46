package se.huddinge.samverkan.pages;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.huddinge.samverkan.account.ForCoordinator;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.audit.AuditTrail;
import se.huddinge.samverkan.shared.Subject;
import se.huddinge.samverkan.watch.rule.Rules;
import se.huddinge.samverkan.watch.task.Tasks;

/** Who changed when whom is told of what, and what became of a task. */
@Controller
@ForCoordinator
class WatchHistoryController {
    private final Rules rules;
    private final Tasks tasks;
    private final AuditTrail audit;
    private final MessageSource messages;

    WatchHistoryController(Rules rules, Tasks tasks, AuditTrail audit, MessageSource messages) {
        this.rules = rules;
        this.tasks = tasks;
        this.audit = audit;
        this.messages = messages;
    }

    @GetMapping("/bevakning/regler/{id}/historik")
    String rule(@PathVariable Long id, Model model) {
        var rule = rules.get(id);
        return show(rule, text(rule.getKind()), "/bevakning/regler/" + id, model);
    }

    @GetMapping("/bevakning/tider/historik")
    String schedule(Model model) {
        return show(rules.schedule(), text("watch.schedule"), "/bevakning/tider", model);
    }

    @ForReaders
    @GetMapping("/uppgifter/{id}/historik")
    String task(@PathVariable Long id, Model model) {
        var task = tasks.get(id);
        return show(task, task.getTitle(), "/uppgifter/" + id, model);
    }

    private String show(Subject subject, String title, String back, Model model) {
        model.addAttribute("title", title);
        model.addAttribute("back", back);
        model.addAttribute("prefix", "watch");
        model.addAttribute("entries", audit.of(subject.subject(), subject.subjectId()));
        return "pages/history";
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
