package se.huddinge.samverkan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
class StatementsTest {
    @Autowired
    Statements statements;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Browser browser;

    @Test
    void whatIsAskedIsCountedAndSessionsAreNot() {
        var heard = statements.during(() -> {
            jdbc.sql("select count(*) from spring_session").query(Long.class).single();
            jdbc.sql("select count(*) from account").query(Long.class).single();
        });
        assertThat(heard).containsExactly("select count(*) from account");
    }

    @Test
    void aPageOfWordsCostsOnlyWhoAsks() {
        browser.get("/tillganglighet");
        assertThat(statements.during(() -> browser.get("/tillganglighet")))
                .hasSizeLessThanOrEqualTo(3)
                .allMatch(sql -> sql.contains("account") || sql.contains("holding"));
    }
}
