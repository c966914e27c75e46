package se.huddinge.samverkan.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.huddinge.samverkan.organisation.Holding.Kind.DEPUTY;
import static se.huddinge.samverkan.organisation.Holding.Kind.HOLDER;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.huddinge.samverkan.organisation.CoordinatorCover.Away;
import se.huddinge.samverkan.organisation.CoordinatorCover.Post;
import se.huddinge.samverkan.shared.Period;

class CoordinatorCoverTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    Post anna = new Post(1L, 1L, 1L, HOLDER, period("2026-01-01", null));
    Post bo = new Post(2L, 2L, 2L, HOLDER, period("2026-01-01", null));

    @Test
    void whoIsTheOnlyOneCannotEnd() {
        assertThat(lost(cover(anna), cover(ended(anna, "2026-12-31")))).isEqualTo("2027-01-01");
        assertThat(lost(cover(anna), cover())).isEqualTo("2026-11-23");
    }

    @Test
    void oneOfTwoCanEnd() {
        assertThat(lost(cover(anna, bo), cover(ended(anna, "2026-12-31"), bo))).isNull();
    }

    @Test
    void theSuccessorBeginsTheNextDay() {
        assertThat(lost(cover(anna), cover(ended(anna, "2026-12-31"), from(bo, "2027-01-01"))))
                .isNull();
        assertThat(lost(cover(anna), cover(ended(anna, "2026-12-31"), from(bo, "2027-01-02"))))
                .isEqualTo("2027-01-01");
    }

    @Test
    void aSuccessorWithALastDayNeedsOneToo() {
        assertThat(lost(cover(anna), cover(ended(anna, "2026-12-31"), ended(from(bo, "2027-01-01"), "2027-06-30"))))
                .isEqualTo("2027-07-01");
    }

    @Test
    void theFirstOneEverNeedsNobodyBeforeHerButSomebodyAfter() {
        assertThat(lost(cover(), cover(from(anna, "2026-12-01")))).isNull();
        assertThat(lost(cover(), cover(ended(anna, "2026-12-31")))).isEqualTo("2027-01-01");
    }

    @Test
    void aGapThatWasThereIsNoReasonToRefuseWhatMakesItSmaller() {
        var gap = cover(ended(anna, "2026-12-31"), from(bo, "2027-03-01"));
        assertThat(lost(gap, cover(ended(anna, "2027-01-31"), from(bo, "2027-03-01"))))
                .isNull();
    }

    @Test
    void sheIsAwayOnlyWhenADeputyActs() {
        var away = List.of(new Away(1L, period("2026-12-01", "2026-12-31")));
        var deputy = new Post(3L, 1L, 3L, DEPUTY, period("2026-01-01", "2026-12-15"));
        assertThat(lost(cover(anna), new CoordinatorCover(List.of(anna), away))).isEqualTo("2026-12-01");
        assertThat(lost(cover(anna, deputy), new CoordinatorCover(List.of(anna, deputy), away)))
                .isEqualTo("2026-12-16");
        assertThat(lost(cover(anna, bo), new CoordinatorCover(List.of(anna, bo), away)))
                .isNull();
    }

    @Test
    void aDeputyAloneIsNoCoordinator() {
        var deputy = new Post(3L, 1L, 3L, DEPUTY, period("2026-01-01", null));
        assertThat(cover(deputy).on(TODAY)).isFalse();
        assertThat(lost(cover(anna, deputy), cover(anna, deputy).without(1L))).isEqualTo("2026-11-23");
    }

    @Nullable
    String lost(CoordinatorCover before, CoordinatorCover after) {
        return before.firstDayLost(after, TODAY).map(LocalDate::toString).orElse(null);
    }

    static CoordinatorCover cover(Post... posts) {
        return new CoordinatorCover(List.of(posts), List.of());
    }

    static Post ended(Post post, String lastDay) {
        return new Post(
                post.holdingId(),
                post.positionId(),
                post.accountId(),
                post.kind(),
                post.period().endingOn(LocalDate.parse(lastDay)));
    }

    static Post from(Post post, String day) {
        return new Post(post.holdingId(), post.positionId(), post.accountId(), post.kind(), period(day, null));
    }

    static Period period(String from, @Nullable String to) {
        return new Period(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
