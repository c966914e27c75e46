package se.huddinge.samverkan.reporting.locked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;

/** No file is kept that is larger than files may be. */
@PageTest
class TooLargeTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    private long left() {
        return jdbc.sql("""
                        select (select count(*) from reporting_version) + (select count(*) from reporting_row)
                            + (select count(*) from reporting_file) + (select count(*) from document)
                            + (select count(*) from document_chunk)""").query(Long.class).single();
    }

    /** Sixty thousand rows of words, the same ones too far apart to be packed: the workbook really is that large. */
    private void moreRowsThanAWorkbookHolds() {
        jdbc.sql("""
                        create function swell() returns trigger language plpgsql as $$
                        begin
                            insert into reporting_row (version_id, tags, title, unit, amount, address)
                            select (select max(id) from reporting_version), '{done}', left(words, 300),
                                substr(words, 301, 200), 1, substr(words, 501, 200)
                            from generate_series(1, 600) again, lateral (
                                select n, string_agg(encode(sha256((n || '-' || part)::bytea), 'base64'), '') as words
                                from generate_series(1, 100) n, generate_series(1, 16) part group by n) hundred
                            order by again, n;
                            return null;
                        end $$""").update();
        jdbc.sql("""
                        create trigger swell after insert on reporting_row for each statement
                            when (pg_trigger_depth() = 0) execute function swell()""").update();
    }

    @Test
    void aFileThatIsTooLargeIsNamedAndNothingIsLocked() {
        var desk = new ReportDesk(browser, jdbc);
        var round = desk.round();
        var report = ReportDesk.address(round) + "/rapport";
        var before = left();
        var form = desk.locking(round);
        moreRowsThanAWorkbookHolds();
        try {
            assertThat(form.send())
                    .hasStatus(422)
                    .bodyText()
                    .contains("Filen Tabeller", ".xlsx blir ", " MB, men en fil får vara högst 20 MB. Inget är låst.")
                    .contains("kortare period", "href=\"" + report + "/utkast\"");
        } finally {
            jdbc.sql("drop function swell cascade").update();
        }
        assertThat(left()).isEqualTo(before);
        assertThat(form.send()).hasRedirectedUrl(report + "/1");
    }
}
