package se.huddinge.samverkan.shared;

import java.util.Map;

/**
 * What one feature lets whoever asks search in. The columns are the id and address of a record, its title, a line about it,
 * a text to quote from, its search_words as words, and as names what may be found in spite of a slip of the pen; a record
 * may have several rows.
 *
 * @param sql constant text; what varies is in the parameters, :english for the reader's language among them
 */
public record SearchSource(String sql, Map<String, Object> parameters) {
    public SearchSource(String sql) {
        this(sql, Map.of());
    }

    /** The name of something that is data, in the language of whoever reads. */
    public static String name(String alias) {
        return "(case when :english then coalesce(%1$s.name_en, %1$s.name_sv) else %1$s.name_sv end)".formatted(alias);
    }
}
