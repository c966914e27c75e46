/** Floor 10: the demo municipality, made through the services on the days when it is said to have happened. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "academy",
            "account",
            "actionplan",
            "activity",
            "activity::entry",
            "activity::life",
            "agreement",
            "agreement::content",
            "agreement::document",
            "agreement::life",
            "agreement::registration",
            "agreement::relation",
            "agreement::revision",
            "agreement::term",
            "agreement::time",
            "body",
            "body::life",
            "body::seat",
            "body::term",
            "contact",
            "document",
            "finding",
            "notice",
            "organisation",
            "partner",
            "placement",
            "placement::inquiry",
            "placement::recruitment",
            "environment",
            "priorityarea",
            "priorityarea::listing",
            "priorityarea::link",
            "project",
            "project::life",
            "project::listing",
            "project::milestone",
            "project::resource",
            "project::section",
            "statusupdate",
            "strategy",
            "watch",
            "watch::handling",
            "watch::reminder",
            "watch::task"
        })
package se.huddinge.samverkan.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
