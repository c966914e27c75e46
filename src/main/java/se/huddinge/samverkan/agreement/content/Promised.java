package se.huddinge.samverkan.agreement.content;

/** What the lines of an agreement promise that can be counted: in a certain year, or as long as the agreement lasts. */
public enum Promised {
    MONEY(ResourceLine.Kind.MONEY, false),
    HOURS(ResourceLine.Kind.HOURS, false),
    MONEY_THROUGHOUT(ResourceLine.Kind.MONEY, true),
    HOURS_THROUGHOUT(ResourceLine.Kind.HOURS, true);

    /**
     * On a line of resources r of an agreement g and the parameters promisedFrom and promisedTo, both years: a line says
     * its year; what is given throughout is given in every year that the agreement has a day in.
     */
    public static final String SQL = """
            (g.status in ('SIGNED', 'ENDED') and (r.year between :promisedFrom and :promisedTo
                or r.year is null and (
                    not exists (select 1 from agreement_period given where given.agreement_id = g.id)
                    or exists (select 1 from agreement_period given where given.agreement_id = g.id
                        and extract(year from given.valid_from) <= :promisedTo
                        and coalesce(extract(year from given.valid_to), :promisedTo) >= :promisedFrom))))""";

    private final ResourceLine.Kind kind;
    private final boolean throughout;

    Promised(ResourceLine.Kind kind, boolean throughout) {
        this.kind = kind;
        this.throughout = throughout;
    }

    public ResourceLine.Kind getKind() {
        return kind;
    }

    /** On an agreement g: one of its lines says so. */
    public String sql() {
        return "exists (select 1 from agreement_resource r where r.agreement_id = g.id and r.kind = '" + kind
                + "' and r.year is " + (throughout ? "" : "not ") + "null and " + SQL + ")";
    }
}
