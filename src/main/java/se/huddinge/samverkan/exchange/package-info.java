/** Floor 9: what comes in from other systems as tables, looked at before it is taken in, and taken back if wrong. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "office",
            "account",
            "audit",
            "strategy",
            "organisation",
            "academy",
            "partner",
            "agreement",
            "agreement :: registration",
            "agreement :: term"
        })
package se.huddinge.samverkan.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
