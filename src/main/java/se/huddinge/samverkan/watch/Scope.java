package se.huddinge.samverkan.watch;

/** Whose things are shown. */
public enum Scope {
    /**
     * What she would be told of: what her positions answer for, what falls to the contact person of her unit or, where there is
     * nobody, to the coordinator, and what the rules tell her of beside.
     */
    MINE("""
            (responsible and (
                position_id in (select position_id from mine)
                or (position_id is null or position_id not in (select position_id from acting)) and (
                    home_id in (select unit_id from mine where kind = 'CONTACT_PERSON')
                    or exists (select 1 from mine where kind = 'COORDINATOR') and (home_id is null or home_id not in (
                        select unit_id from acting where kind = 'CONTACT_PERSON'))))
            or (coordinator = 'ALWAYS' or coordinator = 'LATE' and day + late_after <= :today)
                and exists (select 1 from mine where kind = 'COORDINATOR')
            or (head = 'ALWAYS' or head = 'LATE' and day + late_after <= :today)
                and home_id in (select unit_id from mine where kind = 'HEAD'))"""),
    UNIT("(home_id in (select unit_id from mine) or unit_id in (select unit_id from mine))"),
    ALL("true");

    private final String condition;

    Scope(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
