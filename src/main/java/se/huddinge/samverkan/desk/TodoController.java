package se.huddinge.samverkan.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.springframework.data.domain.PageImpl;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.watch.Due;
import se.huddinge.samverkan.watch.DueFilter;
import se.huddinge.samverkan.watch.Dues;
import se.huddinge.samverkan.watch.Nearness;
import se.huddinge.samverkan.watch.Scope;
import se.huddinge.samverkan.watch.handling.Handlings;

/** What needs whoever asks: her own, her unit's or all of it; the most urgent first, each line one action away. */
@Controller
@ForReaders
@RequestMapping("/att-gora")
class TodoController {
    private final Dues dues;
    private final UnitService units;
    private final Handlings handlings;
    private final TodoTable table;
    private final CurrentUser user;
    private final Clock clock;

    TodoController(Dues dues, UnitService units, Handlings handlings, TodoTable table, CurrentUser user, Clock clock) {
        this.dues = dues;
        this.units = units;
        this.handlings = handlings;
        this.table = table;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping
    String show(DueFilter filter, BindingResult ignored, Model model) {
        var today = LocalDate.now(clock);
        var kinds = dues.kinds(filter);
        var found = filter.kind() == null
                ? kinds.values().stream().mapToLong(Long::longValue).sum()
                : kinds.getOrDefault(filter.kind(), 0L);
        var page = new PageImpl<>(dues.find(filter), filter.pageable(), found);
        var active = units.active();
        model.addAttribute("today", today);
        model.addAttribute("name", user.account().orElseThrow().getName().split(" ")[0]);
        model.addAttribute("filter", filter);
        model.addAttribute("chips", filter.chips(active.stream().collect(toMap(Unit::getId, Unit::getName))));
        model.addAttribute("scopes", Scope.values());
        model.addAttribute("nearnesses", Nearness.values());
        model.addAttribute("units", active);
        model.addAttribute("kinds", kinds);
        model.addAttribute("dues", page);
        model.addAttribute("handleable", handlings.handleable(page.getContent()));
        model.addAttribute("groups", groups(page.getContent(), today));
        return "desk/todo";
    }

    private static TreeMap<Nearness, List<Due>> groups(List<Due> dues, LocalDate today) {
        return dues.stream().collect(groupingBy(due -> Nearness.of(due.day(), today), TreeMap::new, toList()));
    }

    @GetMapping(params = "format")
    void export(DueFilter filter, BindingResult ignored, @RequestParam TableFormat format, HttpServletResponse response)
            throws IOException {
        Download.send(table.of(dues.all(filter)), format, response);
    }
}
