/** Floor 9: where each role begins. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "organisation",
            "agreement",
            "activity",
            "activity::life",
            "placement",
            "figures",
            "finding",
            "project",
            "project::listing",
            "statusupdate",
            "reporting",
            "watch",
            "watch::handling"
        })
package se.huddinge.samverkan.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
