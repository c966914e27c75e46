package se.huddinge.samverkan.notice;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** What a page had shown: until when, and which transactions were over. */
@NullUnmarked
record ReadForm(
        @NotNull @DateTimeFormat(iso = ISO.DATE_TIME) OffsetDateTime until,
        @NotNull Long before) {}
