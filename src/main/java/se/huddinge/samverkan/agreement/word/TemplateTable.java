package se.huddinge.samverkan.agreement.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.agreement.AgreementType;
import se.huddinge.samverkan.office.Table;

/** Which Word template each kind of agreement has, as a file. */
@Component
class TemplateTable {
    private final MessageSourceAccessor texts;

    TemplateTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<AgreementType> of(List<AgreementType> types, Map<Long, AgreementTemplate> templates) {
        return new Table<>(texts.getMessage("agreement.templates"), types.stream())
                .column(texts.getMessage("agreement.type"), AgreementType::getName)
                .column(
                        texts.getMessage("agreement.agreementtemplate.document"),
                        type -> of(type, templates)
                                .map(template -> template.getDocument().getName())
                                .orElseGet(() -> texts.getMessage("agreement.template-standard")))
                .column(
                        texts.getMessage("agreement.document-added"),
                        type -> of(type, templates)
                                .map(template -> template.getAddedAt().toLocalDate())
                                .orElse(null));
    }

    private static Optional<AgreementTemplate> of(AgreementType type, Map<Long, AgreementTemplate> templates) {
        return Optional.ofNullable(templates.get(type.getId()));
    }
}
