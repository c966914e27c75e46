package se.huddinge.samverkan.meeting.listing;

import static se.huddinge.samverkan.shared.SearchSource.name;

import org.springframework.stereotype.Component;
import se.huddinge.samverkan.meeting.MeetingAccess;
import se.huddinge.samverkan.shared.SearchSource;

/** Meetings as the search finds them: by their names, their agenda and what was said; not by what is under sekretess. */
@Component
public class MeetingSearch {
    private static final String SQL = """
            select m.id, '/moten/' || m.id as address, m.title, concat_ws(' · ', m.held_on, coalesce(%s, %s)) as line,
                found.body, found.words, found.names
            from (
                select id as meeting_id, place as body, search_words as words, title as names from meeting
                union all
                select i.meeting_id, concat_ws(' ', i.title, i.background), i.search_words, null
                    from meeting_item i where i.meeting_id is not null and i.secrecy_basis is null
                union all
                select i.meeting_id, concat_ws(' ', n.notes, n.outcome_text), n.search_words, null
                    from meeting_note n join meeting_item i on i.id = n.item_id
                    where i.meeting_id is not null and i.secrecy_basis is null
                union all
                select i.meeting_id, text.content, text.search_words, null
                    from meeting_attachment file join document_text text using (document_id)
                    join meeting_item i on i.id = file.item_id
                    where i.meeting_id is not null and i.secrecy_basis is null
            ) found
            join meeting m on m.id = found.meeting_id
            left join academy a on a.id = m.academy_id left join body o on o.id = m.body_id
            where\s""".formatted(name("o"), name("a"));

    private final MeetingAccess access;

    MeetingSearch(MeetingAccess access) {
        this.access = access;
    }

    /** What whoever asks now may read. */
    public SearchSource source() {
        var visible = access.visible();
        return new SearchSource(SQL + visible.sql(), visible.parameters());
    }
}
