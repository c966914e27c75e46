package se.huddinge.samverkan.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.account.ForCoordinator;
import se.huddinge.samverkan.shared.Due;
import se.huddinge.samverkan.watch.Watch;

/** Where the coordinator begins: what needs her, the most urgent first, each line one action away. */
@Controller
@ForCoordinator
class TodoController {
    /** How near the day is. */
    enum When {
        LATE,
        WEEK,
        MONTH,
        LATER,
        UNDATED;

        static When of(Due due, LocalDate today) {
            var day = due.day();
            if (day == null) return UNDATED;
            if (day.isBefore(today)) return LATE;
            if (!day.isAfter(today.plusWeeks(1))) return WEEK;
            return day.isAfter(today.plusMonths(1)) ? LATER : MONTH;
        }
    }

    private final Watch watch;
    private final CurrentUser user;
    private final Clock clock;

    TodoController(Watch watch, CurrentUser user, Clock clock) {
        this.watch = watch;
        this.user = user;
        this.clock = clock;
    }

    /** @param what only those of this kind; a kind that is not there shows all */
    @GetMapping("/att-gora")
    String show(@RequestParam(required = false) @Nullable String what, Model model) {
        var today = LocalDate.now(clock);
        var all = watch.dues();
        var kinds = kinds(all);
        var shown = what != null && kinds.containsKey(what)
                ? all.stream().filter(due -> due.key().equals(what)).toList()
                : all;
        model.addAttribute("today", today);
        model.addAttribute("name", user.account().orElseThrow().getName().split(" ")[0]);
        model.addAttribute("all", all.size());
        model.addAttribute("kinds", kinds);
        model.addAttribute("what", kinds.containsKey(what) ? what : null);
        model.addAttribute(
                "groups",
                shown.stream()
                        .collect(Collectors.groupingBy(
                                due -> When.of(due, today), () -> new EnumMap<>(When.class), Collectors.toList())));
        return "desk/todo";
    }

    /** How many there are of each, in the order in which they first come. */
    private static Map<String, Long> kinds(List<Due> dues) {
        return dues.stream().collect(Collectors.groupingBy(Due::key, LinkedHashMap::new, Collectors.counting()));
    }
}
