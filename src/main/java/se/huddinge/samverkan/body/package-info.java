/** Floor 6: the bodies in which collaboration is discussed and steered, and who sits in them from when to when (S17). */
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
            "agreement"
        })
package se.huddinge.samverkan.body;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
