package se.huddinge.samverkan.statusupdate;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;

/** Every round, as a file. */
@Controller
@ForReaders
class RoundListController {
    private final StatusRounds rounds;
    private final RoundTable table;

    RoundListController(StatusRounds rounds, RoundTable table) {
        this.rounds = rounds;
        this.table = table;
    }

    @GetMapping(path = "/lagesrapporter", params = "format")
    void export(@RequestParam TableFormat format, HttpServletResponse response) throws IOException {
        Download.send(table.of(rounds.all()), format, response);
    }
}
