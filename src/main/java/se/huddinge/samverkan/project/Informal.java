package se.huddinge.samverkan.project;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Why a project goes on without an agreement, and when the agreement is due; the coordinator's word (R4). */
@Embeddable
public record Informal(String reason, LocalDate due) {
    @Override
    public String toString() {
        return reason + " (" + due + ")";
    }
}
