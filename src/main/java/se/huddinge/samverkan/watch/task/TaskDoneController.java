package se.huddinge.samverkan.watch.task;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** A task is done, or not after all. */
@Controller
@ForReaders
@RequestMapping("/uppgifter/{id}/klar")
class TaskDoneController {
    private final Tasks tasks;

    TaskDoneController(Tasks tasks) {
        this.tasks = tasks;
    }

    @ModelAttribute("task")
    Task task(@PathVariable Long id) {
        return tasks.get(id);
    }

    @GetMapping
    String blank(@ModelAttribute(name = "task", binding = false) Task task, Model model) {
        model.addAttribute("form", TaskDoneForm.of(task));
        return "watch/task-done";
    }

    @PostMapping
    @FormView("watch/task-done")
    String finish(
            @PathVariable Long id, @Valid @ModelAttribute("form") TaskDoneForm form, RedirectAttributes redirect) {
        tasks.finish(id, form);
        Flash.success(redirect, "watch.task-finished");
        return "redirect:/att-gora";
    }

    @PostMapping("/angra")
    @FormView("watch/task-done")
    String reopen(
            @PathVariable Long id, @Valid @ModelAttribute("form") TaskDoneForm form, RedirectAttributes redirect) {
        tasks.reopen(id, form);
        Flash.success(redirect, "watch.undone");
        return "redirect:/uppgifter/{id}";
    }
}
