package se.huddinge.samverkan.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.huddinge.samverkan.shared.Period;

/** On which days somebody does the coordinator's work: a holder, or while she is away her deputy. */
record CoordinatorCover(List<Post> posts, List<Away> aways) {
    record Post(Long holdingId, Long positionId, Long accountId, Holding.Kind kind, Period period) {}

    record Away(Long holdingId, Period period) {}

    boolean on(LocalDate day) {
        return posts.stream()
                .filter(post ->
                        post.kind() == Holding.Kind.HOLDER && post.period().covers(day))
                .anyMatch(post -> !isAway(post, day) || hasDeputy(post, day));
    }

    CoordinatorCover without(Long accountId) {
        return new CoordinatorCover(
                posts.stream()
                        .filter(post -> !post.accountId().equals(accountId))
                        .toList(),
                aways);
    }

    /**
     * The first day from today on which there would be nobody, though there was; or, once somebody has begun, nobody
     * after her. A municipality that has not yet appointed anybody lacks nothing.
     */
    Optional<LocalDate> firstDayLost(CoordinatorCover after, LocalDate today) {
        var days = new TreeSet<LocalDate>();
        days.add(today);
        Stream.of(this, after).forEach(cover -> cover.turns().forEach(days::add));
        boolean begunBefore = false;
        boolean begunAfter = false;
        for (var day : days.tailSet(today)) {
            boolean wasCovered = on(day);
            boolean isCovered = after.on(day);
            boolean wasAGap = begunBefore && !wasCovered;
            if (!isCovered && (wasCovered || begunAfter && !wasAGap)) return Optional.of(day);
            begunBefore |= wasCovered;
            begunAfter |= isCovered;
        }
        return Optional.empty();
    }

    private Stream<LocalDate> turns() {
        return Stream.concat(posts.stream().map(Post::period), aways.stream().map(Away::period))
                .flatMap(period -> period.validTo() == null
                        ? Stream.of(period.validFrom())
                        : Stream.of(period.validFrom(), period.validTo().plusDays(1)));
    }

    private boolean isAway(Post holder, LocalDate day) {
        return aways.stream()
                .anyMatch(away -> away.holdingId().equals(holder.holdingId())
                        && away.period().covers(day));
    }

    private boolean hasDeputy(Post holder, LocalDate day) {
        return posts.stream()
                .anyMatch(post -> post.kind() == Holding.Kind.DEPUTY
                        && post.positionId().equals(holder.positionId())
                        && post.period().covers(day));
    }
}
