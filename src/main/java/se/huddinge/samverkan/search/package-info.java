/** Floor 9: one box over everything that the reader may see; each feature answers over its own text. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "account",
            "strategy",
            "organisation",
            "contact",
            "partner",
            "academy",
            "consultation",
            "actionplan",
            "agreement::listing",
            "body::listing",
            "project::listing",
            "activity::listing",
            "placement",
            "placement::inquiry",
            "finding",
            "principle",
            "meeting::listing",
            "priorityarea::listing",
            "environment",
            "idea",
            "statusupdate",
            "reporting::listing",
            "indicator",
            "office",
            "audit"
        })
package se.huddinge.samverkan.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
