package se.huddinge.samverkan.body;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;
import se.huddinge.samverkan.web.ListFilter;

/** Who sits in a body on a day, to write to them or to put on paper. */
@Controller
@ForReaders
class MemberFileController {
    /** One that cannot be read is today. */
    record Then(@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate dag) {}

    private final BodyService bodies;
    private final MemberTable table;

    MemberFileController(BodyService bodies, MemberTable table) {
        this.bodies = bodies;
        this.table = table;
    }

    @GetMapping("/organ/{id}/ledamoter")
    void export(
            @PathVariable Long id,
            Then then,
            BindingResult ignored,
            @RequestParam(defaultValue = "XLSX") TableFormat format,
            HttpServletResponse response)
            throws IOException {
        var day = ListFilter.day(then.dag());
        var members = bodies.members(id, day == null ? bodies.today() : day);
        Download.send(table.of(bodies.get(id), members), format, response);
    }
}
