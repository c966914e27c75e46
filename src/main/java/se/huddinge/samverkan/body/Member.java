package se.huddinge.samverkan.body;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.account.Language;
import se.huddinge.samverkan.organisation.Holding;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.shared.Name;
import se.huddinge.samverkan.shared.Period;

/**
 * Somebody who sits in a body, by a mandate (a person of the register) or by a position (an account).
 *
 * @param chairs leads it on the day that was asked about
 * @param represents an academy, units of the municipality or an organisation
 * @param address where what she represents can be read
 * @param substituteFor whom she stands in for
 * @param term the term of office that she sits in
 */
public record Member(
        @Nullable Long mandateId,
        @Nullable Long personId,
        @Nullable Long accountId,
        String name,
        @Nullable String email,
        Language language,
        MemberKind kind,
        Mandate.Role role,
        boolean chairs,
        @Nullable Long academyId,
        List<Name> represents,
        @Nullable String address,
        @Nullable String substituteFor,
        @Nullable String term,
        Period period,
        Mandate.@Nullable EndCause endCause,
        @Nullable String endWords) {

    static Member of(Mandate mandate, boolean chairs) {
        var person = mandate.getPerson();
        var academy = mandate.getAcademy();
        var unit = mandate.getUnit();
        var organisation = mandate.getOrganisation();
        var principal = mandate.getSubstituteFor();
        var term = mandate.getTerm();
        return new Member(
                mandate.getId(),
                person.getId(),
                null,
                person.getName(),
                person.getEmail(),
                Language.SV,
                mandate.getKind(),
                mandate.getRole(),
                chairs,
                academy == null ? null : academy.getId(),
                Stream.of(
                                academy == null ? null : academy.getNames(),
                                unit == null ? null : unit.getNames(),
                                organisation == null ? null : organisation.getNames())
                        .flatMap(Stream::ofNullable)
                        .toList(),
                academy != null
                        ? "/larosaten/" + academy.getId()
                        : unit != null
                                ? "/forvaltningar/" + unit.getId()
                                : organisation != null ? "/partner/" + organisation.getId() : null,
                principal == null ? null : principal.getPerson().getName(),
                term == null ? null : term.getName(),
                mandate.getPeriod(),
                mandate.getEndCause(),
                mandate.getEndWords());
    }

    /** Of the network, which the coordinator leads. */
    static Member of(Holding holding) {
        var account = holding.getAccount();
        var unit = holding.getPosition().getUnit();
        var leads = holding.getPosition().getKind() == Position.Kind.COORDINATOR;
        return new Member(
                null,
                null,
                account.getId(),
                account.getName(),
                account.getEmail(),
                account.getLanguage() == null ? Language.SV : account.getLanguage(),
                MemberKind.OFFICER,
                leads ? Mandate.Role.CHAIR : Mandate.Role.MEMBER,
                leads,
                null,
                List.of(unit.getNames()),
                "/forvaltningar/" + unit.getId(),
                null,
                null,
                holding.getPeriod(),
                null,
                null);
    }

    /** Speaks for another unit too, or leads beside speaking for one. */
    Member and(Member other) {
        return new Member(
                mandateId,
                personId,
                accountId,
                name,
                email,
                language,
                kind,
                role.compareTo(other.role) < 0 ? role : other.role,
                chairs || other.chairs,
                academyId,
                Stream.concat(represents.stream(), other.represents.stream())
                        .distinct()
                        .toList(),
                address,
                substituteFor,
                term,
                period,
                endCause,
                endWords);
    }

    /** In one line. */
    public String getRepresented() {
        return String.join(", ", represents.stream().map(Name::read).toList());
    }

    public boolean isSubstitute() {
        return role == Mandate.Role.SUBSTITUTE;
    }
}
