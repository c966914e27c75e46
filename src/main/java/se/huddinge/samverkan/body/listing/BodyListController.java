package se.huddinge.samverkan.body.listing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.body.Body;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;

@Controller
@ForReaders
@RequestMapping("/organ")
class BodyListController {
    private final BodyList bodies;
    private final BodyTable table;

    BodyListController(BodyList bodies, BodyTable table) {
        this.bodies = bodies;
        this.table = table;
    }

    @GetMapping
    String list(BodyFilter filter, BindingResult ignored, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("kinds", Body.Kind.values());
        model.addAttribute("states", BodyFilter.State.values());
        model.addAttribute("concerns", BodyFilter.Concern.values());
        model.addAttribute("bodies", bodies.find(filter));
        return "body/list";
    }

    @GetMapping(params = "format")
    void export(
            BodyFilter filter, BindingResult ignored, @RequestParam TableFormat format, HttpServletResponse response)
            throws IOException {
        Download.send(table.of(bodies.all(filter)), format, response);
    }
}
