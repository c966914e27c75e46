package se.huddinge.samverkan.agreement.term;

import java.time.LocalDate;

/** That notice was received, and when the agreement ends because of it. */
public record Given(LocalDate received, LocalDate end) {}
