package se.huddinge.samverkan.mail;

import org.jspecify.annotations.Nullable;

/** A letter on its way, as the postman carries it. */
record Waiting(
        Long id,
        String messageId,
        String recipient,
        String language,
        String subject,
        String body,
        @Nullable String html,
        int tries) {}
