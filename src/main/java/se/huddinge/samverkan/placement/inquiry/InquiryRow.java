package se.huddinge.samverkan.placement.inquiry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Name;

/** What the list and its files read instead of the entity. */
public record InquiryRow(
        Long id,
        Inquiry.Kind kind,
        String topic,
        String asker,
        @Nullable Name academy,
        Name unit,
        LocalDate receivedOn,
        Inquiry.@Nullable Outcome outcome,
        @Nullable LocalDate answeredOn,
        @Nullable String answer) {}
