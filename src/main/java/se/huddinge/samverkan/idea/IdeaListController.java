package se.huddinge.samverkan.idea;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;
import se.huddinge.samverkan.project.listing.ProjectList;

@Controller
@ForReaders
@RequestMapping("/ideer")
class IdeaListController {
    private final IdeaService ideas;
    private final ProjectList projects;
    private final IdeaBoard.Reader boards;
    private final IdeaTable table;

    IdeaListController(IdeaService ideas, ProjectList projects, IdeaBoard.Reader boards, IdeaTable table) {
        this.ideas = ideas;
        this.projects = projects;
        this.boards = boards;
        this.table = table;
    }

    @GetMapping
    String list(IdeaFilter filter, BindingResult ignored, Model model) {
        fill(filter, model);
        model.addAttribute("ideas", ideas.find(filter, filter.pageable()));
        return "idea/list";
    }

    @GetMapping("/tavla")
    String board(IdeaFilter filter, BindingResult ignored, Model model) {
        fill(filter, model);
        model.addAttribute("board", boards.read(filter));
        return "idea/board";
    }

    @GetMapping(params = "format")
    void export(
            IdeaFilter filter, BindingResult ignored, @RequestParam TableFormat format, HttpServletResponse response)
            throws IOException {
        Download.send(table.of(ideas.find(filter, filter.unpaged()).getContent()), format, response);
    }

    private void fill(IdeaFilter filter, Model model) {
        var offered = projects.filterOptions();
        model.addAttribute("filter", filter);
        model.addAttribute("chips", filter.chips(offered));
        model.addAttribute("options", offered);
        model.addAttribute("kinds", Idea.Kind.values());
        model.addAttribute("states", State.values());
        model.addAttribute("whoses", IdeaFilter.Whose.values());
    }
}
