package se.huddinge.samverkan.activity.listing;

import static se.huddinge.samverkan.shared.SearchSource.name;

import java.util.List;
import java.util.Map;
import se.huddinge.samverkan.shared.SearchSource;

/** Activities as the search finds them: open to all who read, by their own words, by whom they were with and by their files. */
public final class ActivitySearch {
    private static final String RECORDS = """
            select a.id, '/aktiviteter/' || a.id as address, a.title, concat_ws(' · ', a.held_on, %s) as line
            from activity a join unit u on u.id = a.unit_id""".formatted(name("u"));

    private static final List<String> PARTS = List.of(
            "select id, outcome as body, search_words as words, title as names from activity where status <> 'ANNULLED'",
            called("name_sv", "activity_academy join academy there on there.id = academy_id"),
            called("name_sv", "activity_organisation join partner_organisation there on there.id = organisation_id"),
            called("name", "activity_person join person there on there.id = person_id"),
            with("title", "activity_attachment there"),
            with("content", "activity_attachment join document_text there using (document_id)"));

    private ActivitySearch() {}

    public static SearchSource source() {
        return new SearchSource(PARTS, RECORDS, Map.of());
    }

    private static String called(String body, String from) {
        return found(body, SearchSource.called("there"), from);
    }

    private static String with(String body, String from) {
        return found(body, "there.search_words", from);
    }

    /** The few that are annulled are known at once, which a look at each activity would not be. */
    private static String found(String body, String words, String from) {
        return """
                select activity_id as id, there.%s as body, %s as words, null as names from %s
                where activity_id not in (select id from activity where status = 'ANNULLED')""".formatted(body, words, from);
    }
}
