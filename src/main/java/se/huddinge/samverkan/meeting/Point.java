package se.huddinge.samverkan.meeting;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An item of the agenda as its reader sees it.
 *
 * @param note what was written, until it was locked
 * @param attachments the files that belong to it
 * @param corrections what has stood instead since then, the last one last
 * @param about what it is about, when the reader may know of it
 */
public record Point(
        AgendaItem item,
        @Nullable ItemNote note,
        List<ItemAttachment> attachments,
        List<Correction> corrections,
        @Nullable Concern about) {
    static Point of(
            AgendaItem item,
            @Nullable ItemNote note,
            List<ItemAttachment> attachments,
            List<Correction> corrections,
            Map<Long, Concern> about) {
        return new Point(
                item,
                note,
                attachments,
                corrections.stream()
                        .filter(correction -> correction.getItem().getId().equals(item.getId()))
                        .toList(),
                about.get(item.getId()));
    }

    public @Nullable String getNotes() {
        if (!corrections.isEmpty())
            return corrections.get(corrections.size() - 1).getNotes();
        return note == null ? null : note.getNotes();
    }

    public @Nullable Outcome getOutcome() {
        return note == null ? null : note.getOutcome();
    }

    public @Nullable String getOutcomeText() {
        if (!corrections.isEmpty())
            return corrections.get(corrections.size() - 1).getOutcomeText();
        return note == null ? null : note.getOutcomeText();
    }

    public List<String> getBackgroundLines() {
        return lines(item.getBackground());
    }

    public List<String> getNoteLines() {
        return lines(getNotes());
    }

    public List<String> getOutcomeLines() {
        return lines(getOutcomeText());
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : text.lines().toList();
    }

    public boolean isDone() {
        return getOutcome() != null || getOutcomeText() != null;
    }
}
