/** Floor 8: the municipality's talks with each academy: when they last met, when they next do, and about what (S42, S43). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "settings",
            "organisation",
            "academy",
            "contact",
            "agreement",
            "project",
            "activity",
            "placement",
            "meeting"
        })
package se.huddinge.samverkan.dialogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
