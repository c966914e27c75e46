package se.huddinge.samverkan.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.account.Role;

@PageTest
class PositionsTest {
    @Autowired
    Positions positions;

    @Autowired
    PositionsToday today;

    @Autowired
    UnitService units;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aPositionIsChosenByWhatItIsAndWhoHoldsIt() {
        assertThat(positions.responsible())
                .extracting(PositionRow::getName)
                .contains("Kontaktperson, Barn- och utbildningsförvaltningen (Karin Åström)");
    }

    @Test
    void rolesFollowFromPositionsHeldToday() {
        assertThat(today.rolesOf(account("koordinator"))).contains(Role.COORDINATOR);
        assertThat(today.rolesOf(account("kontaktperson"))).containsExactly(Role.CONTACT_PERSON);
        assertThat(today.rolesOf(account("ledning"))).isEmpty();
    }

    @Test
    void everyDepartmentServesABoard() {
        assertThat(units.departments())
                .isNotEmpty()
                .allSatisfy(department ->
                        assertThat(units.get(department.getId()).getBoards()).isNotEmpty());
    }

    Long account(String username) {
        return jdbc.sql("select id from account where username = ?")
                .param(username)
                .query(Long.class)
                .single();
    }
}
