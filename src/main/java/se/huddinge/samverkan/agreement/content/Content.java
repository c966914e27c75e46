package se.huddinge.samverkan.agreement.content;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.nullsLast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an agreement shows of its content.
 *
 * @param givers the parties' names by their ids
 * @param municipalityId the party that is the municipality itself
 */
public record Content(
        List<Line> lines,
        Provisions provisions,
        Map<Long, String> givers,
        @Nullable Long municipalityId,
        LocalDate today) {
    /**
     * What all parties give together.
     *
     * @param year none for what is given as long as the agreement lasts
     */
    public record Total(@Nullable Integer year, BigDecimal money, BigDecimal hours) {
        static Total of(@Nullable Integer year, List<ResourceLine> lines) {
            return new Total(year, sum(lines, ResourceLine.Kind.MONEY), sum(lines, ResourceLine.Kind.HOURS));
        }

        private static BigDecimal sum(List<ResourceLine> lines, ResourceLine.Kind kind) {
            return lines.stream()
                    .filter(line -> line.getKind() == kind)
                    .map(ResourceLine::getAmount)
                    .reduce(BigDecimal.ZERO, (sum, amount) -> amount == null ? sum : sum.add(amount));
        }

        public @Nullable String getMoneyText() {
            return money.signum() == 0 ? null : Amounts.written(money);
        }

        public @Nullable String getHoursText() {
            return hours.signum() == 0 ? null : Amounts.written(hours);
        }
    }

    public List<ResourceLine> getResources() {
        return all(ResourceLine.class).stream()
                .sorted(comparing(ResourceLine::getYear, nullsFirst(naturalOrder())))
                .toList();
    }

    /** Those due first, first; what has no day last. */
    public List<Obligation> getObligations() {
        return all(Obligation.class).stream()
                .sorted(comparing(Obligation::getDue, nullsLast(naturalOrder())))
                .toList();
    }

    public List<Amendment> getAmendments() {
        return all(Amendment.class).stream()
                .sorted(comparing(Amendment::getSignedOn))
                .toList();
    }

    /** Year by year, of those that have something to count. */
    public List<Total> getTotals() {
        return getResources().stream()
                .map(ResourceLine::getYear)
                .distinct()
                .map(year -> Total.of(year, ofYear(year)))
                .filter(total -> total.getMoneyText() != null || total.getHoursText() != null)
                .toList();
    }

    public Total getTotal() {
        return Total.of(null, getResources());
    }

    private List<ResourceLine> ofYear(@Nullable Integer year) {
        return getResources().stream()
                .filter(line -> year == null ? line.getYear() == null : year.equals(line.getYear()))
                .toList();
    }

    private <L extends Line> List<L> all(Class<L> kind) {
        return lines.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public String giver(Long partyId) {
        return givers.getOrDefault(partyId, "");
    }

    public boolean isWordless() {
        return provisions.isWordless();
    }

    /** The municipality pays, and nobody has said how that stands to the law on procurement. */
    public boolean isProcurementUnsaid() {
        return provisions.getProcurement() == null
                && getResources().stream()
                        .anyMatch(line -> line.getKind() == ResourceLine.Kind.MONEY
                                && municipalityId != null
                                && line.isOf(municipalityId));
    }

    public boolean isReviewOverdue() {
        var next = provisions.getNextReviewOn();
        return next != null && next.isBefore(today);
    }
}
