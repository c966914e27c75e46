package se.huddinge.samverkan.watch.answer;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.web.NoPersonalNumber;
import se.huddinge.samverkan.web.PlausibleDate;

/** The new day of what was moved, the day to be reminded on, and why: of what was called off only if she wants to say it. */
@NullUnmarked
record AnswerForm(
        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate newDay,

        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate until,

        @Size(max = 2000) @NoPersonalNumber String reason) {
    static AnswerForm blank() {
        return new AnswerForm(null, null, null);
    }
}
