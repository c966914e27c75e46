/** Floor 8: the rounds in which the units account for their collaboration, and what each of them contributes (S45, S46). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "document",
            "settings",
            "organisation",
            "actionplan",
            "project",
            "project::listing",
            "placement",
            "finding",
            "priorityarea",
            "statusupdate",
            "figures",
            "indicator"
        })
package se.huddinge.samverkan.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
