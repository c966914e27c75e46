package se.huddinge.samverkan.placement;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import se.huddinge.samverkan.office.SheetReader;
import se.huddinge.samverkan.office.UnreadableSheetException;
import se.huddinge.samverkan.placement.PlacementForm.Line;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.web.FormView;

/** A file's rows take the place of the grid's, in the form: they are looked at and saved there. */
@Controller
@ForPlacementWriters
@RequestMapping("/platser/{unit}/{semester}/fil")
class SheetController {
    /** With a title and headings above. */
    private static final int MOST_ROWS = PlacementForm.MOST_ROWS + 20;

    private final GridPage.Source pages;
    private final SheetRows sheets;

    SheetController(GridPage.Source pages, SheetRows sheets) {
        this.pages = pages;
        this.sheets = sheets;
    }

    @ModelAttribute("page")
    GridPage page(@PathVariable Long unit, @PathVariable Semester semester) {
        return pages.of(unit, semester);
    }

    @GetMapping
    String blank(Model model) {
        model.addAttribute("form", SheetForm.blank());
        return "placement/sheet";
    }

    @PostMapping
    @FormView("placement/sheet")
    String read(
            @ModelAttribute(name = "page", binding = false) GridPage page,
            @Valid @ModelAttribute("form") SheetForm upload,
            Model model)
            throws IOException {
        return pages.judged(page.grid().semester(), page.grid().form().with(rows(upload.file())), model);
    }

    private List<Line> rows(MultipartFile file) throws IOException {
        try {
            var rows = sheets.of(SheetReader.read(file.getBytes(), MOST_ROWS));
            if (rows.size() > PlacementForm.MOST_ROWS) throw new FieldException("file", "placement.file.TOO_MANY_ROWS");
            return rows;
        } catch (UnreadableSheetException e) {
            throw new FieldException("file", "placement.file." + e.reason());
        }
    }
}
