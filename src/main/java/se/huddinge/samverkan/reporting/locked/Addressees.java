package se.huddinge.samverkan.reporting.locked;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.reporting.ReportRecipient;
import se.huddinge.samverkan.reporting.ReportRound;
import se.huddinge.samverkan.reporting.draft.ReportWords;

/** The bodies that decide about a report, by the names they have today. */
@Component
class Addressees {
    private static final String RECIPIENTS = "reporting.recipients";

    private final ReportWords words;

    Addressees(ReportWords words) {
        this.words = words;
    }

    /** A report that is given to none of them is the executive board's all the same. */
    List<String> of(ReportRound round) {
        var boards = round.getBoards().stream().map(board -> board.getNames().nameSv());
        var executive = round.getBoards().isEmpty() || round.getRecipients().contains(ReportRecipient.EXECUTIVE_BOARD)
                ? Stream.of(words.of(RECIPIENTS + "." + ReportRecipient.EXECUTIVE_BOARD))
                : Stream.<String>empty();
        return Stream.concat(executive, boards).distinct().toList();
    }
}
