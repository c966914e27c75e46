package se.huddinge.samverkan.agreement.word;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.AgreementType;
import se.huddinge.samverkan.document.DocumentStore;
import se.huddinge.samverkan.document.FileKind;
import se.huddinge.samverkan.document.IncomingFile;
import se.huddinge.samverkan.office.DocxTemplate;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;

/** Keeps the templates of the kinds of agreement; a kind without one of its own has the standard one. */
@Service
@Transactional(readOnly = true)
class Templates {
    private final AgreementTemplateRepository templates;
    private final AgreementService agreements;
    private final DocumentStore store;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Templates(
            AgreementTemplateRepository templates,
            AgreementService agreements,
            DocumentStore store,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.templates = templates;
        this.agreements = agreements;
        this.store = store;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** The kinds in their order. */
    List<AgreementType> types() {
        return agreements.types();
    }

    AgreementType type(Long id) {
        return types().stream()
                .filter(type -> type.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("agreementtype", id));
    }

    Map<Long, AgreementTemplate> byType() {
        return templates.findAll().stream()
                .collect(Collectors.toMap(template -> template.getType().getId(), Function.identity()));
    }

    @Nullable
    AgreementTemplate find(@Nullable Long typeId) {
        return typeId == null ? null : templates.findByTypeId(typeId).orElse(null);
    }

    AgreementTemplate get(Long typeId) {
        return templates.findByTypeId(typeId).orElseThrow(() -> new NotFoundException("template", typeId));
    }

    /** What a template asks for that we do not know is said by name: it would be an empty place in every draft. */
    static void check(IncomingFile file) {
        if (file.kind() != FileKind.DOCX) throw new FieldException("file", "agreement.template-is-word");
        var unknown = new TreeSet<>(placeholders(file));
        if (unknown.isEmpty()) throw new FieldException("file", "agreement.template-asks-nothing");
        unknown.removeAll(Placeholder.all());
        if (!unknown.isEmpty())
            throw new FieldException(
                    "file",
                    "agreement.template-unknown",
                    unknown.stream().map(name -> "{{" + name + "}}").collect(Collectors.joining(", ")));
    }

    private static Set<String> placeholders(IncomingFile file) {
        try {
            return DocxTemplate.placeholders(file.path());
        } catch (IOException e) {
            throw new FieldException("file", "document.damaged");
        }
    }

    @Once
    void keep(Long typeId, TemplateForm form, IncomingFile file) {
        var current = find(typeId);
        if (current != null && current.submissionId().equals(form.submissionId())) return;
        form.mustMatch(TemplateForm.of(current));
        if (current != null) drop(current);
        templates.save(new AgreementTemplate(
                form.submissionId(),
                type(typeId),
                store.keep(file),
                LocalDateTime.now(clock),
                user.account().orElseThrow()));
        events.publishEvent(new TemplateEvent.TemplateKept(typeId));
    }

    @Transactional
    void remove(Long typeId, TemplateRemovalForm form) {
        var current = get(typeId);
        form.mustMatch(TemplateRemovalForm.of(current));
        drop(current);
        events.publishEvent(new TemplateEvent.TemplateRemoved(typeId));
    }

    private void drop(AgreementTemplate template) {
        templates.delete(template);
        templates.flush();
        store.remove(template.getDocument());
    }
}
