package se.huddinge.samverkan.web;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits at the places in the menu: all of it in one statement, and that once in a request. */
@Component("tallies")
public class Tallies {
    /** A cast has two colons. */
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):(\\w+)");

    private static final String CACHE = Tallies.class.getName();

    private final List<Tally> tallies;
    private final Routes routes;
    private final Doors doors;
    private final JdbcClient jdbc;
    private final HttpServletRequest request;

    Tallies(List<Tally> tallies, Routes routes, Doors doors, JdbcClient jdbc, HttpServletRequest request) {
        this.tallies = tallies;
        this.routes = routes;
        this.doors = doors;
        this.jdbc = jdbc;
        this.request = request;
    }

    /** Nothing waits where nobody counts. */
    @SuppressWarnings("unchecked")
    public long of(String path) {
        var kept = (Map<String, Long>) request.getAttribute(CACHE);
        if (kept == null) {
            kept = ask();
            request.setAttribute(CACHE, kept);
        }
        return kept.getOrDefault(path, 0L);
    }

    private Map<String, Long> ask() {
        var questions = new LinkedHashMap<String, Tally.Question>();
        tallies.stream()
                .filter(this::isOpen)
                .forEach(tally -> tally.question().ifPresent(question -> questions.put(tally.path(), question)));
        if (questions.isEmpty()) return Map.of();
        var paths = List.copyOf(questions.keySet());
        var parameters = new HashMap<String, Object>();
        var sql = paths.stream()
                .map(path -> select(requireNonNull(questions.get(path)), "of" + paths.indexOf(path), parameters))
                .collect(joining(", ", "/* menu */ select ", ""));
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, n) -> {
                    var counted = new HashMap<String, Long>();
                    for (var path : paths) counted.put(path, row.getLong("of" + paths.indexOf(path)));
                    return counted;
                })
                .single();
    }

    private boolean isOpen(Tally tally) {
        return routes.page(tally.path()).filter(doors::open).isPresent();
    }

    /** The parameters of each get names of their own: two questions may mean different things by the same word. */
    private static String select(Tally.Question question, String name, Map<String, Object> parameters) {
        question.parameters().forEach((key, value) -> parameters.put(name + key, value));
        return "(" + PARAMETER.matcher(question.sql()).replaceAll(":" + name + "$1") + ") as " + name;
    }
}
