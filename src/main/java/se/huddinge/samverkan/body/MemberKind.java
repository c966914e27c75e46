package se.huddinge.samverkan.body;

/** As what somebody sits in a body (S17). */
public enum MemberKind {
    ELECTED,
    OFFICER,
    ACADEMY,
    STUDENT_UNION;

    /** On a mandate m: the side that it sits on. */
    public static final String SIDE =
            "(case when m.kind in ('ELECTED', 'OFFICER') then 'MUNICIPALITY' else 'COUNTERPART' end)";

    public Side side() {
        return isMunicipal() ? Side.MUNICIPALITY : Side.COUNTERPART;
    }

    public boolean isMunicipal() {
        return this == ELECTED || this == OFFICER;
    }
}
