/** Floor 5, the core: agreements with their parties, from first draft to end; what each may be read and written by. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "audit",
            "settings",
            "strategy",
            "organisation",
            "academy",
            "partner",
            "contact",
            "document",
            "consultation"
        })
package se.huddinge.samverkan.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
