package se.huddinge.samverkan.placement.inquiry;

import static se.huddinge.samverkan.shared.SearchSource.name;

import se.huddinge.samverkan.shared.SearchSource;

/** Inquiries as the search finds them: open to all who read. */
public final class InquirySearch {
    private static final String SQL = """
            select i.id, '/platser/forfragningar/' || i.id as address, i.topic as title,
                concat_ws(' · ', i.received_on, %s) as line,
                concat_ws(' ', i.asker, i.description, i.answer) as body, i.search_words as words, i.topic as names
            from inquiry i join unit u on u.id = i.unit_id""".formatted(name("u"));

    private InquirySearch() {}

    public static SearchSource source() {
        return new SearchSource(SQL);
    }
}
