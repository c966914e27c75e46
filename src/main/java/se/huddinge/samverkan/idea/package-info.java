/** Floor 7: ideas and wishes, from the first word to an agreement, a project or an honest no (S11, S14, S44). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "strategy",
            "organisation",
            "academy",
            "agreement",
            "agreement::content",
            "agreement::registration",
            "project",
            "project::listing",
            "project::section"
        })
package se.huddinge.samverkan.idea;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
