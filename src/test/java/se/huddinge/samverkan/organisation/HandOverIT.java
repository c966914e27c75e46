package se.huddinge.samverkan.organisation;

import com.microsoft.playwright.options.SelectOption;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.account.AccountService;
import se.huddinge.samverkan.browser.BrowserTest;
import se.huddinge.samverkan.browser.Visitor;

/** The coordinator hands a position over: one form, and nothing that rests on it moves. */
@BrowserTest
class HandOverIT {
    private static final String UNIT = "Miljö- och samhällsbyggnadsförvaltningen";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AccountService accounts;

    String name = "Efter " + Mark.next().toString().substring(0, 8);

    @Test
    void aVacantPositionIsFilledAndHandedOver(Visitor visitor) {
        accounts.provide(name.replace(' ', '-'), name, null, Set.of(), null);
        accounts.provide("ny-" + name.replace(' ', '-'), "Ny " + name, null, Set.of(), null);
        visitor.signIn("koordinator")
                .open("/forvaltningar?state=VACANT")
                .follow(UNIT)
                .sees("Ingen har befattningen");
        appoint(visitor, "Utse", name, "2026-09-01").sees(name);
        appoint(visitor, "Lämna över", "Ny " + name, "2026-11-23")
                .sees("Ny " + name)
                .sees("sedan 2026-11-23");
        visitor.page().locator("summary").first().click();
        visitor.sees(name + ", innehavare, 2026-09-01–2026-11-22");
    }

    private static Visitor appoint(Visitor visitor, String link, String who, String from) {
        visitor.follow(link);
        visitor.page().locator("select#accountId").selectOption(new SelectOption().setLabel(who));
        return visitor.fill("Från och med", from).press("Spara").isAt(UNIT);
    }

    /** Other tests look for the vacancy. */
    @AfterEach
    void vacantAgain() {
        jdbc.sql("delete from holding where account_id in (select id from account where name like ?)")
                .param("%" + name)
                .update();
    }
}
