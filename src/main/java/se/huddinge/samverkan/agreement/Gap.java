package se.huddinge.samverkan.agreement;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.huddinge.samverkan.agreement.term.Term;

/** What a signed agreement lacks before its registration is complete: "okänt, utreds" is an answer, and shows. */
public enum Gap {
    PARTNER("/parter/ny"),
    FIRST_DAY("/redigera/tid"),
    LAST_DAY("/redigera/tid"),
    RESPONSIBLE("/redigera/grund"),
    OWNER("/redigera/grund"),
    PURPOSE("/redigera/syften");

    private final String path;

    Gap(String path) {
        this.path = path;
    }

    /** Under the agreement's address: where it is filled in. */
    public String getPath() {
        return path;
    }

    /** The same in SQL, for an agreement g; a test holds the two together. */
    public static final String SQL = """
            (g.status = 'SIGNED' and (g.term_kind = 'UNKNOWN' or g.term_first_day is null
                or g.responsible_id is null or g.owner_id is null
                or not exists (select 1 from agreement_purpose gap where gap.agreement_id = g.id)
                or not exists (select 1 from agreement_party gap where gap.agreement_id = g.id
                    and coalesce(gap.academy_id, gap.organisation_id) is not null)))""";

    public static List<Gap> of(Agreement agreement, Collection<Party> parties) {
        if (agreement.getStatus() != Status.SIGNED) return List.of();
        Map<Gap, Boolean> gaps = new EnumMap<>(Gap.class);
        gaps.put(PARTNER, parties.stream().allMatch(Party::isMunicipality));
        gaps.put(FIRST_DAY, agreement.getTerm().firstDay() == null);
        gaps.put(LAST_DAY, agreement.getTerm().kind() == Term.Kind.UNKNOWN);
        gaps.put(RESPONSIBLE, agreement.getResponsible() == null);
        gaps.put(OWNER, agreement.getOwner() == null);
        gaps.put(PURPOSE, agreement.getAlignment().getPurposes().isEmpty());
        return gaps.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }
}
