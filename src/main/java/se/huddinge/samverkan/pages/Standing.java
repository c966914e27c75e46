package se.huddinge.samverkan.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.huddinge.samverkan.figures.PartFigures;
import se.huddinge.samverkan.figures.Span;
import se.huddinge.samverkan.organisation.UnitService.ContactCover;
import se.huddinge.samverkan.strategy.Part;
import se.huddinge.samverkan.strategy.PartCounts;
import se.huddinge.samverkan.strategy.PartKind;
import se.huddinge.samverkan.strategy.Passage;
import se.huddinge.samverkan.strategy.StrategyText;

/**
 * What stands on each sentence of the strategy in force: what was done in some days, and what goes on today.
 *
 * @param measures of the plans of the year in which the days end
 * @param areas that boards have decided and that count today
 * @param academies prioritised today
 */
record Standing(
        StrategyText text,
        Span span,
        PartFigures activities,
        PartCounts agreements,
        PartCounts projects,
        PartCounts measures,
        PartCounts findings,
        PartCounts areas,
        PartCounts ideas,
        Today today,
        long academies,
        ContactCover contacts) {
    /**
     * What the boards prioritise, what is asked, and what is accounted for.
     *
     * @param areas that count, idle those of them where nothing lives
     * @param without boards that have none
     * @param reports that have been planned and not cancelled, whether or not they are finished
     */
    record Today(long areas, long idle, long without, long issues, long reports) {}

    /**
     * How many there are of something, and the list that has exactly them.
     *
     * @param key of the words that say the number
     */
    record Line(String key, long number, String address) {}

    /** A part of the strategy and what stands on it. */
    record Support(PartKind kind, Part part, List<Line> lines) {
        public boolean isWhite() {
            return lines.isEmpty();
        }
    }

    /** All parts of one kind. */
    record Group(PartKind kind, List<Support> supports) {
        public long getSeen() {
            return supports.stream().filter(support -> !support.isWhite()).count();
        }

        public List<Support> getWhite() {
            return supports.stream().filter(Support::isWhite).toList();
        }
    }

    public List<Group> getGroups() {
        return Stream.of(PartKind.values())
                .map(kind -> new Group(kind, supports(kind).toList()))
                .filter(group -> !group.supports().isEmpty())
                .toList();
    }

    /** What the passage asks for; its duties once, since the same pages account for all of them. */
    public List<Support> at(Passage passage) {
        var all = Stream.of(PartKind.values())
                .flatMap(this::supports)
                .filter(support -> support.part().getPassage().getId().equals(passage.getId()))
                .toList();
        var duties = all.stream()
                .filter(support -> support.kind() == PartKind.DUTY)
                .skip(1)
                .toList();
        return all.stream().filter(support -> !duties.contains(support)).toList();
    }

    private Stream<Support> supports(PartKind kind) {
        return text.parts(kind).stream()
                .map(part -> new Support(kind, part, kind == PartKind.DUTY ? duty(part) : lines(kind, part.getId())));
    }

    private List<Line> duty(Part duty) {
        return Account.of(duty.getPassage().getAnchor()).stream()
                .map(account -> account.line(this))
                .filter(line -> line.number() > 0)
                .toList();
    }

    private List<Line> lines(PartKind kind, Long id) {
        var serving = "&" + kind.getParameter() + "=" + id;
        var done = activities.of(kind, id);
        var lines = new ArrayList<Line>();
        lines.add(activities(done.activities(), serving));
        lines.add(new Line("pages.standing.people", done.people(), done(serving) + "&counted=WITH_PEOPLE"));
        lines.add(agreements(agreements.of(kind, id), serving));
        lines.add(projects(projects.of(kind, id), serving));
        lines.add(measures(measures.of(kind, id), serving));
        lines.add(new Line("pages.standing.findings", findings.of(kind, id), "/resultat?" + serving.substring(1)));
        lines.add(areas(areas.of(kind, id), serving));
        lines.add(ideas(ideas.of(kind, id), serving));
        return lines.stream().filter(line -> line.number() > 0).toList();
    }

    Line activities(long number, String serving) {
        return new Line("pages.standing.activities", number, done(serving));
    }

    private String done(String serving) {
        return "/aktiviteter?state=DONE" + serving + "&from=" + span.first() + "&to=" + span.last();
    }

    Line agreements(long number, String serving) {
        return new Line("pages.standing.agreements", number, "/avtal?state=IN_FORCE&visibility=OPEN" + serving);
    }

    Line projects(long number, String serving) {
        return new Line("pages.standing.projects", number, "/projekt?status=ONGOING" + serving);
    }

    Line areas(long number, String serving) {
        return new Line("pages.standing.areas", number, "/prioriterade-omraden?state=VALID" + serving);
    }

    Line ideas(long number, String serving) {
        return new Line("pages.standing.ideas", number, "/ideer?whose=OPEN" + serving);
    }

    Line measures(long number, String serving) {
        return new Line(
                "pages.standing.measures",
                number,
                "/handlingsplaner/atgarder?year=" + span.last().getYear() + "&showing=LIVE" + serving);
    }
}
