package se.huddinge.samverkan.shared;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one feature lets whoever asks search in. The columns are the id and address of a record, its title, a line about it,
 * a text to quote from, its search_words as words, and as names what may be found in spite of a slip of the pen; a record
 * may have several rows. Where there are very many records, each way to find one is a part of its own, without address,
 * title and line: these are read for the newest that are found.
 *
 * @param parts constant texts; what varies is in the parameters, :english for the reader's language among them
 * @param records id, address, title and line of all that the parts may find
 */
public record SearchSource(List<String> parts, @Nullable String records, Map<String, Object> parameters) {
    public SearchSource(String sql) {
        this(sql, Map.of());
    }

    public SearchSource(String sql, Map<String, Object> parameters) {
        this(List.of(sql), null, parameters);
    }

    /** What is found, with what the parts leave out. */
    public String described(String found) {
        return records == null ? found : "select * from (" + found + ") found join (" + records + ") record using (id)";
    }

    /** What something is and was called, without what is said about it: for a record that is found by what it belongs to. */
    public static String called(String alias) {
        return "ts_filter(%s.search_words, '{a,b}')".formatted(alias);
    }

    /** The name of something that is data, in the language of whoever reads. */
    public static String name(String alias) {
        return "(case when :english then coalesce(%1$s.name_en, %1$s.name_sv) else %1$s.name_sv end)".formatted(alias);
    }
}
