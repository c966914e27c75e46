package se.huddinge.samverkan.agreement;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;

/** What tests of agreements stand on: the ids of what is in the registers, and agreements to work with. */
public record Ground(Browser browser, JdbcClient jdbc) {
    public static final String KTH = "Kungliga Tekniska högskolan";
    public static final String KI = "Karolinska Institutet";
    public static final String CHALMERS = "Chalmers tekniska högskola";
    public static final String GROWTH = "Sysselsättning och tillväxt";
    public static final String STAFFING = "Personalförsörjning";
    public static final String EXECUTIVE_OFFICE = "Kommunstyrelsens förvaltning";
    public static final String SCHOOLS = "Barn- och utbildningsförvaltningen";
    public static final String CULTURE = "Kultur- och fritidsförvaltningen";

    public static String title() {
        return "Avtal " + Mark.next();
    }

    public String academy(String name) {
        return "academy-" + id("select id from academy where name_sv = ?", name);
    }

    public Long purpose(String name) {
        return id("select min(id) from purpose where name_sv = ?", name);
    }

    public Long unit(String name) {
        return id("select id from unit where name_sv = ?", name);
    }

    /** Its coordinator or contact person. */
    public Long position(String unit) {
        return id("""
                select position.id from position join unit on unit.id = unit_id
                where unit.name_sv = ? and position.kind in ('COORDINATOR', 'CONTACT_PERSON')
                order by position.id limit 1""", unit);
    }

    public Long agreement(String title) {
        return id("select id from agreement where title = ?", title);
    }

    public Long id(String sql, Object... params) {
        return jdbc.sql(sql).params(params).query(Long.class).single();
    }

    public long count(String sql, Object... params) {
        return id(sql, params);
    }

    public Browser.Form existing(String title) {
        return browser.form("/avtal/befintligt")
                .fill("title", title)
                .fill("partner", academy(KTH))
                .fill("firstDay", "2024-01-01")
                .fill("termKind", "UNTIL_FURTHER_NOTICE")
                .fill("responsibleId", position(EXECUTIVE_OFFICE));
    }

    public Long registered(String title) {
        existing(title).send();
        return agreement(title);
    }

    /** So that it is known how it can be given notice of: three months, at any time. */
    public void timed(Long id) {
        section(id, "tid")
                .fill("renewalKind", "NONE")
                .fill("noticeCounting", "ROLLING")
                .fill("noticeAmount", 3)
                .fill("noticeUnit", "MONTHS")
                .send();
    }

    public Browser.Form draft(String title) {
        return browser.form("/avtal/nytt")
                .fill("title", title)
                .fill("partner", academy(KTH))
                .fill("responsibleId", position(EXECUTIVE_OFFICE));
    }

    public Long drafted(String title) {
        draft(title).send();
        return agreement(title);
    }

    public Browser.Form section(Long id, String name) {
        return browser.form("/avtal/" + id + "/redigera/" + name);
    }

    public MvcTestResult page(Long id) {
        return browser.get("/avtal/" + id);
    }
}
