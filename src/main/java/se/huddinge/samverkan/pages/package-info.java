/** Floor 9: the page of one record, with what every feature below knows of it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "actionplan",
            "audit",
            "settings",
            "strategy",
            "organisation",
            "organisation::circular",
            "academy",
            "agreement",
            "agreement::content",
            "agreement::listing",
            "agreement::relation",
            "agreement::document",
            "agreement::life",
            "agreement::time",
            "partner",
            "body",
            "body::listing",
            "environment",
            "dialogue",
            "priorityarea",
            "priorityarea::link",
            "priorityarea::listing",
            "project",
            "project::listing",
            "project::resource",
            "consultation",
            "contact",
            "placement",
            "placement::inquiry",
            "placement::recruitment",
            "activity",
            "activity::attachment",
            "finding",
            "principle",
            "meeting",
            "meeting::listing",
            "idea",
            "figures",
            "statusupdate",
            "reporting",
            "watch",
            "watch::handling",
            "watch::rule",
            "watch::task"
        })
package se.huddinge.samverkan.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
