package se.huddinge.samverkan.search;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.SearchSource;

/** Asks every feature in one statement, and again for words nearly like these when nothing has them as they are written. */
@Service
@Transactional(readOnly = true)
class Search {
    private static final String MATCHING = "found.words @@ (select query from asked)";

    /** What is asked for, made once: a plan that is kept would otherwise make it anew for each row. */
    private static final String ASKED = """
            with asked as materialized (
                select to_tsquery('swedish', :plain) || to_tsquery('swedish', search_folded(:folded)) as query,
                    to_tsquery('swedish', :plain) as plain, to_tsquery('swedish', :inTitle) as in_title,
                    search_folded(:text) as text,
                    array_to_string(tsvector_to_array(to_tsvector('swedish', search_folded(:marked))), '|') as stems
            )
            """;

    /** The newest of one part of a kind: a word that every record has costs no more than one that some have. */
    private static final String OF_ONE_PART = "(select * from (%s) found where %s order by id desc limit %d)";

    /** From a folded text around the first of the words; its rank says how well it was written. */
    private static final String OF_ONE_KIND = """
            (select '%1$s' as kind, address, title, line, rank, total, stems,
                case when place > 0 then substring(body from greatest(1, place - 80) for 240) end as extract,
                place <= 80 as begins, greatest(1, place - 80) + 240 > length(body) as ends
            from (
                select best.*, asked.stems, regexp_instr(search_folded(body), '\\m(' || asked.stems || ')') as place
                from (
                    select *, count(*) over () as total
                    from (
                        select distinct on (id) newest.*, case
                            when search_folded(title) = asked.text then 0
                            when starts_with(search_folded(title), asked.text) then 1
                            when words @@ asked.in_title then 2
                            when words @@ asked.plain then 3 else 4 end as rank
                        from (%2$s) newest cross join asked
                        order by id, rank
                    ) one
                    order by rank, id desc limit :size offset :offset
                ) best cross join asked
            ) placed
            order by rank)""";

    private final JdbcClient jdbc;
    private final Sources sources;

    Search(JdbcClient jdbc, Sources sources) {
        this.jdbc = jdbc;
        this.sources = sources;
    }

    /** The best of every kind; the kind with the best hit comes first. */
    List<Group> find(Wanted wanted) {
        return asked(wanted, sources.all(), MATCHING, Map.of(), Group.SHOWN, 0);
    }

    /** Page by page, all of one kind. */
    List<Group> find(Wanted wanted, Kind kind, int size, int offset) {
        var source = sources.all();
        source.keySet().retainAll(List.of(kind));
        return asked(wanted, source, MATCHING, Map.of(), size, offset);
    }

    /** What is called nearly so, for who mistypes. */
    List<Group> findNearly(Wanted wanted) {
        jdbc.sql("select set_config('pg_trgm.word_similarity_threshold', '0.5', true)")
                .query(String.class)
                .single();
        var parameters = new HashMap<String, Object>();
        var like = wanted.words().stream()
                .map(word -> {
                    var name = "word" + parameters.size();
                    parameters.put(name, word);
                    return "search_folded(:" + name + ") <% search_folded(found.names)";
                })
                .collect(joining(" and "));
        return asked(wanted, sources.all(), like, parameters, Group.SHOWN, 0);
    }

    private List<Group> asked(
            Wanted wanted,
            Map<Kind, SearchSource> sources,
            String matching,
            Map<String, Object> more,
            int size,
            int offset) {
        keepThePlan();
        var parameters = new HashMap<>(more);
        sources.values().forEach(source -> parameters.putAll(source.parameters()));
        var sql = sources.entrySet().stream()
                .map(source -> ofOneKind(source.getKey(), source.getValue(), matching))
                .collect(joining("\nunion all\n", ASKED, ""));
        var found = new EnumMap<Kind, Group>(Kind.class);
        jdbc.sql(sql)
                .params(parameters)
                .param("english", english())
                .param("text", wanted.text())
                .param("plain", wanted.query("AC"))
                .param("inTitle", wanted.query("A"))
                .param("folded", wanted.query("BD"))
                .param("marked", wanted.toBeMarked())
                .param("size", size)
                .param("offset", offset)
                .query(row -> {
                    found.merge(Kind.valueOf(row.getString("kind")), group(row), Group::with);
                });
        return found.values().stream().sorted(Comparator.comparing(Group::best)).toList();
    }

    /** So many parts take longer to plan than to ask; until the transaction ends. */
    private void keepThePlan() {
        jdbc.sql("select set_config('plan_cache_mode', 'force_generic_plan', true)")
                .query(String.class)
                .single();
    }

    private static String ofOneKind(Kind kind, SearchSource source, String matching) {
        var parts = source.parts().stream()
                .map(part -> OF_ONE_PART.formatted(part, matching, Group.LIMIT + 1))
                .collect(joining(" union all "));
        var newest = "select * from (%s) parts order by id desc limit %d".formatted(parts, Group.LIMIT + 1);
        return OF_ONE_KIND.formatted(kind, source.described(newest));
    }

    private static Group group(ResultSet row) throws SQLException {
        return new Group(Kind.valueOf(row.getString("kind")), List.of(hit(row)), row.getInt("total"));
    }

    private static Hit hit(ResultSet row) throws SQLException {
        var marks = new Marks(row.getString("stems"));
        var extract = row.getString("extract");
        return new Hit(
                row.getString("address"),
                marks.in(row.getString("title")),
                row.getString("line"),
                extract == null
                        ? List.of()
                        : marks.inExtract(extract, row.getBoolean("begins"), row.getBoolean("ends")),
                row.getInt("rank"));
    }

    private static boolean english() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
