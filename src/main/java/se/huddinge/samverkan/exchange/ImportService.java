package se.huddinge.samverkan.exchange;

import static se.huddinge.samverkan.exchange.ImportRow.Outcome.NEW;
import static se.huddinge.samverkan.exchange.ImportRow.Outcome.UPDATE;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;

/** Keeps the files that were looked at. */
@Service
@Transactional(readOnly = true)
class ImportService {
    private static final int NAME_LENGTH = 200;

    private final ImportRepository imports;
    private final ImportRowRepository rows;
    private final EntityManager entities;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ImportService(
            ImportRepository imports,
            ImportRowRepository rows,
            EntityManager entities,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.imports = imports;
        this.rows = rows;
        this.entities = entities;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    List<Import> latest() {
        return imports.findTop20ByOrderByIdDesc();
    }

    List<Import> all() {
        return imports.findAllByOrderByIdDesc();
    }

    Import get(Long id) {
        return imports.findById(id).orElseThrow(() -> new NotFoundException("exchange", id));
    }

    Optional<Import> earlier(UploadForm form) {
        return imports.findBySubmissionId(form.submissionId());
    }

    Tally tally(Long id) {
        return Tally.of(rows.tally(id));
    }

    Page<ImportRow> rows(Long id, RowFilter filter) {
        var found = rows.findRows(id, filter.outcome(), filter.incomplete(), filter.pageable());
        found.forEach(ImportRow::getProblems);
        return found;
    }

    List<ImportRow> allRows(Long id, RowFilter filter) {
        get(id);
        var found = rows.findRows(id, filter.outcome(), filter.incomplete(), Pageable.unpaged());
        found.forEach(ImportRow::getProblems);
        return found.getContent();
    }

    @Once
    Import keep(UploadForm form, Inspection.Result result) {
        return imports.findBySubmissionId(form.submissionId()).orElseGet(() -> {
            var file = imports.save(new Import(
                    form.submissionId(), fileName(form), LocalDateTime.now(clock), userName(), result.ignored()));
            result.rows().forEach(row -> rows.save(new ImportRow(file, row.number(), row.cells(), row.finding())));
            events.publishEvent(new ImportEvent.LookedAt(file.getId()));
            return file;
        });
    }

    Import takable(Long id) {
        var file = get(id);
        file.requireTakable();
        return file;
    }

    Import undoable(Long id) {
        var file = get(id);
        file.requireUndoable();
        return file;
    }

    /** Whoever takes in or undoes the same file waits. */
    @Transactional(propagation = Propagation.MANDATORY)
    Import locked(Long id) {
        return imports.findForUpdateById(id).orElseThrow(() -> new NotFoundException("exchange", id));
    }

    /**
     * Row by row, each forgotten before the next: what Hibernate remembers it looks through at every query, and five
     * hundred agreements took minutes.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void eachChanging(Long id, Consumer<ImportRow> step) {
        for (var row : changing(id).stream().map(ImportRow::getId).toList()) {
            step.accept(rows.findById(row).orElseThrow());
            entities.flush();
            entities.clear();
        }
    }

    /** The rows that would change something. */
    List<ImportRow> changing(Long id) {
        return rows.findByFileIdAndOutcomeInOrderByNumber(id, List.of(NEW, UPDATE));
    }

    private String userName() {
        return user.account().map(Account::getName).orElseThrow();
    }

    private static String fileName(UploadForm form) {
        var name = Optional.ofNullable(form.file().getOriginalFilename())
                .orElse("")
                .replaceAll("\\p{Cntrl}", "");
        return name.length() > NAME_LENGTH ? name.substring(0, NAME_LENGTH) : name;
    }
}
