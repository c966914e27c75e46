package se.huddinge.samverkan.agreement.word;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.account.ForWriters;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.document.FileKind;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** The draft goes out as a Word document, so that the counterpart can answer in it. */
@Controller
@RequestMapping("/avtal/{id}")
class WordController {
    private final AgreementService agreements;
    private final DraftPaper paper;
    private final DraftFiling filing;

    WordController(AgreementService agreements, DraftPaper paper, DraftFiling filing) {
        this.agreements = agreements;
        this.paper = paper;
        this.filing = filing;
    }

    @ForReaders
    @GetMapping("/utkast.docx")
    void fetch(@PathVariable Long id, HttpServletResponse response) throws IOException {
        var agreement = agreements.get(id);
        Download.describe(DraftPaper.name(agreement), FileKind.DOCX.mediaType(), response);
        paper.write(id, response.getOutputStream());
    }

    @ForWriters
    @GetMapping("/utkast")
    String ask(@PathVariable Long id, Model model) {
        var agreement = filing.fileable(id);
        model.addAttribute("agreement", agreement);
        model.addAttribute("form", WordForm.of(agreement));
        return "agreement/word";
    }

    @ForWriters
    @PostMapping("/utkast")
    @FormView("agreement/word")
    String file(
            @PathVariable Long id,
            @Valid @ModelAttribute("form") WordForm form,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        Agreement agreement = filing.fileable(id);
        model.addAttribute("agreement", agreement);
        var document = filing.file(agreement, form);
        Flash.success(redirect, "agreement.draft-filed");
        return "redirect:" + document.address();
    }
}
