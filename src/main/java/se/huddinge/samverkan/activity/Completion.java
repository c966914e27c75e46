package se.huddinge.samverkan.activity;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** That a plan was said to have been carried out: when, and by which form, so that a double click finds itself done. */
@Embeddable
public record Completion(LocalDate day, UUID submissionId) {
    @Override
    public String toString() {
        return day.toString();
    }
}
