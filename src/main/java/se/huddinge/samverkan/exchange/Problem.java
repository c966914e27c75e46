package se.huddinge.samverkan.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one cell: a message key with what stands in the cell. One that hinders keeps the row out; another
 * only leaves its cell out.
 */
@Embeddable
record Problem(
        @Enumerated(EnumType.STRING) @Column(name = "column_name")
        se.huddinge.samverkan.exchange.Column column,

        @Column(name = "message_key") String key,
        @Nullable String argument,
        boolean hinders) {
    public List<String> arguments() {
        return argument == null ? List.of() : argument.lines().toList();
    }

    static Problem leftOut(se.huddinge.samverkan.exchange.Column column, String key, String argument) {
        return new Problem(column, key, argument, false);
    }

    static Problem hindering(se.huddinge.samverkan.exchange.Column column, String key, @Nullable String argument) {
        return new Problem(column, key, argument, true);
    }
}
