/** Floor 6: joint projects with academies, from idea to what they changed (S19, S43; R1–R4, R13). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "strategy",
            "organisation",
            "academy",
            "partner",
            "consultation",
            "actionplan",
            "agreement",
            "agreement::content"
        })
package se.huddinge.samverkan.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
