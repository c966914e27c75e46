package se.huddinge.samverkan.body;

import static java.util.stream.Collectors.toMap;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.huddinge.samverkan.organisation.Holding;

/**
 * Who sits in a body on a day, who will and who has.
 *
 * @param members the chair first, substitutes last
 * @param former the latest first
 */
public record Roll(List<Member> members, List<Member> coming, List<Member> former) {
    private static final Comparator<Member> AS_THEY_SIT = Comparator.comparing((Member member) -> !member.chairs())
            .thenComparing(Member::role)
            .thenComparing(Member::kind)
            .thenComparing(Member::name, Collator.getInstance(Locale.forLanguageTag("sv")));

    static Roll of(Body body, List<Mandate> mandates, LocalDate day) {
        return new Roll(
                members(body, mandates, day).sorted(AS_THEY_SIT).toList(),
                mandates.stream()
                        .filter(mandate -> mandate.getPeriod().validFrom().isAfter(day))
                        .map(mandate -> Member.of(mandate, false))
                        .sorted(Comparator.comparing(
                                        (Member member) -> member.period().validFrom())
                                .thenComparing(AS_THEY_SIT))
                        .toList(),
                mandates.stream()
                        .filter(mandate -> !mandate.getPeriod().livesOn(day))
                        .map(mandate -> Member.of(mandate, false))
                        .toList());
    }

    private static Stream<Member> members(Body body, List<Mandate> mandates, LocalDate day) {
        return mandates.stream()
                .filter(mandate -> mandate.getPeriod().covers(day))
                .map(mandate -> Member.of(
                        mandate,
                        mandate.getRole() == Mandate.Role.CHAIR
                                && body.chairingSide(day)
                                        .map(mandate.getKind().side()::equals)
                                        .orElse(true)));
    }

    /** Of the network: each once, however many positions she holds. */
    static Roll of(List<Holding> holdings) {
        var members = holdings.stream()
                .map(Member::of)
                .collect(toMap(Member::accountId, member -> member, Member::and, LinkedHashMap::new));
        return new Roll(members.values().stream().sorted(AS_THEY_SIT).toList(), List.of(), List.of());
    }

    public boolean isChaired() {
        return members.stream().anyMatch(Member::chairs);
    }

    public List<Member> speakingFor(Long academyId) {
        return members.stream()
                .filter(member -> academyId.equals(member.academyId()))
                .toList();
    }
}
