package se.huddinge.samverkan.notice;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.NullUnmarked;

/** Which of the two she wants, so that a form that is sent twice does not turn it back. */
@NullUnmarked
record FollowForm(@NotNull Boolean following) {}
