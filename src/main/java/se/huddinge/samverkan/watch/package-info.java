/** Floor 8: what is due, all of it together, from what each feature says of its own. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "organisation",
            "agreement",
            "agreement::listing",
            "project",
            "project::listing",
            "activity",
            "statusupdate"
        })
package se.huddinge.samverkan.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
