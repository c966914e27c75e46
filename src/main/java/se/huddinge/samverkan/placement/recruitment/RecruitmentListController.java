package se.huddinge.samverkan.placement.recruitment;

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

@Controller
@ForReaders
@RequestMapping("/platser/rekryterade")
class RecruitmentListController {
    private final RecruitmentService recruitments;
    private final RecruitmentTable table;

    RecruitmentListController(RecruitmentService recruitments, RecruitmentTable table) {
        this.recruitments = recruitments;
        this.table = table;
    }

    @GetMapping
    String list(RecruitmentFilter filter, BindingResult ignored, Model model) {
        var units = recruitments.departments();
        model.addAttribute("filter", filter);
        model.addAttribute("units", units);
        model.addAttribute("chips", filter.chips(units));
        model.addAttribute("own", recruitments.own());
        model.addAttribute("year", recruitments.thisYear());
        model.addAttribute("recruitments", recruitments.find(filter, filter.pageable()));
        return "placement/recruitments";
    }

    @GetMapping(params = "format")
    void export(
            RecruitmentFilter filter,
            BindingResult ignored,
            @RequestParam TableFormat format,
            HttpServletResponse response)
            throws IOException {
        Download.send(table.of(recruitments.find(filter, filter.unpaged()).getContent()), format, response);
    }
}
