package se.huddinge.samverkan.organisation;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
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
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForCoordinator
@RequestMapping("/forvaltningar")
class UnitController {
    private final UnitService units;
    private final UnitTable table;

    UnitController(UnitService units, UnitTable table) {
        this.units = units;
        this.table = table;
    }

    @ModelAttribute("kinds")
    Unit.Kind[] kinds() {
        return Unit.Kind.values();
    }

    @ModelAttribute("allBoards")
    List<Unit> boards() {
        return units.boards();
    }

    @ForReaders
    @GetMapping
    String list(UnitFilter filter, BindingResult ignored, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("states", UnitFilter.State.values());
        model.addAttribute("units", units.find(filter, filter.pageable()));
        return "organisation/list";
    }

    @ForReaders
    @GetMapping(params = "format")
    void export(
            UnitFilter filter, BindingResult ignored, @RequestParam TableFormat format, HttpServletResponse response)
            throws IOException {
        Download.send(table.of(units.find(filter, filter.unpaged()).getContent()), format, response);
    }

    @GetMapping("/ny")
    String blank(Model model) {
        model.addAttribute("form", UnitForm.blank());
        return "organisation/form";
    }

    @PostMapping
    @FormView("organisation/form")
    String register(@Valid @ModelAttribute("form") UnitForm form, RedirectAttributes redirect) {
        var unit = units.register(form);
        Flash.success(redirect, "organisation.registered", unit.getName());
        return "redirect:/forvaltningar/" + unit.getId();
    }

    @GetMapping("/{id}/redigera")
    String edit(@PathVariable Long id, Model model) {
        model.addAttribute("form", UnitForm.of(units.changeable(id)));
        return "organisation/form";
    }

    @PostMapping("/{id}")
    @FormView("organisation/form")
    String revise(@PathVariable Long id, @Valid @ModelAttribute("form") UnitForm form, RedirectAttributes redirect) {
        units.revise(id, form);
        Flash.success(redirect, "organisation.revised", form.nameSv());
        return "redirect:/forvaltningar/{id}";
    }
}
