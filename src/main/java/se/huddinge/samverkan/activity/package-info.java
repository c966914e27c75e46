/** Floor 7: what the departments do together with academies, planned or done; a fact, tagged by the strategy. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "settings",
            "strategy",
            "organisation",
            "academy",
            "partner",
            "contact",
            "document",
            "agreement",
            "project",
            "project::listing"
        })
package se.huddinge.samverkan.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
