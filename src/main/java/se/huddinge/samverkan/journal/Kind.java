package se.huddinge.samverkan.journal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The kinds of records that the log tells of; accounts and settings are the administrator's. */
enum Kind {
    AGREEMENT("agreement", "agreement", "title", "owner_id", "/avtal/"),
    PROJECT("project", "project", "title", "unit_id", "/projekt/"),
    ACTIVITY("activity", "activity", "title", "unit_id", "/aktiviteter/"),
    FINDING("finding", "finding", "title", "unit_id", "/resultat/"),
    IDEA("idea", "idea", "title", "unit_id", "/ideer/"),
    PRINCIPLEISSUE("principle", "principle_issue", "title", null, "/fragor/"),
    MEETING("meeting", "meeting", "title", "unit_id", "/moten/"),
    PRIORITYAREA("priorityarea", "priorityarea", "title", "board_id", "/prioriterade-omraden/"),
    RESEARCHENVIRONMENT("environment", "environment", "name", null, "/forskningsmiljoer/"),
    INQUIRY("placement", "inquiry", "topic", "unit_id", "/platser/forfragningar/"),
    PLACEMENTTERM("placement", "placement_term", unit("' ' || semester_year"), "unit_id", null),
    RECRUITMENT("placement", "recruitment", unit("' ' || recruitment_year"), "unit_id", null),
    ACTIONPLAN("actionplan", "action_plan", unit("' ' || year"), "unit_id", "/handlingsplaner/"),
    STATUSUPDATE("statusupdate", "statusupdate", unit("''"), "unit_id", "/lagesrapporter/"),
    STATUSROUND("statusupdate", "statusupdate_round", "opened_on::text", null, "/lagesrapporter/omgangar/"),
    REPORTROUND("reporting", "reporting_round", "title", null, "/rapporter/"),
    CONTRIBUTION(
            "reporting",
            "reporting_contribution",
            unit("', ' || (select title from reporting_round where reporting_round.id = round_id)"),
            "unit_id",
            null),
    UNIT("organisation", "unit", "name_sv", "id", "/forvaltningar/"),
    CIRCULAR("organisation", "circular", "topic", null, "/forvaltningar/brev/"),
    BODY("body", "body", "name_sv", null, "/organ/"),
    TERMOFOFFICE("body", "body_term", "name", null, "/mandatperioder/"),
    ACADEMY("academy", "academy", "name_sv", null, "/larosaten/"),
    PARTNERORGANISATION("partner", "partner_organisation", "name_sv", null, "/partner/"),
    PERSON("contact", "person", "name", null, "/kontakter/"),
    CONSULTATION("consultation", "consultation", "organisation", null, "/avstamningar/"),
    INDICATOR("indicator", "indicator", "name_sv", null, "/indikatorer/"),
    STRATEGYVERSION("strategy", "strategy_version", "title", null, "/strategi/"),
    AGREEMENTTYPE("agreement", "agreement_type", "name_sv", null, "/avtalstyper/"),
    ACTIVITYKIND("activity", "activity_kind", "name_sv", null, "/aktivitetsslag/"),
    EXCHANGE("exchange", "exchange_import", "file_name", null, "/import/");

    private final String prefix;
    private final String table;
    private final String title;
    private final @Nullable String owner;
    private final @Nullable String path;

    /**
     * @param prefix of its messages
     * @param owner the unit whose own it is; none of those that are everybody's
     */
    Kind(String prefix, String table, String title, @Nullable String owner, @Nullable String path) {
        this.prefix = prefix;
        this.table = table;
        this.title = title;
        this.owner = owner;
        this.path = path;
    }

    /** What is one of a unit's many is called by the unit's name, and what sets it apart. */
    private static String unit(String apart) {
        return "(select name_sv from unit where unit.id = unit_id) || " + apart;
    }

    static Kind of(String subject) {
        return Arrays.stream(values())
                .filter(kind -> kind.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    /** As the audit trail calls it. */
    String subject() {
        return name().toLowerCase();
    }

    public String getPrefix() {
        return prefix;
    }

    /** Whether some of them are a department's own. */
    boolean isOwned() {
        return owner != null;
    }

    /** Every record's title; for a contact person those of her own units. */
    String records(boolean everything) {
        var all = "select id, " + title + " as title from " + table;
        return everything ? all : all + " where " + owner + " = any(:units)";
    }

    /** Where it can be read; its history is below. */
    @Nullable
    String address(Long id) {
        return path == null ? null : path + id;
    }
}
