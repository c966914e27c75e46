/** Floor 7: what the boards have decided to prioritise, and the collaboration that lives in it (S26; R8, R14). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "settings",
            "strategy",
            "organisation",
            "academy",
            "agreement",
            "project",
            "activity"
        })
package se.huddinge.samverkan.priorityarea;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
