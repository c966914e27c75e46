package se.huddinge.samverkan.search;

/** What there is to find, in the order in which equally good kinds are shown. */
enum Kind {
    ACADEMY,
    PARTNER,
    UNIT,
    CONTACT,
    AGREEMENT,
    PROJECT,
    BODY,
    ACTIVITY,
    FINDING,
    IDEA,
    PRINCIPLE,
    MEETING,
    PRIORITY_AREA,
    ENVIRONMENT,
    PLACEMENT,
    INQUIRY,
    MEASURE,
    CONSULTATION,
    STATUS_UPDATE,
    REPORT,
    CONTRIBUTION,
    INDICATOR,
    STRATEGY
}
