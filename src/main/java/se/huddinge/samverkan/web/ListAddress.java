package se.huddinge.samverkan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.data.domain.Page;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a list stands, and the addresses that lead on from there: another order, another page, one filter less. */
public final class ListAddress {
    private final String path;
    private final Map<String, List<String>> parameters;
    private final Set<String> kept;

    ListAddress(HttpServletRequest request) {
        path = request.getRequestURI();
        parameters = new LinkedHashMap<>();
        kept = Set.of();
        request.getParameterMap().forEach((name, values) -> {
            var given = Arrays.stream(values).filter(v -> !v.isBlank()).toList();
            if (!given.isEmpty()) parameters.put(name, given);
        });
    }

    private ListAddress(ListAddress other, Set<String> kept) {
        path = other.path;
        parameters = other.parameters;
        this.kept = kept;
    }

    /** Of a list whose address says what it lists: that is no filter, and stays when the filters are cleared. */
    public ListAddress about(String... parameters) {
        return new ListAddress(this, Set.of(parameters));
    }

    /** The column's own order first, the reverse when it is already sorted that way. */
    public String sortedBy(String key, ListFilter filter) {
        var again = filter.sort().name().equals(key) && filter.order().isAscending();
        return builder("page", "format")
                .replaceQueryParam("sort", key)
                .replaceQueryParam("order", again ? "DESC" : "ASC")
                .build()
                .encode()
                .toUriString();
    }

    public String page(int page) {
        return builder("format")
                .replaceQueryParam("page", page)
                .build()
                .encode()
                .toUriString();
    }

    /** The pages worth a link: the first, the last, and those around this one; of thousands the page writes seven. */
    public List<Integer> around(Page<?> page) {
        int last = page.getTotalPages() - 1;
        var near = IntStream.rangeClosed(page.getNumber() - 2, page.getNumber() + 2);
        return IntStream.concat(IntStream.of(0, last), near)
                .filter(n -> n >= 0 && n <= last)
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    public String without(String parameter) {
        return builder(parameter, "page", "format").build().encode().toUriString();
    }

    public String bare() {
        var filters = parameters.keySet().stream().filter(name -> !kept.contains(name));
        return builder(filters.toArray(String[]::new)).build().encode().toUriString();
    }

    /** The same rows as a file. */
    public String as(String format) {
        return builder("page")
                .replaceQueryParam("format", format)
                .build()
                .encode()
                .toUriString();
    }

    /** The same rows elsewhere. */
    public String at(String other) {
        return builder("page", "format").replacePath(other).build().encode().toUriString();
    }

    private UriComponentsBuilder builder(String... left) {
        var builder = UriComponentsBuilder.fromPath(path);
        parameters.forEach((name, values) -> {
            if (!List.of(left).contains(name)) builder.queryParam(name, values.toArray());
        });
        return builder;
    }
}
