package se.huddinge.samverkan.watch.task;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.organisation.PositionRow;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForReaders
@RequestMapping("/uppgifter")
class TaskController {
    private final Tasks tasks;

    TaskController(Tasks tasks) {
        this.tasks = tasks;
    }

    @ModelAttribute("positions")
    List<PositionRow> positions() {
        return tasks.positions();
    }

    @GetMapping("/ny")
    String blank(@RequestParam(required = false) @Nullable String link, Model model) {
        model.addAttribute("form", tasks.blank(link));
        return "watch/task-form";
    }

    @PostMapping
    @FormView("watch/task-form")
    String register(@Valid @ModelAttribute("form") TaskForm form, RedirectAttributes redirect) {
        tasks.register(form);
        Flash.success(redirect, "watch.task-created", form.title());
        return "redirect:/att-gora";
    }

    @GetMapping("/{id}")
    String show(@PathVariable Long id, Model model) {
        model.addAttribute("task", tasks.get(id));
        return "watch/task";
    }

    @GetMapping("/{id}/redigera")
    String edit(@PathVariable Long id, Model model) {
        var task = tasks.get(id);
        model.addAttribute("id", id);
        model.addAttribute("form", TaskForm.of(task));
        return "watch/task-form";
    }

    @PostMapping("/{id}/redigera")
    @FormView("watch/task-form")
    String revise(@PathVariable Long id, @Valid @ModelAttribute("form") TaskForm form, RedirectAttributes redirect) {
        tasks.revise(id, form);
        Flash.success(redirect, "watch.task-revised", form.title());
        return "redirect:/uppgifter/{id}";
    }
}
