package se.huddinge.samverkan.project.resource;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.agreement.content.Amounts;
import se.huddinge.samverkan.agreement.content.Content;
import se.huddinge.samverkan.agreement.content.ResourceLine.Kind;

/**
 * What a project has used of what its agreements promise.
 *
 * @param sums of what is counted, where something is used or promised
 */
public record Balance(List<ResourceUse> uses, List<Sum> sums) {
    static Balance of(List<ResourceUse> uses, Content.Total promised) {
        return new Balance(
                uses,
                Stream.of(
                                new Sum(Kind.MONEY, sum(uses, Kind.MONEY), promised.money()),
                                new Sum(Kind.HOURS, sum(uses, Kind.HOURS), promised.hours()))
                        .filter(sum -> sum.used().add(sum.promised()).signum() > 0)
                        .toList());
    }

    private static BigDecimal sum(List<ResourceUse> uses, Kind kind) {
        return uses.stream()
                .filter(use -> use.getKind() == kind)
                .map(ResourceUse::getAmount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether an agreement promises something that can be counted. */
    public boolean isPromised() {
        return sums.stream().anyMatch(Sum::isPromised);
    }

    /** Of kronor or hours. */
    public record Sum(Kind kind, BigDecimal used, BigDecimal promised) {
        public boolean isPromised() {
            return promised.signum() > 0;
        }

        public boolean isOver() {
            return isPromised() && used.compareTo(promised) > 0;
        }

        /** In hundredths of what is promised; more than all is all. */
        public int percent() {
            if (!isPromised()) return 0;
            var percent = used.multiply(BigDecimal.valueOf(100)).divide(promised, 0, HALF_UP);
            return percent.min(BigDecimal.valueOf(100)).intValue();
        }

        public @Nullable String usedText() {
            return Amounts.written(used);
        }

        public @Nullable String promisedText() {
            return Amounts.written(promised);
        }
    }
}
