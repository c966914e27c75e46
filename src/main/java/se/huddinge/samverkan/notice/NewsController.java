package se.huddinge.samverkan.notice;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;

/** What has happened, day by day. */
@Controller
@ForReaders
@RequestMapping("/handelser")
class NewsController {
    private final News news;
    private final ReadMarks marks;
    private final NewsTable table;
    private final Clock clock;

    NewsController(News news, ReadMarks marks, NewsTable table, Clock clock) {
        this.news = news;
        this.marks = marks;
        this.table = table;
        this.clock = clock;
    }

    @GetMapping
    String list(NewsFilter filter, BindingResult ignored, Model model) {
        model.addAttribute("form", marks.upToNow());
        var found = news.find(filter, filter.pageable());
        model.addAttribute("filter", filter);
        model.addAttribute("kinds", Kind.values());
        model.addAttribute("news", found);
        model.addAttribute(
                "days",
                found.stream()
                        .collect(Collectors.groupingBy(
                                piece -> piece.doings().day(), LinkedHashMap::new, Collectors.toList())));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("ever", News.DAYS);
        return "notice/list";
    }

    @GetMapping(params = "format")
    void export(
            NewsFilter filter, BindingResult ignored, @RequestParam TableFormat format, HttpServletResponse response)
            throws IOException {
        Download.send(table.of(news.find(filter, filter.unpaged()).getContent()), format, response);
    }
}
