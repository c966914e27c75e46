package se.huddinge.samverkan.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** The menu: the places that are built and that who asks may enter, most used first. */
@Component("navigation")
public class Navigation {
    /** A place in the menu: where it leads, its icon, and the message key of its name. */
    public record Item(String path, String icon, String key) {}

    private static final List<Item> PLACES = List.of(
            new Item("/att-gora", "todo", "layout.nav.todo"),
            new Item("/min-forvaltning", "home", "layout.nav.my-unit"),
            new Item("/oversikt", "overview", "layout.nav.overview"),
            new Item("/aktiviteter", "pulse", "layout.nav.activities"),
            new Item("/avtal", "doc", "layout.nav.agreements"),
            new Item("/arshjul", "cal", "layout.nav.year"),
            new Item("/moten", "meet", "layout.nav.meetings"),
            new Item("/larosaten", "school", "layout.nav.academies"),
            new Item("/kontakter", "user", "layout.nav.contacts"),
            new Item("/platser", "cal", "layout.nav.placements"),
            new Item("/strategi", "flag", "layout.nav.strategy"),
            new Item("/indikatorer", "pulse", "layout.nav.indicators"),
            new Item("/forvaltningar", "home", "layout.nav.units"),
            new Item("/partner", "meet", "layout.nav.partners"),
            new Item("/avstamningar", "chat", "layout.nav.consultations"),
            new Item("/handlingsplaner", "todo", "layout.nav.action-plans"),
            new Item("/projekt", "idea", "layout.nav.projects"),
            new Item("/organ", "meet", "layout.nav.bodies"),
            new Item("/resultat", "report", "layout.nav.findings"),
            new Item("/ideer", "idea", "layout.nav.ideas"),
            new Item("/fragor", "chat", "layout.nav.principles"),
            new Item("/prioriterade-omraden", "flag", "layout.nav.priority-areas"),
            new Item("/forskningsmiljoer", "school", "layout.nav.environments"),
            new Item("/lagesrapporter", "chat", "layout.nav.status-updates"),
            new Item("/rapporter", "report", "layout.nav.reports"),
            new Item("/bevakning", "clock", "layout.nav.watch"),
            new Item("/import", "xls", "layout.nav.import"),
            new Item("/handelselogg", "clock", "layout.nav.journal"),
            new Item("/avtalstyper", "copy", "layout.nav.agreement-types"),
            new Item("/aktivitetsslag", "copy", "layout.nav.activity-kinds"),
            new Item("/synonymer", "search", "layout.nav.synonyms"),
            new Item("/administration/konton", "lock", "layout.nav.accounts"),
            new Item("/administration/koordinator", "user", "layout.nav.coordinator"),
            new Item("/administration/installningar", "todo", "layout.nav.settings"),
            new Item("/administration/meddelanden", "mail", "layout.nav.letters"));

    private final Map<Item, HandlerMethod> built = new LinkedHashMap<>();
    private final Optional<HandlerMethod> search;
    private final Routes routes;
    private final Doors doors;
    private final Tallies tallies;
    private final HttpServletRequest request;

    Navigation(Routes routes, Doors doors, Tallies tallies, HttpServletRequest request) {
        PLACES.forEach(item -> routes.page(item.path()).ifPresent(handler -> built.put(item, handler)));
        search = routes.page("/sok");
        this.routes = routes;
        this.doors = doors;
        this.tallies = tallies;
        this.request = request;
    }

    public List<Item> items() {
        return built.entrySet().stream()
                .filter(item -> doors.open(item.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What waits there for who asks; 0 where nobody counts. */
    public long count(Item item) {
        return tallies.of(item.path());
    }

    public boolean exists(String path) {
        return routes.page(path).isPresent();
    }

    /** Whether there is a box to search in for who asks. */
    public boolean isMaySearch() {
        return search.filter(doors::open).isPresent();
    }

    /** Whether there is a page, and who asks may enter it. */
    public boolean isOpen(String path) {
        return routes.page(path).filter(doors::open).isPresent();
    }

    public boolean isAt(Item item) {
        return isAt(item.path());
    }

    public boolean isAt(String path) {
        return (path() + "/").startsWith(path + "/");
    }

    /** The address that was asked for, to come back to: on an error page too. */
    public String here() {
        var query = request.getQueryString();
        return query == null ? path() : path() + "?" + query;
    }

    private String path() {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }
}
