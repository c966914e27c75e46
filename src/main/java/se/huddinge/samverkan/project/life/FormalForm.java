package se.huddinge.samverkan.project.life;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Under which agreements a project goes on, or why under none. */
interface FormalForm {
    Set<Long> agreementIds();

    @Nullable
    String informalReason();

    @Nullable
    LocalDate informalDue();
}
