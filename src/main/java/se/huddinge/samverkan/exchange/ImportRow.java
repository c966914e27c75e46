package se.huddinge.samverkan.exchange;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the file: what stands in it, what it would do, and what it did. It has no history: what it did is in the
 * history of the agreement.
 */
@Entity
@Table(name = "exchange_row")
class ImportRow {
    enum Outcome {
        NEW,
        UPDATE,
        SAME,
        REFUSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "import_id", updatable = false)
    private Import file;

    /** Makes one agreement of the row, however many times it is taken in. */
    private UUID submissionId = UUID.randomUUID();

    private int number;

    private List<String> cells;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private boolean incomplete;

    private @Nullable Long agreementId;

    private @Nullable String before;

    @ElementCollection
    @CollectionTable(name = "exchange_problem", joinColumns = @JoinColumn(name = "row_id"))
    @OrderColumn(name = "place")
    private List<Problem> problems = new ArrayList<>();

    protected ImportRow() {}

    ImportRow(Import file, int number, List<String> cells, Finding finding) {
        this.file = file;
        this.number = number;
        this.cells = List.copyOf(cells);
        this.outcome = finding.outcome();
        this.incomplete = finding.incomplete();
        this.agreementId = finding.agreementId();
        this.problems.addAll(finding.problems());
    }

    Long getId() {
        return requireNonNull(id);
    }

    void made(Long agreementId) {
        this.agreementId = agreementId;
    }

    /** Keeps what the agreement said, to go back to. */
    void replaced(String before) {
        this.before = before;
    }

    String cell(Column column) {
        return column.ordinal() < cells.size() ? cells.get(column.ordinal()) : "";
    }

    UUID submissionId() {
        return submissionId;
    }

    List<String> cells() {
        return cells;
    }

    @Nullable
    String before() {
        return before;
    }

    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return cell(Column.TITLE);
    }

    public String getParties() {
        return cell(Column.PARTIES);
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public boolean isIncomplete() {
        return incomplete;
    }

    public @Nullable Long getAgreementId() {
        return agreementId;
    }

    Long agreementId() {
        return requireNonNull(agreementId);
    }

    public List<Problem> getProblems() {
        return List.copyOf(problems);
    }
}
