package se.huddinge.samverkan.activity;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;

/** What tests of activities stand on: the ids of what is in the registers, and activities to work with. */
public record Desk(Browser browser, JdbcClient jdbc) {
    public static final String KTH = "Kungliga Tekniska högskolan";
    public static final String CHALMERS = "Chalmers tekniska högskola";
    public static final String SCHOOLS = "Barn- och utbildningsförvaltningen";
    public static final String CULTURE = "Kultur- och fritidsförvaltningen";

    public static String title() {
        return "Aktivitet " + Mark.next();
    }

    public Long id(String sql, Object... params) {
        return jdbc.sql(sql).params(params).query(Long.class).single();
    }

    public Long academy(String name) {
        return id("select id from academy where name_sv = ?", name);
    }

    public Long kind(String name) {
        return id("select id from activity_kind where name_sv = ?", name);
    }

    public Long unit(String name) {
        return id("select id from unit where name_sv = ?", name);
    }

    public Long purpose(String name) {
        return id("select min(id) from purpose where name_sv = ?", name);
    }

    public Long activity(String title) {
        return id("select id from activity where title = ?", title);
    }

    /** The three answers, from whoever the desk belongs to. */
    public Browser.Form entry(String kind, String title, String academy) {
        return browser.form("/aktiviteter/ny")
                .fill("kindId", kind(kind))
                .fill("title", title)
                .fill("counterpart", "academy-" + academy(academy));
    }

    public Browser.Form entry(String title) {
        return entry("Möte eller kontakt", title, KTH);
    }

    public Long registered(String title) {
        entry(title).send();
        return activity(title);
    }

    public Long planned(String title, String day) {
        entry(title).fill("heldOn", day).send();
        return activity(title);
    }

    public List<String> names(String link, String table, String column, String title) {
        return jdbc.sql("select t.name_sv from " + link + " l join " + table + " t on t.id = l." + column
                        + " join activity a on a.id = l.activity_id where a.title = ? order by t.id")
                .param(title)
                .query(String.class)
                .list();
    }
}
