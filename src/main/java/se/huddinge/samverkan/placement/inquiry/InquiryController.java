package se.huddinge.samverkan.placement.inquiry;

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
import se.huddinge.samverkan.academy.AcademyRow;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.account.ForWriters;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@RequestMapping("/platser/forfragningar")
class InquiryController {
    private final InquiryService inquiries;
    private final AcademyService academies;
    private final InquiryTable table;

    InquiryController(InquiryService inquiries, AcademyService academies, InquiryTable table) {
        this.inquiries = inquiries;
        this.academies = academies;
        this.table = table;
    }

    @ModelAttribute("kinds")
    Inquiry.Kind[] kinds() {
        return Inquiry.Kind.values();
    }

    @ModelAttribute("units")
    List<Unit> units() {
        return inquiries.departments();
    }

    @ModelAttribute("academies")
    List<AcademyRow> academies() {
        return academies.options();
    }

    @ForReaders
    @GetMapping
    String list(
            InquiryFilter filter,
            BindingResult ignored,
            @ModelAttribute(name = "units", binding = false) List<Unit> units,
            Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("chips", filter.chips(units));
        model.addAttribute("states", InquiryFilter.State.values());
        model.addAttribute("inquiries", inquiries.find(filter, filter.pageable()));
        return "placement/inquiries";
    }

    @ForReaders
    @GetMapping(params = "format")
    void export(
            InquiryFilter filter, BindingResult ignored, @RequestParam TableFormat format, HttpServletResponse response)
            throws IOException {
        Download.send(table.of(inquiries.find(filter, filter.unpaged()).getContent()), format, response);
    }

    @ForWriters
    @GetMapping("/ny")
    String blank(Model model) {
        model.addAttribute("form", inquiries.blank());
        return "placement/inquiry";
    }

    @ForWriters
    @PostMapping
    @FormView("placement/inquiry")
    String receive(@Valid @ModelAttribute("form") InquiryForm form, RedirectAttributes redirect) {
        var inquiry = inquiries.receive(form);
        Flash.success(redirect, "placement.inquiry-received");
        return "redirect:" + inquiry.address();
    }

    @ForWriters
    @GetMapping("/{id}/redigera")
    String edit(@PathVariable Long id, Model model) {
        model.addAttribute("form", InquiryForm.of(inquiries.open(id)));
        return "placement/inquiry";
    }

    @ForWriters
    @PostMapping("/{id}")
    @FormView("placement/inquiry")
    String revise(@PathVariable Long id, @Valid @ModelAttribute("form") InquiryForm form, RedirectAttributes redirect) {
        inquiries.revise(id, form);
        Flash.success(redirect, "placement.inquiry-revised");
        return "redirect:/platser/forfragningar/{id}";
    }
}
