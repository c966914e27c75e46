package se.huddinge.samverkan.body;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** Who sits in a body on a day as a file, in the reader's language. */
@Component
class MemberTable {
    private final MessageSourceAccessor texts;

    MemberTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<Member> of(Body body, List<Member> members) {
        return new Table<>(body.getName(), members.stream())
                .column(texts.getMessage("body.mandate.person"), Member::name)
                .column(
                        texts.getMessage("body.mandate.role"),
                        member -> texts.getMessage("body.mandate.role." + member.role()))
                .column(
                        texts.getMessage("body.mandate.kind"),
                        member -> texts.getMessage("body.mandate.kind." + member.kind()))
                .column(texts.getMessage("body.represents"), Member::getRepresented)
                .column(texts.getMessage("body.mandate.substituteFor"), Member::substituteFor)
                .column(texts.getMessage("contact.email"), Member::email)
                .column(
                        texts.getMessage("body.validFrom"),
                        member -> member.period().validFrom())
                .column(
                        texts.getMessage("body.validTo"),
                        member -> member.period().validTo())
                .column(texts.getMessage("body.mandate.term"), Member::term);
    }
}
