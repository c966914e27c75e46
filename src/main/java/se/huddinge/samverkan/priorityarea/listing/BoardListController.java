package se.huddinge.samverkan.priorityarea.listing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.Table;
import se.huddinge.samverkan.office.TableFormat;

/** Which boards have decided what to prioritise, and which have not. */
@Controller
@ForReaders
@RequestMapping("/prioriterade-omraden/namnder")
class BoardListController {
    private final BoardList boards;
    private final MessageSourceAccessor texts;

    BoardListController(BoardList boards, MessageSource messages) {
        this.boards = boards;
        this.texts = new MessageSourceAccessor(messages);
    }

    @GetMapping
    String list(BoardFilter filter, BindingResult ignored, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("choices", BoardFilter.Areas.values());
        model.addAttribute("boards", boards.find(filter));
        return "priorityarea/boards";
    }

    @GetMapping(params = "format")
    void export(
            BoardFilter filter, BindingResult ignored, @RequestParam TableFormat format, HttpServletResponse response)
            throws IOException {
        var rows = boards.all(filter);
        var table = new Table<>(texts.getMessage("priorityarea.boards"), rows.stream())
                .column(texts.getMessage("priorityarea.board"), BoardRow::name)
                .column(texts.getMessage("priorityarea.boards.areas"), BoardRow::areas)
                .column(texts.getMessage("priorityarea.boards.idle"), BoardRow::idle)
                .column(texts.getMessage("priorityarea.boards.proposals"), BoardRow::proposals);
        Download.send(table, format, response);
    }
}
