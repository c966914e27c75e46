package se.huddinge.samverkan.finding;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.finding.FindingFilter.Option;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;
import se.huddinge.samverkan.organisation.UnitService;

@Controller
@ForReaders
@RequestMapping("/resultat")
class FindingListController {
    private final FindingService findings;
    private final AcademyService academies;
    private final UnitService units;
    private final FindingTable table;

    FindingListController(FindingService findings, AcademyService academies, UnitService units, FindingTable table) {
        this.findings = findings;
        this.academies = academies;
        this.units = units;
        this.table = table;
    }

    @GetMapping
    String list(FindingFilter filter, BindingResult ignored, Model model) {
        var ofAcademies = academies.options().stream()
                .map(academy -> new Option(academy.id(), academy.getName()))
                .toList();
        var ofUnits = units.active().stream()
                .map(unit -> new Option(unit.getId(), unit.getName()))
                .toList();
        model.addAttribute("filter", filter);
        model.addAttribute("chips", filter.chips(ofAcademies, ofUnits));
        model.addAttribute("academies", ofAcademies);
        model.addAttribute("units", ofUnits);
        model.addAttribute("evidences", Evidence.values());
        model.addAttribute("answers", FindingUse.Answer.values());
        model.addAttribute("findings", findings.find(filter, filter.pageable()));
        return "finding/list";
    }

    @GetMapping(params = "format")
    void export(
            FindingFilter filter, BindingResult ignored, @RequestParam TableFormat format, HttpServletResponse response)
            throws IOException {
        Download.send(table.of(findings.find(filter, filter.unpaged()).getContent()), format, response);
    }
}
