package se.huddinge.samverkan.project.resource;

/** What projects have used that can be counted. */
public enum Used {
    MONEY,
    HOURS;

    /** On a use u of a project p and the parameters usedFrom and usedTo, both years: counted whole in its first day's year. */
    public static final String SQL =
            "(p.planned_on is not null and extract(year from u.valid_from) between :usedFrom and :usedTo)";

    /** On a project p: it has used some. */
    public String sql() {
        return "exists (select 1 from project_resource u where u.project_id = p.id and u.kind = '" + this + "' and "
                + SQL + ")";
    }
}
