package se.huddinge.samverkan.agreement.time;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.Party;
import se.huddinge.samverkan.agreement.term.Course;
import se.huddinge.samverkan.agreement.term.Notice;
import se.huddinge.samverkan.agreement.term.NoticeRight;
import se.huddinge.samverkan.web.Municipality;
import se.huddinge.samverkan.web.Together;

/** Who may give notice of an agreement, and how long before: the parties by name, those with the same notice together. */
@Component
class NoticeRights {
    private final Municipality municipality;
    private final MessageSource messages;

    NoticeRights(Municipality municipality, MessageSource messages) {
        this.municipality = municipality;
        this.messages = messages;
    }

    List<NoticeRight> of(Agreement agreement, List<Party> parties) {
        return parties.stream()
                .collect(groupingBy(
                        agreement::noticeOf,
                        LinkedHashMap::new,
                        mapping(this::name, collectingAndThen(toList(), this::together))))
                .entrySet()
                .stream()
                .map(right -> new NoticeRight(right.getValue(), right.getKey()))
                .toList();
    }

    private String together(List<String> names) {
        return Together.of(names, messages, LocaleContextHolder.getLocale());
    }

    String name(Party party) {
        var name = party.getName();
        return name == null ? municipality.getName() : name;
    }

    /** Its way through time as it is for who gave notice, or for the municipality while nobody has. */
    Course course(Agreement agreement, List<Party> parties) {
        return agreement.course().with(leading(agreement, parties));
    }

    private static Notice leading(Agreement agreement, List<Party> parties) {
        return parties.stream()
                .filter(party -> agreement.getGiven() == null
                        ? party.isMunicipality()
                        : party.getId().equals(agreement.getGivenById()))
                .findFirst()
                .map(agreement::noticeOf)
                .orElse(agreement.getNotice());
    }
}
